"""In which language a text is written, told by its function words or its script."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable

from dateline.loaders.dump.latin import latin

_FUNCTION_WORDS = {
    "en": (
        "the of and to in a is that for it on with as was at by from this be are have has not but "
        "they his which or an we you he she were been will would their there what when who more can "
        "all out up so said about into than its"
    ),
    "de": (
        "der die das und in zu den von ist mit nicht sich des auf für im dem ein eine als auch es an "
        "werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum "
        "war haben nur oder aber vor zur bis mehr durch man sein wurde sei ihr wir ich wenn kann "
        "unter diese dieser"
    ),
    "fr": (
        "le la les de des et à en un une du est que qui dans pour pas au sur ne se ce il elle sont "
        "avec plus par son sa ses aux mais ou nous vous ils cette été ont leur comme on d l qu n s c "
        "y être fait"
    ),
    "es": (
        "el la los las de y en que a un una del se por con para es su al lo como más pero sus le ya "
        "o este sí porque esta entre cuando muy sin sobre también me hasta hay donde han quien desde "
        "todo nos durante ha fue"
    ),
    "pt": (
        "o a os as de e em que um uma do da dos das no na nos nas se por com para é seu sua ao como "
        "mais mas não foi ele ela são tem já ou este esta entre quando muito sem sobre também até há "
        "onde pelo pela à às"
    ),
    "it": (
        "il lo la i gli le di e in che un una del della dei delle si per con è al alla ai come più "
        "ma non sono suo sua da dal dalla nel nella ha questo questa tra quando molto anche su ci o "
        "essere l dell all un"
    ),
    "nl": (
        "de het een en van in is dat op te voor met zijn niet aan er die als ook maar om bij nog "
        "door naar uit wordt worden heeft over wat tot kan deze dit hij ze ik we dan zich of meer "
        "was"
    ),
    "pl": (
        "i w z na do się że to nie o jest po od za dla jak przez ale są był co jego już tym który "
        "która które oraz a być tego ich może przy tylko czy lub także"
    ),
    "sv": (
        "och att det i en som på är av för med den till inte har de om ett han men var jag från så "
        "vi kan nu ut under efter eller också vid"
    ),
    "da": (
        "og at det i en som på er af for med den til ikke har de om et han men var jeg fra så vi kan "
        "nu ud efter eller også ved der blev"
    ),
    "tr": (
        "ve bir bu da de için ile olarak olan çok daha gibi kadar sonra ancak ise olduğu ne en her "
        "var o"
    ),
    "cs": (
        "a v se na je že s z do o to i jako za by ale po pro od jsou tak k jeho už byl který není "
        "jen nebo také"
    ),
    "hu": (
        "a az és hogy nem is egy ez meg csak de már van volt mint el ki még vagy ha minden után azt "
        "kell"
    ),
    "ro": (
        "și de la în a cu pe că nu din o un este pentru care au mai sau fi ce prin ca dar sunt fost"
    ),
    "id": (
        "yang dan di untuk dengan ini dari dalam pada tidak itu ke akan juga adalah telah oleh "
        "karena sebagai"
    ),
    "vi": (
        "và của là có được cho không trong một các với những người này đã để khi từ ra đến"
    ),
    "ru": (
        "и в не на что с по как это он к но из у за от так о же для все был его бы мы вы они она или "
        "при"
    ),
    "uk": (
        "і в не на що з та до як це у за від так про для був його він ми вони або при й та є"
    ),
    "bg": (
        "и в не на че с по като това той към но от за са да се във ще или при бе"
    ),
    "el": (
        "και το του η της ο να με που για την στο είναι από δεν τα των στη θα σε οι τον ότι ως"
    ),
    "ar": (
        "في من على إلى أن التي الذي عن مع هذا هذه كان ما لا و بين بعد قد لم أو كما"
    ),
    "fa": (
        "و در به از که این را با است برای آن یک تا بر هم شد های می"
    ),
    "he": (
        "של את על לא הוא זה עם כי גם היא אני כל יש אל או אבל מה"
    ),
    "hi": (
        "के में की है और से का को पर ने कि यह एक हैं भी नहीं था इस लिए"
    ),
}
_LANGUAGES: dict[str, tuple[str, ...]] = {}
for _code, _list in _FUNCTION_WORDS.items():
    for _word in _list.split():
        _LANGUAGES[_word] = (*_LANGUAGES.get(_word, ()), _code)
FUNCTION_WORDS = frozenset(_LANGUAGES)
"""Words of grammar in two dozen languages: running text is full of them, menus are not."""

_SCRIPTS = (
    ("ko", re.compile("[\uac00-\ud7a3]")),
    ("ja", re.compile("[\u3041-\u30ff]")),
    ("zh", re.compile("[\u4e00-\u9fff]")),
    ("th", re.compile("[\u0e01-\u0e5b]")),
)
_ENOUGH = 3


def language_of(words: Iterable[str], text: str) -> str | None:
    """The ISO 639-1 code of a text's language, or None where too little tells.

    Takes the text's words, case folded, and a sample of the text itself.
    """
    if latin(text) is None:
        for code, script in _SCRIPTS:
            if len(script.findall(text)) * 5 > len(text):
                return code
    counts: dict[str, int] = {}
    for word, times in Counter(filter(FUNCTION_WORDS.__contains__, words)).items():
        for code in _LANGUAGES[word]:
            counts[code] = counts.get(code, 0) + times
    ranked = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    return ranked[0][0] if ranked and ranked[0][1] >= _ENOUGH else None
