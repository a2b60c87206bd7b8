"""A body in any markup becomes safe HTML."""

from __future__ import annotations

import re

from dateline.markup import commonmark, fast_lane, leftovers, plain_text, python_markdown
from dateline.markup.characters import without_controls
from dateline.markup.concealed import without_concealed
from dateline.markup.headings import ids_of, with_headings
from dateline.markup.limits import TooSlow, time_limit
from dateline.markup.options import MarkupOptions
from dateline.markup.reading import plainer, text_of
from dateline.markup.references import has_relative, number_references
from dateline.markup.rendered import Rendered
from dateline.markup.sanitise import TooDeep, left_out, sanitise
from dateline.markup.typography import has_marks, with_typography
from dateline.model import Diagnostic, Markup


def render_body(body: str, markup: Markup, options: MarkupOptions) -> Rendered:
    """Give a body's safe HTML and its plain text.

    Raises nothing: a body on which a library fails, or takes too long, is shown as plain text
    with an error among the diagnostics.
    """
    body = without_controls(body)
    if markup == "text":
        return _finish(plain_text.convert(body), "text", options, ())
    if markup == "markdown" and _takes_fast_lane(body, options):
        return _render_fast(body, options)
    try:
        with time_limit(options.seconds, body):
            return _render_with_care(body, markup, options)
    except Exception as error:
        return _refuse(body, options, error)


def _takes_fast_lane(body: str, options: MarkupOptions) -> bool:
    return (
        options.fast_lane
        and options.engine == "python-markdown"
        and fast_lane.knows(options.extensions)
        and fast_lane.suits(body)
    )


def _render_fast(body: str, options: MarkupOptions) -> Rendered:
    """Do as ``_finish``, but take only the steps for which the body itself holds something.

    To look for one character in the body costs a hundredth of a pass over its HTML.
    """
    html = commonmark.convert_plain(body)
    words = _words(html, body)
    if "#" in body or "=" in body or "-" in body:
        html = with_headings(html, set())
    if options.smart_quotes and has_marks(body):
        html = with_typography(html, options.language)
    if not has_relative(body):
        return Rendered(html, "fast", words=words)
    html, references, unsafe = number_references(html)
    return Rendered(html, "fast", references, _unsafe(unsafe), words=words)


def _words(html: str, body: str) -> int | None:
    """Count the words of HTML in which each attribute has one space before it and two quotation marks of its own.

    None where HTML has spaces that its text has not: beside code, pictures, and links that begin or end with one.
    """
    if "`" in body or "!" in body or ("[" in body and _has_spaced_link(body)):
        return None
    attributes = (html.count('"') - body.count('"')) // 2
    return html.count(" ") - attributes + 1


def _has_spaced_link(body: str) -> bool:
    """Say whether a space stands behind ``[`` or before ``]``: to seek one character costs less than to seek two."""
    at = body.find("[")
    while at >= 0 and body[at + 1 : at + 2] != " ":
        at = body.find("[", at + 1)
    end = body.find("]", 1) if at < 0 else -1
    while end >= 0 and body[end - 1] != " ":
        end = body.find("]", end + 1)
    return at >= 0 or end >= 0


def _render_with_care(body: str, markup: Markup, options: MarkupOptions) -> Rendered:
    aside = leftovers.set_aside(body)
    html = aside.body if markup == "html" else _convert(aside.body, options)
    lane = "html" if markup == "html" else options.engine
    lost = _lost(left_out(html), body)
    if markup == "html" or not _is_safe(aside.body, options):
        html = sanitise(without_concealed(html))
    if "&#" in body:
        html = without_controls(html)
    if not aside.tags:
        return _finish(html, lane, options, lost)
    dropped = options.leftovers == "drop"
    html = leftovers.drop(html, aside) if dropped else leftovers.put_back(html, aside)
    return _finish(html, lane, options, (*lost, _warning(body, aside, dropped)))


def _convert(body: str, options: MarkupOptions) -> str:
    if options.engine == "commonmark":
        return commonmark.convert(body)
    return python_markdown.convert(body, options.extensions)


def _is_safe(body: str, options: MarkupOptions) -> bool:
    """Tell whether Markdown makes no HTML but its own: raw HTML, attribute lists and unknown extensions make any."""
    known = options.engine == "commonmark" or fast_lane.EXTENSIONS.issuperset(options.extensions)
    return known and "<" not in body and "{" not in body


def _finish(html: str, lane: str, options: MarkupOptions, diagnostics: tuple[Diagnostic, ...]) -> Rendered:
    html = with_headings(html, ids_of(html))
    if options.smart_quotes:
        html = with_typography(html, options.language)
    html, references, unsafe = number_references(html)
    diagnostics += _unsafe(unsafe)
    if leftovers.MARK not in html:
        return Rendered(html, lane, references, diagnostics)
    before, _, after = text_of(plainer(html)).partition(leftovers.MARK)
    before = before.rstrip()
    text = f"{before}\n\n{after.lstrip()}" if after.startswith("\n") else before + after
    html = html.replace(f"<p>{leftovers.MARK}</p>\n", "").replace(leftovers.MARK, "")
    return Rendered(html, lane, references, diagnostics, len(before), text)


def _unsafe(addresses: tuple[str, ...]) -> tuple[Diagnostic, ...]:
    return tuple(
        Diagnostic("", 0, 0, f"Unsafe address removed: {address[:80]}", "warning") for address in addresses[:1]
    )


def _lost(names: tuple[str, ...], body: str) -> tuple[Diagnostic, ...]:
    """Warn of what other sites' programs and forms would have shown."""
    if not names:
        return ()
    found = re.search(rf"(?<!`)<{names[0]}\b", body, re.IGNORECASE)
    start = found.start() if found else 0
    kinds = ", ".join(f"<{name}>" for name in dict.fromkeys(names))
    message = f"{len(names)} embedded part{' is' if len(names) == 1 else 's are'} left out ({kinds})"
    help = "No page shows what other sites' programs make; write a link to it, or put the film beside the post."
    line_start = body.rfind("\n", 0, start) + 1
    place = body.count("\n", 0, start) + 1, start - line_start + 1
    return (Diagnostic("", *place, message, "warning", help, body[line_start:].split("\n", 1)[0][:200]),)


def _warning(body: str, aside: leftovers.SetAside, dropped: bool) -> Diagnostic:
    count = len(aside.tags)
    noun = "template tag of another generator is" if count == 1 else "template tags of another generator are"
    start = body.rfind("\n", 0, aside.position) + 1
    return Diagnostic(
        "",
        body.count("\n", 0, aside.position) + 1,
        aside.position - start + 1,
        f"{count} {noun} {'dropped' if dropped else 'shown as text'}.",
        "warning",
        "Remove it, or say in site.toml what becomes of such tags: markdown.leftovers.",
        body[start:].split("\n", 1)[0][:200],
    )


def _refuse(body: str, options: MarkupOptions, error: Exception) -> Rendered:
    if isinstance(error, TooSlow):
        message = f"The markup takes over {options.seconds:g} seconds to read, so it is shown as plain text."
    elif isinstance(error, TooDeep):
        message = "The HTML is nested too deep, so it is shown as plain text."
    else:
        message = f"The markup can't be read ({type(error).__name__}: {error}), so it is shown as plain text."
    diagnostic = Diagnostic("", 0, 0, message, help="Look for brackets or tags that are never closed.")
    return _finish(plain_text.convert(body), "refused", options, (diagnostic,))
