"""How things are said on a terminal: diagnostics with their frames, the summary of a build."""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from dateline.model import Diagnostic
from dateline.request import Report

if TYPE_CHECKING:
    from dateline.deploy import Change as Sending
    from dateline.deploy import DeployReport
    from dateline.plan import Change

_COLOURS = {
    "notice": "\x1b[36m",
    "error": "\x1b[31m",
    "warning": "\x1b[33m",
    "bold": "\x1b[1m",
    "dim": "\x1b[2m",
    "struck": "\x1b[9;2m",
}
_END = "\x1b[0m"
_FEW = 10
"""Files of a dry run that are named where nobody asks for all."""
WIDEST = 120
"""Characters of a source line that a frame shows."""


def paint(text: str, colour: str, coloured: bool) -> str:
    """Return a text in a colour, or as it is where the terminal wants none."""
    return f"{_COLOURS[colour]}{text}{_END}" if coloured else text


def plain(text: str) -> str:
    """Return a text without characters that could command a terminal."""
    return "".join(c if unicodedata.category(c) not in ("Cc", "Cf", "Cs") or c in "\n\t" else "�" for c in text)


def _name(path: str) -> str:
    return plain(path).replace("\n", "�").replace("\t", "�")


def show_diagnostic(found: Diagnostic, coloured: bool = False) -> str:
    """Return a diagnostic as people read it: place, what is wrong, the line with a caret, what to do."""
    place = ":".join([_name(found.path), *(str(n) for n in (found.line, found.column) if n)])
    lines = [f"{place}: {paint(found.severity, found.severity, coloured)}: {plain(found.message)}"]
    lines += _frame(found)
    if found.help:
        lines.append(f"  {paint('→', 'bold', coloured)} {plain(found.help)}")
    return "\n".join(lines)


def _frame(found: Diagnostic) -> Iterator[str]:
    if not found.excerpt or not found.line:
        return
    column = max(found.column, 1)
    start = max(0, column - WIDEST // 2) if len(found.excerpt) > WIDEST else 0
    shown = plain(found.excerpt[start : start + WIDEST]).replace("\t", " ")
    margin = f"{found.line:>5} | "
    yield margin + shown
    if found.column:
        yield " " * (len(margin) + column - 1 - start) + "^"


def place_of(error: BaseException) -> str:
    """Return where in the program an error arose: ``plan.py:120``."""
    frame = error.__traceback__
    while frame and frame.tb_next:
        frame = frame.tb_next
    return f"{frame.tb_frame.f_code.co_filename.rpartition('/')[2]}:{frame.tb_lineno}" if frame else "somewhere"


def build_lines(report: Report, verbose: bool) -> Iterator[str]:
    """Yield the summary of a build, a line each; before it every file, where all are asked for."""
    if verbose:
        yield from change_lines(report.changes) or ["nothing changes"]
    seconds = f"{report.seconds:.2f} s" if report.seconds >= 1 else f"{report.seconds * 1000:.0f} ms"
    yield f"{count(report.posts, 'post')}, {count(report.outputs, 'file')} in {seconds}"
    yield f"  {report.written} written, {report.unchanged} unchanged, {report.removed} removed"
    yield from _gone(report, verbose)
    yield from _kept_back(report, verbose)


def foreseen_lines(report: Report, verbose: bool) -> Iterator[str]:
    """Yield what a build would do, a line each: the files first, a few of them where there are many."""
    lines = change_lines(report.changes)
    yield from lines[: None if verbose else _FEW] or ["nothing changes"]
    if len(lines) > _FEW and not verbose:
        yield f"… and {count(len(lines) - _FEW, 'more file')} (-v names them all)"
    kinds = [sum(change.action == action for change in report.changes) for action in ("add", "update", "remove")]
    yield f"{count(report.posts, 'post')}, {count(report.outputs, 'file')}; nothing was written"
    yield f"  would be added {kinds[0]}, updated {kinds[1]}, removed {kinds[2]}"
    yield from _kept_back(report, verbose)


def _gone(report: Report, verbose: bool) -> Iterator[str]:
    """Yield the addresses of posts at which readers find nothing any more, and how one is kept."""
    removed = [change.path for change in report.changes if change.action == "remove" and change.path.endswith(".html")]
    if not removed:
        return
    from dateline.deploy.order import Kind, kind_of

    gone = [f"/{path.removesuffix('index.html')}" for path in removed if kind_of(path) is Kind.POST]
    for url in gone[: None if verbose else 3]:
        yield f"  gone: {plain(url)} (where a post has moved, it keeps this address by: aliases: [{plain(url)}])"
    if len(gone) > 3 and not verbose:
        yield f"    … and {len(gone) - 3} more (-v names them all)"


def _kept_back(report: Report, verbose: bool) -> Iterator[str]:
    """Yield what is not published or deserves a look."""
    if report.drafts or report.scheduled or report.expired:
        waiting = ((len(report.scheduled), "scheduled"), (report.expired, "expired"))
        parts = [count(report.drafts, "draft")] if report.drafts else []
        yield "  not published: " + ", ".join([*parts, *(f"{n} {what}" for n, what in waiting if n)])
    for path, when in report.scheduled[: None if verbose else 5]:
        yield f"  scheduled: {_name(path)} publishes {when.replace('T', ' ')}; build again after that"
    if len(report.scheduled) > 5 and not verbose:
        yield f"    … and {len(report.scheduled) - 5} more (-v names them all)"
    if report.notices:
        yield f"  {count(len(report.notices), 'reading')} to look at (inspect shows why):"
        for notice in report.notices[: None if verbose else 5]:
            yield f"    {plain(notice.path)}: {plain(notice.message)}"
        if len(report.notices) > 5 and not verbose:
            yield f"    … and {len(report.notices) - 5} more (-v names them all)"
    if report.skipped:
        yield f"  {count(len(report.skipped), 'file')} skipped:"
        for skipped in report.skipped[: None if verbose else 10]:
            yield f"    {_name(skipped.path)}: {skipped.reason}"
        if len(report.skipped) > 10 and not verbose:
            yield f"    … and {len(report.skipped) - 10} more (-v names them all)"


def site_line(output: Path, door: str) -> str:
    """Return where the site lies and the command that shows it: pages that are opened as files have no style."""
    near = output.relative_to(Path.cwd()) if output.is_relative_to(Path.cwd()) else output
    return f"  published to {_name(str(near))}/; see it with: {door} serve"


def count(number: int, noun: str) -> str:
    """Return a number with its noun: ``1 post``, ``2 posts``."""
    return f"{number:,} {noun}{'' if number == 1 else 's'}"


def tally(diagnostics: Sequence[Diagnostic]) -> str:
    """Return how many errors and warnings there are, in words."""
    kinds = [sum(found.severity == kind for found in diagnostics) for kind in ("error", "warning")]
    return ", ".join(count(n, noun) for n, noun in zip(kinds, ("error", "warning"), strict=True) if n)


def build_json(report: Report) -> dict[str, Any]:
    """Return a build's report as scripts read it."""
    return {
        "posts": report.posts,
        "outputs": report.outputs,
        "written": report.written,
        "unchanged": report.unchanged,
        "removed": report.removed,
        "drafts": report.drafts,
        "scheduled": len(report.scheduled),
        "expired": report.expired,
        "skipped": [{"path": skipped.path, "reason": skipped.reason} for skipped in report.skipped],
        "warnings": [diagnostic_json(found) for found in report.warnings],
        "errors": [diagnostic_json(found) for found in report.errors],
        "notices": [diagnostic_json(found) for found in report.notices],
        "due": report.due.isoformat() if report.due else None,
        "seconds": round(report.seconds, 3),
    }


def diagnostic_json(found: Diagnostic) -> dict[str, Any]:
    """Return a diagnostic as scripts read it."""
    return {
        "path": found.path,
        "line": found.line,
        "column": found.column,
        "message": found.message,
        "severity": found.severity,
        "help": found.help,
    }


def changes_json(changes: Sequence[Change | Sending]) -> list[dict[str, Any]]:
    """Return what a build would change as scripts read it."""
    return [{"path": change.path, "action": change.action, "because": list(change.because)} for change in changes]


def change_lines(changes: Sequence[Change | Sending]) -> list[str]:
    """Return what a build would change as people read it."""
    return [f"{change.action:<6} {change.path}: {', '.join(change.because)}" for change in changes]


def deploy_line(report: DeployReport) -> str:
    """Return what a deploy did, in a line."""
    sent = f"{report.added} added, {report.updated} updated, {report.removed} removed, {report.unchanged} unchanged"
    checked = f"; {count(report.verified, 'file')} compared at the public address" if report.verified else ""
    return f"{report.target}: {sent}; {report.size / 1e6:.1f} MB in {count(report.requests, 'request')}{checked}"


def dump(value: object) -> str:
    """Return a value as one line of JSON."""
    return json.dumps(value, ensure_ascii=False)
