"""What the controls of a player for films and sound say."""

from __future__ import annotations

from collections.abc import Iterator

from dateline.loaders.dump.page import Page

_SAYS = """
    play | play video | play now | play again | play audio | pause | pause video | replay | rewind | stop | mute |
    unmute | volume | volume up | volume down | full screen | fullscreen | exit full screen | exit fullscreen |
    toggle fullscreen | settings | captions | captions off | captions on | subtitles | subtitles off |
    closed captions | chapters | descriptions | descriptions off | quality | quality levels | audio track |
    playback rate | playback speed | speed | picture-in-picture | picture in picture | stream type live | live |
    current time | duration | duration time | loaded | progress | remaining time | seek | seek to live |
    seek to live, currently behind live | skip ad | close | close modal | close modal dialog | modal window |
    this is a modal window | beginning of dialog window | end of dialog window | text | share | embed | auto |
    default | selected | autoplay | up next | loading ad | theater mode | theatre mode | video | audio |
    video abspielen | abspielen | wiedergabe | wiedergeben | stumm | stummschalten | ton an | ton aus |
    ton einschalten | ton ausschalten | vollbild | vollbildmodus | vollbild beenden | einstellungen | untertitel |
    untertitel aus | lautstärke | qualität | kapitel | aktuelle zeit | dauer | verbleibende zeit | geschwindigkeit
    | bild-in-bild | lire la vidéo | lecture | couper le son | activer le son | son | plein écran | paramètres |
    sous-titres | qualité | reproducir | reproducir vídeo | silenciar | activar sonido | pantalla completa |
    ajustes | subtítulos | calidad | reproduzir | ativar som | tela cheia | tela inteira | legendas |
    configurações | riproduci | riproduci video | disattiva audio | attiva audio | schermo intero | schermo pieno
    | impostazioni | sottotitoli | odtwórz | wycisz | pełny ekran | ustawienia | napisy | afspelen | dempen |
    volledig scherm | instellingen | ondertiteling | spela | spela upp | ljud av | helskärm | inställningar |
    undertexter
"""
_SURE = """
    mute | unmute | full screen | fullscreen | stumm | stummschalten | ton aus | ton ausschalten | vollbild |
    vollbildmodus | couper le son | plein écran | silenciar | pantalla completa | tela cheia | tela inteira |
    disattiva audio | schermo intero | wycisz | pełny ekran | dempen | volledig scherm | helskärm |
    picture-in-picture | playback rate | quality levels | stream type live | play video | video abspielen
"""
"""Where none of these is a line of its own there is no player."""
_CLOCK = " \t\xa00123456789:%-–/.x×"
_LINE, _ROW = 50, 3
_WORDS = frozenset(map(str.strip, _SAYS.split("|")))
_PLAYERS = frozenset(map(str.strip, _SURE.split("|")))


def is_control(page: Page, i: int) -> bool:
    """Say whether a line is a player's control and no more, a time beside it or not: “Current time 0:00”."""
    text = page.folded[i]
    return len(text) < _LINE and text.strip(_CLOCK) in _WORDS and not _PLAYERS.isdisjoint(page.copies)


def controls(page: Page) -> Iterator[int]:
    """The positions of controls that stand in rows, with the times among them."""
    if _PLAYERS.isdisjoint(page.copies):
        return
    row: list[int] = []
    said = 0
    for i, text in enumerate(page.folded):
        words = text.strip(_CLOCK) if len(text) < _LINE else text
        if words and words not in _WORDS:
            yield from row if said >= _ROW else ()
            row, said = [], 0
        else:
            row.append(i)
            said += bool(words)
    yield from row if said >= _ROW else ()
