"""The names of months in the languages that news is written in."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from functools import cache

# One line a language and spelling, January first; ``-`` where a month has no such spelling and
# ``_`` for a space. Genitives and other inflections that dates use stand beside the plain names.
# Names after Unicode CLDR 46, the other Arabic ones as in the press of the Levant and the Maghreb.
_MONTHS = """
en january february march april may june july august september october november december
de januar februar märz april mai juni juli august september oktober november dezember
de jänner feber mrz - - - - - - - - -
fr janvier février mars avril mai juin juillet août septembre octobre novembre décembre
es enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
es - - - - - - - - setiembre - - -
pt janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro
it gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre
nl januari februari maart april mei juni juli augustus september oktober november december
nl - - mrt - - - - - - - - -
af januarie februarie maart april mei junie julie augustus september oktober november desember
af - - mrt - - - - - - - - -
sv januari februari mars april maj juni juli augusti september oktober november december
da januar februar marts april maj juni juli august september oktober november december
no januar februar mars april mai juni juli august september oktober november desember
is janúar febrúar mars apríl maí júní júlí ágúst september október nóvember desember
fi tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta marraskuuta joulukuuta
et jaanuar veebruar märts aprill mai juuni juuli august september oktoober november detsember
lv janvāris februāris marts aprīlis maijs jūnijs jūlijs augusts septembris oktobris novembris decembris
lt sausio vasario kovo balandžio gegužės birželio liepos rugpjūčio rugsėjo spalio lapkričio gruodžio
lt sausis vasaris kovas balandis - birželis liepa rugpjūtis rugsėjis spalis lapkritis gruodis
pl stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia
pl styczeń luty marzec kwiecień - czerwiec lipiec sierpień wrzesień - - grudzień
cs ledna února března dubna května června července srpna září října listopadu prosince
cs leden - březen duben květen čvn čvc srpen - říjen - prosinec
cs - - - - - červen červenec - - - - -
sk januára februára marca apríla mája júna júla augusta septembra októbra novembra decembra
sk - - marec - - - - - september október november december
sl januar februar marec april maj junij julij avgust september oktober november december
hr siječnja veljače ožujka travnja svibnja lipnja srpnja kolovoza rujna listopada studenoga prosinca
hr siječanj veljača ožujak travanj svibanj lipanj srpanj - rujan - studeni prosinac
hr - - - - - - - - - - studenog -
sr јануар фебруар март април мај јун јул август септембар октобар новембар децембар
mk јануари февруари март април мај јуни јули август септември октомври ноември декември
bg януари февруари март април май юни юли август септември октомври ноември декември
ru января февраля марта апреля мая июня июля августа сентября октября ноября декабря
ru январь февраль - апрель май июнь июль - сентябрь октябрь ноябрь декабрь
be студзеня лютага сакавіка красавіка мая чэрвеня ліпеня жніўня верасня кастрычніка лістапада снежня
be студзень люты - - май чэрвень ліпень жнівень верасень - - снежань
uk січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня
uk січень лютий березень квітень травень червень липень серпень вересень жовтень - грудень
ro ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie
hu január február március április május június július augusztus szeptember október november december
el ιανουαρίου φεβρουαρίου μαρτίου απριλίου μαΐου ιουνίου ιουλίου αυγούστου σεπτεμβρίου οκτωβρίου νοεμβρίου δεκεμβρίου
el ιανουάριοσ φεβρουάριοσ μάρτιοσ απρίλιοσ μάιοσ ιούνιοσ ιούλιοσ αύγουστοσ σεπτέμβριοσ οκτώβριοσ νοέμβριοσ δεκέμβριοσ
tr ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık
az yanvar fevral mart aprel may iyun iyul avqust sentyabr oktyabr noyabr dekabr
az - - - - - iyn iyl - - - - -
ca gener febrer març abril maig juny juliol agost setembre octubre novembre desembre
ca - - - - - - - ag - - - -
gl xaneiro febreiro marzo abril maio xuño xullo agosto setembro outubro novembro decembro
eu urtarrilaren otsailaren martxoaren apirilaren maiatzaren ekainaren uztailaren abuztuaren irailaren urriaren azaroaren abenduaren
eu urtarrila otsaila martxoa apirila maiatza ekaina uztaila abuztua iraila urria azaroa abendua
cy ionawr chwefror mawrth ebrill mai mehefin gorffennaf awst medi hydref tachwedd rhagfyr
sq janar shkurt mars prill maj qershor korrik gusht shtator tetor nëntor dhjetor
mt jannar frar marzu april mejju ġunju lulju awwissu settembru ottubru novembru diċembru
hy հունվարի փետրվարի մարտի ապրիլի մայիսի հունիսի հուլիսի օգոստոսի սեպտեմբերի հոկտեմբերի նոյեմբերի դեկտեմբերի
hy հնվ փտվ մրտ - մյս հնս հլս օգս - - - -
ka იანვარი თებერვალი მარტი აპრილი მაისი ივნისი ივლისი აგვისტო სექტემბერი ოქტომბერი ნოემბერი დეკემბერი
he ינואר פברואר מרץ אפריל מאי יוני יולי אוגוסט ספטמבר אוקטובר נובמבר דצמבר
ar يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر
ar جانفي فيفري آذار أفريل ماي جوان جويلية أوت أيلول تشرين_الأول تشرين_الثاني كانون_الأول
ar - شباط - نيسان أيار حزيران تموز آب - اكتوبر - -
fa ژانویهٔ فوریهٔ مارس آوریل مهٔ ژوئن ژوئیهٔ اوت سپتامبر اکتبر نوامبر دسامبر
fa ژانویه فوریه - - مه - ژوئیه آگوست - - - -
fa - - - - - - جولای - - - - -
ur جنوری فروری مارچ اپریل مئی جون جولائی اگست ستمبر اکتوبر نومبر دسمبر
hi जनवरी फ़रवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर अक्टूबर नवंबर दिसंबर
hi जन फरवरी - - - - - अग सितम्बर अक्तूबर नव दिसम्बर
hi - - - - - - - - - - नवम्बर -
mr जानेवारी फेब्रुवारी मार्च एप्रिल मे जून जुलै ऑगस्ट सप्टेंबर ऑक्टोबर नोव्हेंबर डिसेंबर
mr - - - - - - - ऑग - - - -
bn জানুয়ারী ফেব্রুয়ারী মার্চ এপ্রিল মে জুন জুলাই আগস্ট সেপ্টেম্বর অক্টোবর নভেম্বর ডিসেম্বর
bn জানুয়ারি ফেব্রুয়ারি - - - - - আগ - - - -
gu જાન્યુઆરી ફેબ્રુઆરી માર્ચ એપ્રિલ મે જૂન જુલાઈ ઑગસ્ટ સપ્ટેમ્બર ઑક્ટોબર નવેમ્બર ડિસેમ્બર
pa ਜਨਵਰੀ ਫ਼ਰਵਰੀ ਮਾਰਚ ਅਪ੍ਰੈਲ ਮਈ ਜੂਨ ਜੁਲਾਈ ਅਗਸਤ ਸਤੰਬਰ ਅਕਤੂਬਰ ਨਵੰਬਰ ਦਸੰਬਰ
pa ਜਨ - - - - - - ਅਗ - - - -
ta ஜனவரி பிப்ரவரி மார்ச் ஏப்ரல் மே ஜூன் ஜூலை ஆகஸ்ட் செப்டம்பர் அக்டோபர் நவம்பர் டிசம்பர்
ta ஜன - - - - - - ஆக - - நவ -
te జనవరి ఫిబ్రవరి మార్చి ఏప్రిల్ మే జూన్ జులై ఆగస్టు సెప్టెంబర్ అక్టోబర్ నవంబర్ డిసెంబర్
te జన - - - - - - ఆగ - - - -
kn ಜನವರಿ ಫೆಬ್ರವರಿ ಮಾರ್ಚ್ ಏಪ್ರಿಲ್ ಮೇ ಜೂನ್ ಜುಲೈ ಆಗಸ್ಟ್ ಸೆಪ್ಟೆಂಬರ್ ಅಕ್ಟೋಬರ್ ನವೆಂಬರ್ ಡಿಸೆಂಬರ್
kn ಜನ - - - - - - ಆಗ - - - -
ml ജനുവരി ഫെബ്രുവരി മാർച്ച് ഏപ്രിൽ മേയ് ജൂൺ ജൂലൈ ഓഗസ്റ്റ് സെപ്റ്റംബർ ഒക്ടോബർ നവംബർ ഡിസംബർ
ml - - - - - - - ഓഗ - - - -
th มกราคม กุมภาพันธ์ มีนาคม เมษายน พฤษภาคม มิถุนายน กรกฎาคม สิงหาคม กันยายน ตุลาคม พฤศจิกายน ธันวาคม
th ม.ค ก.พ มี.ค เม.ย พ.ค มิ.ย ก.ค ส.ค ก.ย ต.ค พ.ย ธ.ค
id januari februari maret april mei juni juli agustus september oktober november desember
ms januari februari mac april mei jun julai ogos september oktober november disember
fil enero pebrero marso abril mayo hunyo hulyo agosto setyembre oktubre nobyembre disyembre
sw januari februari machi aprili mei juni julai agosti septemba oktoba novemba desemba
sr-Latn januar februar mart april maj jun jul avgust septembar oktobar novembar decembar
uz yanvar fevral mart aprel may iyun iyul avgust sentabr oktabr noyabr dekabr
uz - - - - - iyn iyl - - - - -
kk қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан
"""  # noqa: E501

# Short forms that are likelier another word beside a number ("11 Pro 2024", "8 led 2019").
_NOT_SHORT = frozenset({"pro", "led", "med", "ion", "tet", "api", "abu", "pri", "per", "kor"})
# Polish, Czech and Croatian share names for different months. Croats put a stop after the day ("5. listopada
# 2024."), Poles don't; what that leaves open is no month rather than a guess.
_CONTESTED = {"listopada": 11, "listopadu": 11, "listopad": 11, "lis": 11, "lip": 7, "mar": 3, "mei": 5}
_CONTESTED_AFTER_STOP = {"listopada": 10, "listopad": 10, "lis": 0, "lip": 6}


def month_of(word: str) -> int:
    """The month (1 to 12) that a word names in any language, in full or short; else 0."""
    return _look_up(_month_table(), word.rstrip(".׳॰"))


@cache
def month_names(language: str) -> frozenset[str]:
    """A language's full names; empty where the language is not known."""
    rows = [row.split() for row in _MONTHS.split("\n") if row.startswith(language + " ")]
    return frozenset(name.replace("_", " ") for row in rows for name in row[1:] if name != "-")


def month_after_stop(word: str) -> int:
    """The month that a word names behind a day with a full stop, where languages differ; else 0."""
    month = _CONTESTED_AFTER_STOP.get(word.casefold())
    return month_of(word) if month is None else month


def fold_accents(word: str) -> str:
    """The word without accents, for writers who leave them out."""
    parts = unicodedata.normalize("NFD", word.replace("ı", "i"))
    return "".join(c for c in parts if not "\u0300" <= c <= "\u036f")


def _look_up(table: dict[str, int], word: str) -> int:
    key = word.casefold()
    found = table.get(key, 0)
    if found or key.isascii():
        return found
    key = unicodedata.normalize("NFC", key).replace("\u200c", "")
    return table.get(key, 0) or table.get(fold_accents(key), 0)


@cache
def _month_table() -> dict[str, int]:
    seen: dict[str, set[int]] = {}
    for row in _MONTHS.split("\n"):
        for form, month in _forms(row.split()):
            seen.setdefault(form, set()).add(month)
            if not form.isascii():
                seen.setdefault(fold_accents(form), set()).add(month)
    table = {form: months.pop() for form, months in seen.items() if len(months) == 1}
    return {form: month for form, month in table.items() if form not in _NOT_SHORT} | _CONTESTED


def _forms(row: list[str]) -> Iterator[tuple[str, int]]:
    """Each name with its month, and its short forms where no other month begins so."""
    names = [name.replace("_", " ") for name in row[1:]]
    for month, name in enumerate(names, 1):
        if name != "-":
            for form in _shortened(name, names):
                yield form, month
                if row[0] == "he":
                    yield "ב" + form, month


def _shortened(name: str, names: list[str]) -> Iterator[str]:
    yield name
    for length in range(3, min(len(name), 6 if name.isascii() else 8)):
        if sum(other.startswith(name[:length]) for other in names) == 1:
            yield name[:length]
