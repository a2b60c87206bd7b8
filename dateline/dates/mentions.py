"""Dates written anywhere in a line of text."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from dateline.dates.clock import read_clock
from dateline.dates.days import Order, Written, find_days
from dateline.dates.stamps import plain_digits
from dateline.model import When

Role = Literal["published", "updated", ""]

_HINT = re.compile(r"\d{4}|\d\d[./]\d\d[./]\d\d")
_RANGE = re.compile(r"\s{0,2}(?:[-–—~]|to|bis|until|till|through|and|und|au|al|a|do|до|по|–)\s{0,2}\Z")
_RANGE_BEFORE = re.compile(r"\d\.?\s{0,2}(?:[-–—~]|to|bis|and|und|au|al|do|до)\s{0,2}\Z")
_UPDATED = (
    r"updated?|last[ -]modified|modified|revised|last edited|edited|stand|aktualisiert|aktualisierung|letzte änderung"
    r"|zuletzt geändert|geändert|bearbeitet|update vom|mis à jour|mise à jour|modifié|actualizado|actualización|actualizada"
    r"|aggiornato|aggiornamento|modificato|ultima modifica|atualizad[oa]|modificado|bijgewerkt|laatst gewijzigd|gewijzigd"
    r"|zaktualizowano|aktualizacja|aktualizováno|uppdaterad|oppdatert|opdateret|päivitetty|güncelle\w*|son güncelleme"
    r"|обновлен\w*|оновлен\w*|изменен\w*|actualizat|frissítve|ενημ\w*|تحديث|معدل|अपडेट|更新|最終更新|修改|업데이트|수정"
)
_PUBLISHED = (
    r"(?:first )?published|posted|issued|released|created|written|date|veröffentlicht|erschienen|publiziert|erstellt|gepostet"
    r"|datum|vom|publié|paru|posté|publicad[oa]|fecha|pubblicat[oa]|publicat|gepubliceerd|geplaatst|opublikowan\w*|dodano|data"
    r"|zveřejněno|vydáno|publicerad|publisert|udgivet|julkaistu|yayın\w*|опубликован\w*|опубліковано|megjelent|δημοσ\w*"
    r"|نشر|تاريخ|प्रकाशित|প্রকাশ\w*|公開|公开|发布|发表|發布|掲載|投稿|등록|입력|게시"
)
_ROLE = re.compile(rf"(?<![^\W\d_])(?:(?P<updated>{_UPDATED})|(?P<published>{_PUBLISHED}))(?![^\W\d_])", re.I)
_ROLE_CJK = re.compile(r"(?P<updated>更新|修改|수정|업데이트)|(?P<published>公開|公开|发布|发表|發布|掲載|投稿|등록|입력|게시)")


@dataclass(frozen=True, slots=True)
class Found:
    """A date that stands in a line of text."""

    when: When
    start: int
    end: int
    """Offsets in characters."""
    role: Role
    """What the words beside it say that it is; empty where they say nothing."""


def find_whens(line: str, order: Order = "dmy") -> tuple[Found, ...]:
    """Every date with a year that is written in the line, first to last.

    Spans of days (``3 May 2024 – 5 May 2024``, ``24-25 July 2025``) are no dates of anything written,
    and are left out. Takes time linear in the line's length.
    """
    if not _HINT.search(line):
        return ()
    line = plain_digits(line)
    days = _without_ranges(line, list(find_days(line, order)))
    found: list[Found] = []
    for day in days:
        found.append(_mention(line, day, found[-1].end if found else 0))
    return tuple(found)


def _without_ranges(line: str, days: list[Written]) -> list[Written]:
    spans = set()
    for i, day in enumerate(days):
        if _RANGE_BEFORE.search(line[max(0, day.start - 12) : day.start]):
            spans.add(i)
        if i and day.start - days[i - 1].end < 12 and _RANGE.match(line[days[i - 1].end : day.start]):
            spans |= {i - 1, i}
    return [day for i, day in enumerate(days) if i not in spans]


def _mention(line: str, written: Written, previous_end: int) -> Found:
    clock = read_clock(line, written.end)
    when = clock.on(written.day) if clock else written.day
    end = clock.end if clock else written.end
    role = _role_of(line[max(previous_end, written.start - 48) : written.start], line[end : end + 16])
    return Found(when, written.start, end, role)


def _role_of(before: str, after: str) -> Role:
    words = [*_ROLE.finditer(before), *_ROLE_CJK.finditer(before)] or [*_ROLE.finditer(after)][:1]
    if not words:
        return ""
    return "updated" if words[-1]["updated"] else "published"
