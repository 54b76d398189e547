"""A1: somebody's own trade, party or collection is no matter of the school."""

import pytest

from policy.model import Severity
from tests.policy.school import judge

PRIVATE = """
My neighbour sells oliebollen, order with me.
I sell handmade candles, message me if you want one.
Wie weet een leuk huurhuis voor mijn dochter?
Onze hond heeft pups gekregen, ze zijn te koop vanaf januari.
Zoekt iemand een schoonmaakster? Mijn zus heeft nog plek.
Ik vier zaterdag mijn 50e verjaardag in café De Kroeg, iedereen is welkom.
My brother is looking for a room to rent.
Tupperware-avond bij mij thuis op vrijdag, wie doet mee?
Ik verkoop mijn oude fiets, 75 euro.
Te koop: mijn caravan, in goede staat!
Mijn zus opent zaterdag haar nieuwe kapsalon in Gorredijk.
Mijn man heeft een eigen schildersbedrijf en geeft ouders korting.
Mijn broer zoekt een appartement in de buurt, wie weet iets?
Wie wil een kitten? Onze poes heeft jonge katjes, op te halen in Wolvega.
Onze vakantiewoning in Frankrijk is nog te huur in juli.
Ons vakantiehuisje op Texel is vrij, 80 euro per nacht.
Zaterdag ben ik jarig, kom gezellig op de borrel bij mij thuis!
Vrijdag geef ik een housewarming, mijn huis is eindelijk af: drankje bij mij thuis.
Sponsor mij voor de marathon, elke euro telt.
Ik loop de marathon voor het KWF, doneren kan via mijn pagina, steun mij!
Inzamelingsactie voor mijn neefje: doe je mee?
Naast mijn werk geef ik pianolessen, 20 euro per les.
Even iets privé: wij zoeken een oppas voor de woensdag.
Mijn dochter zoekt een bijbaan als oppas.
Los van school: ik heb een webshop met kinderkleding.
Mijn vrouw bakt taarten, bestellen kan bij mij.
I'm selling my bike, 50 euros, send me a message.
My sister opens a new salon in town, 20% discount for parents.
My husband and I rent out our holiday flat in Spain.
It's my 40th birthday: drinks at my place on Saturday!
Sponsor me for the marathon!
Myn suster hat in winkeltsje iepene, mei koarting foar âlden.
Ik ferkeapje myn fyts, wa wol him ha?
Ich verkaufe mein altes Auto, bei Interesse melden.
Meine Schwester vermietet eine Ferienwohnung an der Nordsee.
Spendet für meinen Marathon!
"""

OF_SCHOOL = """
Our class sells cakes for the school trip on Friday.
Ik vier vandaag mijn verjaardag met de kinderen.
De ouderraad verkoopt vrijdag cake op het plein, 1 euro per stuk.
Groep 8 verkoopt zelfgemaakte kaarten voor het goede doel.
Kaartjes voor de musical kosten 2 euro en zijn bij mij te koop.
Op de boekenmarkt zijn boeken te koop vanaf 50 cent.
Neem zaterdag je oud papier mee naar school.
Dinsdag is er weer schoolfruit: kiwi's.
Ik ben vandaag jarig en trakteer op appels!
Juf Anna is jarig. We vieren het met de kinderen op het plein.
De kinderen hebben een winkel gemaakt in de klas en rekenen af met echt geld.
We zoeken nog ouders die kunnen rijden.
We zoeken een huis voor onze goudvis tijdens de kerstvakantie.
Wie heeft er nog een oude fiets voor het project techniek?
Gratis af te halen bij school: vijftig jampotten.
Ik heb nog twee plekken in de auto voor de excursie.
Bestellen van de schoolfoto's kan tot vrijdag via de link.
Mijn collega neemt de groep morgen over.
Mijn naam is Eva en ik geef vanaf maandag les aan groep 6.
De sponsorloop voor het schoolplein bracht 1200 euro op.
De kinderen mogen een euro meenemen voor een ijsje.
Het schoolreisje kost 27 euro per kind; betalen kan via de ouderraad.
Zwemlessen: de kinderen krijgen les in het zwembad.
Bakkerij Het Stoepje levert de speculaas; bestellen kan bij de winkel zelf.
Ik ben op zoek naar eierdozen en wc-rollen.
Ik heb de rapporten klaar, ophalen kan na schooltijd.
We zijn op bezoek geweest bij de winkel van de vader van Sem.
Stuur mij een mail als je vragen hebt.
The parents' council sells cake on Friday, one euro each.
Our class made a shop and sold lemonade.
De âlderried ferkeapet freed koeke.
Der Elternbeirat verkauft am Freitag Kuchen.
"""


@pytest.mark.parametrize("text", PRIVATE.strip().splitlines())
def test_private_business(text: str) -> None:
    """It is advised against everywhere, and can be posted all the same."""
    for destination in ("class", "school", "public"):
        (finding,) = (each for each in judge(text, destination).findings if each.rule == "private_business")
        assert (finding.article, finding.severity) == ("A1", Severity.ADVICE)


@pytest.mark.parametrize("text", OF_SCHOOL.strip().splitlines())
def test_business_of_the_school(text: str) -> None:
    """What school, class or parents' council sell, ask for and celebrate passes."""
    assert "private_business" not in {each.rule for each in judge(text, "class").findings}


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Gym is vrijdag. Ik verkoop mijn oude fiets! Groetjes", "Ik verkoop mijn oude fiets"),
        ("Herinnering: mijn zus opent een kapsalon.", "mijn zus opent een kapsalon"),
        ("By the way, I'm selling my bike.", "I'm selling my bike"),
    ],
)
def test_the_words_are_the_sentence(text: str, words: str) -> None:
    """Without what stands before the matter itself, and once."""
    (finding,) = (each for each in judge(text).findings if each.rule == "private_business")
    assert text[finding.start : finding.end] == words
