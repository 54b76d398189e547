"""A5: a reproach or a reply to a parent who is plainly meant is found; thanks, apologies and answers to many pass."""

import pytest

from policy.model import Severity
from tests.policy.marked import read
from tests.policy.school import hits, judge

REPROACHFUL = """
«Helaas hebben weer te veel ouders hun kind te laat gebracht». Zo kunnen wij niet werken.
«Once again too many parents forgot the swimming bag».
«De moeder van Sem had haar kind gewoon op tijd moeten ophalen».
«De vader van Daan vergeet nooit te klagen», dat weten we nu wel.
«De ouders van Noor hebben weer niet betaald».
«De moeder van Thijs heeft zich niet afgemeld», dus er bleef een plek leeg in de auto.
«Mevrouw De Jong klaagde gisteren over het lawaai van de kinderen», wij vonden het meevallen.
«Aan de ouder die gisteren klaagde over de voorstelling»: het was een leuke avond.
«Aan de vader die vanmorgen op de stoep parkeerde»: volgende keer bellen we de politie.
«De ouder die vanmorgen tegen de conciërge stond te schreeuwen» hoort nog van ons.
«Degene die gisteren het hek blokkeerde» weet vast waarom de bus te laat was.
«In reactie op het bericht van mevrouw De Jong»: wij hebben alles volgens de regels gedaan.
«Naar aanleiding van de klacht van de vader van Sem» willen wij zeggen dat het anders ging.
«Als antwoord op de vraag van de moeder van Lotte»: nee, dat kan niet.
«In reactie op uw klacht»: wij doen ons best.
«Zoals ik de vader van Daan al zei, is er geen plek meer op het kamp».
«Zoals ik u nu al drie keer heb uitgelegd, gaat de bus om acht uur».
«U had uw kind thuis moeten houden».
«U had ons beter eerst even kunnen bellen», dan was dit niet nodig geweest.
«Jullie hadden dat gewoon moeten lezen in de brief».
«Had u het maar eerder gezegd», nu is het te laat.
«Nee Petra, je hebt de brief niet goed gelezen, het kamp is in mei».
«Karin, waarom heb je niet eerst gebeld»? Dan had ik het uitgelegd.
«Meneer Visser, uw toon in de groep is niet netjes».
«Marloes, in antwoord op je vraag: dat is niet ons probleem».
«Als jullie je kind op tijd in bed hadden gelegd, was het niet in de kring in slaap gevallen».
«In plaats van hier te klagen had u naar de leerkracht kunnen gaan».
«Misschien moet de moeder van Evi eerst eens thuis kijken» voor ze de school de schuld geeft.
«De betreffende ouders weten zelf wel wie ik bedoel».
«Je weet zelf wel wie je bent», de fiets staat nog op het plein.
«Dat is gelogen meneer», wij hebben wel gebeld.
«Het zijn altijd dezelfde twee gezinnen die te laat komen en nooit wat zeggen».
«Een moeder vond het nodig om de inspectie te bellen over een broodtrommel».
«Eén ouder durfde te beweren dat de juf de kinderen opsluit».
«Wat u hier schrijft over de juf» klopt niet.
«Wij gaan hierover niet met u in discussie».
«Uw dochter heeft alweer een kind geslagen», dat moet stoppen.
«Aan de moeder van Mees»: het is uw kind dat de ruzie begon.
«De familie Visser had zich moeten afmelden».
«De mevrouw die gisteren de juf uitschold» mag haar excuses komen maken.
«Aan Karin: je hebt de brief nog steeds niet gelezen».
«Sems moeder had gewoon moeten bellen».
«Iemand van jullie vond het nodig om te klagen over de muziek».
«Wie klaagt bij de inspectie» had ook eerst hier kunnen komen.
«Jammer dat u dit zo nodig op deze manier moest doen».
Wat goed dat u dit op Facebook zet «in plaats van even te bellen».
«To the parent who complained about the music»: it was a school party.
«In response to the message from Mrs Visser»: the trip goes ahead.
«As I already told the mother of Sem, there are no seats left».
«Lotte's mum should have called us before eight».
«You should have checked the bag before school».
«Instead of complaining to everyone you could have come in for a coffee».
«An die Mutter, die sich gestern über das Essen beschwert hat»: Es war Suppe.
«Wie ich dem Vater von Sem schon sagte, ist das Fest am Freitag».
«Die Mutter von Noor hätte ihr Kind abholen müssen».
«Oan de âlder dy't juster klage oer de muzyk»: it wie in feest.
«Jo hiene jo bern earder ophelje moatten».
«De mama van Lotte vond dat wij te streng zijn». Daar denken wij anders over.
«Aan degene die anoniem een briefje in de bus stopte»: wees zo flink om het zelf te zeggen.
«Beste mevrouw Bakker, zoals u weet had u dit met mij moeten bespreken».
«De ouders van Daan denken er kennelijk anders over», maar huiswerk is verplicht.
«Het gezin aan de Molenweg dat steeds te laat komt»: de bel gaat om half negen.
«Peter, ik heb je gisteren al uitgelegd waarom dat niet kan».
«Dear Mr Smith, your accusation is unfair and you know it».
«Frau Müller, das haben wir Ihnen schon dreimal erklärt».
"""

FINE = """
Er zijn weer veel ouders die willen rijden, we hebben niet iedereen nodig.
Helaas zijn er te veel ouders om allemaal mee te kunnen, niet iedereen kan mee.
Veel ouders vroegen hoe laat het kamp begint: om 9.00 uur.
Een ouder wees ons erop dat de datum niet klopt. Dank, het moet 4 december zijn.
Naar aanleiding van vragen van ouders: de gymles gaat gewoon door.
In reactie op de enquête passen we de pauze aan.
Naar aanleiding van uw reacties op de enquête begint de avond een uur later.
Zoals gezegd gaat de bus om acht uur.
Zoals ik u vorige week schreef, is er maandag een studiedag.
De moeder van Thijs heeft taart gebakken.
De vader van Noor komt vertellen over zijn werk als brandweerman.
De moeder van Noor kan niet rijden, wie wil het overnemen?
De moeder van Lotte is haar tas vergeten, hij staat bij de conciërge.
De moeder van Sem had een mooi idee voor de kerstmarkt.
De ouders van groep 8 hebben een afscheid geregeld, niet te geloven zo mooi.
Aan de ouders van groep 5: neem morgen een gevulde etui mee.
Aan de vader die gisteren mijn banden plakte: bedankt!
Aan de moeder die gisteren haar sjaal liet liggen: hij hangt in de hal.
Voor de ouders van Sem en Lotte: de jassen liggen bij de conciërge.
Excuses aan de ouder die gisteren voor een dichte deur stond, dat had niet gemogen.
U had gisteren een brief moeten ontvangen. Niet gekregen? Mail ons even.
U had de mail al moeten krijgen, sorry voor de vertraging.
Wij hadden u eerder moeten bellen, onze excuses.
We kregen een klacht over het lawaai op het plein. Die nemen we serieus en we passen het rooster aan.
De kritiek van een moeder was terecht: het hek stond open. Het slot is vandaag vervangen.
Als uw kind ziek is, bel dan voor half negen.
Is uw kind vandaag niet fit? Dan is thuisblijven beter.
Als uw kind niet meegaat naar het kamp, horen we dat graag voor 1 maart.
In plaats van te bellen kunt u ook het formulier invullen.
In antwoord op jullie vele vragen: ja, de juf komt terug na de vakantie!
Even een reactie op de vraag over de gymschoenen: witte zolen zijn verplicht.
Meneer Jan van het tuincentrum zei dat de bollen niet te diep moeten.
In plaats van de gymles gaan we dinsdag schaatsen.
In plaats van taart kiezen we dit jaar voor fruit.
Misschien kunt u thuis ook eens de tafels oefenen.
Helaas, je kunt niet meer inschrijven voor het toernooi.
Sem, gefeliciteerd met je verjaardag!
Juf Anna, bedankt dat je dit organiseerde!
Linda, dank je wel voor het rijden gisteren!
Kortom, je hoeft niets mee te nemen.
Nogmaals, u hoeft niet te betalen voor de excursie.
Let op, je kind moet een zwembroek mee.
Mevrouw Visser van de bieb las voor, niet eng maar wel spannend.
Meneer De Boer van de gemeente vertelde waarom de oversteek nog niet klaar is.
De familie Visser heeft de taart gebakken.
We hebben contact met de betreffende ouders, meer kunnen we niet zeggen.
Jammer dat u er niet bij kon zijn, er komt een tweede voorstelling.
Aan Sinterklaas: wanneer komt u weer?
Iemand van jullie heeft een blauwe tas laten staan.
Het zijn altijd dezelfde twee duiven die op het dak zitten.
De ouder die gisteren een blauwe wand vond: hij is van groep 3.
Wie gisteren zijn fiets vergat: die staat binnen.
As for the parents who helped yesterday: thank you!
You should have received a letter yesterday.
To the parent who found the keys: thank you, they are mine.
Sie müssten gestern einen Brief bekommen haben.
De mem fan Sem hat koekjes bakt.
"""


@pytest.mark.parametrize(("text", "words"), read(REPROACHFUL), ids=str)
def test_reproach(text: str, words: tuple[str, ...]) -> None:
    """A parent who is blamed or answered before all is found, with the clause that does so."""
    found = [shown for rule, shown in hits(text) if rule == "reproach"]
    assert len(found) == 1
    assert words[0] in found[0]


@pytest.mark.parametrize("text", FINE.strip().splitlines())
def test_no_reproach(text: str) -> None:
    """Thanks, apologies, lost property and what is said to all parents pass."""
    assert [rule for rule, _ in hits(text) if rule == "reproach"] == []


@pytest.mark.parametrize(
    "words",
    [
        "Voor de ouders van Mees: als jullie op tijd zouden komen, hoefde niemand te wachten",
        "Aan de moeder die de tocht te lang vond: u had dat ook gewoon kunnen vragen",
        "Aan de ouder die gisteren klaagde over de voorstelling: het was een leuke avond",
        "To the mother who complained about lost things: the coat was in your own car",
        "@ degene die mij hier een snotneus noemde: u had dat beter niet kunnen schrijven",
        "Marloes, in antwoord op je vraag: dat is niet ons probleem",
    ],
)
def test_a_reproach_is_shown_with_whom_it_is_said_to(words: str) -> None:
    """Once, from both sides of the colon."""
    assert hits(f"Morgen is er gym. {words}. Neem je schoenen mee.") == (("reproach", words),)


def test_what_else_stands_before_a_colon_is_not_shown() -> None:
    """It says nothing of whom is meant."""
    text = "Over de poort: u had uw kind thuis moeten houden."
    assert hits(text) == (("reproach", "u had uw kind thuis moeten houden"),)


def test_reproach_is_for_the_director_and_never_public() -> None:
    """In a group the director has a look; in public it is refused."""
    for destination, severity in (("class", Severity.DOUBT), ("school", Severity.DOUBT), ("public", Severity.REFUSE)):
        findings = judge("U had uw kind thuis moeten houden.", destination).findings
        assert [("A5", severity)] == [(finding.article, finding.severity) for finding in findings]
