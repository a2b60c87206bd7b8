"""Every kind of host as a pytest plugin: real servers on loopback addresses, looked at from behind."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from deploy_emulators import azurite, fake_gcs
from deploy_servers import need_library, need_program, need_variable, rclone, sshd
from deploy_worlds import Place, folder_files


@pytest.fixture
def folder(tmp_path: Path) -> Place:
    return Place(str(tmp_path / "host"), folder_files(tmp_path / "host"))


@pytest.fixture
def file_url(tmp_path: Path) -> Place:
    return Place(f"file://{tmp_path}/host", folder_files(tmp_path / "host"))


@pytest.fixture
def hasty(monkeypatch: pytest.MonkeyPatch) -> None:
    """Wait only a little where a host can't test and write in one step."""
    monkeypatch.setattr("dateline.deploy.claims.SETTLE", 0.02)


@pytest.fixture
def memory(hasty: None) -> Place:
    need_library("fsspec")
    import fsspec

    files = fsspec.filesystem("memory")

    def read() -> dict[str, bytes]:
        return {path.removeprefix("/paper/site/"): files.cat_file(path) for path in files.find("/paper/site")}

    files.store.clear()
    files.pseudo_dirs[:] = [""]
    return Place("memory://paper/site", read)


@pytest.fixture(scope="module")
def served_s3(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[int, Path]]:
    root = tmp_path_factory.mktemp("s3") / "root"
    (root / "bucket").mkdir(parents=True)
    with rclone("s3", root, "--auth-key", "AKIDTEST0000,canary-s3-secret") as port:
        yield port, root


@pytest.fixture
def s3(hasty: None, served_s3, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Place:
    need_library("obstore")
    port, root = served_s3
    monkeypatch.setenv("AWS_ENDPOINT_URL", f"http://127.0.0.1:{port}")
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "AKIDTEST0000")
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "canary-s3-secret")
    monkeypatch.setenv("AWS_REGION", "us-east-1")
    return Place(f"s3://bucket/{tmp_path.name}", folder_files(root / "bucket" / tmp_path.name))


@pytest.fixture(scope="module")
def served_webdav(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[int, Path]]:
    root = tmp_path_factory.mktemp("webdav") / "root"
    with rclone("webdav", root, "--user", "ed", "--pass", "canary-dav-secret") as port:
        yield port, root


@pytest.fixture
def webdav(served_webdav, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Place:
    need_library("webdav4")
    port, root = served_webdav
    monkeypatch.setenv("DATELINE_USER", "ed")
    monkeypatch.setenv("DATELINE_PASSWORD", "canary-dav-secret")
    return Place(f"webdav://127.0.0.1:{port}/{tmp_path.name}/site", folder_files(root / tmp_path.name / "site"))


@pytest.fixture(scope="module")
def served_ftp(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[int, Path]]:
    root = tmp_path_factory.mktemp("ftp") / "root"
    with rclone("ftp", root, "--user", "ed", "--pass", "canary-ftp-secret") as port:
        yield port, root


@pytest.fixture
def ftp(hasty: None, served_ftp, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Place:
    port, root = served_ftp
    (tmp_path / ".netrc").write_text("machine 127.0.0.1 login ed password canary-ftp-secret\n")
    (tmp_path / ".netrc").chmod(0o600)
    monkeypatch.setenv("HOME", str(tmp_path))
    return Place(f"ftp://127.0.0.1:{port}/{tmp_path.name}/site", folder_files(root / tmp_path.name / "site"))


@pytest.fixture(scope="module")
def served_ssh(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[int, Path]]:
    own = tmp_path_factory.mktemp("home")
    with sshd(own) as port:
        yield port, own


@pytest.fixture
def sftp(served_ssh, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Place:
    need_library("sshfs")
    port, home = served_ssh
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.delenv("SSH_AUTH_SOCK", raising=False)
    return Place(f"sftp://127.0.0.1:{port}{tmp_path}/host", folder_files(tmp_path / "host"))


@pytest.fixture
def rsync(served_ssh, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Place:
    need_program("rsync")
    (tmp_path / "bin").mkdir()
    call = f'exec {need_program("ssh")} -F {served_ssh[1]}/.ssh/config "$@"'
    (tmp_path / "bin" / "ssh").write_text(f"#!/bin/sh\n{call}\n")
    (tmp_path / "bin" / "ssh").chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}/bin:{os.environ['PATH']}")
    monkeypatch.delenv("RSYNC_RSH", raising=False)
    return Place(f"paper.example:{tmp_path}/the host", folder_files(tmp_path / "the host"))


@pytest.fixture
def git(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Place:
    real = need_program("git")
    bare = tmp_path / "pages.git"
    subprocess.run(["git", "init", "-q", "--bare", bare], check=True)
    subprocess.run(["git", f"--git-dir={bare}", "config", "uploadpack.allowFilter", "true"], check=True)
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", os.devnull)

    def read() -> dict[str, bytes]:
        def ask(*words: str) -> bytes:
            return subprocess.run([real, f"--git-dir={bare}", *words], check=True, capture_output=True).stdout

        if not ask("for-each-ref", "refs/heads/gh-pages"):
            return {}
        names = ask("ls-tree", "-r", "-z", "--name-only", "gh-pages").decode().split("\0")[:-1]
        return {name: ask("cat-file", "blob", f"gh-pages:{name}") for name in names if name != ".nojekyll"}

    return Place(f"git:{bare}", read)


@pytest.fixture(scope="module")
def served_az(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, str]]:
    root = tmp_path_factory.mktemp("az") / "root"
    with azurite(need_variable("DATELINE_AZURITE"), root, "paper") as variables:
        yield variables


@pytest.fixture(scope="module")
def served_gs(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, str]]:
    root = tmp_path_factory.mktemp("gs") / "root"
    with fake_gcs(need_variable("DATELINE_FAKE_GCS"), root, "paper") as variables:
        yield variables


def _cloud(url: str, variables: dict[str, str], monkeypatch: pytest.MonkeyPatch) -> Place:
    need_library("obstore")
    for name, value in variables.items():
        monkeypatch.setenv(name, value)

    def read() -> dict[str, bytes]:
        from obstore.store import from_url

        store = from_url(url, client_options={"allow_http": True})
        names = [one["path"] for page in store.list() for one in page]
        return {name: store.get(name).bytes().to_bytes() for name in names}

    return Place(url, read)


@pytest.fixture
def az(served_az, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Place:
    return _cloud(f"az://paper/{tmp_path.name}", served_az, monkeypatch)


@pytest.fixture
def gs(served_gs, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Place:
    return _cloud(f"gs://paper/{tmp_path.name}", served_gs, monkeypatch)


KINDS = ("folder", "file_url", "memory", "s3", "webdav", "ftp", "sftp", "rsync", "git")
EMULATED = tuple(kind for kind, name in (("az", "DATELINE_AZURITE"), ("gs", "DATELINE_FAKE_GCS")) if name in os.environ)


@pytest.fixture(params=KINDS + EMULATED)
def place(request: pytest.FixtureRequest) -> Place:
    return request.getfixturevalue(request.param)
