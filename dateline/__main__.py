"""The command line: the only room that says what counts as now, or exits."""

from __future__ import annotations

import gc
import os
import signal
import sys
from argparse import Namespace
from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from dateline import console, voice
from dateline.commandline import Misuse, again, read_instant, read_options
from dateline.model import Include, Refusal
from dateline.request import Progress, Report, Request, silent
from dateline.values import as_table, changed

FINE, FAULTY, MISUSED, INTERRUPTED = 0, 1, 2, 130


def main(arguments: Sequence[str] | None = None, site_folder: Path | None = None) -> int:
    """Carry out a command line and return its exit code: 0 fine, 1 content, 2 usage or settings, 130 interrupted."""
    voice.speak_utf8()
    options = read_options(sys.argv[1:] if arguments is None else arguments, site_folder or Path.cwd())
    os.umask(0o022)
    _end_in_order()
    try:
        return COMMANDS[options.command](options)
    except (Exception, KeyboardInterrupt) as error:
        return _own_up(error)


def _own_up(error: BaseException) -> int:
    """Say why a command came to an early end, and return its exit code. No traceback ever reaches a user."""
    if isinstance(error, Refusal):
        for found in error.diagnostics:
            voice.tell(found)
        voice.say(f"error: {error}")
        return error.code
    if isinstance(error, KeyboardInterrupt):
        voice.say("interrupted; the next build completes what is missing")
        return INTERRUPTED
    if isinstance(error, OSError):
        voice.hush(sys.stdout)
        voice.say(f"error: {error.filename or 'the answer'}: {error.strerror or error}")
        return FAULTY
    told = f"{console.place_of(error)}: {type(error).__name__}: {error}"
    voice.say(f"error: {told}; this is a fault of Dateline's own, please report it")
    return FAULTY


def _end_in_order() -> None:
    """Take a request to end, and a terminal that closes, for an interruption, so that no worker stays behind."""
    for number in {signal.SIGTERM, getattr(signal, "SIGHUP", signal.SIGTERM)}:
        with suppress(ValueError):  # Only the main thread may; elsewhere whoever started it decides.
            if signal.getsignal(number) is signal.SIG_DFL:
                signal.signal(number, signal.default_int_handler)


def entry(site_folder: Path | None = None) -> None:
    """Carry out the command line and end the process, as ``dateline`` and ``build.py`` do."""
    code = main(site_folder=site_folder)
    with suppress(OSError, ValueError):
        sys.stdout.flush()
        sys.stderr.flush()
    os._exit(code)  # The system frees a site's values at once; Python would free them one by one.


def build(options: Namespace) -> int:
    """Publish the site, or say what publishing it would do."""
    from dateline.build import forget, output_folder

    gc.disable()  # The values of a build hold no cycles; looking for them would cost a tenth of its time.
    request = _request(options)
    if options.clean:
        forget(request)
    report = _do_build(request, options)
    for found in report.diagnostics:
        if found.severity != "notice" or options.strict:
            voice.tell(found)
    if options.json:
        voice.answer(console.dump(console.build_json(report)))
    elif not options.quiet:
        tell = console.foreseen_lines if options.dry_run else console.build_lines
        voice.answer(*tell(report, options.verbose))
        if sys.stdout.isatty() and not options.dry_run and (door := again(options, Path(sys.argv[0]))):
            voice.answer(console.site_line(output_folder(request), door))
    if report.errors or report.warnings:
        voice.say(console.tally(report.diagnostics))
    return FAULTY if report.errors or (options.strict and report.diagnostics) else FINE


def _do_build(request: Request, options: Namespace) -> Report:
    """Build in earnest, or say what a build would do."""
    from dateline.build import build, foresee
    from dateline.configure import read_settings

    if options.dry_run:
        return foresee(request)
    if address := options.cluster or read_settings(request).cluster.address:
        from dateline.cluster import joined

        with joined(address) as executor:
            return build(changed(request, executor=executor))
    return build(request)


def explain(options: Namespace) -> int:
    """Say what the next build would change, and why."""
    from dateline.build import foresee, published
    from dateline.plan import concerning, unknown

    request = _request(options)
    report = foresee(request)
    if strange := unknown(options.outputs, (*(change.path for change in report.changes), *published(request))):
        raise Misuse(f"the site has no output {strange[0]}; name a file of the output folder, or a URL's path")
    changes = concerning(report.changes, options.outputs)
    if options.json:
        voice.answer(console.dump(console.changes_json(changes)))
    else:
        voice.answer(*(console.change_lines(changes) or ["nothing would change"]))
    for found in report.errors:
        voice.tell(found)
    return FAULTY if report.errors else FINE


def inspect(options: Namespace) -> int:
    """Say how each file was read, and why."""
    from dateline.inspection import describe, tell
    from dateline.look import look

    found = look(_request(options), options.files)
    if options.json:
        voice.answer(console.dump([describe(inspection) for inspection in found]))
    else:
        for inspection in found:
            voice.answer(*tell(inspection, voice.is_coloured(sys.stdout)))
    return FAULTY if any(item.has_errors for item in found) else FINE


def accept(options: Namespace) -> int:
    """Freeze what was inferred of each file into a sidecar beside it."""
    from dateline.look import freeze

    written = freeze(_request(options), options.files)
    told = "\n".join(map(str, written)) or "nothing was inferred, so there is nothing to freeze"
    voice.answer(console.dump(list(map(str, written))) if options.json else told)
    return FINE


def serve(options: Namespace) -> int:
    """Preview the site until the person stops it."""
    import webbrowser

    from dateline.serve import serve
    from dateline.serve.doors import Wanted

    wanted = Wanted(options.host, options.port, options.lan)
    return serve(lambda: _request(options), wanted, webbrowser.open if options.open else bool, voice.say)


def check(options: Namespace) -> int:
    """Look the built site over."""
    from dateline.survey import survey

    found = survey(_request(options), options.host, options.external)
    if options.json:
        voice.answer(console.dump([console.diagnostic_json(one) for one in found]))
    else:
        for one in found:
            voice.tell(one)
        voice.say(console.tally(found) or "nothing is wrong")
    return FAULTY if any(one.severity == "error" for one in found) else FINE


def deploy(options: Namespace) -> int:
    """Send the built site to a host."""
    from dateline.dispatch import dispatch, foresee_dispatch

    request = _request(options)
    if options.dry_run:
        changes = foresee_dispatch(request, options.target)
        if options.json:
            voice.answer(console.dump(console.changes_json(changes)))
        else:
            voice.answer(*(console.change_lines(changes) or ["nothing would be sent"]))
        return FINE
    report = dispatch(request, options.target, options.yes)
    voice.answer(console.dump(as_table(report)) if options.json else console.deploy_line(report))
    for note in report.notes:
        voice.say(note)
    return FINE


def new(options: Namespace) -> int:
    """Start a post."""
    from dateline.configure import read_settings
    from dateline.posts import zone_of
    from dateline.scaffold import start_post

    request = _request(options)
    site = read_settings(request)
    day = request.now.astimezone(zone_of(site.timezone)).date()
    voice.answer(start_post(request.root / site.folders.content, " ".join(options.title), day))
    return FINE


def init(options: Namespace) -> int:
    """Start a site from the starter."""
    from dateline.scaffold import start_site

    start_site(options.folder)
    voice.answer(f"{options.folder} holds a site. Change site.toml, write in content/, and run: python build.py serve")
    return FINE


COMMANDS: dict[str, Callable[[Namespace], int]] = {
    "build": build,
    "explain": explain,
    "inspect": inspect,
    "accept": accept,
    "serve": serve,
    "check": check,
    "deploy": deploy,
    "new": new,
    "init": init,
}


def _request(options: Namespace) -> Request:
    given = vars(options)
    progress = voice.show_progress if sys.stderr.isatty() else silent
    return Request(
        root=_root(options.root, progress),
        now=read_instant(given.get("now"), os.environ.get("SOURCE_DATE_EPOCH", "")) or datetime.now(UTC),
        include=Include(*(given.get(name, False) for name in ("drafts", "future", "expired"))),
        output=_absolute(given.get("output")),
        cache=_absolute(given.get("cache_dir")),
        base_url=given.get("base_url", ""),
        jobs=given.get("jobs", 0),
        progress=progress,
    )


def _root(given: Path | str, progress: Progress) -> Path:
    if isinstance(given, str):
        from dateline.store import kept_below, mirror

        return mirror(given, kept_below(), progress)
    if not given.is_dir():
        raise Misuse(f"{given} is not a folder")
    return given.resolve()


def _absolute(path: Path | None) -> Path | None:
    return path and Path.cwd() / path


if __name__ == "__main__":
    entry()
