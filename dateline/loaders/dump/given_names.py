"""Given names by which a name alone on a line is told from two other capitals."""

from __future__ import annotations

_NAMES = """
    aaron adam adrian agnes agnieszka ahmed aisha alain alan albert alberto alejandro alessandra alessandro
    alex alexander alexandra alexandre alexis alfred ali alice alina alison amanda amelie amir amy ana
    anastasia andrea andreas andrei andrew andré andy angela angelika anja anke ann anna annabel anne annette
    annika anthony antje antoine anton antonia antonio armin arne arnold arthur astrid axel barbara bastian
    beate beatrice beatriz ben benedikt benjamin bernd bernhard bert bettina bianca bill birgit björn bob
    brian brigitte bruno bärbel camille carina carl carla carlos carmen carol carola carolin caroline carsten
    caterina catherine charles charlotte chiara chris christa christian christiane christina christine
    christof christoph christophe christopher claire clara claudia claus clemens colin conny constanze
    cornelia cristina cécile dagmar dan daniel daniela daniele danny dave david dennis detlef diana diego
    dieter dietmar dirk dominic dominik donald doris dorothea edgar eduard eduardo edward elena elisabeth
    elizabeth elke ellen emil emily emma emmanuel enrico eric erica erik erika ernst esther eugen eva evelyn
    fabian fabio fatima felix fernando finn florian francesca francesco francis francisco franck frank franz
    françois françoise fred frederik friedrich fritz gabi gabriel gabriela gabriele gary georg george gerald
    gerd gerhard gert gianni gisela giulia giuseppe gordon grace greg gregor grzegorz guido guillaume gunter
    gustav günter günther hanna hannah hannes hans harald harry hartmut heather heidi heike heiko heinrich
    heinz helen helena helga helmut henning henri henry herbert hermann holger horst hubert hugo hélène ian
    ines inga inge ingo ingrid irene iris isabel isabella isabelle ivan jacek jack jackie jacob jacques jakob
    james jamie jan jana jane janet janine jason javier jean jeanne jeff jenna jennifer jenny jens jeremy
    jerome jessica jill jim joachim joanna joe joel johanna johannes john jonas jonathan jordan jorge jose
    josef joseph josh joshua josé juan judith jule julia julian juliane julie julien justin jutta jörg jörn
    jürgen kai karen karin karl karla karsten kate katharina katherine kathleen kathrin kathy katie katja
    katrin kay keith kelly kemal ken kerstin kevin kim kirsten klaus konrad konstantin kristin kristina
    krzysztof kurt lara lars laura lauren laurent lea lena leo leon leonard leonie lewis liam lina linda linus
    lisa lorenzo louis louise luc luca lucas lucia lucie ludwig luis luisa luise lukas lutz lydia magdalena
    maik maike malte manfred manuel manuela marc marcel marcin marco marcus margarete maria marianne marie
    marina mario marion mark marko markus marlene marta martha martin martina mary massimo mathias mathilda
    mathilde mats matt matteo matthew matthias maurice max maximilian megan mehmet melanie melissa mia michael
    michaela michal michel michele michelle mike mila miriam mohamed mohammed monica monika moritz nadia
    nadine nadja nancy natalia natalie natascha neil nicholas nick nico nicola nicolas nicole niklas nils nina
    noah nora norbert olaf oliver olivia olivier oscar oskar pablo paola paolo pascal patricia patrick patrik
    paul paula paulina pauline pedro peer peggy peter petra phil philip philipp philippe pia pierre piotr
    rachel rafael rainer ralf ralph ramona raphael raúl rebecca regina reiner reinhard renate rené ricardo
    richard rita rob robert roberto robin roger roland rolf roman ronald rosa rose roy rudolf ruth ryan
    rüdiger sabine sabrina sally sam samantha samuel sandra sandro sara sarah sascha scott sean sebastian
    sergio shana sharon silke silvia simon simone sina sofia sonia sonja sophia sophie stefan stefanie steffen
    stella stephan stephanie stephen steve steven sue susan susanna susanne sven svenja sylvia sylvie tamara
    tanja tatjana teresa thea theo theresa thilo thomas thorsten till tim timo tina tobias tom tomasz tommy
    toni tony torsten udo ulf ulli ulrich ulrike ursula uta ute uwe valentin valerie vanessa vera verena
    veronika victor victoria viktor viktoria vincent viola virginia volker waldemar walter waltraud wendy
    werner wilhelm will william wolf wolfgang xavier yannick yves yvonne zoe
"""
GIVEN_NAMES = frozenset(_NAMES.split())
"""Common in Europe and the Americas, case folded."""
