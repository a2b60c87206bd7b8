"""Page dumps: what rules for other kinds of pages leave as it is."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import pytest

from dateline.dates.mentions import find_whens
from dateline.loaders.dump.asides import asides
from dateline.loaders.dump.blocks import split_blocks
from dateline.loaders.dump.foot import foot
from dateline.loaders.dump.page import make_page
from dateline.loaders.page_dump import load, recognise
from tests.test_page_dump import CHINESE, ENGLISH, FOOT, GERMAN, MENU, text
from tests.test_page_dump_kinds import HEADLINES

TITLE = "Averil rebuilds its ferry landing"
CREDIT = ["By Nora Castell", "", "5 March 2025", ""]
ZH_MENU = ["首页", "新闻", "体育", "娱乐", "财经", "视频"]
ZH_FOOT = ["责任编辑：林海", "最热新闻", "图书馆周末延长开放时间", "新桥通车", "关于我们", "联系我们"]
PLACES = ["Averil", "Holm", "Skarvik", "Norrøy", "Sandvig", "Lund", "Brekke", "Vik", "Dal", "Myr", "Ness", "Fjell",
          "Sund", "Berg", "Havn", "Moss", "Elv", "Nes", "Tun", "Strand", "Haug", "Eid"]  # fmt: skip


def _parted(lines: Sequence[str]) -> list[str]:
    return [line for paragraph in lines for line in (paragraph, "")]


def _body(*lines: str) -> list[str]:
    return [line.removeprefix("## ") for line in load(text(*lines)).body.split("\n") if line]


def _page(title: str, lines: Sequence[str], *below: str) -> list[str]:
    return _body(*MENU, "", title, "", *CREDIT, *_parted(lines), "", *below, *FOOT)


def _zh(title: str, lines: Sequence[str]) -> list[str]:
    return _body(*ZH_MENU, "", title, "", "林海", "2025年3月5日 10:30", "", *_parted(lines), *ZH_FOOT)


@pytest.mark.parametrize("lines", [
    [*CHINESE[:2], "新码头", "新仓库", "新灯塔", "新停车场", *CHINESE[2:]],
    [*CHINESE, "获奖名单", "一等奖 林海", "二等奖 王小明", "三等奖 李梅"],
    ["材料", "番茄 三个", "鸡蛋 四个", "葱 一根", *CHINESE],
    [*CHINESE[:2], "海风吹过旧码头", "老人坐在石阶上", "数着归来的船", "灯塔亮了", "孩子们唱着歌回家", "潮水慢慢退去"],
    [CHINESE[0], "记者：码头关闭三年，您的生意怎么样？", "老板：差多了，客人都不愿意来", "记者：为什么不搬走呢？",
     "老板：我祖父就在这里造船", "记者：以后呢？", "老板：先睡三天", CHINESE[1]],
    ["女士们、先生们：", "很高兴又一次和大家见面。", *CHINESE],
    [CHINESE[0], "微信", CHINESE[1], "微博", CHINESE[2], "视频", CHINESE[3]],
    [CHINESE[0], "来源要看清", CHINESE[1], "标签不可信", CHINESE[2], "作者是谁", CHINESE[3]],
    [CHINESE[0], "老人不会用二维码。", "“你扫一扫就行了，”孩子说。", "他们都笑了。", CHINESE[1]],
])  # fmt: skip
def test_lists_verses_and_talk_without_full_stops_stay_in_scripts_without_capitals(lines: list[str]) -> None:
    assert _zh("海港镇重修旧码头的计划", lines) == lines


def test_paragraphs_without_full_stops_stay() -> None:
    lines = [
        "قرر مجلس بلدة الميناء يوم الثلاثاء إعادة بناء رصيف العبارات القديم الذي أغلق قبل ثلاث سنوات.",
        "وقالت رئيسة البلدة إن الصيادين والسكان في حاجة إلى الرصيف، لأن الطريق أطول بأربعين كيلومترا. وكثيرا ما يغلق.",
        "وتبلغ التكلفة نحو مليوني دينار، نصفها من المقاطعة والباقي من دخل الميناء في السنوات المقبلة",
        "وأضافت أن العمل سيبدأ حين تغادر النوارس المخازن القديمة",
    ]
    menu = ["الصفحة الرئيسية", "فيديو", "العالم", "اقتصاد", "رياضة"]
    below = ["الأكثر قراءة", "المكتبة تمدد ساعات العمل", "اتصل بنا"]
    assert _body(*menu, "", "بلدة الميناء تعيد بناء الرصيف", "", "5 مارس 2025", "", *_parted(lines), *below) == lines


@pytest.mark.parametrize("lines", [
    ["手机里的三个软件", CHINESE[0], "微信", CHINESE[1], "微博", CHINESE[2], "视频", CHINESE[3]],
    ["怎样防止扫码被骗", "不要随便扫描二维码。", "收到陌生人的二维码要小心。", "下载软件前先看隐私政策。", *CHINESE],
    ["更多", "海风吹过旧码头", "老人坐在石阶上", "更多", "灯塔亮了", "孩子们唱着歌回家", "更多", *CHINESE],
    ["개인정보 보호법 해설", "개인정보란 무엇인가", "이용약관과 개인정보", "관련 기사를 읽는 법"],
    ["O ferryman: wait for me till ten", "The harbour bell is ringing", "the lamps are going out",
     "wait for me till ten", "And nobody about", "wait for me till ten"],
    ["Interview – The Ferry Captain of Averil", "by Nora Castell", "The Ferry Captain of Averil", *ENGLISH],
    ["Part 1: The long road home", "Contents", "The long road home", "The short way back", *ENGLISH],
    ["Averil - The Town And Its Landing", "Nora Castell", ENGLISH[0], "The Town And Its Landing", *ENGLISH[1:]],
    ["The Landing of Averil - Maud Ferrier", "Reviewed by Nora Castell", "The Landing of Averil", *ENGLISH],
    ["网站名词解释", "免责声明", CHINESE[0], "隐私政策", CHINESE[1], "用户协议", CHINESE[2]],
    ["海港镇——旧码头", "2025年3月5日", CHINESE[0], "旧码头", CHINESE[1]],
])  # fmt: skip
def test_a_plain_text_is_no_page(lines: list[str]) -> None:
    assert not recognise(text(*_parted(lines)))


@pytest.mark.parametrize("title", ["Holm lantern review: the best light at sea", "The mill is for sale", "Best sheds"])
@pytest.mark.parametrize("above", ["Today's best deals", "Comments (3)", "Subscribe"])
def test_a_shop_below_any_story_is_none_of_it(title: str, above: str) -> None:
    shop = [line for name in ("Deck bag", "Oil coat", "Pilot lamp") for line in (name, "$49 a month", "Order now", "")]
    deals = [line.replace(" a month", "").replace("Order now", "View deal") for line in shop]
    assert _page(title, ENGLISH, above, "", *deals)[:5] == ENGLISH
    assert "Oil coat" not in _page(title, ENGLISH, "Share", above, "", *deals)


@pytest.mark.parametrize("paragraphs", [ENGLISH, ENGLISH[:2], [line.rstrip(".") + "!" for line in ENGLISH]])
def test_the_top_ten_of_a_site_take_no_article_s_place(paragraphs: list[str]) -> None:
    top = [f"{n} {headline}" for n, headline in enumerate(HEADLINES, 1)]
    above = [f"{TITLE} | Harbour Gazette", *MENU, "", "Harbour Gazette Top Ten", "", *top, ""]
    assert _body(*above, TITLE, "", *CREDIT, *_parted(paragraphs), *FOOT) == paragraphs


@pytest.mark.parametrize(("intro", "lines"), [
    ("The court of Averil heard the following cases on Thursday, all of them in the small hall, as the large one has "
     "been under water since the storm of the week before last:",
     [f"Ola {place}, {20 + n}, was fined £{50 + n} for speeding" for n, place in enumerate(PLACES)]),
    ("Whoever grew up out here will nod at each of these, and nobody else will, as they have to do with boats, gulls, "
     "wet wool, and the one shop that closes when it likes to.",
     [f"You know Ola of {place} and what he did with the boat" for place in PLACES]),
])  # fmt: skip
def test_a_list_that_is_announced_or_alike_is_an_article(intro: str, lines: list[str]) -> None:
    assert _page("What every islander knows", [intro, *lines]) == [intro, *lines]


def _asides(*lines: str) -> list[str]:
    page = make_page(split_blocks(tuple(_parted(lines))))
    return [page.blocks[i].text for i in sorted(asides(page))]


@pytest.mark.parametrize("line", [
    "CLAIM: The landing was sold to a company from abroad", "VERDICT: A splendid little book", "THE VERDICT: Guilty",
    "MAN OF THE MATCH: Ola Brekke", "LESSON ONE: Never trust a gull", "IN SHORT: The council is right",
    "Screenshot: press both buttons at once", "Please wait", "Text size", '<script src="ferry.js"></script>',
    '<a href="https://example.org/ferry">Timetable of the ferry</a>', "<!-- the ferry -->",
])  # fmt: skip
def test_a_line_between_paragraphs_stays(line: str) -> None:
    assert _asides(*ENGLISH[:2], line, *ENGLISH[2:]) == []


def test_answers_and_results_of_one_letter_stay() -> None:
    assert _asides(ENGLISH[0], "The answers are these:", "A", "B", "A", "A", "C", "A", *ENGLISH[1:]) == []


@pytest.mark.parametrize(("paragraphs", "heading", "lines"), [
    (ENGLISH, "Other topics", ["A new lamp for the pier", "Two benches at the church", "A fence at the school"]),
    (ENGLISH, "Top stories", ["Council votes for the landing", "Two boats lost off Skarvik", "Herring is back"]),
    (GERMAN, "Weitere Themen", ["Neue Laterne für den Steg", "Zwei Bänke an der Kirche", "Zaun an der Schule"]),
    (ENGLISH, "Further reading", ["Maud Ferrier, Boats of the Sound (Averil Press, 1998)",
                                  "Ola Brekke, The Old Landing (Holm Books, 2004)"]),
])  # fmt: skip
def test_short_items_under_a_heading_of_the_text_stay(paragraphs: list[str], heading: str, lines: list[str]) -> None:
    assert _asides(*paragraphs[:2], heading, *lines, *paragraphs[2:]) == []


@pytest.mark.parametrize("line", [
    "The mayor said on 5 May {}:", "Ola Brekke wrote on 5 May {}:", "Ola Brekke schrieb am 5. Mai {}:",
    "Posted by Nora Castell on 5 March {} at 18:12", "Submitted by Maud Ferrier, 3 March {}",
])  # fmt: skip
def test_entries_and_quotations_with_their_dates_are_no_comments(line: str) -> None:
    entries = [each for year in range(2019, 2025) for each in (line.format(year), *ENGLISH[3:])]
    page = make_page(split_blocks(tuple(_parted([*ENGLISH, *entries]))))
    assert foot(page, [True] * len(page.blocks)) == len(page.blocks)


@pytest.mark.parametrize(("name", "headline", "above"), [
    ("Ferry lands again | Averil Post: News from the islands", "Ferry lands again", "News from the islands"),
    ("Ferry lands at last | The Daily News of Averil", "First ferry in three years lands", "The Daily News of Averil"),
    ("The Sea and Its People: Maud Ferrier, boatbuilder | Post", "Maud Ferrier, boatbuilder", "The Sea and Its People"),
    ("Wednesday, 5 March 2025 | The Post", "Council decides at last", "Wednesday, 5 March 2025"),
])  # fmt: skip
def test_what_a_site_says_of_itself_is_no_headline(name: str, headline: str, above: str) -> None:
    page = load(text(name, *MENU, above, "", headline, "", *CREDIT, *_parted(ENGLISH), *FOOT))
    assert page.metadata.title == headline


@pytest.mark.parametrize(("line", "authors"), [
    ("By Nora Castell and WANG Xiaoling", ("Nora Castell", "WANG Xiaoling")),
    ("By Nora Castell, USA TODAY", ("Nora Castell",)),
    ("By Nora Castell, CNN Senior Analyst", ("Nora Castell",)),
    ("Analysis by Nora Castell", ("Nora Castell",)),
    ("By John Size", ("John Size",)),
])  # fmt: skip
def test_a_family_name_in_capitals_is_no_station_s(line: str, authors: tuple[str, ...]) -> None:
    assert load(text(*MENU, "", TITLE, "", line, "", *_parted(ENGLISH), *FOOT)).metadata.authors == authors


def test_an_opinion_by_somebody_in_a_sentence_is_no_byline() -> None:
    line = "It was an opinion by Judge Maud Ferrier that opened the way for the landing at last."
    document = load(text(*MENU, "", TITLE, "", "5 March 2025", "", *_parted([line, *ENGLISH]), *FOOT))
    assert not document.metadata.authors and line in document.body


@pytest.mark.parametrize("line", [
    "05/03/2024 PT | EN", "LE 05/03/2024 ET LE 06/03/2024", "Part 2 PT, 05/03/2024", "05/03/2024 | 13 PT",
])  # fmt: skip
def test_a_zone_stands_beside_a_clock(line: str) -> None:
    assert find_whens(line)[0].when == date(2024, 3, 5)


@pytest.mark.parametrize("line", ["Deadline 31 December 2025", "Deadline (31 December 2025)", "Deadline – 31.12.2025"])
def test_a_deadline_is_no_date_of_publication(line: str) -> None:
    page = load(text(*MENU, "", "Call for papers", "", line, "", "Posted 5 March 2025", "", *_parted(ENGLISH), *FOOT))
    assert page.metadata.date == date(2025, 3, 5)


@pytest.mark.parametrize("dek", [
    "Islanders will once more step ashore with dry feet, and nobody is more glad of it than a shipwright.",
    "Nine votes, four against, two million pounds, three years, one landing: numbers behind Tuesday's vote.",
])  # fmt: skip
def test_a_standfirst_in_words_of_its_own(dek: str) -> None:
    assert load(text(*MENU, "", TITLE, "", dek, "", *CREDIT, *_parted(ENGLISH), *FOOT)).metadata.summary == dek
