"""B4: a tone that reproaches, mocks or shouts is found; a firm request and a joke about the weather are neither."""

import pytest

from policy.model import Severity
from tests.policy.marked import read
from tests.policy.school import hits, judge

REPROACHFUL = """
«We are tired of explaining this».
«Let me spell it out for you».
«Zoals sommige ouders heel goed weten, mag u niet op de stoep staan». Dank voor uw medewerking.
«Blijkbaar is het te veel gevraagd om een kind op tijd op te halen». De school sluit om 15.00 uur.
De gymtas is weer eens vergeten. «Voor de zoveelste keer»: dinsdag en vrijdag gym.
«Hoe moeilijk kan het zijn om een briefje te lezen»?
«Je kind bij het hek afzetten en wegrijden terwijl het niet mag, lekker makkelijk».
«Bedankt voor jullie gebrek aan hulp bij de kerstmarkt»!
«Bedankt voor de 'hulp' bij het opruimen, wij stonden er om acht uur nog».
De lokalen lagen vol rommel. «We zijn er helemaal klaar mee».
«Ik heb er schoon genoeg van dat niemand zich aan de afspraken houdt». De regels staan op de website.
Gisteren stonden er weer acht auto's dubbel. «Mijn geduld is nu echt op».
«STOP MET PARKEREN OP DE STOEP NU METEEN!!!»
«LEES NU EENS DE BERICHTEN!!» De studiedag is morgen.
«Denken jullie nou echt dat wij niets anders te doen hebben»?
«Heeft er eigenlijk wel iemand de nieuwsbrief gelezen»? Daar staat alles in.
«De school is geen kinderopvang». De lessen zijn om 14.00 uur uit.
«Wij zijn toch echt geen taxidienst». Haal je kind zelf op bij het zwembad.
«Het zou sommige ouders sieren om ook eens te helpen».
«Opvoeden doe je thuis». Wilt u dit met uw kind bespreken?
«Je zou je toch schamen, drie ouders op honderd kinderen».
«Sommige ouders vinden het blijkbaar normaal om hun kind ziek naar school te sturen».
«Ronduit belachelijk dat er weer niemand kwam opruimen».
«Kennelijk leest niemand de mails die wij sturen», dus hier nog een keer: vrijdag vrij.
Er waren twee aanmeldingen. «Fijn dat er weer zo weinig ouders willen helpen».
«Altijd dezelfde mensen die alles moeten doen, het mag ook wel eens een ander zijn».
«Jullie lezen de berichten toch niet», maar de schoolreis is op 3 juni.
«Ouders laten het weer massaal afweten bij de schoonmaakavond».
«Met een beetje fatsoen zet je de stoelen terug».
«Alsof wij niets beters te doen hebben dan jullie jassen op te ruimen».
«Voor wie het nu nog steeds niet begrepen heeft»: gymschoenen mee op dinsdag.
«Wat een verrassing, weer niemand die de tafels komt dekken».
«Opvallend hoe ouders ineens geen tijd hebben als er gepoetst moet worden».
«Grappig dat sommigen wel tijd hebben om te klagen maar niet om te helpen».
Het hek is gesloopt. «Applaus voor de helden die dat deden».
De bal ligt op het dak. «Het lijkt wel of sommigen denken dat ballen gratis zijn».
«Luisteren is voor sommigen nog steeds heel moeilijk», dus nog een keer: geen fietsen op het plein.
«Zo moeilijk is het toch niet»: naam in de jas en klaar.
«Hoe vaak moeten we het nog zeggen»? Geen honden op het plein.
«Nu is het echt genoeg»! De wc's zijn geen speelplaats, en ouders mogen dit thuis weten.
«Dit is toch te triest voor woorden, ronduit schandalig». De vloer lag vol met papier.
«Elk jaar hetzelfde liedje»: er is niemand voor de luizencontrole.
«Wie dacht dat afspraken er zijn om je aan te houden, heeft het mis».
«Speciaal voor wie slecht leest»: de bus gaat om acht uur.
«Met dank aan de ouders die het weer beter wisten stond het hek weer open».
Alle kinderen hebben hun spullen opgeruimd. «Nu de ouders nog».
«Het moet niet gekker worden, de kapstok is geen kledingcontainer».
«We praten hier wel tegen een muur, geloof ik». Het hek moet dicht.
«Een kleuter kan dit nog beter dan hun ouders».
«Een overweldigende opkomst, welgeteld twee ouders».
«Welgeteld één aanmelding voor de klusdag». Dank je, Jan.
«Wij hebben ook een leven, bel dus niet om tien uur 's avonds».
«Sorry dat we van ouders verwachten dat ze hun kind een jas meegeven».
«Graag het briefje inleveren, als dat al niet te veel moeite is».
«Dit is echt de laatste waarschuwing»: geen auto's op het plein.
«Fijn, weer niemand die de tafels opruimt».
«Newsflash: the gate closes at 8.30».
«Let me spell it out»: no dogs in the playground.
«Wer lesen kann, ist klar im Vorteil»: Freitag ist frei.
«It is dochs net sa dreech, doch de jassen oan de heak».
Please bring the forms. «How hard can it be to sign a piece of paper»?
«For the hundredth time, do not park in front of the gate».
«Apparently reading an email is too much for some of you».
«As some parents know full well, school starts at half past eight».
«We are not your babysitters». Pick-up is at 2 pm.
«Some parents seem to think the rules don't apply to them».
«Thanks for nothing, the cake stall had no cakes».
«Shame on those who left their rubbish behind».
«Foar de safolste kear»: set de fytsen yn 'e rekken.
«Wy binne der hielendal klear mei». It plein lei wer fol rommel.
«Blykber is it te folle frege om op tiid te kommen».
«Zum hundertsten Mal»: Bitte nicht vor dem Tor parken.
«Ist das wirklich zu viel verlangt»? Die Kinder brauchen Hausschuhe.
«Offenbar liest niemand unsere Briefe».
«We hebben het al drie keer gevraagd en nog steeds hebben we van de meeste ouders niets gehoord, chapeau».
«Een jas in december, het is misschien een idee».
«Wij zijn onderwijzers, geen garderobedames».
«Nou, dat was weer een succes: drie ouders bij de klusochtend».
«Jammer dat het belang van je eigen kind kennelijk boven dat van de groep gaat».
«Are we really the only ones who can tell the time»?
«Nobody reads this anyway», but gym is on Tuesday.
«Toll, dass wieder keiner geholfen hat».
"""

FINE = """
We hebben al drie keer gewonnen dit seizoen, en weer met een doelpunt van groep 8.
Het was weer een succes: 120 ouders op de kerstmarkt!
Wij zijn een school, en geen enkele dag is hetzelfde.
Peter de conciërge heeft al uitgelegd hoe het hek werkt.
Eerlijk gezegd vind ik dat de kinderen het geweldig deden.
Gelukkig is er een oplossing: de bus rijdt om negen uur.
Fijn dat er eindelijk een nieuwe klimwand staat!
Tell us below if you can help.
Blijkbaar dachten de kinderen dat de pieten op het dak zaten.
De moeder van Sem vond dat we een mooie voorstelling gaven.
De vader van Daan heeft blijkbaar zijn jas laten hangen.
Helaas, u kunt niet meer parkeren bij de kerk, de weg is dicht.
Wie heeft er niet betaald? Kijk in de app of je betaling gelukt is.
Meester Bram, de directeur, vertelt u graag waarom de speeltuin niet open is.
Beste Jan en Petra, jullie waren geweldige klassenouders, bedankt!
Voor Jan: je jas hangt bij de conciërge.
Bram: je bent vergeten je broodtrommel mee te nemen.
Ik ben tegen de lamp gelopen, letterlijk, dus morgen met een pleister voor de klas.
Het is misschien een idee om samen te rijden naar het museum.
Er kwam gisteren een wolf voorbij, nou ja, een grote hond.
In de klas hebben we een standpunt leren innemen: voor of tegen huiswerk.
Hij is van harte welkom, deze week start meester Koen.
Vandaag oefenden we 'nee' zeggen: 'Stop, hou op, ik vind dit niet leuk!'
Van de directie mochten we pannenkoeken bakken, wat een feest.
Het bestuur van de ouderraad zoekt een penningmeester.
Dank aan de gemeente, die de stoep heeft gemaakt.
Groep 8 speelt de musical 'De jacht op de stembus'.
Wij vinden dat de nieuwe methode goed werkt: de kinderen lezen meer.
Wilt u thuis met uw kind praten over het nieuws van de oorlog? Tips staan op jeugdjournaal.nl.
De oudergesprekken gaan niet over cijfers alleen. U hoort hoe het met uw kind gaat.
Mocht uw kind nog geen laarzen hebben: we hebben er een paar over.
De rommel op het plein ruimen we samen op. Elke vrijdag helpt een groep.
Wat een drukte vanmorgen bij het hek! Kom als het kan op de fiets.
We missen nog 12 strookjes. Wilt u die morgen meegeven?
Niemand hoeft iets mee te nemen, wij zorgen voor alles.
U had vast al gezien dat de vlag hing: juf Anna is oma geworden.
We zijn trots op dit team en op deze ouders.
Wilt u niet op de stoep parkeren? Dat is onveilig.
Let op: op de stoep parkeren mag niet. De politie gaat controleren.
Nogmaals het verzoek om de fietsen in de rekken te zetten. Dank u wel!
We merken dat er nog vaak te laat wordt gebracht. De les begint om 8.30 uur, helpt u mee?
Regen, regen, regen. We zijn er helemaal klaar mee, geef ons zon!
Voor de zoveelste keer deze winter ligt er sneeuw, en weer zijn de kinderen dolgelukkig.
Hoe moeilijk kan het zijn, dacht ik, en toen lag de hele toren van blokken op de grond.
Ik ben zelf ook weer mijn gymtas vergeten. Lekker handig van de juf!
Een lekker makkelijk recept voor thuis: banaan, ei en havermout.
Scan de code en je bent klaar. Lekker makkelijk!
Bedankt voor jullie hulp bij de kerstmarkt!
Bedankt hoor, voor alle lieve kaarten!
HOERA, WE HEBBEN GEWONNEN!!! Groep 8 is kampioen.
GEFELICITEERD GROEP ACHT MET JULLIE MUSICAL!!!
MORGEN GEEN GYM, DE ZAAL IS BEZET!!!
We hebben een fout gemaakt: de brief had u vorige week moeten krijgen. Excuses.
Het ging niet goed bij het ophalen. Dat lag aan ons, we passen het aan.
De toets was niet zo moeilijk, vonden de kinderen.
Zo moeilijk is het niet meer, de tafel van 7: iedereen kan hem nu.
Blijkbaar is er een bus uitgevallen, dus we zijn een kwartier later terug.
Blijkbaar hebben we talent in huis: de eerste prijs voor groep 6!
Kennelijk was de wind te sterk, de tent is omgewaaid.
Sommige ouders hebben al betaald, dank daarvoor.
Sommige ouders denken dat het kamp vrijdag al begint. Dat is niet zo: het begint maandag.
Voor sommigen was het de eerste nacht van huis, en het ging prima.
De kinderen riepen: 'Het is toch niet te veel gevraagd, nog een verhaaltje?'
Het geduld van de kinderen is op: wanneer komt de Sint?
Wij zijn er klaar voor! De musical begint om 19.00 uur.
We zijn klaar met het thema ruimte en beginnen maandag met water.
Fijn dat er niemand gewond is geraakt bij het uitglijden op het plein.
Leuk dat er zo veel ouders kwamen kijken.
Wie het formulier nog niet heeft ingevuld: dat kan tot vrijdag.
Voor wie het nog niet weet: morgen is de bieb dicht.
Gefeliciteerd, groep 7, jullie zijn door naar de finale!
Applaus voor de kinderen die dit lied schreven.
Wat een verrassing: de burgemeester kwam langs met taart.
Mooi hoe de kinderen ineens stil werden bij het kaarslicht.
De printer doet het weer niet. Hoe moeilijk kan het zijn?
Gisteren waren er veel fietsen zonder licht. Kijkt u de lampen na?
Het is belachelijk koud buiten, dus graag een muts en handschoenen mee.
We vragen iedereen om op tijd te zijn. Te laat komen stoort de les.
Het plein is rookvrij. Wilt u daar rekening mee houden?
Er is deze week niets ingeleverd voor de spelletjeskast. Misschien is het bericht niet aangekomen?
Helaas heeft niemand zich aangemeld voor de luizencontrole. Wie kan woensdag toch een half uurtje?
Sorry dat we er vandaag niet waren, de bus stond vast.
Een enorme opkomst: maar liefst 200 ouders!
Welgeteld 112 eikels raapten de kleuters.
We oefenen elk jaar hetzelfde liedje voor de Sint.
Het laatste liedje was het mooist.
Kinderen kunnen dit beter dan hun ouders: een handstand. Kom kijken bij de gymles!
Heb je een momentje tijd over? De bieb zoekt voorlezers.
The gate closes at 8.30. Please be on time, late arrivals disturb the lesson.
How hard can it be, we thought, and then the tent fell down.
We are fed up with the rain, and the children are not: puddles!
Wolle jim de fytsen yn 'e rekken sette? Tige tank!
Bitte parken Sie nicht vor dem Tor. Vielen Dank!
"""


@pytest.mark.parametrize(("text", "words"), read(REPROACHFUL), ids=str)
def test_reproachful_tone(text: str, words: tuple[str, ...]) -> None:
    """Reproach, sarcasm and shouting are found, and it is their clause that is shown."""
    assert words == tuple(shown for rule, shown in hits(text) if rule == "tone")


@pytest.mark.parametrize("text", FINE.strip().splitlines())
def test_fine_tone(text: str) -> None:
    """Requests, news, thanks, apologies, jokes about the weather and about oneself pass."""
    assert hits(text) == ()


def test_tone_is_advice_in_a_class_and_doubt_beyond() -> None:
    """Within a class it is left to the teacher; further out the director has a look."""
    text = "Bedankt voor jullie gebrek aan hulp."
    for destination, severity in (("class", Severity.ADVICE), ("school", Severity.DOUBT), ("public", Severity.DOUBT)):
        assert [severity] == [finding.severity for finding in judge(text, destination).findings]
