"""A4: a private or political opinion is found; lessons, facts and what the school holds of education are none."""

import pytest

from policy.model import Destination, Severity
from tests.policy.marked import read
from tests.policy.school import hits, judge

OPINIONS = """
«De politici maken alles kapot».
«Stem woensdag allemaal op de BBB»! Het stembureau is in de hal.
Vergeet niet te stemmen, en «stem verstandig op GroenLinks-PvdA».
«Schande dat de gemeente de oversteek nog steeds niet aanpakt».
«Wat mij betreft is dit kabinet een ramp voor het onderwijs».
«Dit kabinet heeft geen hart voor kinderen». Donderdag staken wij.
«Gelukkig heeft Wilders gewonnen», maar dat terzijde.
«De PVV komt tenminste op voor de gewone mensen».
«Trump heeft groot gelijk» met zijn plannen.
We lezen over Den Haag. «De minister van onderwijs moet opstappen».
«De regering laat onze scholen in de steek», daarom is de klas te vol.
«Ik vind dat asielzoekers niet in ons dorp horen».
«Zwarte Piet hoort er gewoon bij». Vrijdag komt de Sint.
«Zwarte Piet is racisme» en daarom vieren wij het anders.
«No farmers no food», wij steunen de actie.
«De boeren verdienen onze steun», hang dus allemaal een rode zakdoek op.
«Ik ben tegen al die vaccinaties», maar de GGD komt 14 april.
«Laat je kind niet vaccineren», lees je eerst goed in.
«Het is onzin dat het klimaat verandert», maar de toets gaat erover.
«Nederland is vol», dat zegt iedereen hier.
«Free Palestine»! De kinderen maakten tekeningen.
«Naar mijn mening zou de directie beter naar ons moeten luisteren».
«Persoonlijk vind ik het besluit van het bestuur slecht».
«Ik ben het niet eens met het bestuur», de studiedag had moeten blijven.
«Ik sta hier persoonlijk niet achter», maar vanaf maandag geldt de nieuwe regel.
«De directie heeft in al haar wijsheid besloten» dat de gymzaal dicht blijft.
«Het bestuur heeft weer een domme keuze gemaakt». De bieb gaat dicht.
«In mijn ogen is huiswerk op de basisschool verkeerd».
«Van mij had die Cito-toets niet gehoeven», we nemen hem dinsdag af.
«Bekeer je», de Heer is onze herder.
«Jezus is de enige weg», kom zondag naar de kerk.
«Ga ook eens naar de moskee», je kind leert er veel.
«God bestaat niet», zo simpel is het.
«Een kind hoort een vader en een moeder te hebben».
Teken allemaal mee: «teken de petitie tegen het azc».
«Wij vinden dat Israël moet stoppen met de oorlog».
«Wij staan pal achter Oekraïne», dus draag vrijdag blauw en geel.
Het vuurwerkverbod gaat in. «Ik vind het doorgeslagen onzin».
«Wat ons betreft mag die minister vandaag nog aftreden».
«De linkse hobby's» van Den Haag kosten ons de gymles.
We gaan met de bus. «Klimaatgekkies» mogen lopen.
«Het wordt tijd dat de minister» naar scholen luistert.
«Wat een onzin, die nieuwe regels» van de inspectie.
«In my opinion the government is failing our children».
«I think this government is a disgrace». The strike is on Thursday.
«Vote Labour» on Thursday, the hall is the polling station.
«If you ask me, refugees should get more help from the council».
«Meiner Meinung nach sollte die Regierung zurücktreten».
«Wählt die Grünen» am Sonntag, das Wahllokal ist in der Turnhalle.
«Ich finde, dass Flüchtlinge hier nicht hingehören».
«Neffens my moat de gemeente no einlings ris wat dwaan».
«Skande dat de gemeente dit net betellet».
«Ik hoop dat de rechtse partijen straks verliezen».
«Die hele inspectie mogen ze van mij opdoeken».
«Wij zijn tegen de komst van het asielzoekerscentrum».
«Hang de vlag maar omgekeerd, want de boeren hebben gelijk».
«Van die verplichte burgerschapslessen word ik persoonlijk niet blij, het is linkse propaganda».
«De nieuwe methode is volgens mij een stap terug», maar het bestuur wilde het zo.
«I don't believe in vaccines and neither should you».
«Gelukkig wordt er eindelijk opgetreden tegen die klimaatactivisten».
«Eerlijk gezegd vind ik dat juf Petra haar klas niet in de hand heeft».
"""

FINE = """
Stikstof in de krant: groep 8 zocht uit wat het is.
We bespraken de verkiezingen en stemden daarna over het schoolplein.
De kinderen stemden voor een kabelbaan, de kikkers verloren nipt.
De burgemeester komt donderdag langs om de vlag te hijsen.
Woensdag is er een stembureau in de hal. De ingang is dan aan de achterkant.
Donderdag staken de bonden voor een nieuwe cao. Onze school is dan dicht.
De staking van 8 december gaat door. Er is geen opvang.
We vinden lezen belangrijk: elke dag een kwartier.
Wij vinden dat ieder kind recht heeft op een plek in de klas.
Ik vind het fijn dat jullie er waren.
Wij vinden het jammer dat de schoolreis niet doorgaat.
Ik vind het knap hoe de kinderen dat deden.
Wat mij betreft was het een topdag!
Naar mijn mening was het een geslaagde musical, wat een talent.
Volgens mij heeft iedereen genoten.
Stem op onze school bij de verkiezing van het groenste plein!
Kies mee: stem op je favoriete boek in de hal.
In de les burgerschap ging het over Rutte, Wilders en Timmermans en wat een partij is.
Groep 7 schreef een brief aan de minister van onderwijs over de gymles.
De gemeente legt in mei een nieuwe oversteek aan.
De gemeente heeft eindelijk de lantaarnpalen gerepareerd, wel zo veilig.
De GGD vaccineert op 14 april. Informatie staat in de folder.
Vaccinatie is vrijwillig. Vragen? Bel de GGD.
We hadden een les over vluchtelingen; de kinderen mochten vragen stellen.
We praatten met de kinderen over de oorlog in Oekraïne. Dat doen we rustig en met feiten.
Het thema klimaat sluiten we af met een tentoonstelling.
Op de boerderij vertelde de boer over zijn koeien. Trots lieten de kinderen de kaas zien.
Op 5 december komen Sint en zijn pieten om 8.45 uur op het plein.
De kerstviering is in de kerk aan het Kerkplein, om 18.30 uur.
Groep 5 bezoekt de moskee, groep 6 de kerk en groep 7 de synagoge.
In het kerstspel speelt Jozef dat Jezus geboren is in een stal.
De MR stemt in met het nieuwe rooster.
Wat een onzin, die verhalen van Pluk van de Petteflet! De kinderen lagen dubbel.
Het wordt tijd dat het weer lente wordt.
Wij zijn tegen pesten en voor elkaar: het is de week tegen pesten.
Ik ben voor Ajax en de klas is voor Heerenveen, dat wordt spannend.
Het is jammer dat de gemeente het zwembad sluit in januari.
Onze politiek: eerst spelen, dan leren. Grapje van de kleuters.
Wij zijn het eens geworden over de datum: 12 mei.
Het bestuur heeft besloten de vakantie een dag te verlengen.
De directie heeft de studiedag verplaatst naar 12 februari.
De inspectie was tevreden over onze school: een voldoende op alle punten.
We hebben een fout gemaakt bij de doorstroomtoets en herstellen die.
Ons standpunt staat in het schoolplan: geen telefoons in de klas.
Wij kiezen er als school voor om geen huiswerk te geven.
De doorstroomtoets is in februari. Wij vinden het oordeel van de leerkracht belangrijk.
Denk aan goede schoenen en de beste jas voor in de regen.
In de les vergeleken de kinderen twee affiches: 'Stem op de VVD' en 'Kies voor de SP'.
De lamp is 12 volt en moet vervangen worden.
Dat spijt ons, wij hadden de brief beter moeten nalezen.
De avond over geld en opvoeden: hoe ga je om met armoede? Inloop vanaf 19.00 uur.
De leerlingenraad vindt dat er meer bankjes moeten komen.
Het lerarentekort raakt ook ons: groep 4 krijgt vrijdag thuisonderwijs.
I think the children did a great job at the fair.
Our polling station is open from 7.30 to 21.00.
Ich finde, die Kinder haben toll gesungen.
Ik fyn it moai dat der safolle minsken wiene.
Van mij mag het elke dag sneeuwen!
Dank aan alle politieke partijen die een fiets schonken.
"""


@pytest.mark.parametrize(("text", "words"), read(OPINIONS), ids=str)
def test_opinion(text: str, words: tuple[str, ...]) -> None:
    """Opinions on politics, religion, colleagues and the school's own policy are found; their clause is shown."""
    found = [shown for rule, shown in hits(text) if rule == "opinion"]
    assert len(found) == 1
    assert words[0] in found[0]


@pytest.mark.parametrize("destination", ["class", "public"])
@pytest.mark.parametrize("text", FINE.strip().splitlines())
def test_no_opinion(text: str, destination: Destination) -> None:
    """Lessons, facts, votes about the playground and the school's own views pass."""
    assert [rule for rule, _ in hits(text, destination) if rule == "opinion"] == []


def test_opinion_is_for_the_director() -> None:
    """Everywhere it waits for the director: the doubt is about the school's name."""
    for destination in ("class", "school", "public"):
        findings = judge("Wat mij betreft is dit kabinet een ramp.", destination).findings
        assert [(finding.article, finding.severity) for finding in findings] == [("A4", Severity.DOUBT)]
