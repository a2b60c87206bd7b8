"""What a mail's header states of the article, as front matter would."""

from __future__ import annotations

from dateline.dates import Order, find_whens, parse_when
from dateline.loaders.mail.headers import HeaderSection
from dateline.loaders.mail.values import sender_of, without_prefixes
from dateline.loaders.matter.drafts import hides
from dateline.loaders.matter.entry import Entry, Remark
from dateline.loaders.matter.keys import plain_key

_LONGEST = 200
_NO_DATE = "“{said}” is no date that can be understood: the mail is read without it"
_CURE = "Write it as 2026-11-05."


def entries_of(headers: HeaderSection, order: Order) -> list[Entry]:
    """Return the title, the author and the date that a header states, and what of it keeps the mail back."""
    found = []
    for meaning, key, value in (
        ("subject", "title", without_prefixes(headers.said("subject"))),
        ("from", "author", sender_of(headers.said("from"))),
        ("date", "date", _sent(headers.said("date"), order)),
    ):
        if value and (field := headers.first(meaning)):
            found.append(Entry(key, value, field.index + 1))
    for field in headers.fields:
        if hides(field.key, field.value) or plain_key(field.key).startswith(("embargo", "sperrfrist")):
            found.append(Entry(field.key, field.value, field.index + 1))
    return found


def remarks_on_date(headers: HeaderSection, order: Order) -> tuple[Remark, ...]:
    """Return a remark on a date that can't be understood; nothing where there is none."""
    field, said = headers.first("date"), headers.said("date")
    if field is None or not said or _sent(said, order):
        return ()
    return (Remark(field.index + 1, 1, _NO_DATE.format(said=said[:60]), _CURE),)


def _sent(said: str, order: Order) -> str:
    """A mail's date as ISO has it: RFC 5322's, or as mail programs show it; empty where it can't be understood."""
    found = find_whens(said[:_LONGEST], order)
    when = parse_when(said, order) or (found[0].when if found else None)
    return when.isoformat() if when else ""
