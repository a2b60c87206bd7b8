"""How common a word is in the news at large."""

from __future__ import annotations

from dateline.patterns import pattern

UNKNOWN = 0.005
"""Share of texts supposed for a word that is in no list."""

# Counted by training/commonness.py in English and German news pages; page furniture is common too.
_THIRD = """
datenschutz facebook home impressum kontakt mail month neue news online service twitter website
"""
_SIXTH = """
adresse aktuelle american anmelden arbeit archiv art artikel auto beitrag beiträge berlin besonder bitte blog city
company contact content control cookie cooky cost country daten datenschutzerklärung deal deine design deutschland
digital direkt einfach email ende event fact fall fast feel final finden folgen follow fragen future game geben
gerade geschichte google grosse group gut gute hilfe http info information informationen inhalt instagram
international issue jobs key kommen kommentar kommentare kommt lange leader leben level life link live low lässt
major mal media medien menschen mich million minute mir name navigation neuen offer office official old paid
partner performance person phone plan play podcast policy politik possible post potential power president presse
privacy product provide public reason recht reported rss search seite shop site social sport start startseite state
stehen steht suche suchen support system team technology teilen thema themen top united unsere unserer unternehmen
veröffentlicht video viel viele vielen weg welt wissen world www während youtube zeit zurück
"""
_TWELFTH = """
ability able abo abonnieren access account act action activity adding addition additional address agb agency air
aktuell aktuellen allein allerding allow allowed alter alternative amazon amount analyst ander anfang angebote
anmeldung announced answer antworten anzeigen app appear apple apps arbeiten archive areas article attempt
attention audience aufgrund ausserdem authority autor available average avoid battery beat beauty bedeutet beiden
beijing beispiel beispielsweise bekannt believe benefit bereich besser beste besteht besten bevor bieten bietet
bilder bildung billion bisher bit black bleiben bleibt blick board body book box braucht bringen bringt brought
browser buch built business businesse buy bzw campaign care catch cause center ceo certainly challenge chance
change charge chief china claim closed cloud color comment commission common community compared completely computer
condition conference confirmed connection cool core corona coronavirus couple covid created creative critical
current customer cut dank darf darüber data death decade decided decision defense deliver demand dennoch department
detail deutsch deutsche deutschen device dich digitale dir direct direction director display download drive drop
drucken dürfen easily easy ebenfall effect effort eher eigene eigenen eigentlich einsatz einstellungen election
energie energy english entire entwicklung erfahren erhalten erklärt essen europa europe european executive expect
expected experience extra face familie family faq feature feed felt fest fight film findet fire focus folge food
force foreign form forum forward foto founder frage frau frauen free frei friend front führen fünf gain ganze
ganzen gefällt gegenüber gehen gehört geld gemacht gemeinsam genau gerne gesellschaft gesundheit gilt gleich
gleichzeitig global gmbh goal gone government gross grossen ground grund guten halten hand happen happy hard haus
hause head health hear heart heisst helfen helping higher hin hinaus history hit hoch hope house human hundred
häufig idea improve improved inch include increase increased individual industry inhalte initial innen innerhalb
insbesondere insgesamt inside internet interview investigation jahre job john junge kam karriere kategorien kaum
kind kinder klar kleine kleinen konto kosten kostenlo kultur kurz könnten lage land lang launch launched lead learn
leave leicht leider lesen letzte letzten liebe liegen liegt lifestyle light limited linkedin list local login
london longer look lost love lower mag magazin main management market material mean mediadaten medical meeting
meinen meiner meinung meist meisten melden member mensch menu menü message michael mid millionen minuten mobile
model moment monat money move music möchte möglich möglichkeit nachrichten namen nation national natur natürlich
necessary needed nehmen network neu neueste north note nutzen nutzung nächste nächsten oben offering oft
opportunity option order org original ort paar page paper party patient pay paying percent perfect personal
personen physical pinterest platform platz point police population powered preis present press pretty price prime
print private pro probably problem probleme production produkte program programm project projekt provided published
putting quality question quickly radio rahmen range rate ready reality received rechte redaktion reduce region
regular reisen related release released remain remember report require required research reserved rest result
return revealed review richtig right risk road role rolle room running safety sagen sale save scale schliessen
schnell school schreiben schritt schutz science season security seem sehen seiten self senior sense serious sery
setzen setzt seven shift short shot shown sicher sicherheit sieht sign similar single sitemap situation skip
smaller sofort software solche solid sollten solution sonst sound source south sowohl soziale space spass speaker
special spent sprache springen später stadt staff stage stand standard star stark started starting statement stay
stellen stellt step stop store story strategy street strong study successful super tags tatsächlich technik teil
term termine test testing text thought thousand tipp title tool total track traditional travel trend tried trotz
true trump tun turned tweet type umwelt university unserem unseren unterstützung usa user value veranstaltungen
verfügung vergleich verschiedene verschiedenen version verstehen verwenden verwendet verwendung vielleicht vier
view visit wahl wann washington wasser water web webseite weiss weit weiterhin weltweit wenig weniger werbung wert
west white wichtig wichtige wide win winning winter wireless wirklich wirtschaft woche wochen won wordpress work
working worth write würden york zahlen zeigen zeigt ziel zukunft zusammen zweite zweiten ähnliche ändern österreich
überblick übersicht
"""
_TWENTIETH = """
abend absolutely accused acht add advance advantage advertise advertising age agree airpod aktiv akzeptieren
allgemein allgemeine alltag alte alten amazing analyse anbieter anderem android angaben angebot angele antwort
anzeige approach arrive ask associate associated aufgaben augen ausbildung ausland ausschliesslich author award bad
band bank bar barely base basic basis bay beachten bedingungen begin beginn beginning behandelt behavior beide
bekommen bekommt beliebte beratung bereit besondere bestellen bestimmte betroffen bewegung biggest bisschen block
blue boden brand brauchen broad build button bücher camera capability capital card career carried case category
caused central changed charging check chef children chinese chip choice christian club code committed complete
completed concern connect connected consider considered continued court cover covered create creating crime
criticism cross crowd culture daily damal daniel danke darin darunter date david dealing declined deep deinem
deinen deiner delivery denken described development dienste difference difficult digitalen digitalisierung dinge
disease diskussion doctor donald double dritte driver druck drug durchaus earth east eben economic economy edition
editor editorial egal eight einfache einfluss einverstanden einzelnen einzige elizabeth empfehlen ended endlich
engagement engine entdecken entertainment entscheiden entscheidung entwickeln entwickelt environment erfahrung
erfahrungen erfolg erfolgreich erforderlich erforderliche ergebnis ergebnisse erinnern erkennen erklären erklärung
ermöglichen erneut ernährung erreichen erreicht erscheint erster essential estimate europäischen evidence exactly
exciting existing experiment expert experten exposed facility fahren failed fair fakten fallen fan fans fashion
fear feedback feeling felder festival field figure filled finanzen findest finding fine finished firm fit fitness
focused folgenden folgt forschung fortune francisco frankreich freie freien freuen fuel function funktioniert fällt
fördern führt fürs garten gas gebracht gedanken gefallen gefunden gegeben geht gehören gelesen gelten genauso
generation genommen genutzt gesagt gesamte gesamten gesehen gesetzt gespräch gestellt gesund getty gewesen gewinnen
gewinnspiele geworden giant ging give glaube glück graphic green grosser growing growth grundlage gruppe grösste
grössten gründen grüne guide hamburg handel handeln handelt handle happened hast hearing help helped heraus
hersteller highly hilft hintergrund hinweis hinweise hohe hohen holiday hot hotel html hält hätten höhe ideal idee
ideen identify ihre image immediately increasing indem industrial informiert initiative inquiry interesse
interessieren interest internationale internationalen investment investor involved inzwischen iphone item
jahrhundert jederzeit jeweil join journal jugend jungen kalender kampf kannst kategorie kaufen keeping kennen kino
klima knew kommentieren kommunikation komplett konnten kontrolle kopf kostenlose kraft krise kritik kunst köln lack
laden larger laufen leading league lediglich leisten leistungen lernen leute licht lieber lighting limit line liste
living lizenz log länder ländern länger läuft lösung machine magazine managed manager manche manchmal mann mark
marketing markiert markt martin mass massnahmen match max measure meet meinem meldungen memory menge min mind
mindesten miss mission mitarbeiter mitglied mitglieder mitte mittel mittlerweile mix mobilität mode monate monaten
monitor moon morning moved moving multi multiple musik musste myself möchten möglichkeiten möglichst münchen müsste
nachhaltigkeit nachricht natural nein netz neuer newsletter niemal niemand nimmt normal number nutzt
nutzungsbedingungen nämlich obwohl offen offered officer ones opening opinion organisation organisationen
organization originally owned pandemie parent paris park particular pass passenger passiert pdf period persönlich
persönliche peter pflege pick picture piece plant played playing politic politische popular position positive
posted powerful praxis preise presence pressure prevent previous previously primary prior process produced profil
projekte promise protect provider publikationen punkt push quarter raise raised ratgeber raum reach reached receive
rechtliche recognize record red reduction regel regelmässig regeln regierung registrieren reise reportedly resident
resolution resource responded response restaurant revenue richtige robert rule russia san schaffen schauen schedule
scheint schliesslich schreibe schreibt schule schweiz schwer schön schöne schützen scientist score seat sech second
section seeing seien selber sell selten send senden sent session setting sichern sicht sieben significant simple
sinnvoll size slightly smart somit sommer sonstige sorgen sorgt sort sozialen spam specifically speed speichern
spend spenden spending spiel spiele spielen spielt sprechen starten status stelle stimmen stock strasse stream
strom struggle studie stunden style stück success surface suspension switch symptom table tech technische
technologie teile teilweise tel temperature tested testimony texte thank theme thomas ticket tiere tips tolle tough
tour tragen training treffen trick trifft trotzdem umgang unabhängig unbedingt union unit unten unterstützen
unterstützt unterweg update usb uses variety vehicle verantwortung verbessern vergangenen vergangenheit vergessen
verhalten verkehr verlag versuchen vice virtual vision voice vorbehalten vorheriger vorstellen vorteile völlig
wahrscheinlich waiting wall wanted warning warten weder weekend wege weise welche welcher welcome wenige werben
wetter whatever whatsapp wichtiger wichtigsten wien window wish wissenschaft wohnen wollte word worked wort wrote
wählen wünsche young yourself zahl zahlreiche zehn zeiten zieht ziele ziemlich zumindest zunächst zusammenarbeit
zusammenhang zusätzlich zuvor zweck öffentliche öffnen überall überhaupt übrigen
"""
_SHARES = {
    word: share
    for share, words in ((0.32, _THIRD), (0.16, _SIXTH), (0.08, _TWELFTH), (0.05, _TWENTIETH))
    for word in words.split()
}


_YEAR = pattern(r"(?:19|20)\d\d")


def commonness(term: str) -> float:
    """Return the share of all posts, 0 to 1, that use a term; a small one for words not known."""
    return _of_number(term) if term[:1].isdecimal() else _SHARES.get(term, UNKNOWN)


def _of_number(term: str) -> float:
    """Return how common a number is: the fewer its digits and the rounder, the more."""
    if len(term) == 1:
        return 0.2
    if len(term) == 2:
        return 0.12 if term < "32" or term[1] in "05" else 0.04
    if _YEAR.fullmatch(term):
        return 0.06
    return 0.03 if len(term.rstrip("0")) == 1 else UNKNOWN
