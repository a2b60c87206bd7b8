"""The posts of two small towns, as sources and an editor write them; some events are told twice or thrice.

What they share besides is what the news of a town shares: its harbour master, its streets, a number, a day.
"""

from __future__ import annotations

from collections.abc import Sequence

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
"""Twenty, eight of them tagged: four events are told twice or thrice."""

VILLAGE = (
    LocalPost(
        "bridge-1", "2026-11-10", "Bridge shut for repairs",
        "The Weir Bridge is closed from Monday to lorries over seven tonnes. Engineers found rust in two of its "
        "bearings. Deputy mayor Carl Ruston expects it to open again by April. Buses of line 4 go round by Mill "
        "Hill.",
        event="bridge",
    ),
    LocalPost(
        "bridge-2", "2026-11-10", "Lorries must go round by Mill Hill",
        "Rust in the bearings of Weir Bridge keeps lorries of more than seven tonnes off it until April, the town "
        "hall announced. Hauliers complain of the detour by Mill Hill. “It costs us forty minutes a trip,” said "
        "one.",
        event="bridge",
    ),
    LocalPost(
        "mayor", "2026-11-10", "Carl Ruston will stand for mayor",
        "Deputy mayor Carl Ruston wants to follow Hilda Marsh, who leaves office in May. He has sat on the "
        "council for twelve years. His party meets on Friday to vote on it.",
    ),
    LocalPost(
        "bees", "2026-11-10", "A day with the bee inspector",
        "Petra Ohm opens hives for a living. At Mill Hill she looks for foul brood, and finds none. “They are "
        "calm today,” she says. Seventy beekeepers of the district call her every spring.",
    ),
    LocalPost(
        "museum", "2026-11-10", "Museum gets a steam engine",
        "The museum of Weir Street has been given a steam engine of 1904. It weighs seven tonnes and came on two "
        "lorries. Visitors can see it from Sunday.",
    ),
    LocalPost(
        "apples", "2026-11-10", "Seven tonnes of apples",
        "The school’s orchard gave seven tonnes of apples this year, more than ever. They are pressed at Mill "
        "Hill. The juice is sold at the Sunday market.",
    ),
    LocalPost(
        "crash-1", "2026-11-11", "Two hurt in crash at the Crossways",
        "A van and a milk lorry collided at the Crossways on Tuesday evening. Both drivers were taken to hospital "
        "in Lenham. Milk ran down the road for an hour. Police seek a witness in a red coat.",
        event="crash",
    ),
    LocalPost(
        "crash-2", "2026-11-11", "Police look for woman in red after collision",
        "After the collision of a van and a milk lorry at the Crossways, the police ask a woman in a red coat to "
        "come forward. Both drivers are in hospital in Lenham, one with a broken leg.",
        event="crash",
    ),
    LocalPost(
        "ward", "2026-11-11", "Hospital in Lenham opens a children’s ward",
        "Lenham’s hospital has opened its new children’s ward with 24 beds. Nurses painted the walls themselves. "
        "Hilda Marsh cut the ribbon. It cost 2.4 million.",
    ),
    LocalPost(
        "cup", "2026-11-11", "24 teams at the indoor cup",
        "Twenty-four teams play for the indoor cup in the sports hall this weekend, 24 more than in the year of "
        "the flood. First kick-off is at nine. Entry is free.",
    ),
    LocalPost(
        "marsh", "2026-11-11", "Hilda Marsh says goodbye to the market women",
        "For eighteen years she bought her leeks here: mayor Hilda Marsh went from stall to stall on Saturday. "
        "She leaves office in May. The market women gave her a cabbage with a ribbon.",
    ),
    LocalPost(
        "pool-1", "2026-11-11", "Swimming pool warmer by two degrees",
        "From Monday the water in the pool is at 28 degrees again. The council had lowered it to save gas. "
        "Swimmers had signed a petition, 1,204 of them.",
        event="pool",
    ),
    LocalPost(
        "pool-2", "2026-11-12", "Council hears petition of 1,204 swimmers",
        "The council has given in: the pool will be heated to 28 degrees from Monday, as 1,204 swimmers had "
        "demanded in a petition. Saving gas had made it two degrees colder.",
        event="pool",
    ),
    LocalPost(
        "hedge", "2026-11-12", "1,204 metres of hedge",
        "Volunteers planted 1,204 metres of hedge along the old railway on Saturday. Hawthorn, hazel and sloe "
        "will stand there. Birds need it, says Petra Ohm of the bird club.",
    ),
    LocalPost(
        "cinema", "2026-11-12", "Cinema shows silent films",
        "The Regal shows silent films with piano each Tuesday in December. It begins with a comedy of 1924. "
        "Tickets are 8. The pianist comes from Lenham.",
    ),
    LocalPost(
        "main-1", "2026-11-12", "Water main bursts in Weir Street",
        "A water main of 1924 burst in Weir Street on Tuesday night. Cellars of nine houses were flooded, and the "
        "museum had to close. Firemen pumped until morning.",
        event="main",
    ),
    LocalPost(
        "main-2", "2026-11-12", "Nine cellars under water",
        "In Weir Street nine cellars filled with water after a main burst on Tuesday night. The pipe was laid in "
        "1924. Firemen pumped until dawn, and the museum stayed shut on Wednesday.",
        event="main",
    ),
    LocalPost(
        "museum-hours", "2026-11-12", "Museum closes early in winter",
        "The museum in Weir Street closes at four from December. On Tuesdays it stays shut. School classes may "
        "come at any time, if they ring beforehand.",
    ),
    LocalPost(
        "poem", "2026-11-13", "Poem of the week",
        "The leaves are down. The mayor is away. In Weir Street someone plays the piano, and the rain plays "
        "along.",
    ),
    LocalPost(
        "letter", "2026-11-13", "Letter: Who mends the bench?",
        "The bench at Mill Hill has been broken since Easter. I wrote to the council, to Carl Ruston and to the "
        "bishop. I am eighty, and I would like to sit. E. Platt",
    ),
    LocalPost(
        "bakery", "2026-11-13", "Bakery Holm closes",
        "After 61 years the bakery Holm in Mill Hill closes on Saturday. Nobody wants to take it over. The rolls "
        "were good, says the whole street.",
    ),
    LocalPost(
        "bus", "2026-11-13", "New bus: line 61 to Lenham",
        "From December line 61 goes to Lenham each half hour. It stops at the hospital. A ticket costs 3. The "
        "council pays half of it.",
    ),
    LocalPost(
        "derby-1", "2026-11-13", "Lenham wins the derby",
        "Lenham beat the town 3:1 in Saturday’s derby before 900 spectators. Joe Holm scored twice. The coach "
        "spoke of a bad day.",
        event="derby",
    ),
    LocalPost(
        "derby-2", "2026-11-13", "Derby lost 1:3",
        "Before 900 spectators the town lost Saturday’s derby to Lenham 1:3. Joe Holm scored two goals for the "
        "guests. “We slept in the second half,” the coach said.",
        event="derby",
    ),
)  # fmt: skip
"""Twenty-four of another town, none of them tagged: five events are told twice."""


def events(posts: Sequence[LocalPost]) -> set[frozenset[str]]:
    """Return which posts tell one event."""
    names = {post.event for post in posts if post.event}
    return {frozenset(post.slug for post in posts if post.event == name) for name in names}
