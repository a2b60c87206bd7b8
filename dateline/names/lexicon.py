"""The few words that tell what kind of name a capitalised word is: titles, peoples, heads of institutions."""

from __future__ import annotations


def word_set(words: str) -> frozenset[str]:
    """Return the words of a list written with spaces between."""
    return frozenset(words.split())


TITLES = word_set("""
president prime minister premier chancellor king queen emperor senator sen gov governor mr mrs ms miss dr prof
professor sir dame judge justice general gen colonel col captain capt sergeant sgt officer detective lieutenant lt major
maj admiral commander secretary chairman chairwoman chair chief executive ceo cfo director spokesman spokeswoman
spokesperson mayor deputy vice archbishop bishop cardinal rep reps representative congressman congresswoman
commissioner ambassador envoy attorney coach inspector superintendent constable sheriff speaker treasurer
foreign defense defence interior finance acting former ex late outgoing leader founder manager analyst author editor
actor actress singer director-general sultan emir sheikh ayatollah rabbi reverend rev pastor imam
präsident präsidentin bundespräsident bundeskanzler bundeskanzlerin kanzler kanzlerin minister ministerin
außenminister außenministerin innenminister innenministerin finanzminister verteidigungsminister
ministerpräsident ministerpräsidentin bürgermeister oberbürgermeister sprecher sprecherin chef chefin trainer herr frau
président présidente ministre chancelier presidente ministro presidenta ministra primer señor señora
cumhurbaşkanı başbakan başbakanı bakanı bakan başkanı başkan sözcüsü sayın
президент президента премьер-министр министр министра прем'єр-міністр міністр міністра канцлер глава голова
""")
"""Casefolded; they go before a name and are no part of it."""

PEOPLES = word_set("""
afghan african albanian algerian american americans argentine argentinian armenian asian australian austrian
azerbaijani bahraini bangladeshi basque belarusian belgian bolivian bosnian brazilian british briton britons bulgarian
burmese cambodian cameroonian canadian catalan chechen chilean chinese christian christians colombian congolese
croatian cuban cypriot czech danish dane dutch ecuadorian egyptian english eritrean estonian ethiopian european
europeans filipino finnish flemish french georgian german germans ghanaian greek greeks guatemalan haitian
hindu hispanic hungarian icelandic indian indians indonesian iranian iranians iraqi iraqis irish islamic islamist
israeli israelis italian italians ivorian jamaican japanese jewish jew jews jordanian kazakh kenyan korean kosovar
kurdish kurd kurds kuwaiti kyrgyz laotian latin latino latvian lebanese liberian libyan lithuanian macedonian
malaysian maltese mexican moldovan mongolian montenegrin moroccan mozambican muslim muslims namibian nepalese nepali
nigerian nordic norwegian omani pakistani palestinian palestinians panamanian paraguayan persian peruvian polish
portuguese qatari romanian russian russians rwandan saudi scot scots scottish senegalese serb serbian serbs
singaporean slovak slovakian slovenian somali spanish sri-lankan sudanese sunni shia shiite swedish swiss
syrian syrians taiwanese tajik tanzanian thai tibetan tunisian turkish turk turks turkmen ugandan ukrainian
ukrainians uruguayan uyghur uzbek venezuelan vietnamese welsh western yemeni zambian zimbabwean soviet
democrat democrats democratic republican republicans conservative conservatives liberal liberals tory tories
catholic catholics protestant orthodox arab arabs arabic buddhist northern southern eastern central
deutsch deutsche deutschen deutscher russische russischen russischer ukrainische ukrainischen ukrainischer
amerikanische amerikanischen amerikanischer französische französischen britische britischen türkische türkischen
""")
"""Casefolded peoples, creeds, parties and directions: adjectives, however they are written."""

HEADS = word_set("""
academy administration agency airport alliance army assembly association authority bank bay board bureau cape center
centre chamber church club college commission committee community company conference confederation congress convention
corporation council county court cup day department district duchess duchy duke earl embassy federation force
forces foundation forum front fund government group guard gulf hall hospital house initiative institute
institution isle kingdom league library lord ministry mount movement museum museums navy office organisation
organization parliament party patriarchate police prince princess province press republic school sea service society
state states strait summit supreme trade treasury tribunal union united university
avenue battle beach bridge castle cathedral creek garden gardens harbor harbour heights hill hills island islands lake
mountain mountains park peninsula point port prize river road rock sound square stadium station street studios times
tower valley village
""")
"""Casefolded words that may be joined to what follows by "of" or "and": University of Oslo."""

COMPOUND_TAILS = word_set("""
led based made backed born style wide era bound controlled occupied held owned funded appointed linked related focused
friendly like run speaking sponsored trained brokered mediated built style only dominated sized educated supplied
themed affiliated supported imposed style designed proof area bashing
""")
"""What follows the hyphen of an adjective made from a name: Kyiv-based."""

PLACE_STARTS = word_set("""
New North South East West Northern Southern Eastern Western Los Las San Santa Saint St St. El La Le Port Fort Lake Mount
Great Upper Lower Rio Cape Costa Puerto Sri Saudi Hong Tel Abu Ras Bad Sankt Nova Novi Old Central Little Big Inner
Outer Middle Far Mid Greater
""")
"""First words of places, as written: York is no short form of New York."""
