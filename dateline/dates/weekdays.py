"""The names of weekdays in the languages that news is written in."""

from __future__ import annotations

from functools import cache

from dateline.dates.months import fold_accents

# One line a language and spelling, Monday first; ``-`` and ``_`` as in months. After Unicode CLDR 46.
_WEEKDAYS = """
en monday tuesday wednesday thursday friday saturday sunday
de montag dienstag mittwoch donnerstag freitag samstag sonntag
fr lundi mardi mercredi jeudi vendredi samedi dimanche
es lunes martes miércoles jueves viernes sábado domingo
pt segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo
it lunedì martedì mercoledì giovedì venerdì sabato domenica
nl maandag dinsdag woensdag donderdag vrijdag zaterdag zondag
af maandag dinsdag woensdag donderdag vrydag saterdag sondag
sv måndag tisdag onsdag torsdag fredag lördag söndag
da mandag tirsdag onsdag torsdag fredag lørdag søndag
no mandag tirsdag onsdag torsdag fredag lørdag søndag
is mánudagur þriðjudagur miðvikudagur fimmtudagur föstudagur laugardagur sunnudagur
fi maanantaina tiistaina keskiviikkona torstaina perjantaina lauantaina sunnuntai
fi maanantai tiistai keskiviikko torstai perjantai lauantai -
et esmaspäev teisipäev kolmapäev neljapäev reede laupäev pühapäev
lv pirmdiena otrdiena trešdiena ceturtdiena piektdiena sestdiena svētdiena
lt pirmadienis antradienis trečiadienis ketvirtadienis penktadienis šeštadienis sekmadienis
pl poniedziałek wtorek środa czwartek piątek sobota niedziela
cs pondělí úterý středa čtvrtek pátek sobota neděle
sk pondelok utorok streda štvrtok piatok sobota nedeľa
sl ponedeljek torek sreda četrtek petek sobota nedelja
hr ponedjeljak utorak srijeda četvrtak petak subota nedjelja
sr понедељак уторак среда четвртак петак субота недеља
mk понеделник вторник среда четврток петок сабота недела
bg понеделник вторник сряда четвъртък петък събота неделя
ru понедельник вторник среда четверг пятница суббота воскресенье
be панядзелак аўторак серада чацвер пятніца субота нядзеля
uk понеділок вівторок середа четвер п'ятниця субота неділя
ro luni marți miercuri joi vineri sâmbătă duminică
hu hétfő kedd szerda csütörtök péntek szombat vasárnap
el δευτέρα τρίτη τετάρτη πέμπτη παρασκευή σάββατο κυριακή
tr pazartesi salı çarşamba perşembe cuma cumartesi pazar
az bazar_ertəsi çərşənbə_axşamı çərşənbə cümə_axşamı cümə şənbə bazar
ca dilluns dimarts dimecres dijous divendres dissabte diumenge
gl luns martes mércores xoves venres sábado domingo
eu astelehena asteartea asteazkena osteguna ostirala larunbata igandea
ga dé_luain dé_máirt dé_céadaoin déardaoin dé_haoine dé_sathairn dé_domhnaigh
cy dydd_llun dydd_mawrth dydd_mercher dydd_iau dydd_gwener dydd_sadwrn dydd_sul
sq e_hënë e_martë e_mërkurë e_enjte e_premte e_shtunë e_diel
mt it-tnejn it-tlieta l-erbgħa il-ħamis il-ġimgħa is-sibt il-ħadd
hy երկուշաբթի երեքշաբթի չորեքշաբթի հինգշաբթի ուրբաթ շաբաթ կիրակի
ka ორშაბათი სამშაბათი ოთხშაბათი ხუთშაბათი პარასკევი შაბათი კვირა
he יום_שני יום_שלישי יום_רביעי יום_חמישי יום_שישי יום_שבת יום_ראשון
ar الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد
fa دوشنبه سهشنبه چهارشنبه پنجشنبه جمعه شنبه یکشنبه
ur پیر منگل بدھ جمعرات جمعہ ہفتہ اتوار
hi सोमवार मंगलवार बुधवार गुरुवार शुक्रवार शनिवार रविवार
mr सोमवार मंगळवार बुधवार गुरुवार शुक्रवार शनिवार रविवार
bn সোমবার মঙ্গলবার বুধবার বৃহস্পতিবার শুক্রবার শনিবার রবিবার
gu સોમવાર મંગળવાર બુધવાર ગુરુવાર શુક્રવાર શનિવાર રવિવાર
pa ਸੋਮਵਾਰ ਮੰਗਲਵਾਰ ਬੁੱਧਵਾਰ ਵੀਰਵਾਰ ਸ਼ੁੱਕਰਵਾਰ ਸ਼ਨਿੱਚਰਵਾਰ ਐਤਵਾਰ
ta திங்கள் செவ்வாய் புதன் வியாழன் வெள்ளி சனி ஞாயிறு
te సోమవారం మంగళవారం బుధవారం గురువారం శుక్రవారం శనివారం ఆదివారం
kn ಸೋಮವಾರ ಮಂಗಳವಾರ ಬುಧವಾರ ಗುರುವಾರ ಶುಕ್ರವಾರ ಶನಿವಾರ ಭಾನುವಾರ
ml തിങ്കളാഴ്ച ചൊവ്വാഴ്ച ബുധനാഴ്ച വ്യാഴാഴ്ച വെള്ളിയാഴ്ച ശനിയാഴ്ച ഞായറാഴ്ച
th วันจันทร์ วันอังคาร วันพุธ วันพฤหัสบดี วันศุกร์ วันเสาร์ วันอาทิตย์
id senin selasa rabu kamis jumat sabtu minggu
ms isnin selasa rabu khamis jumaat sabtu ahad
fil lunes martes miyerkules huwebes biyernes sabado linggo
sw jumatatu jumanne jumatano alhamisi ijumaa jumamosi jumapili
sr-Latn ponedeljak utorak sreda četvrtak petak subota nedelja
uz dushanba seshanba chorshanba payshanba juma shanba yakshanba
kk дүйсенбі сейсенбі сәрсенбі бейсенбі жұма сенбі жексенбі
zh 星期一 星期二 星期三 星期四 星期五 星期六 星期日
zh 周一 周二 周三 周四 周五 周六 周日
ja 月曜日 火曜日 水曜日 木曜日 金曜日 土曜日 日曜日
ja 月曜 火曜 水曜 木曜 金曜 土曜 日曜
ko 월요일 화요일 수요일 목요일 금요일 토요일 일요일
de - - - - - sonnabend -
pt segunda terça quarta quinta sexta - -
vi thứ_hai thứ_ba thứ_tư thứ_năm thứ_sáu thứ_bảy chủ_nhật
ar الإثنين - - - - - -
"""


@cache
def weekday_table() -> dict[str, int]:
    """Full names, casefolded, with their number: Monday is 0."""
    table: dict[str, int] = {}
    for row in _WEEKDAYS.split("\n"):
        for number, name in enumerate(row.split()[1:]):
            table.setdefault(name.replace("_", " "), number)
    return table


@cache
def weekday_names(language: str) -> dict[str, int]:
    """A language's full names with their numbers; empty where the language is not known."""
    rows = [row.split() for row in _WEEKDAYS.split("\n") if row.startswith(language + " ")]
    return {name.replace("_", " "): i for row in rows for i, name in enumerate(row[1:]) if name != "-"}


def is_weekday_form(word: str) -> bool:
    """Whether the word may be a weekday's name, in full or short, in any language."""
    word = _plain(word.casefold().rstrip(".").removesuffix("ที่"))
    return word in _weekday_forms() or fold_accents(word) in _weekday_forms()


def _plain(word: str) -> str:
    """Without apostrophes, which are written in several ways, and joiners."""
    return word.replace("'", "").replace("\u02bc", "").replace("\u2019", "").replace("\u200c", "")


@cache
def _weekday_forms() -> frozenset[str]:
    names = [_plain(part) for name in weekday_table() for part in name.replace("-", " ").split(" ")]
    forms = {name[:length] for name in names for length in (2, 3, 4, 5, len(name))}
    plain = {fold_accents(form) for form in forms}
    # "min" is a length ("01:30 min") before it is Indonesian for Sunday.
    return frozenset((forms | plain | set("月火水木金土日월화수목금토일")) - {"min"})
