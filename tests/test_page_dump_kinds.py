"""Page dumps of other kinds: scripts without capitals, offers, calendars, songs, and pages that hold no article."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from dateline.loaders.dump.asides import asides
from dateline.loaders.dump.blocks import split_blocks
from dateline.loaders.dump.foot import foot
from dateline.loaders.dump.page import make_page
from dateline.loaders.page_dump import load, recognise
from tests.test_page_dump import ENGLISH, FOOT, MENU, text

TITLE = "Averil rebuilds its ferry landing"
SCRIPTS = {
    "zh": (
        ["首页", "新闻", "体育", "娱乐", "财经", "视频"],
        "海港镇重修旧码头",
        [
            "海港镇议会星期二投票决定，重修三年前关闭的旧渡轮码头，工程预计明年春天开始。",
            "镇长说，渔民和居民都需要这个码头，因为绕道公路要多走四十公里，冬天常常封路。",
            "工程费用约两千万元，其中一半由省政府承担，其余部分由港口收入支付。",
        ],
        ["责任编辑：林海", "最热新闻", "图书馆周末延长开放时间", "新桥通车", "学校食堂换新菜单"],
    ),
    "ko": (
        ["홈", "정치", "경제", "사회", "스포츠", "연예"],
        "항구 마을, 낡은 선착장 다시 짓는다",
        [
            "항구 마을 의회는 화요일 삼 년 전에 문을 닫은 낡은 선착장을 다시 짓기로 했다고 밝혔다.",
            "마을 이장은 어부와 주민 모두에게 선착장이 필요하다며 겨울에는 도로가 자주 막힌다고 말했다.",
            "공사비는 약 이십억 원이며 절반은 도에서 부담하고 나머지는 항구 수입으로 충당할 예정이다.",
        ],
        ["많이 본 뉴스", "1 도서관 주말 개방 시간 늘린다", "2 새 다리 개통", "3 학교 급식 새 식단", "회사소개"],
    ),
    "th": (
        ["หน้าแรก", "ข่าว", "กีฬา", "บันเทิง", "เศรษฐกิจ", "วิดีโอ"],
        "เมืองท่าสร้างท่าเรือเก่าใหม่",
        [
            "สภาเมืองท่าลงมติเมื่อวันอังคารให้สร้างท่าเรือข้ามฟากเก่าที่ปิดไปเมื่อสามปีก่อนขึ้นใหม่ "
            "โดยคาดว่าการก่อสร้างจะเริ่มในฤดูใบไม้ผลิปีหน้า "
            "และชาวประมงหลายคนบอกว่ารอวันนี้มานานแล้ว",
            "นายกเทศมนตรีกล่าวว่าทั้งชาวประมงและชาวบ้านต้องการท่าเรือแห่งนี้ "
            "เพราะถนนอ้อมไกลกว่าเดิมสี่สิบกิโลเมตรและมักจะถูกปิดในฤดูหนาว "
            "เมื่อหิมะตกหนักบนภูเขาเหนือเมือง",
        ],
        ["เรื่องที่เกี่ยวข้อง", "ห้องสมุดขยายเวลาเปิด", "สะพานใหม่เปิดใช้แล้ว", "โรงเรียนเปลี่ยนเมนูอาหาร", "ติดต่อเรา"],
    ),
    "ar": (
        ["الصفحة الرئيسية", "فيديو", "العالم", "اقتصاد", "رياضة", "صحة"],
        "بلدة الميناء تعيد بناء الرصيف القديم",
        [
            "قرر مجلس بلدة الميناء يوم الثلاثاء إعادة بناء رصيف العبارات القديم الذي أغلق قبل ثلاث سنوات، على أن تبدأ "
            "الأعمال في الربيع.",
            "وقالت رئيسة البلدة إن الصيادين والسكان في حاجة إلى الرصيف، لأن الطريق أطول بأربعين كيلومترا "
            "وكثيرا ما يغلق في الشتاء.",
            "وتبلغ التكلفة نحو مليوني دينار، نصفها من المقاطعة والباقي من دخل الميناء في السنوات المقبلة.",
        ],
        ["الأكثر قراءة", "المكتبة تمدد ساعات العمل", "افتتاح الجسر الجديد", "قائمة جديدة في مقصف المدرسة", "اتصل بنا"],
    ),
}


def _body(lines: Sequence[str]) -> list[str]:
    return [line for line in load(text(*lines)).body.split("\n") if line]


def _parted(lines: Sequence[str]) -> list[str]:
    return [line for paragraph in lines for line in (paragraph, "")]


@pytest.mark.parametrize("language", SCRIPTS)
def test_in_scripts_without_capitals_menus_and_headlines_are_no_text(language: str) -> None:
    menu, title, paragraphs, below = SCRIPTS[language]
    assert _body([*menu, "", title, "", *_parted(paragraphs), below[0], "", *below[1:]]) == paragraphs


@pytest.mark.parametrize("language", SCRIPTS)
def test_a_page_in_a_script_without_capitals_is_known_by_its_tools(language: str) -> None:
    menu, title, paragraphs, below = SCRIPTS[language]
    tools = {"zh": ["登录", "关于我们", "返回顶部"], "ko": ["로그인", "많이 본 뉴스", "이용약관"],
             "th": ["เข้าสู่ระบบ", "เรื่องที่เกี่ยวข้อง", "ติดต่อเรา"],
             "ar": ["تسجيل الدخول", "الأكثر قراءة", "اتصل بنا"]}[language]
    assert recognise(text(tools[0], "", title, "", *_parted(paragraphs), *tools[1:]))
    assert not recognise(text(title, "", *_parted(paragraphs), below[0]))


def test_below_the_editor_s_name_a_chinese_text_is_over() -> None:
    menu, title, paragraphs, below = SCRIPTS["zh"]
    notice = "文明上网，请遵守网站的规定，评论需要登录以后才能发表，不传谣言。"
    assert _body([*menu, "", title, "", *_parted([*paragraphs, below[0], notice]), *below[1:]]) == paragraphs


def test_a_heading_between_two_sentences_without_capitals_stays() -> None:
    menu, title, paragraphs, below = SCRIPTS["zh"]
    body = _body([*menu, "", title, "", *_parted([*paragraphs[:2], "工程费用", paragraphs[2]]), *below])
    assert [line.removeprefix("## ") for line in body] == [*paragraphs[:2], "工程费用", paragraphs[2]]


def _offer(name: str, price: str) -> list[str]:
    return [name, "", "Fits under any seat", "Dries within an hour", price, "Available at Holm", "Buy now", ""]


OFFERS = [line for name, price in (("Deck bag", "$49"), ("Oil coat", "$129.99"), ("Pilot lamp", "£18"), ("Knife", "$9"))
          for line in _offer(name, price)]  # fmt: skip


@pytest.mark.parametrize(("title", "kept"), [("The best gifts for those who live by the sea", True), (TITLE, False)])
def test_offers_belong_to_an_article_that_says_it_lists_some(title: str, kept: bool) -> None:
    body = _body([*MENU, "", title, "", *_parted(ENGLISH[:2]), *OFFERS, *FOOT])
    assert body[:2] == list(ENGLISH[:2])
    assert ("Pilot lamp" in body) is kept and ("$129.99" in body) is kept


def test_a_long_list_of_offers_below_one_paragraph_is_no_front_page() -> None:
    offers = [line for n in range(30) for line in _offer(f"Deck bag number {n}", f"${40 + n}")]
    body = _body([*MENU, "", "The best gifts of the year", "", *_parted([" ".join(ENGLISH[:2])]), *offers, *FOOT])
    assert body[0] == " ".join(ENGLISH[:2]) and "Deck bag number 29" in body


CALENDAR = [f"{n}. regatta: {3 * n} May, harbour of {place}" for n, place in enumerate(
    ("Averil", "Holm", "Skarvik", "Norrøy", "Sandvig", "Lund", "Brekke", "Vik", "Dal"), 1)]  # fmt: skip
SONG = [
    "The ferry leaves at seven", "and I am late again", "O wait for me, you ferryman", "O wait for me till ten",
    "The harbour bell is ringing", "the lamps are going out", "O wait for me, you ferryman", "O wait for me till ten",
    "The town is still asleep now", "and nobody about",
]  # fmt: skip
HEADLINES = [
    "Library opens on Sundays", "New bridge is ready at last", "Schools change what they cook", "Mayor of Holm resigns",
    "Herring is back in the sound", "Ten gardens to see this summer", "Cinema looks for a landlord", "Ice on the roads",
    "Choir sings for the lifeboat", "Council sells the old mill",
]  # fmt: skip


@pytest.mark.parametrize("lines", [CALENDAR, SONG])
def test_a_calendar_and_a_song_below_the_headline_are_the_text(lines: list[str]) -> None:
    name = "Regattas of the summer 2025"
    below = ["Related articles", "Ten gardens", *FOOT]
    assert _body([f"{name} | Averil Post", *MENU, "", name, "", *lines, "", *below]) == lines


@pytest.mark.parametrize("lines", [HEADLINES, [*HEADLINES, *HEADLINES], [h for h in HEADLINES for _ in range(2)]])
def test_a_list_of_headlines_below_a_section_s_name_is_no_text(lines: list[str]) -> None:
    name = "News from the islands"
    document = load(text(f"{name} | Averil Post", *MENU, "", name, "", *lines, "", *FOOT))
    assert not document.body and document.diagnostics[-1].severity == "error"


def test_where_sentences_stand_a_numbered_list_is_none_of_another_kind() -> None:
    body = _body([f"{TITLE} | Averil Post", *MENU, "", TITLE, "", *_parted(ENGLISH), *FOOT])
    assert body == list(ENGLISH)


def test_a_front_page_of_headlines_and_teasers_is_no_article() -> None:
    teasers = [f"The {word} of Averil is to be rebuilt next year, as the council has decided in a long night that…"
               for word in ("landing", "library", "bridge", "school", "cinema", "mill")]  # fmt: skip
    cards = [line for head, teaser in zip(HEADLINES, teasers, strict=False)
             for line in (head, "", teaser, "", "Save Remove", "", "Averil Post", "", "2 hours ago", "")]  # fmt: skip
    document = load(text(*MENU, "", *cards, *FOOT))
    assert not document.body and "no article" in document.diagnostics[-1].message


@pytest.mark.parametrize("title", ["25 songs for a night at sea", "Songs of Averil"])
def test_a_list_that_the_headline_counts_or_a_colon_announces_is_an_article(title: str) -> None:
    songs = [f"{place} Bell by The {word} Choir" for place in ("Harbour", "Sound", "Island", "Winter", "Evening")
             for word in ("Old", "Young", "Small", "Grand", "Quiet")]  # fmt: skip
    intro = ("Here is what the choirs of the islands like to sing when the last ferry has left the quay of Averil and "
             "the wind has turned to the north, as it often does in March. Here they are:")  # fmt: skip
    body = _body([*MENU, "", title, "", "By Nora Castell", "5 March 2025", "", intro, "", *songs, "", *FOOT])
    assert body == [intro, *songs]


def test_a_list_far_above_the_headline_is_no_part_of_the_text() -> None:
    ticker = [f"{hour}:{5 * hour} PM {head}" for hour, head in enumerate(HEADLINES, 2)]
    body = _body([*ticker, "", *MENU, *MENU, "", TITLE, "", "By Nora Castell", "", *_parted(ENGLISH), *FOOT])
    assert body == list(ENGLISH)


def test_comments_are_known_by_their_signatures() -> None:
    comments = [
        "Please leave the old landing alone!",
        "We have done without one for three years and nobody has missed it much.",
        "Posted by: G. Moor, 28 Sep 2011 | 08:54",
        "The ferry is what brings people to this town, and it always has been.",
        "Posted by: Ola Brekke, 01 Oct 2011 | 18:12",
    ]  # fmt: skip
    lines = _parted([*ENGLISH, *ENGLISH[:1], "Related topics:", *comments])
    page = make_page(split_blocks(tuple(lines)))
    kept = [block.text not in ("Related topics:", comments[0]) for block in page.blocks]
    assert foot(page, kept) <= page.folded.index(comments[1].casefold())


def test_one_signature_below_a_text_is_no_comment() -> None:
    signature = "Posted by: Nora Castell, 28 Sep 2011 | 08:54"
    page = make_page(split_blocks(tuple(_parted([*ENGLISH, signature, *ENGLISH[:1]]))))
    assert foot(page, [True] * len(page.blocks)) == len(page.blocks)


def _asides(*lines: str) -> list[str]:
    page = make_page(split_blocks(tuple(_parted(lines))))
    return [page.blocks[i].text for i in sorted(asides(page))]


@pytest.mark.parametrize("heading", ["Further reading", "More from the Averil Post", "Lesen Sie auch"])
def test_other_stories_under_a_heading_amid_a_text_are_none_of_it(heading: str) -> None:
    assert _asides(ENGLISH[0], heading, *HEADLINES[:3], *ENGLISH[1:]) == [heading, *HEADLINES[:3]]
    assert _asides(ENGLISH[0], "What it costs", *HEADLINES[:3], *ENGLISH[1:]) == []


@pytest.mark.parametrize(("line", "pointer"), [
    ("IN THE COURTS: Family of the driver sues the city", True),
    ("ELLA THROW: Do you think this is punishment for what occurred in London?", False),
    ("FINAL SCORE: Averil 3, Holm 2", False),
    ("Mayor: Nobody will lose by it", False),
])  # fmt: skip
def test_a_headline_announced_in_capitals_is_another_story_s(line: str, pointer: bool) -> None:
    assert _asides(*ENGLISH[:2], line, *ENGLISH[2:]) == [line] * pointer


@pytest.mark.parametrize("line", [
    "<a href='http://ads.example/click.ads/banner@Middle1'></a>", "[+] Enlarge",
    "Screenshot by Nora Castell/Averil Post",
    "To view this content, Javascript must be enabled and Flash Player must be installed.",
])  # fmt: skip
def test_what_software_leaves_amid_a_text(line: str) -> None:
    assert _asides(*ENGLISH[:2], line, *ENGLISH[2:]) == [line]


@pytest.mark.parametrize(("name", "headline"), [
    ("Averil rebuilds its ferry landing - Averil Post", TITLE),
    ("Averil Post: The Middle Manager’s Oath.", "The Middle Manager’s Oath."),
    ("海港镇重修旧码头-海港网", "海港镇重修旧码头"),
])  # fmt: skip
def test_a_page_is_known_by_its_name_above_its_headline(name: str, headline: str) -> None:
    lines = ENGLISH if headline.isascii() or "’" in headline else SCRIPTS["zh"][2]
    assert recognise(text(name, "", "Averil Post", "", headline, "", *_parted(lines)))
    assert not recognise(text(headline, "", *_parted(lines)))
    assert load(text(name, "", "Averil Post", "", headline, "", *_parted(lines))).metadata.title == headline
