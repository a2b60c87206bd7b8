"""Words that say nothing of a text's subject, in the languages that news blogs are written in."""

from __future__ import annotations

_ENGLISH = """
a about above according across actually added after again against ago ahead all almost along already also although
always am amid among an and another any anyone anything are area around as aren't asked at away back based be became
because become been before began behind being below best better between beyond big both bring but by call called came
can can't cannot case certain clear close come comes coming continue could couldn't course currently day days
despite despite did didn't different do does doesn't doing don't done down due during each early earlier either else end
enough especially etc even ever every everyone everything example except far few find finally first five following for
former found four from full further gave general get gets getting give given go goes going good got great had half
hand has hasn't have haven't having he he's held help her here here's hers herself high him himself his hold hour hours
how however i i'd i'll i'm i've if important in include included including indeed instead into is isn't it it's its
itself january february march april may june july august september october november december just keep kept know
known large largely last late later latest least led left less let let's like likely line little long look looking lot
lots made mainly make makes making many matter maybe me mean meanwhile might more moreover most mostly mr mrs ms much
must my near nearly need needs neither never nevertheless new next night no nobody none nonetheless nor not nothing
now number o'clock of off often on once one only open or other others otherwise our out outside over own part
particularly past people perhaps place point put quite rather read real really recent recently right run said same saw
say saying says second see seen set several she she's should shouldn't show shows side similarly simply since six small
so some someone something soon still such sure take taken takes taking talk tell ten than thank that that's the their
them themselves then there there's therefore these they they're they've thing things think third this those though
three through throughout thus time times to today together told tomorrow tonight too took toward towards try trying
turn two under unless unlike until up upon us use used using usually various very via want wants was wasn't way ways we
we'll we're we've week weeks well went were weren't what what's when where whether which while who who's whole whom
whose why will with within without won't word work would wouldn't year years yes yesterday yet you you'll you're
you've your yours monday tuesday wednesday thursday friday saturday sunday jan feb mar apr jun jul aug sep sept oct nov
dec mon tue tues wed thu thur thurs fri sat sun photo image video copyright read breaking update updated watch
additionally furthermore hence besides afterwards accordingly elsewhere eventually initially currently similarly
yeah okay ok please sorry hello hi dear subscribe newsletter share click
""".replace("\n", " ")

_GERMAN = """
aber alle allem allen aller alles als also am an andere anderen anderer anderes auch auf aus bei beim bereits bis bin
bist da dabei dadurch dafür dagegen daher damit danach dann daran darauf darum das dass davon dazu dein dem den denn
denen der deren des deshalb dessen die dies diese diesem diesen dieser dieses doch dort du durch ebenso ein eine einem
einen einer eines einige einigen einmal er erst erste ersten es etwa etwas euch euer für gab ganz gar gegen geht gibt
habe haben hat hatte hatten heute hier hinter ich ihm ihn ihnen ihr ihre ihrem ihren ihrer im immer in ins ist ja jede
jedem jeden jeder jedes jedoch jetzt kann kein keine keinen keiner können konnte könnte laut lassen machen macht man
mehr mehrere mein meine mit muss müssen nach nachdem neben nicht nichts noch nun nur ob oder ohne rund sagte sagt schon
sehr sei sein seine seinem seinen seiner seit selbst sich sie sind so sogar soll sollen sollte sondern sowie statt
über um und uns unser unter vom von vor war waren warum was weil weiter weitere weiteren welche wenn wer werde werden
wie wieder wir wird wo wohl wollen wurde wurden würde zu zudem zum zur zwar zwei zwischen drei jahr jahre jahren tag
tage tagen uhr prozent euro montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar februar märz
mai juni juli oktober dezember foto bild quelle hatten gestern morgen dürfte deutlich zuletzt derzeit hätte wäre wegen
""".replace("\n", " ")

_ROMANCE = """
ai afin ainsi alors après au aussi autre autres aux avait avant avec avoir car ce cela celui ces cet cette ceux chaque
chez comme contre dans de depuis des deux dit doit donc dont du elle elles en encore entre est et était être eux fait
faire il ils je jour la là le les leur leurs lors lui mais même moins mois ne ni non nos notre nous on ont ou où par
parce pas pendant peu peut plus pour pourrait qu que quel quelle qui sa sans se selon sera ses si son sont sous sur ta
tous tout toute toutes très trois tu un une vers vos votre vous aujourd'hui lundi mardi mercredi jeudi vendredi samedi
dimanche janvier février mars avril juin juillet août septembre octobre novembre décembre c'est n'est qu'il qu'elle
al algo algunos ante antes año años aún bajo cada como con contra cual cuando cuatro del desde después día días donde
dos el ella ellas ellos era eran eres es esa ese eso esta está están estas este esto estos fue fueron ha había hace han
hasta hay la las lo los más me mi mientras mismo mucho muy nada ni no nos nosotros o otra otras otro otros para pero
poco por porque puede pues que quien quién se sea según ser si sí sido sin sobre solo son su sus también tanto te tiene
tienen todo todos tras tres tu un una uno unos usted y ya yo lunes martes miércoles jueves viernes sábado domingo enero
febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre dijo
alla alle altri altro anche anni anno attraverso che chi ci come con così cui da dai dal dalla dalle degli dei del
della delle dello di dopo dove due e era essere fa fatto gli ha hanno il in io la le lei lo loro lui ma mentre mi molto
nei nel nella nelle noi non nostro o ogni oggi per perché più poi prima quale quando quanto quasi quello questa queste
questi questo sarà se sempre senza si sia sono stata stati stato su sua sue sui sul sulla suo tra tutti tutto un una
uno verso vi
ao aos apenas após as às até com como da das de dela dele deles depois do dos e ela ele eles em então entre essa esse
está estão eu foi foram há isso isto já mais mas mesmo meu muito na não nas nem no nos o os ou para pela pelas pelo
pelos pode por qual quando que quem são se segundo seja sem ser seu seus sob sobre sua suas também tem têm um uma você
disse ano anos dia dias
""".replace("\n", " ")

_NORTHERN = """
aan al alleen als altijd bij dan dat de deze die dit door een en er gaat geen gewoon haar had heb hebben heeft hem het
hij hoe hun ik in is je kan kunnen maar meer men met mij moet na naar niet nog nu of om omdat onder ons ook op over te
tegen ten tot uit van veel voor waar wanneer was wat we wel werd wie wij worden wordt ze zei zich zij zijn zo zonder
zou jaar maandag dinsdag woensdag donderdag vrijdag zaterdag zondag
alla att av bara blev bli blir de dem den denna där det detta din du där efter ej eller en ett fick från får för ha
hade han hans har hon honom hur i ingen inte jag kan kommer men med mot mycket många när och också om på sade sedan
sig sin sina ska skulle som så till under upp ut vad var vara varit vi vid är år över af at blev blive da der deres
det dig disse efter eller et fra før har havde hun hvad hvis hvor ikke ind jeg kunne med meget når nogle og også op
sagde selv sig sin skal skulle som til ud være været ved vil ble bli ett fikk hvem når opp sier utt være
a aby ale ani bo być był była było były co czy dla do gdy gdzie go i ich ile im ja jak jako jego jej jest jeszcze już
kiedy która które którego której który których którzy lub ma mają może można na nad nie niż o od on ona oni oraz po pod
poza przed przez przy są się tak także tam te tego tej ten też to tu tych tylko tym u w we więc wszystko z za ze że
roku lat dnia powiedział
""".replace("\n", " ")

_CYRILLIC = """
а бы был была были было быть в вам вас весь во вот все всего всех вы где да даже для до его ее её если есть ещё еще же
за здесь и из или им их к как какой когда кто лет ли либо мне может можно мы на над надо нам нас не него нее нет ни них
но ну о об однако он она они оно от очень по под после потому при про раз с сам свой своей своих себя сейчас со стал
так также такие такой там те тем то того тоже только том тот ты у уже хотя чего чем что чтобы это этого этой этом этот
эти этих я сказал сказала заявил заявила сообщил года году год день дня который которая которые которых между
понедельник вторник среду среда четверг пятницу пятница субботу суббота воскресенье января февраля марта апреля мая
июня июля августа сентября октября ноября декабря
але або адже аж без би був була були було бути в вже ви від він вона вони воно все всі втім де для до дуже є її його
же за з зі із й їх їхній коли крім куди лише між має мають ми може можна на над навіть нам нас не неї них ні ніж
один оскільки ось по повідомив під після при про проти раніше року рік роки році саме свого своєї свою себе сказав
сказала та так також там те ти тим тих то тоді той тому тут у увесь уже хто це цей ця ці цього цьому через чи що щоб
щодо як яка яке який якого якої які яких якщо понеділок вівторок середу середа четвер п'ятницю п'ятниця суботу
субота неділю неділя січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня
""".replace("\n", " ")

_TURKISH = """
acaba ama ancak artık aslında ayrıca az bana bazı belki ben beri bile bir biraz birçok biri birkaç biz bu buna bunda
bundan bunlar bunu bunun çok çünkü da daha de defa diğer diye dolayı en fakat gibi göre hem hep hepsi her hiç için ile
ise işte itibaren kadar karşı kendi kez ki kim kimse mı mi mu mü nasıl ne neden nedeniyle nerede o olan olarak oldu
olduğu olduğunu olması on ona ondan onlar onu onun ortaya öyle önce rağmen sadece sonra şey şu tarafından tüm ve veya
ya yani yapılan yer yeni yıl yıldır yine yok zaman değil dedi etti ettiği eden etmek edildi oldu olacak olması
söyledi belirtti açıkladı pazartesi salı çarşamba perşembe cuma cumartesi pazar ocak şubat mart nisan mayıs haziran
temmuz ağustos eylül ekim kasım aralık bugün dün yarın
""".replace("\n", " ")

_OTHER = """
في من على إلى عن أن إن التي الذي هذا هذه كان كانت قد لا ما مع بعد قبل بين كما أو ثم لم لن هو هي وقال قال خلال حول
של את על אל עם לא כי זה זו הוא היא הם גם או אם כל אני אבל יש אין בין לפני אחרי רק יותר היה
के का की में है और को से पर यह था थी थे नहीं ने कि भी एक हैं लिए इस उस तो ही या कर गया
και το της του των την τον τα οι στο στη στην για με από που να θα δεν είναι αυτό ότι ένα μια ως
σε κατά μετά πριν
""".replace("\n", " ")

STOP_WORDS = frozenset(
    f"{_ENGLISH} {_GERMAN} {_ROMANCE} {_NORTHERN} {_CYRILLIC} {_TURKISH} {_OTHER}".split()
)
"""Casefolded; all languages in one set, because quotations and mixed blogs know no border."""
