"""The command line as scripts and tired people use it: exit codes, JSON, messages, interruptions."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
import tomllib
from pathlib import Path
from typing import Any

import pytest
from sites import SETTINGS, SiteFolder

from dateline.__main__ import main

NOW = ("--now", "2026-11-21T12:00:00+00:00")
ROOT = Path(__file__).resolve().parent.parent


class Said:
    """What a command answered."""

    def __init__(self, code: int, out: str, err: str) -> None:
        self.code, self.out, self.err = code, out, err
        assert "Traceback" not in out + err, err

    def json(self) -> Any:
        return json.loads(self.out)


@pytest.fixture
def say(site: SiteFolder, capsys: pytest.CaptureFixture[str]) -> Any:
    """Run a command on the site in this process."""

    def run(*words: str) -> Said:
        capsys.readouterr()
        try:
            code = main(["-C", str(site.root), *words])
        except SystemExit as stop:
            code = stop.code if isinstance(stop.code, int) else 1
        return Said(code, *capsys.readouterr())

    return run


BROKEN = "---\ntitle: One\ntitle: Two\n---\n\nBody.\n"


def test_fine_is_0_and_the_json_has_every_promised_key(site: SiteFolder, say: Any) -> None:
    site.post("one", "One", date="2026-11-01")
    site.post("draft", "Draft", draft="true")
    site.post("later", "Later", date="2026-12-24")
    site.post("over", "Over", date="2026-10-01", expires="2026-11-01")
    site.write("content/odd.xyz", "?")
    answer = say("build", *NOW, "--json")
    told = answer.json()
    assert answer.code == 0
    counts = ("posts", "outputs", "written", "unchanged", "removed", "drafts", "scheduled", "expired")
    assert all(isinstance(told[name], int) for name in counts)
    assert (told["posts"], told["drafts"], told["scheduled"], told["expired"]) == (1, 1, 1, 1)
    assert told["skipped"] == [{"path": "content/odd.xyz", "reason": told["skipped"][0]["reason"]}]
    assert told["warnings"] == told["errors"] == [] and isinstance(told["seconds"], float)
    assert told["written"] == told["outputs"]


def test_a_build_without_a_command_is_a_build(site: SiteFolder, say: Any) -> None:
    site.post("one", "One", date="2026-11-01")
    assert say(*NOW, "--json").json()["posts"] == 1


def test_all_errors_of_a_build_at_once_each_with_its_place(site: SiteFolder, say: Any) -> None:
    site.post("good", "Good", date="2026-11-01")
    for name in ("a", "b", "c"):
        site.write(f"content/{name}.md", BROKEN)
    answer = say("build", *NOW, "--json")
    assert answer.code == 1
    assert [(e["path"], e["line"], e["column"]) for e in answer.json()["errors"]] == [
        (f"content/{name}.md", 3, 1) for name in ("a", "b", "c")
    ]
    assert all(e["message"] for e in answer.json()["errors"])
    assert answer.json()["posts"] == 1


def test_a_message_shows_its_place_and_a_caret_below_it(site: SiteFolder, say: Any) -> None:
    site.write("content/x.md", '---\ntitle: "\\q"\n---\n\nBody.\n')
    lines = say("build", *NOW).err.splitlines()
    assert lines[0].startswith("content/x.md:2:9: error: ")
    assert lines[1].endswith('| title: "\\q"')
    assert lines[1][lines[2].index("^") :] == '\\q"'


def test_json_stays_one_value_whatever_goes_wrong(site: SiteFolder, say: Any) -> None:
    site.write("content/x.md", BROKEN)
    site.write("content/blank.md", "")
    for words in (("build",), ("build", "--dry-run"), ("build", "-v"), ("build", "-q"), ("explain",)):
        say(*words, *NOW, "--json").json()


def test_names_command_no_terminal(site: SiteFolder, say: Any) -> None:
    site.write("content/\x1b[31mred\nline.md", BROKEN)
    site.write("content/\x1b[31m.odd", "")
    answer = say("build", *NOW)
    assert answer.code == 1 and "\x1b" not in answer.err + answer.out
    assert "red\ufffdline.md:3:1: error:" in answer.err


def test_warnings_fail_a_strict_build_alone(site: SiteFolder, say: Any) -> None:
    site.post("one", "Ferry: late again", date="2026-11-01")
    assert say("build", *NOW).code == 0
    assert say("build", *NOW, "--strict").code == 1


def test_a_strict_build_says_which_posts_deserve_a_look(site: SiteFolder, say: Any) -> None:
    site.write("content/undated.md", "---\ntitle: A\n---\nText.\n")
    assert say("build", *NOW, "-q").code == 0
    told = say("build", *NOW, "-q", "--strict")
    assert told.code == 1 and "content/undated.md" in told.err


@pytest.mark.parametrize(
    "words",
    [
        ("build", "--nonsense"),
        ("nonsense",),
        ("build", "--now", "tomorrow"),
        ("build", "--now", "2026-11-21T25:00"),
        ("build", "--jobs", "-3"),
        ("build", "--jobs", "many"),
        ("build", "--base-url", "javascript:alert(1)"),
        ("build", "--base-url", "http://[::1"),
        ("build", "--base-url", "https://a.example/\nb"),
        ("build", "--base-url", 'https://a.example/"x'),
        ("build", "-o", "content/in"),
        ("build", "-o", ""),
        ("build", "--dry-run", "-o", "content"),
        ("build", "--cache-dir", "content/cache"),
        ("inspect",),
        ("new", " "),
    ],
)
def test_usage_that_makes_no_sense_is_2_and_touches_nothing(
    site: SiteFolder, say: Any, words: tuple[str, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    site.post("one", "One", date="2026-11-01")
    monkeypatch.chdir(site.root)
    before = site.tree(".")
    answer = say(*words)
    assert answer.code == 2 and answer.err.strip() and not answer.out
    assert site.tree(".") == before


def test_wrong_settings_are_2_with_every_mistake(site: SiteFolder, say: Any) -> None:
    site.write("site.toml", 'titel = "x"\npage_size = 0\n')
    answer = say("build")
    assert answer.code == 2
    assert "site.toml:1:1: error:" in answer.err and "site.toml:2:1: error:" in answer.err and "title" in answer.err


@pytest.mark.parametrize(
    ("data", "place"),
    [
        (b'title = "x"\ntagline = "caf\xe9"\n', "site.toml:2: error:"),
        (b"title = \n", "site.toml:1"),
        (b"x = " + b"[" * 20_000, "site.toml"),
        (b'[folders]\ncontent = "/etc"\n', "site.toml:1:1: error:"),
        (b'[folders]\ncontent = "../other"\n', "site.toml:1:1: error:"),
    ],
)
def test_settings_that_cannot_be_read(site: SiteFolder, say: Any, data: bytes, place: str) -> None:
    site.write("site.toml", data)
    answer = say("build")
    assert answer.code == 2 and place in answer.err


def test_settings_that_are_a_folder(site: SiteFolder, say: Any) -> None:
    (site.root / "site.toml").unlink()
    (site.root / "site.toml").mkdir()
    assert say("build").code == 2


@pytest.mark.parametrize("epoch", ["99999999999999999999", "²", "soon"])
def test_a_source_date_epoch_that_is_no_time(say: Any, monkeypatch: pytest.MonkeyPatch, epoch: str) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", epoch)
    assert say("build").code == 2


def test_a_folder_that_is_not_there(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    assert main(["-C", str(tmp_path / "nowhere")]) == 2
    assert "nowhere" in capsys.readouterr().err


def test_output_drafts_and_now(site: SiteFolder, say: Any, tmp_path: Path) -> None:
    site.post("draft", "Secret plan", date="2026-11-01", draft="true")
    site.post("later", "Later on", date="2026-12-24")
    say("build", *NOW, "-o", str(tmp_path / "out"))
    assert (tmp_path / "out/index.html").is_file() and not (site.root / "public").exists()
    assert say("build", *NOW, "--drafts", "-o", str(tmp_path / "drafts"), "--json").json()["posts"] == 1
    assert "Secret plan" in (tmp_path / "drafts/index.html").read_text("utf-8")
    assert say("build", "--now", "2027-01-01", "-o", str(tmp_path / "late"), "--json").json()["posts"] == 1


def test_a_dry_run_and_explain_write_nothing_and_agree(site: SiteFolder, say: Any) -> None:
    site.post("one", "One", date="2026-11-01")
    told = say("explain", *NOW, "--json").json()
    assert {(type(c["path"]), c["action"], type(c["because"])) for c in told} == {(str, "add", list)}
    assert say("build", *NOW, "--dry-run", "--json").json()["written"] == 0
    assert not (site.root / "public").exists()
    assert say("build", *NOW, "--json").json()["written"] == len(told)
    assert say("explain", *NOW, "--json").json() == []


def test_clean_forgets_and_gives_the_same_site(site: SiteFolder, say: Any) -> None:
    site.post("one", "One", date="2026-11-01")
    say("build", *NOW)
    before = site.tree()
    told = say("build", *NOW, "--clean", "--json").json()
    assert told["written"] == 0 and site.tree() == before


INSPECTED = {
    "path", "loader", "title", "summary", "image", "language", "slug", "url", "date", "updated", "authors",
    "categories", "tags", "draft", "body", "dropped", "evidence", "warnings", "errors",
}  # fmt: skip


def test_inspect_answers_for_every_file_in_order(site: SiteFolder, say: Any) -> None:
    good = site.post("good", "Good", "Body.", date="2026-11-01", tags="[a, b]")
    bad = site.write("content/bad.md", BROKEN)
    elsewhere = site.root.parent / "elsewhere.txt"
    elsewhere.write_text("A headline of the day\n\nA paragraph that tells what happened on the quay this morning.\n")
    files = [str(path) for path in (good, bad, elsewhere, site.root / "none.md", site.root)]
    answer = say("inspect", "--json", *files)
    told = answer.json()
    assert answer.code == 1 and [one["path"] for one in told] == files
    assert all(set(one) >= INSPECTED for one in told)
    assert (told[0]["title"], told[0]["tags"], told[0]["draft"]) == ("Good", ["a", "b"], False)
    assert [bool(one["errors"]) for one in told] == [False, True, False, True, True]
    assert told[1]["errors"][0] == {"line": 3, "column": 1, "message": told[1]["errors"][0]["message"]}


def test_accept_leaves_what_a_sidecar_says_already(site: SiteFolder, say: Any) -> None:
    site.write("content/a.txt", "Ferry fares rise\n\nBy a tenth, the company said on Monday.\n")
    written = b'\xef\xbb\xbf# Asked the company.\ndate = 2026-11-05\n\n[extra]\nkept = 1\n'
    place = site.write("content/a.txt.meta.toml", written)
    assert say("accept", str(site.root / "content/a.txt")).code == 0
    text = place.read_text("utf-8")
    assert text.endswith(written[3:].decode()) and tomllib.loads(text)["title"] == "Ferry fares rise"
    assert say("accept", str(site.root / "content/a.txt")).code == 0
    assert place.read_text("utf-8") == text


def test_accept_says_what_is_wrong_and_freezes_nothing(site: SiteFolder, say: Any) -> None:
    bad = site.write("content/bad.md", BROKEN)
    answer = say("accept", str(bad))
    assert answer.code == 1 and "twice" in answer.err
    assert not list((site.root / "content").glob("*.toml"))


def test_new_makes_one_line_of_any_title(site: SiteFolder, say: Any) -> None:
    (site.root / "content").mkdir()
    assert say("new", 'The "quay":\nclosed\x00').code == 0
    (made,) = (site.root / "content").iterdir()
    assert made.read_text("utf-8").splitlines()[1] == 'title: "The \\"quay\\": closed"'
    assert say("new", "../../../escape").code == 0
    assert not list(site.root.parent.rglob("*escape*")) or len(list((site.root / "content").iterdir())) == 2


def many(site: SiteFolder, count: int = 400) -> None:
    body = "Some *words* about [the quay](https://quay.example/) here. " * 60
    for n in range(count):
        site.post(f"p{n}", f"Post {n}", body, date=f"2026-10-{n % 28 + 1:02}", tags=f"[t{n % 9}]")


def started(site: SiteFolder) -> subprocess.Popen[str]:
    """Begin a build of many posts in a session of its own and wait until its workers are at work."""
    command = [sys.executable, "-m", "dateline", "-C", str(site.root), *NOW, "--jobs", "2"]
    build = subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, start_new_session=True, cwd=ROOT,
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),  # Whoever runs tests may ignore it.
    )  # fmt: skip
    until = time.monotonic() + 30
    while time.monotonic() < until and build.poll() is None and len(members(build.pid)) < 3:
        time.sleep(0.01)
    assert build.poll() is None, build.communicate()
    return build


def members(session: int) -> list[int]:
    """Return the processes of a session that are still alive."""
    found = []
    for place in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = place.read_text().rpartition(")")[2].split()
        except OSError:
            continue
        if int(fields[3]) == session and fields[0] != "Z":
            found.append(int(place.parent.name))
    return found


def wait_until_gone(session: int, seconds: float) -> list[int]:
    until = time.monotonic() + seconds
    while members(session) and time.monotonic() < until:
        time.sleep(0.05)
    return members(session)


linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="looks at /proc")


@linux
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_C07_an_interruption_ends_within_two_seconds_and_leaves_no_process(
    site: SiteFolder, number: signal.Signals
) -> None:
    many(site)
    build = started(site)
    began = time.monotonic()
    build.send_signal(number)
    out, err = build.communicate(timeout=20)
    assert time.monotonic() - began <= 2
    assert (build.returncode, out) == (130, "") and "interrupted" in err and "Traceback" not in err
    assert wait_until_gone(build.pid, 2) == []


@linux
def test_C01_C08_a_killed_build_leaves_no_worker_and_no_lock(site: SiteFolder) -> None:
    many(site)
    build = started(site)
    os.kill(build.pid, signal.SIGKILL)
    build.wait()
    left = wait_until_gone(build.pid, 5)
    for process in left:
        os.kill(process, signal.SIGKILL)
    build.communicate()
    assert left == []
    assert json.loads(site.run(*NOW, "--json", cwd=ROOT).stdout)["posts"] == 400


@pytest.mark.parametrize("words", [["build"], ["build", "--json"], ["check"], ["explain"]])
def test_a_reader_who_leaves_early_changes_no_exit_code(site: SiteFolder, words: list[str]) -> None:
    site.post("one", "One", "A [link](/nowhere/).", date="2026-11-01")
    site.write("content/broken.md", BROKEN)
    site.run("build", *NOW, cwd=ROOT)
    reading, writing = os.pipe()
    os.close(reading)
    command = [sys.executable, "-m", "dateline", "-C", str(site.root), *words]
    done = subprocess.run(command, stdout=writing, stderr=writing, timeout=60, cwd=ROOT)
    os.close(writing)
    assert done.returncode == 1


@linux
def test_an_answer_that_cannot_be_written_is_told(site: SiteFolder) -> None:
    site.post("one", "One", date="2026-11-01")
    with open("/dev/full", "w") as full:
        command = [sys.executable, "-m", "dateline", "-C", str(site.root), "--json"]
        done = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, text=True, timeout=60, cwd=ROOT)
    assert done.returncode == 1 and "No space left" in done.stderr and "Traceback" not in done.stderr


def test_a_locale_without_letters_changes_no_answer(site: SiteFolder) -> None:
    place = site.write("content/ü.md", "---\ntitle: Über é\ntitle: ê\n---\nBody.\n")
    poor = {**os.environ, "LC_ALL": "C", "PYTHONIOENCODING": "ascii", "PYTHONCOERCECLOCALE": "0"}
    command = [sys.executable, "-m", "dateline", "-C", str(site.root), "inspect", "--json", str(place)]
    done = subprocess.run(command, capture_output=True, timeout=60, env=poor, cwd=ROOT)
    assert done.returncode == 1 and json.loads(done.stdout.decode("utf-8"))[0]["path"] == str(place)


def test_the_door_of_a_site_builds_that_site(tmp_path: Path) -> None:
    (tmp_path / "build.py").write_bytes((ROOT / "build.py").read_bytes())
    SiteFolder(tmp_path).write("site.toml", SETTINGS)
    SiteFolder(tmp_path).post("one", "One", date="2026-11-01")
    done = subprocess.run(
        [sys.executable, str(tmp_path / "build.py"), *NOW, "--json"],
        capture_output=True, text=True, timeout=60, cwd="/", env={**os.environ, "PYTHONPATH": str(ROOT)},
    )  # fmt: skip
    assert done.returncode == 0 and json.loads(done.stdout)["posts"] == 1
    assert (tmp_path / "public/index.html").is_file()


def test_a_deploy_takes_no_post_away_that_an_error_kept_out(site: SiteFolder, say: Any, tmp_path: Path) -> None:
    host = str(tmp_path / "host")
    site.write("site.toml", SETTINGS)
    good = site.post("cod", "Cod", date="2026-11-01").read_text()
    site.post("roads", "Roads", date="2026-11-02")
    assert say("build", *NOW).code == 0 and say("deploy", host).code == 0
    site.write("content/cod.md", good.replace("---", "--", 1))
    assert say("build", *NOW).code == 1
    told = say("deploy", host)
    assert told.code == 2 and "content/cod.md" in told.err and "--yes" in told.err
    assert (tmp_path / "host/2026/11/01/cod/index.html").is_file()
    assert say("deploy", host, "--yes").code == 0
    assert not (tmp_path / "host/2026/11/01/cod/index.html").exists()


def test_a_deploy_tells_what_was_changed_after_the_build(site: SiteFolder, say: Any, tmp_path: Path) -> None:
    site.post("cod", "Cod", date="2026-11-01")
    assert say("build", *NOW).code == 0
    assert "warning" not in say("deploy", str(tmp_path / "host")).err
    site.post("cod", "Cod", "A correction.", date="2026-11-01")
    told = say("deploy", str(tmp_path / "host"))
    assert told.code == 0 and "content/cod.md changed after the build" in told.err


def test_C09_what_a_build_was_told_of_places_check_inspect_and_deploy_take_too(
    site: SiteFolder, say: Any, tmp_path: Path
) -> None:
    post = site.post("cod", "Cod", "See [the roads](roads.md).", date="2026-11-01")
    site.post("roads", "Roads", date="2026-11-02")
    places = ("--cache-dir", str(tmp_path / "cache"), "-o", str(tmp_path / "out"))
    where = ("--base-url", "https://elsewhere.example/paper/")
    assert say("build", *NOW, *places, *where).code == 0
    told = say("check", *NOW, *places, *where)
    assert (told.code, told.err) == (0, "nothing is wrong\n")
    assert say("build", *NOW, *places, *where, "--json").json()["written"] == 0
    assert say("inspect", str(post), *places[:2], "--json").code == 0
    assert say("deploy", str(tmp_path / "host"), *places, "--dry-run").code == 0
    site.post("roads", "Roads", "A correction.", date="2026-11-02")
    assert "content/roads.md changed after the build" in say("deploy", str(tmp_path / "host"), *places).err
    assert sorted(path.name for path in site.root.iterdir()) == ["content", "site.toml"]


@pytest.mark.parametrize("place", ["content/mine", "content", "layouts/a/b", "assets/mine", "link/mine"])
def test_init_among_the_sources_of_a_site_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], place: str
) -> None:
    """The starter's own folder above all: its copy would be copied into itself."""
    monkeypatch.setattr("dateline.scaffold.starter_folder", lambda: tmp_path)
    for path in ("site.toml", "build.py"):
        (tmp_path / path).write_text("")
    for path in ("layouts", "assets", "content"):
        (tmp_path / path).mkdir()
    (tmp_path / "link").symlink_to("content")
    assert main(["init", str(tmp_path / place)]) == 2
    told = capsys.readouterr().err
    assert f"of the site in {tmp_path}; choose a folder outside of it" in told
    assert sorted(path.name for path in tmp_path.rglob("*")) == [
        "assets", "build.py", "content", "layouts", "link", "site.toml"
    ]  # fmt: skip
    assert main(["init", str(tmp_path / "mine")]) == 0 and (tmp_path / "mine/content").is_dir()
