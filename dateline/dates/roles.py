"""The words beside a date that say whether it is that of publication or of a later change."""

from __future__ import annotations

import re
from typing import Literal, TypeAlias

from dateline.dates.stamps import says_nothing
from dateline.patterns import pattern

Role: TypeAlias = Literal["published", "updated", ""]

# Parted by white space; ``_`` for a space, ``~`` for any ending.
_UPDATED = """
update updated updates updating last_modified modified revised last_edited edited corrected changed last_changed
stand aktualisiert aktualisierung letzte_änderung zuletzt_geändert geändert bearbeitet update_vom
mis_à_jour mise_à_jour màj modifié modifiée actualizado actualizada actualización modificado
aggiornato aggiornamento modificato ultima_modifica atualizado atualizada atualização bijgewerkt
laatst_gewijzigd gewijzigd zaktualizowano aktualizacja aktualizováno aktualizované uppdaterad oppdatert
opdateret päivitetty güncelle~ обновлен~ оновлен~ изменен~ змінен~ actualizat frissítve frissült ενημερ~
تحديث محدث अपडेट diperbarui cập_nhật
"""
_PUBLISHED = """
created publication issued released veröffentlichung veröffentlichungsdatum erscheinungsdatum publikationsdatum
publicación publicação pubblicazione publicatiedatum published first_published posted veröffentlicht erschienen
publiziert erstellt gepostet publié publiée paru posté publicado publicada pubblicato
pubblicata publicat gepubliceerd geplaatst opublikowan~ dodano zveřejněno vydáno publikované publicerad
publisert udgivet julkaistu yayın~ опубликован~ опубліковано megjelent δημοσ~ نشر प्रकाशित প্রকাশ~
dipublikasikan đăng
"""
# Of publication only where they open a line: elsewhere they speak of any date.
_DATE = "date dated datum fecha data päivämäärä дата تاريخ ngày"
# Scripts that put no space between words.
_UPDATED_CLOSE = "更新 修改 改定 수정 업데이트 최종"
_PUBLISHED_CLOSE = "公開 公开 发布 发表 發布 發表 掲載 投稿 配信 등록 입력 게시"
_CLOSE = 14
_ENDS = pattern(r"\s*(?:[|·)\].;:]|\Z)")
_OPENING = " \t\xa0|·•–—-,;:()[]*/"


def _pattern(words: str) -> str:
    spelled = [re.escape(word).replace("_", r"[\s\-]").replace(r"\~", r"\w*") for word in words.split()]
    return "|".join(sorted(spelled, key=len, reverse=True))


_ROLE = pattern(
    rf"(?<![^\W\d_])(?:(?P<updated>{_pattern(_UPDATED)})|(?P<published>{_pattern(_PUBLISHED)})"
    rf"|(?P<date>{_pattern(_DATE)}))(?![^\W\d_])"
    rf"|(?P<renewed>{_pattern(_UPDATED_CLOSE)})|(?P<released>{_pattern(_PUBLISHED_CLOSE)})",
    re.I,
)


def role_of(before: str, after: str) -> Role:
    """What the words before a date, or else those right behind it, say that it is.

    ``before`` and ``after`` are the parts of the line up to the neighbouring dates, at most 60 and 24
    characters. The last word before counts, where it opens that part ("Posted by A. Writer on …") or
    stands close to the date; in the middle of a sentence it says nothing of the date.
    """
    last = next(reversed(list(_ROLE.finditer(before))), None)
    if last and (_is_close(last) or not before[: last.start()].strip(_OPENING) and not _is_far(last)):
        return _role(last)
    first = _ROLE.match(after.lstrip(_OPENING))
    return _role(first) if first and _ENDS.match(first.string, first.end()) and not first["date"] else ""


def _is_close(found: re.Match[str]) -> bool:
    return len(found.string) - found.end() <= _CLOSE and not found["date"]


def _is_far(found: re.Match[str]) -> bool:
    """Say whether more stands between "Date" and the date than a weekday: "Date and time", "Date of the match"."""
    return bool(found["date"]) and not says_nothing(found.string[found.end() :])


def _role(found: re.Match[str]) -> Role:
    return "updated" if found["updated"] or found["renewed"] else "published"
