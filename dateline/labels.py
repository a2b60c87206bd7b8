"""Words that label a headline: update, breaking, opinion …, in the languages of the press."""

from __future__ import annotations

_WORDS = {
    "en": (
        "update, updated, updates, breaking, breaking news, exclusive, analysis, news analysis, opinion, "
        "editorial, explainer, explained, live, live updates, live blog, watch, video, photos, in "
        "pictures, fact check, factcheck, review, interview, column, comment, commentary, feature, "
        "obituary, correction, corrected, just in, developing, developing story, alert, news alert, "
        "urgent, podcast, newsletter, sponsored, guest post, op-ed, investigation, special report, in "
        "depth, q&a, profile, letter, letters, press release, news release, for immediate "
        "release, retraction, clarification, refile, wrapup"
    ),
    "de": (
        "eilmeldung, eil, aktualisiert, analyse, kommentar, meinung, exklusiv, liveticker, live-ticker, "
        "faktencheck, glosse, leitartikel, reportage, gastbeitrag, kolumne, korrektur, nachruf, porträt, "
        "rezension, anzeige, pressemitteilung"
    ),
    "fr": (
        "dernière minute, dernière heure, tribune, exclusif, alerte, info, direct, en direct, éditorial, "
        "édito, chronique, entretien, enquête, mise à jour, mis à jour, vidéo, décryptage, critique, "
        "billet, rectificatif, communiqué de presse"
    ),
    "es": (
        "última hora, urgente, análisis, opinión, exclusiva, exclusivo, actualización, actualizado, en "
        "directo, en vivo, entrevista, reportaje, columna, crónica, corrección, tribuna, reseña, vídeo, "
        "comunicado de prensa, nota de prensa"
    ),
    "it": (
        "ultima ora, ultim'ora, urgente, analisi, opinione, esclusiva, aggiornamento, commento, diretta, "
        "intervista, editoriale, recensione, inchiesta, rettifica, comunicato stampa"
    ),
    "pt": (
        "urgente, última hora, análise, opinião, exclusivo, atualização, atualizado, ao vivo, editorial, "
        "entrevista, reportagem, coluna, correção, vídeo, comunicado de imprensa"
    ),
    "nl": (
        "laatste nieuws, analyse, opinie, exclusief, column, correctie, achtergrond, reportage, recensie, persbericht"
    ),
    "tr": ("son dakika, güncelleme, güncellendi, analiz, görüş, özel haber, özel, röportaj, canlı, yorum, inceleme"),
    "pl": ("pilne, z ostatniej chwili, aktualizacja, analiza, opinia, komentarz, wywiad, na żywo, recenzja, felieton"),
    "ru": ("срочно, молния, обновлено, обновление, мнение, анализ, эксклюзив, интервью, репортаж, видео, разбор"),
    "uk": "терміново, оновлено, думка, аналіз, ексклюзив, інтерв'ю, репортаж, відео",
    "sv": "just nu, senaste nytt, analys, ledare, krönika, debatt, rättelse",
    "da": "lige nu, seneste nyt, leder, kronik, debat, rettelse",
    "no": "siste nytt, siste, kommentar, meninger, leder",
    "fi": "juuri nyt, analyysi, kolumni, pääkirjoitus, mielipide, päivitetty",
    "cs": "aktualizováno, komentář, rozhovor, názor, živě, právě teď",
    "el": "έκτακτο, ανάλυση, άποψη, συνέντευξη, αποκλειστικό",
    "ar": "عاجل, تحليل, رأي, تحديث, حصري, مقابلة, مقال, خاص",
    "fa": "فوری, تحلیل, یادداشت, گفتگو, گفت‌وگو, اختصاصی",
    "he": "דעה, פרשנות, בלעדי, ראיון, עדכון",
    "hi": "ब्रेकिंग, ब्रेकिंग न्यूज़, विश्लेषण, राय, अपडेट",
    "ja": "速報, 更新, 解説, 社説, 独自, 訂正, 続報, コラム, 分析, 論説, インタビュー",
    "zh": "突发, 快讯, 更新, 分析, 评论, 社论, 独家, 更正, 专访, 解读, 突發, 快訊, 評論, 社論, 獨家, 專訪",
    "ko": "속보, 단독, 분석, 사설, 칼럼, 인터뷰, 업데이트, 해설",
    "id": "breaking news, terkini, opini, analisis, eksklusif, wawancara, kolom",
    "vi": "nóng, cập nhật, phân tích, ý kiến, độc quyền, phỏng vấn",
}

LABELS = frozenset(word.strip().casefold() for words in _WORDS.values() for word in words.split(","))
"""Case-folded, in any language."""
