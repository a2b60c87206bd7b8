"""What looks like a key, a password or a file of them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from dateline.values import Value


class Secret(Value, frozen=True):
    """A credential found in a text."""

    kind: str
    line: int
    """1-based."""
    column: int
    """1-based, in characters."""
    text: str
    """Itself, for comparing; never to be told."""

    def __repr__(self) -> str:
        return f"Secret({self.kind!r}, {self.line}, {self.column})"


_NAMES = (
    (
        re.compile(r"^\.env(?:\.(?!example$|sample$|template$).*)?$|^\.envrc$"),
        "a file of environment variables",
    ),
    (re.compile(r"^id_(?:rsa|dsa|ecdsa|ed25519)(?:_sk)?(?:\.bak)?$"), "a private SSH key"),
    (re.compile(r"\.(?:pem|key|p12|pfx|jks|keystore|ppk|kdbx?|asc\.key)$"), "a private key"),
    (
        re.compile(r"^\.(?:netrc|npmrc|pypirc|pgpass|htpasswd|git-credentials|dockercfg|s3cfg)$"),
        "a file of passwords",
    ),
    (re.compile(r"^(?:credentials|secrets?)(?:\.(?:json|toml|ya?ml|ini|txt))?$"), "a file of credentials"),
    (re.compile(r"\.(?:sql|dump|bak|orig|swp|swo|old)$|~$"), "a backup or a database"),
)
_FOLDERS = {
    ".git": "a git repository", ".svn": "a repository", ".hg": "a repository",
    ".ssh": "an SSH folder", ".aws": "cloud credentials", ".gnupg": "a keyring",
}  # fmt: skip
_TEXTS = (
    ("a private key", ("-----BEGIN ",),
     r"-----BEGIN [A-Z ]{0,40}PRIVATE KEY(?: BLOCK)?-----[\s\\nr]{1,9}[A-Za-z0-9+/=:]{24}"),
    ("an AWS access key", ("AKIA",), r"AKIA(?<![A-Za-z0-9]AKIA)(?!IOSFODNN7EXAMPLE)[A-Z2-7]{16}\b"),
    ("an AWS access key", ("ASIA",), r"ASIA(?<![A-Za-z0-9]ASIA)[A-Z2-7]{16}\b"),
    ("a GitHub token", ("ghp_", "gho_", "ghu_", "ghs_", "ghr_"),
     r"gh(?<![A-Za-z0-9]gh)[pousr]_[A-Za-z0-9]{36,251}\b"),
    ("a GitHub token", ("github_pat_",), r"github_pat_[A-Za-z0-9_]{60,251}\b"),
    ("a GitLab token", ("glpat-",), r"glpat-[A-Za-z0-9_-]{20,64}\b"),
    ("a Slack token", ("xox",), r"xox[abposr]-[A-Za-z0-9-]{20,250}"),
    ("a Stripe key", ("k_live_",), r"k_live_(?<=[sr]k_live_)[A-Za-z0-9]{20,250}\b"),
    ("an npm token", ("npm_",), r"npm_(?<![A-Za-z0-9]npm_)[A-Za-z0-9]{36}\b"),
    ("a PyPI token", ("pypi-AgE",), r"pypi-AgE[A-Za-z0-9_-]{50,250}"),
    ("an address with a password", ("@",),
     r"://[A-Za-z0-9._%+-]{1,64}:(?!pass(?:word|wd)?@|\*+@|x+@)[^\s/@:\"'<>]{6,128}@[A-Za-z0-9]"),
)  # fmt: skip
"""Each with texts of which it holds one: to look for these is faster than to look for a pattern."""
_PATTERNS = tuple((kind, marks, re.compile(pattern)) for kind, marks, pattern in _TEXTS)
_VARIABLE = re.compile(r"(?:TOKEN|SECRET|PASSWORD|PASSWD|PASSPHRASE|API_?KEY|ACCESS_KEY|PRIVATE_KEY|CREDENTIALS?)$")


def secret_in_name(path: str) -> str:
    """Return what a file seems to be by its name, empty where it seems harmless.

    >>> secret_in_name("assets/.env"), secret_in_name("assets/keynote.html")
    ('a file of environment variables', '')
    """
    *folders, name = path.split("/")
    for folder in folders:
        if folder in _FOLDERS:
            return _FOLDERS[folder]
    lowered = name.lower()
    return next((kind for pattern, kind in _NAMES if pattern.search(lowered)), "")


def secrets_in_text(text: str) -> Iterator[Secret]:
    """Yield each credential in a text, by the forms that their issuers document."""
    for kind, marks, pattern in _PATTERNS:
        line, counted = 1, 0
        for match in pattern.finditer(text) if any(mark in text for mark in marks) else ():
            line, counted = line + text.count("\n", counted, match.start()), match.start()
            yield Secret(kind, line, match.start() - text.rfind("\n", 0, match.start()), match[0])


def secret_values(environment: Mapping[str, str]) -> tuple[str, ...]:
    """Return the values of environment variables whose names say that they are secret, longest first."""
    values = {value for name, value in environment.items() if _VARIABLE.search(name.upper()) and len(value) >= 8}
    return tuple(sorted(values, key=lambda value: (-len(value), value)))


_USERINFO = re.compile(r"(?<=://)[^\s/@]{1,512}@")


def scrub(text: str, values: tuple[str, ...]) -> str:
    """Return a text without the given secrets, and without names and passwords in addresses."""
    for value in values:
        text = text.replace(value, "•••")
    return _USERINFO.sub("", text)
