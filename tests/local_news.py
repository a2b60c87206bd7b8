"""Twenty posts of one small town, as two sources and an editor write them: four events told twice or thrice among them.

What they share besides is what the news of a town shares: its harbour master, its streets, a number, a day.
"""

from __future__ import annotations

from collections.abc import Iterator

from dateline.values import Value


class LocalPost(Value, frozen=True):
    """A post of the town's paper."""

    slug: str
    day: str
    title: str
    text: str
    section: str = "Town"
    tags: tuple[str, ...] = ()
    event: str = ""
    """The posts of one event bear one name here; most tell an event of their own."""

    def source(self) -> str:
        """Return it as its file would stand in the content folder."""
        stated = f"tags: [{', '.join(self.tags)}]\n" if self.tags else ""
        return f"---\ntitle: {self.title!r}\ndate: {self.day}\ncategory: {self.section}\n{stated}---\n\n{self.text}\n"


POSTS = (
    LocalPost(
        "sawmill", "2026-11-09", "The sawmill closes after 104 years, and 212 workers lose their jobs",
        "Brandt & Sons will shut the sawmill at Tarn Lane in March. All 212 workers were told at a meeting in the "
        "canteen on Monday. The owner, Rolf Brandt, blamed the price of timber. “We have lost money for six years,” "
        "he said. The union wants talks about a social plan before Christmas.",
        tags=("jobs", "sawmill"), event="sawmill",
    ),
    LocalPost(
        "sawmill-union", "2026-11-10", "Union calls for a social plan at Brandt & Sons",
        "After Brandt & Sons announced the end of its sawmill at Tarn Lane, the union has asked for a social plan. "
        "“Two hundred and twelve families need to know before Christmas,” said its secretary, Pia Lindqvist. Rolf "
        "Brandt has agreed to meet the union on Thursday. The sawmill had sawn timber at Tarn Lane since 1922.",
        event="sawmill",
    ),
    LocalPost(
        "budget", "2026-11-10", "The council has published its budget, all 212 pages",
        "Residents can read next year’s budget on the council’s website or in the library. On 212 pages it lists "
        "what the town means to spend, from street lamps to the swimming pool. Treasurer Anne Dole called it a "
        "careful plan. The council votes on it on 3 December.",
        section="Council", tags=("budget", "council"),
    ),
    LocalPost(
        "roads", "2026-11-11", "More money for roads, less for flowers",
        "The town will mend eleven streets next year, Tarn Lane and Mill Road first. For that it will plant fewer "
        "flowers at the crossings. The gardeners are not pleased: “A town is more than tarmac,” one of them told us. "
        "Work begins after the frost.",
        section="Council",
    ),
    LocalPost(
        "harbour-office", "2026-11-11", "Harbour office to close at noon",
        "From Monday the harbour office in Quay Street closes at noon, since two posts are vacant. Harbour master "
        "Ines Calloway asks skippers to ring before they come. Permits for the winter berths can be had by mail. "
        "The office hopes to be back to its usual hours by Easter.",
        section="Harbour",
    ),
    LocalPost(
        "dredger", "2026-11-12", "Dredger stuck",
        "The dredger Marten ran onto a sandbank off the north pier at low water on Wednesday night and waited five "
        "hours for the tide. Nobody was hurt. “She sat there like a duck,” said harbour master Ines Calloway. The "
        "dredger has been clearing the channel since October.",
        section="Harbour", tags=("dredging", "harbour"), event="dredger",
    ),
    LocalPost(
        "dredger-free", "2026-11-13", "The Marten is afloat again after a night on the sandbank",
        "With the morning tide the dredger Marten came off the sandbank by the north pier, where she had run aground "
        "on Wednesday night. Divers looked at her hull and found no damage. Her captain said that the bank had "
        "moved since the last survey. Dredging of the channel goes on today.",
        section="Harbour", event="dredger",
    ),
    LocalPost(
        "ferry", "2026-11-08", "Ferry fares go up by a tenth",
        "A crossing to the island will cost 6.60 from January instead of 6.00. The ferry company gives the price of "
        "fuel as its reason. Islanders keep their pass, which stays at 45 a month. The council, which owns a third "
        "of the company, has agreed.",
        section="Council", tags=("ferry", "prices"),
    ),
    LocalPost(
        "cod", "2026-11-12", "Cod is dear, and the boats stay in",
        "Fishmongers paid 9.40 a kilo at the auction on Thursday, more than ever in a November. The wind has kept "
        "the boats in port for a week. “Whoever wants cod for the weekend should ask early,” said Tom Hale, who "
        "sells it in Quay Street. Herring is cheap.",
        section="Harbour",
    ),
    LocalPost(
        "regatta", "2026-11-07", "Regatta ends in a storm",
        "The last regatta of the year was broken off on Saturday when a storm came in from the west faster than "
        "forecast. All 31 boats came home. The club counts the races sailed till then, and the cup goes to Mara "
        "Vance. “We saw the sky and ran,” she said. Two masts were lost.",
        section="Sport", tags=("regatta", "storm"), event="regatta",
    ),
    LocalPost(
        "regatta-cup", "2026-11-08", "Mara Vance wins the cup of a regatta cut short by the storm",
        "Mara Vance has won the autumn regatta. The sailing club broke off the racing on Saturday as the storm hit, "
        "and after long talk counted what had been sailed. Of 31 boats two lost their masts; the lifeboat brought "
        "one of them in. Vance led after four of six races.",
        section="Sport", event="regatta",
    ),
    LocalPost(
        "lifeboat", "2026-11-13", "Lifeboat crew seeks recruits",
        "The lifeboat station wants six volunteers by spring. They need to live within five minutes of Quay Street "
        "and be fit. “You learn the rest,” said coxswain Mara Vance, who has been out 31 times this year. An open "
        "evening is on Friday at seven.",
        section="Harbour",
    ),
    LocalPost(
        "school", "2026-11-09", "School kitchen cooks with what the fields give",
        "Carrots, leeks and apples: the kitchen of Mill Road School buys from four farms round the town. The "
        "children peel and stir, and nothing comes out of tins. Cook Ada Finch says that less is left on the "
        "plates. A lunch costs 2.40 as before.",
        tags=("school", "food"),
    ),
    LocalPost(
        "school-fire", "2026-11-12", "Fire in the gym of Mill Road School",
        "A fire broke out in the gym of Mill Road School on Thursday morning. All 340 children were out in four "
        "minutes. The fire brigade found a heater that had been covered with mats. Head teacher Jon Pryce praised "
        "the children. The gym stays shut for weeks.",
        event="school fire",
    ),
    LocalPost(
        "gym", "2026-11-13", "Heater started the blaze at Mill Road",
        "Mats thrown over a heater started the fire that burned out the gym of Mill Road School, the fire brigade "
        "said on Friday. Its chief, Ben Oakes, had praise for head teacher Jon Pryce: 340 children stood in the "
        "yard within four minutes. Lessons in sport are held in the town hall till Easter.",
        event="school fire",
    ),
    LocalPost(
        "gym-insurance", "2026-11-14", "Insurer will pay for the burned gym",
        "The gym of Mill Road School, which burned on Thursday, will be built anew at the insurer’s cost, says "
        "head teacher Jon Pryce. The fire that a covered heater had started ruined floor and roof. Until the new "
        "gym opens, the 340 children do sport in the town hall.",
        event="school fire",
    ),
    LocalPost(
        "library", "2026-11-14", "Library lends tools on Sundays",
        "Drills, saws and a ladder can be borrowed from the library like books, for a week and for nothing. It is "
        "open for that on Sundays from two to four. Anne Dole of the council, who gave her own drill, expects a "
        "queue before Christmas. So far 40 tools are there.",
    ),
    LocalPost(
        "choir", "2026-11-14", "Choir sings Bach by candlelight",
        "The town choir sings Bach’s Christmas Oratorio in St Mary’s on the first Sunday of Advent. Forty voices and "
        "a small orchestra have practised since August. Pia Lindqvist sings the alto. Tickets at 12 are sold by "
        "Hale’s in Quay Street.",
        section="Culture", tags=("music",),
    ),
    LocalPost(
        "market", "2026-11-15", "Christmas market moves to the quay",
        "Since the square is being paved, this year’s stalls stand along Quay Street, forty of them. The council "
        "asks visitors to come by bus; line 12 goes every ten minutes on Fridays and Sundays. There will be a "
        "carousel, and chestnuts from the school’s oven.",
        section="Culture",
    ),
    LocalPost(
        "harbour-walk", "2026-11-15", "A walk round the harbour with a lamp",
        "On Sunday at six a walk leads round the harbour, past the old cranes and the ice house. Harbour master Ines "
        "Calloway tells how the harbour was dug by hand, and what lies at its bottom. Bring a lamp and firm shoes. "
        "The walk is free.",
        section="Harbour", tags=("harbour", "history"),
    ),
)  # fmt: skip


def events() -> set[frozenset[str]]:
    """Return which posts tell one event."""
    names = {post.event for post in POSTS if post.event}
    return {frozenset(post.slug for post in POSTS if post.event == name) for name in names}


def false_pairs(stories: Iterator[frozenset[str]]) -> list[tuple[str, str]]:
    """Return the pairs of posts that stories join though they tell different events."""
    told = {post.slug: post.event or post.slug for post in POSTS}
    return [(a, b) for story in stories for a in sorted(story) for b in sorted(story) if a < b and told[a] != told[b]]
