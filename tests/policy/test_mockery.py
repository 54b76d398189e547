"""B4: mockery is found by its form, beside the same words in good earnest."""

import pytest

from tests.policy.marked import read
from tests.policy.school import hits

MOCKED = """
«Wat fijn dat iedereen zo goed meedenkt over het parkeren, NOT».
«Fijn dat iedereen zijn fiets weer zo netjes wegzet, not».
«Lezen is blijkbaar alleen voor de kinderen en niet voor papa's en mama's».
«Kennelijk is een kruisje zetten tegenwoordig te hoog gegrepen». Donderdag laatste kans.
Aanmelden is één klik. «Dat is voor velen schijnbaar al topsport».
«Een mail lezen is kennelijk een vak apart».
«De overige ouders weten kennelijk alles al over TikTok».
«Manche von Ihnen lesen unsere Briefe offenbar grundsätzlich nicht».
«Offenbar muss man hier manchen Erwachsenen noch beibringen, wie ein Ständer funktioniert».
«Apparently a three-minute walk is more than some of you can manage».
De bijdrage is vrijwillig. «Voor een nieuwe telefoon is er wel geld».
«Om te klagen is er altijd wel tijd».
«Een wekker kost vier euro, mocht dat het probleem zijn».
«We sell water bottles, two euros each, if that's the problem».
«Moet er eerst iets ergs gebeuren voordat u de moeite neemt»?
«Does something awful have to happen first»? «Must a child get hurt first before you slow down»?
«Muss denn erst etwas passieren, bevor Sie langsamer fahren»?
«Geeft niks, juf heeft toch geen leven».
«We hebben het pas acht keer gevraagd», dus hier nog eens.
«We have only asked seven times».
«Het zal wel te veel gevraagd zijn om tien stappen verder te lopen».
«It sil wol te folle frege wêze om tsien stappen te rinnen».
«Jullie kunnen allemaal prachtig appen maar een jas meegeven is te veel moeite».
«I know reading the newsletter is a huge effort for some people».
«Bravo to whoever thought suede was a good plan».
«Ik hoop dat die ouders vanavond lekker op de bank hebben gezeten».
Er waren zes ouders. «De rest had het vast heel druk met Netflix».
«The other seventeen must all be saving lives».
«De rest is vast weer heel druk met belangrijke dingen».
«Moeten wij soms ook de onderbroeken nog voor jullie inpakken»?
«Do we also have to tie the laces for you»?
«Dat sommige ouders niet tegen hun verlies kunnen, weten we nu ook weer».
«Misschien denken sommige ouders dat de juf een toverstok heeft».
«Miskien tinke guon âlders dat de juf in tsjoenstôk hat».
«Ein Apfel hat noch keinen umgebracht».
«Van een appel is nog nooit iemand doodgegaan».
«Voor wie op school niet heeft opgelet: een luier is geen plant».
«We zijn een school en geen wasserette».
«Misschien kan iemand thuis een agenda aanschaffen».
«Het zou leuk zijn als sommige ouders ook eens op de klok leerden kijken».
«Ik neem aan dat u zelf ook niet in uw pyjama naar uw werk gaat».
«Ze zijn niet van suiker, al doen sommige ouders thuis wel of».
«Het gaat maar om uw eigen kind», dus ik begrijp dat het geen haast had.
«De stoelen waren uitermate geïnteresseerd».
«Voor de hondenbezitters die ons plein als toilet beschouwen»: er komt een hek.
«Voor de vijf gezinnen die nog met vakantie zijn in hun hoofd»: ook u heeft een kind hier.
«Fijn hoor, weer 40 man die op gaat klikt».
«Als je je kind elke dag te laat brengt, moet je niet gek staan te kijken dat het de uitleg mist».
«Er is weer geen krant binnen. Echt hartverwarmend, die betrokkenheid».
«Dank aan de twee ouders die het nodig vonden om bij de deur te schreeuwen».
«Applaus voor de helden die hun papier naast de container gooien».
"""

EARNEST = """
Het weer werkt weer lekker mee, not.
Everyone is coming to the party, or not? Let us know.
Blijkbaar was de wolk alleen voor ons bedoeld en niet voor de buren: zo nat waren we.
Kennelijk is de bus later, we wachten op het plein.
Topsport: groep 8 zwom vandaag twintig baantjes!
Lezen is een vak apart, vertelde de schrijver. Kom luisteren!
De overige ouders krijgen morgen bericht.
De rest van de ouders weet het vast al: vrijdag is er feest.
De rest is vast ook welkom.
The others must be collected at three.
Voor de museumbus is er wel geld, voor de gids nog niet.
Is vervoer een probleem? Bel ons, mocht dat het probleem zijn, dan rijden wij.
Er moet eerst iets geverfd worden voordat u naar binnen kunt.
Het hek moet eerst dicht voordat de kinderen naar buiten gaan.
We hebben pas acht aanmeldingen, er is nog plek.
We hebben drie keer geoefend, en de kinderen kunnen het al.
We have only three seats left.
Het was voor sommige kleuters een hele stap, en ze deden het.
Kinderen kunnen prachtig zingen, maar het orkest is te groot voor de zaal.
Bravo to whoever baked the rainbow cake!
Applaus voor de helden die het veld hebben geveegd!
Ik hoop dat jullie allemaal een fijne vakantie hebben gehad.
We hopen dat de kinderen lekker op de bank kruipen met een boek.
Moeten we soms wachten voor de brug? Ja, reken op tien minuten.
Moeten de kinderen ook laarzen mee? Ja, graag.
Dat de zaal niet open kon, weten we nu ook.
Sommige ouders denken dat het kamp maandag begint. Dat is niet zo: het begint dinsdag.
De kleuters denken dat de juf een toverstok heeft: de lichtjes gingen vanzelf aan.
Voor wie het nog niet wist: vrijdag is er geen school.
Voor wie er niet bij was: de dia's staan op de website.
We zijn een school en een opvang in één gebouw.
Groep 4 leert deze weken klokkijken.
De kinderen leren op de klok kijken, oefent u thuis mee?
Een agenda voor groep 7 kost vier euro.
Wie kan een oude wekker missen voor de techniekles?
Ik neem aan dat u de brief heeft gelezen.
Ik ga ervan uit dat iedereen vrijdag kan komen.
Het gaat om uw kind, dus bel gerust als u vragen heeft.
De stoelen waren net geverfd.
Voor de ouders die ons plein komen vegen: er is koffie.
Voor de gezinnen die op vakantie gaan: goede reis!
Fijn hoor, weer zwemmen!
Lekker hoor, weer naar buiten zonder jas.
Als uw kind te laat komt, belt u dan even aan.
Je moet niet gek opkijken als er morgen een schaap in de klas staat.
Echt hartverwarmend, die betrokkenheid: 200 mensen bij de kerstmarkt!
Manche Eltern haben offenbar zwei Briefe bekommen, bitte werfen Sie einen weg.
Apparently the bus is late today.
"""

REPROACHED = """
«De ouders die hun flesjes over het hek gooien mogen zich schamen».
«Wie mij in deze groep lui noemt moet zich diep schamen».
«Whoever wrote that about our cook should be ashamed».
«Deze klaagzang van gisteravond in de groep sloeg nergens op».
Een paar ouders vinden mij te streng, en dan denk ik: «kijk eerst eens naar je eigen opvoeding».
«Look first at your own child».
«Wie nu klaagt had zich in september moeten opgeven».
«Rik en zijn vrouw hadden ook wel eens kunnen helpen».
«De ouder die dinsdag onze pleinwacht heeft afgesnauwd» hoort nog van ons.
"""

UNREPROACHED = """
Wie zich schaamt voor zijn zwembroek mag een korte broek aan.
De kinderen mogen zich niet schamen voor een fout, fouten horen erbij.
De ouders die vandaag hielpen mogen trots zijn.
Kijk eerst eens naar de voorbeelden op de website.
Wie nu inlogt kan de foto's zien.
Dank aan de twee ouders die hielpen bij de deur.
Henk en zijn vrouw hadden taart gebakken.
Gemopper in de groep hoorden we niet: alle kleuters aten hun soep op.
"""


def _found(text: str, rule: str) -> tuple[str, ...]:
    return tuple(shown for found, shown in hits(text) if found == rule)


@pytest.mark.parametrize(("text", "words"), read(MOCKED), ids=str)
def test_mockery(text: str, words: tuple[str, ...]) -> None:
    """Who is said to be too busy, too lazy or too slow is mocked, whatever the post is about."""
    assert set(words) & set(_found(text, "tone"))


@pytest.mark.parametrize("text", EARNEST.strip().splitlines())
def test_the_same_words_in_good_earnest(text: str) -> None:
    """News, requests, thanks and jokes in which nobody is mocked pass."""
    assert hits(text) == ()


@pytest.mark.parametrize(("text", "words"), read(REPROACHED), ids=str)
def test_parents_who_are_told_off(text: str, words: tuple[str, ...]) -> None:
    """Who ought to be ashamed, or should have helped, is reproached before all."""
    found = _found(text, "reproach")
    assert len(found) == 1
    assert words[0] in found[0]


@pytest.mark.parametrize("text", UNREPROACHED.strip().splitlines())
def test_parents_who_are_not_told_off(text: str) -> None:
    """Thanks, instructions and what children feel pass."""
    assert _found(text, "reproach") == ()
