"""Given names by which a name alone on a line is told from two other capitals."""

from __future__ import annotations

from collections.abc import Sequence

from dateline.patterns import pattern

_DEGREE = pattern(r"(?i:(?:prof|dr|med|mag|dipl|ing|phil)\.[\s\-])+")
_NAMES = """
    aaron abigail adam adrian agnes agnieszka ahmed aisha alain alan albert alberto alejandra alejandro
    alessandra alessandro alessia alex alexander alexandra alexandre alexis alfred ali alice alina alison
    allison amanda amelie amir amy amélie ana anastasia anders andrea andreas andrei andrew andré andrés andy
    angel angela angelika angelo angus anita anja anke ann anna annabel anne annelie annemarie annette annika
    anthony antje antoine anton antonia antonio april armin arne arnold arthur arturo asger ashley astrid
    audrey aurora aurélie austin axel barbara barry bart basil bastian bea beate beatrice beatriz becky
    belinda ben benedikt benjamin benoît bernd bernhard bert beth bethany bettina bianca bill birgit björk
    björn blake bob bogdan brad bradley brandon brenda brent brett brian brigitte britta bruno bryan bärbel
    caitlin caleb cameron camilla camille carina carl carla carlos carmen carol carola carolin caroline
    carsten caterina catherine cathy cesar chad charles charlotte chelsea chiara chris christa christian
    christiane christina christine christof christoph christophe christopher christy cindy claire clara
    claudia claus clemens clément cody colin connor conny constanze corinna corinne cornelia courtney craig
    cristina curtis cynthia cécile dagmar damien dan daniel daniela daniele danielle danny darren dave david
    dawn dean debbie deborah declan denise dennis derek detlef devin diana diego dieter dietmar dirk dmitri
    dominic dominik dominique don donald dorian doris dorothea doug douglas duncan dylan ebba edgar eduard
    eduardo edward elaine eleanor elena elias elisa elisabeth eliza elizabeth elke ellen ellie elliot elsa
    emanuel emil emilia emiliano emilie emily emma emmanuel emmanuelle enrico enrique eric erica erik erika
    erin ernst esteban esther ethan eugen eugene eva evan evelyn ezra fabian fabio farah fatima fatma federica
    federico felicia felicity felipe felix fernando finn fiona flavia florence florian frances francesca
    francesco francis francisco franck frank franz françois françoise fred frederik frida frieda friederike
    friedrich fritz gabi gabriel gabriela gabriele gareth gary gavin geoff geoffrey georg george georgia
    gerald gerd gerhard gert gianni gilles gina giorgio giovanni gisela giulia giuseppe glenn gonzalo gordon
    grace graham greg gregor greta grzegorz guido guillaume guillermo gunnar gunter gustav günter günther hana
    hanna hannah hannes hans harald harriet harrison harry hartmut harvey hassan hazel heather hector heidi
    heike heiko heinrich heinz helen helena helga helmut henning henri henrik henry herbert hermann hilary
    holger holly horst howard hubert hugo hélène ian ibrahim ida ignacio imke ines inga inge ingo ingrid irene
    irina iris isaac isabel isabella isabelle isla ivan iwona jacek jack jackie jacob jacques jaime jake jakob
    james jamie jan jana jane janet janina janine jasmin jasmine jason javier jay jean jeanne jeff jenna
    jennifer jenny jens jeremy jerome jesper jesse jessica jesús jill jim joachim joan joanna jochen jodie joe
    joel johanna johannes john jonas jonathan joost jordan jorge jose josef joseph josh joshua jost josé joy
    joyce juan judith judy juergen jule julia julian juliane julie julien julius june justin jutta jörg jörn
    jürgen kai kamil karen karim karin karl karla karol karolina karsten katarzyna kate katharina katherine
    kathleen kathrin kathryn kathy katie katja katrin kay keith kelly kelsey kemal ken kenneth kerstin kevin
    kim kira kirsten kirsty klaus konrad konstantin kris kristen kristian kristin kristina krzysztof kurt kyle
    lara larry lars laura lauren laurent lea leah leila lena leo leon leonard leonie leslie levi lewis liam
    lina linda linus lisa liz lizzie logan lorenzo loretta lorna louis louisa louise luc luca lucas lucia
    luciano lucie lucy ludwig luigi luis luisa luise lukas luke lutz lydia lynn maciej maddie madison
    magdalena maggie maik maike malte manfred manuel manuela marc marcel marcin marco marcus mareike marek
    margaret margarete margot maria marian mariana marianne mariano marie marija marilyn marina mario marion
    marjorie mark marko markus marlene marlies marta martha martin martina marvin mary massimo mateo mathias
    mathilda mathilde mats matt matteo matthew matthias mattias maurice mauro max maximilian megan mehmet
    melanie melina melissa mercedes merle mette mia michael michaela michal michał michel michele michelle
    miguel mikael mike mila milena miles miriam mirko mitch mo mohamed mohammed molly monica monika morgan
    moritz mustafa myriam nadia nadine nadja nancy natalia natalie natascha natasha nathalie nathan nathaniel
    neil nele nelson niall nicholas nick nico nicola nicolas nicole nigel nikita niklas nikolai nikolaus nils
    nina noah nora norbert olaf oleg olga oliver olivia olivier omar ondrej ophélie orlando oscar oskar owen
    pablo paige pamela paola paolo pascal patricia patrick patrik patryk paul paula paulina pauline paweł
    peder pedro peer peggy penny per perry peter petra phil philip philipp philippe phoebe pia pierre piotr
    polly quentin quinn rachel rafael rainer ralf ralph ramona raphael rasmus raymond raúl rebecca regina
    reiner reinhard renata renate rené rhys ricardo riccardo richard rick rita rob robbie robert roberta
    roberto robin rodrigo roger roland rolf romain roman ronald ronja rory rosa rose ross rowan roxanne roy
    ruben rudolf rupert russell ruth ryan rüdiger sabina sabine sabrina sally sam samantha samir samuel sandra
    sandro santiago sara sarah sascha saskia scott sean sebastian serena sergej sergio seth shana shane
    shannon sharon shaun shawn sheila shirley sierra sigmar sigrid silke silvia silvio simon simona simone
    sina slavica sofia solveig sonia sonja sophia sophie spencer stacey stan stanislav stefan stefanie steffen
    stella stephan stephanie stephen steve steven stuart stéphane stéphanie sue susan susana susanna susanne
    sven svenja svetlana swantje sybille sylvia sylvie tabea tamara tanja tatjana ted teresa terry thea theo
    theresa thierry thilo thomas thomasz thorsten tiffany till tilman tim timo tina tobias tom tomasz tommy
    toni tony torsten tracy travis trevor tristan tyler udo ulf ulli ulrich ulrike ursula uta ute uwe valentin
    valentina valentín valeria valerie vanessa vera verena veronika vicky victor victoria viktor viktoria
    vincent vincenzo viola violetta virginia vivian vladimir volker wade waldemar walter waltraud warren wayne
    wendy werner wes wibke wiebke wiktor wilhelm will willem william wim wojciech wolf wolfgang xavier xenia
    yannick yannik yasmin yusuf yves yvonne zach zachary zoe étienne
"""
_GIVEN_NAMES = frozenset(_NAMES.split())
"""Common in Europe and the Americas, case folded."""


def have_given_names(names: Sequence[str]) -> bool:
    """Say whether there are names and each begins with a common given name, behind its degrees."""
    firsts = [_DEGREE.sub("", name).casefold().split()[0] for name in names]
    return bool(names) and all(first.split("-")[0] in _GIVEN_NAMES for first in firsts)
