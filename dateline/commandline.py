"""The words of the command line."""

from __future__ import annotations

import argparse
import shlex
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeAlias

from dateline.model import Refusal
from dateline.suggestion import did_you_mean
from dateline.version import VERSION

END_OF_TIME = 253_370_764_800
"""The first second of the year 9999: the last that every time zone reaches."""
ON_STORES = ("build", "explain", "check", "deploy")
"""Commands that a site may be given to by the URL of a store."""
COMMANDS = ("build", "inspect", "accept", "explain", "serve", "check", "deploy", "new", "init")


def read_options(words: Sequence[str], folder: Path) -> argparse.Namespace:
    """Return what the words of a command line ask for; ``folder`` is the site's unless they name another.

    Raises SystemExit, as argparse does, with 2 for words that make no sense and 0 for ``--help``.
    """
    first = argparse.ArgumentParser("dateline", add_help=False, allow_abbrev=False)
    first.add_argument("-C", "--root", default=str(folder))
    at, rest = first.parse_known_args(list(words))
    asks_itself = bool(rest) and rest[0] in ("-h", "--help", "--version", *COMMANDS)
    parser = _parser()
    if rest and not asks_itself and not rest[0].startswith("-"):
        meant = did_you_mean(rest[0], COMMANDS) or f"There are {', '.join(COMMANDS)}."
        parser.error(f"there is no command “{rest[0]}”. {meant}")
    options = parser.parse_args(rest if asks_itself else ["build", *rest])
    options.root = at.root if is_url(at.root) else Path(at.root)
    if is_url(at.root) and options.command not in ON_STORES:
        parser.error(f"{options.command} needs the site's folder on this machine; {at.root} is a store")
    return options


def is_url(folder: str) -> bool:
    """Return whether the words for a site's folder name a store instead."""
    return "://" in folder


def again(options: argparse.Namespace, typed: Path) -> str:
    """Return the words that begin another command for the same site; ``typed`` is the program as it was called.

    Empty where the site lies in a store, or is published elsewhere than it says: the preview shows neither.
    """
    if is_url(str(options.root)) or options.output:
        return ""
    is_door = typed.name == "build.py"
    at = options.root.resolve() == (typed.resolve().parent if is_door else Path.cwd())
    words = ["python", str(typed)] if is_door else ["dateline"]
    return shlex.join(words if at else [*words, "-C", str(options.root)])


class Misuse(Refusal):
    """A command line that asks for what can't be done."""


def read_instant(text: str | None, epoch: str) -> datetime | None:
    """Return the instant that ``--now`` or else SOURCE_DATE_EPOCH names, None where neither does. Raises Misuse."""
    if text:
        try:
            moment = datetime.fromisoformat(text)
        except ValueError:
            raise Misuse(f"--now {text} is no ISO 8601 time; write it as in 2026-11-21T12:00:00+00:00") from None
        return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
    if not epoch:
        return None
    try:
        seconds = int(epoch)
    except ValueError:
        seconds = -1
    if not 0 <= seconds < END_OF_TIME:
        raise Misuse(f"SOURCE_DATE_EPOCH is {epoch:.40}; it must be a number of seconds since 1970")
    return datetime.fromtimestamp(seconds, UTC)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        "dateline",
        usage="dateline [-C DIR] [COMMAND] [options]",
        description="A folder of articles in any shape becomes a news site. Without a command it is built.",
        allow_abbrev=False,
    )
    told = "the site's folder (default: this one; for build.py, where it lies), or the URL of a store that holds it"
    parser.add_argument("-C", "--root", metavar="DIR", help=told)
    parser.add_argument("--version", action="version", version=f"dateline {VERSION}")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", required=True)
    _add_build(commands)
    _add_reading(commands)
    _add_explain(commands)
    _add_serve(commands)
    _add_check(commands)
    _add_deploy(commands)
    _add_starting(commands)
    return parser


Commands: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"


def _add_build(commands: Commands) -> None:
    build = commands.add_parser("build", help="publish (the default)")
    _add_choice(build)
    build.add_argument("--cluster", default="", metavar="ADDRESS", help="build on the workers of this dask scheduler")
    build.add_argument("--clean", action="store_true", help="forget all remembered results first")
    told = "warnings, and posts that deserve a look, fail the build too"
    build.add_argument("--strict", action="store_true", help=told)
    build.add_argument("--dry-run", action="store_true", help="say what would change and write nothing")
    build.add_argument("-q", "--quiet", action="store_true", help="say only what is wrong")
    build.add_argument("-v", "--verbose", action="store_true", help="name every file")
    _add_json(build)


def _add_explain(commands: Commands) -> None:
    explain = commands.add_parser("explain", help="what the next build would change, and why")
    explain.add_argument("outputs", nargs="*", metavar="OUTPUT", help="only these files or URLs")
    _add_choice(explain)
    _add_json(explain)


def _add_choice(parser: argparse.ArgumentParser) -> None:
    _add_output(parser)
    _add_cache(parser)
    for name, which in (("drafts", "drafts"), ("future", "posts that are not due"), ("expired", "expired posts")):
        parser.add_argument(f"--{name}", action="store_true", help=f"show {which} too")
    _add_now(parser)
    _add_base_url(parser)
    told = "processes at most (default: one a processor)"
    parser.add_argument("--jobs", type=_jobs, default=0, metavar="N", help=told)


def _jobs(text: str) -> int:
    if not (text.isdecimal() and len(text) <= 3 and 1 <= int(text) <= 256):
        raise argparse.ArgumentTypeError("it must be a number from 1 to 256")
    return int(text)


def _add_reading(commands: Commands) -> None:
    told = {
        "inspect": "how each source was read, and why",
        "accept": "freeze what was inferred into a sidecar FILE.meta.toml",
    }
    for name, words in told.items():
        command = commands.add_parser(name, help=words)
        command.add_argument("files", nargs="+", metavar="FILE")
        if name == "inspect":
            _add_cache(command)
        _add_json(command)


def _add_serve(commands: Commands) -> None:
    serve = commands.add_parser("serve", help="preview with live reload")
    serve.add_argument("--port", type=int, metavar="N", help="listen here (default: 8000 or the next that is free)")
    serve.add_argument("--host", default="127.0.0.1", metavar="ADDRESS", help="listen on this address")
    serve.add_argument("--lan", action="store_true", help="let other devices of this network read the preview")
    serve.add_argument("--open", action="store_true", help="open it in a browser")
    _add_cache(serve)
    _add_now(serve)


def _add_check(commands: Commands) -> None:
    check = commands.add_parser("check", help="links, feeds, images, drafts that leak")
    _add_output(check)
    _add_cache(check)
    _add_base_url(check)
    check.add_argument("--host", default="", metavar="NAME", help="count what this host limits")
    check.add_argument("--external", action="store_true", help="ask other sites whether links to them work")
    _add_now(check)
    _add_json(check)


def _add_deploy(commands: Commands) -> None:
    deploy = commands.add_parser("deploy", help="send the output")
    deploy.add_argument("target", nargs="?", default="", metavar="TARGET", help="a name of site.toml, or a URL")
    _add_output(deploy)
    _add_cache(deploy)
    deploy.add_argument("--dry-run", action="store_true", help="say what would be sent and send nothing")
    deploy.add_argument("--yes", action="store_true", help="delete even many files")
    _add_json(deploy)


def _add_starting(commands: Commands) -> None:
    new = commands.add_parser("new", help="start a post")
    new.add_argument("title", nargs="+", metavar="TITLE")
    init = commands.add_parser("init", help="start a site from the starter")
    init.add_argument("folder", type=Path, metavar="DIR")


def _add_output(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("-o", "--output", type=Path, metavar="DIR", help="the published site")


def _add_cache(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--cache-dir", type=Path, metavar="DIR", help="remember results here")


def _add_base_url(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--base-url", default="", metavar="URL", help="where the site will stand")


def _add_now(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--now", metavar="ISO", help="the instant that counts as now")


def _add_json(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="answer in JSON")
