"""P1: a first and a last name that nobody at school knows is asked about in public, and nothing else is."""

from dataclasses import replace

import pytest

from policy.check import check
from policy.model import Audience, Draft
from tests.policy.school import FACTS, PROTOCOL, hits

SOMEBODY = (
    ("Met dank aan Harmen Kooistra voor het slopen van de schuur.", "Harmen Kooistra"),
    ("De eerste prijs ging naar Maaike Rinsma, met een foto van een kikker.", "Maaike Rinsma"),
    ("Our thanks to Douglas Tilstra, who repaired the piano.", "Douglas Tilstra"),
    ("Gerrit Bouwstra hat ús ferteld oer de feanôfgravings.", "Gerrit Bouwstra"),
    ("Ein herzliches Dankeschön an Wilma Terhorst, die jeden Dienstag kommt.", "Wilma Terhorst"),
    ("Volgens Jantsje Hielkema groeit de boerenkool goed.", "Jantsje Hielkema"),
    ("Onze vrijwilliger, opa Wiebe Hoogland, komt elke week.", "Wiebe Hoogland"),
    ("De mooiste deur was die van Wietske Kuperus.", "Wietske Kuperus"),
    ("Over te maken t.n.v. Rik Terpstra.", "Rik Terpstra"),
    ("Jan de Boer komt een molen bouwen.", "Jan de Boer"),
    ("Gisteren was Jan van der Heide op bezoek.", "Jan van der Heide"),
    ("Opa Piet Jansen leest voor.", "Piet Jansen"),
    ("Vraag het aan Ngozi Okafor.", "Ngozi Okafor"),
    ("Kinga Wolak-Bakker won de quiz.", "Kinga Wolak-Bakker"),
    ("De jas van Mirjam Hofmans hangt er nog.", "Mirjam Hofmans"),
    ("Sem Verstappen is op bezoek.", "Sem Verstappen"),
    ("De winnaar is Yusuf Demir!", "Yusuf Demir"),
    ("De moeder van Piotr Nowak is tolk.", "Piotr Nowak"),
    ("Herr Peter Schulze hat uns durch das Watt geführt.", "Peter Schulze"),
    ("Us sjongjuf Wytske Douma giet mei pensjoen.", "Wytske Douma"),
    ("De nieuwe voorzitter van de MR is Hendrik-Jan Faber.", "Hendrik-Jan Faber"),
    ("Mohamed el Idrissi vertelde over de ramadan.", "Mohamed el Idrissi"),
    ("Anna de Boer-Kuipers nam afscheid.", "Anna de Boer-Kuipers"),
    ("Vers brood kwam van Marijke Hanekamp.", "Marijke Hanekamp"),
)
NOBODY = (
    "Wij bezochten het Fries Museum en de Kameleon in Terherne.",
    "In Den Haag en in Sint Nicolaasga, naar Nij Beets en De Knipe.",
    "De Jan van Galenstraat is dicht, fiets om via de Burgemeester Jansenlaan.",
    "Lodewijk van Nassaustraat 9",
    "Koningin Máxima en prinses Amalia kwamen langs, en burgemeester Jelte Bakker.",
    "Sinterklaas en Zwarte Piet, Sint Maarten en de Paashaas.",
    "De schrijver Jaap Robben las voor.",
    "We lazen een boek van Rian Visser, en een gedicht van Judith Herzberg.",
    "We lazen 'Het geheim van de hond' van Mark Haddon.",
    "Op de Dag van de Poëzie lazen we Marijke Hanekamp, wier verzen in de hal hangen.",
    "Groep 8 leerde Guido Gezelle en Joost van den Vondel uit het hoofd.",
    "Max Verstappen, Anne Frank, Vincent van Gogh en Roald Dahl.",
    "Anne Franks dagboek en Pieter Jelles Troelstra.",
    "Albert Heijn en Jan Linders geven plaatjes.",
    "Met dank aan bakkerij Jan Wouda en Bouwbedrijf De Vries.",
    "Stichting Jantje Beton en het Rode Kruis.",
    "Open Dag op zaterdag 14 maart, Grote Rekendag en Nationale Voorleesdagen.",
    "Our Summer Fair and the Book Week are in May.",
    "Wir gratulieren zum ersten Platz beim Malwettbewerb der Sparkasse, und Ende November ist Schule.",
    "Heute hat Lotte Geburtstag, und wir singen im Kreis.",
    "Juf Anna en meester Bram, Anna de Boer en Bram Hoekstra.",
    "Anna de Boers jas, Anna de Boer's tas",
    "Met Kerst en Pasen, in November en op Maandag December.",
    "De burgemeester, Klaas Wouda, opende de speeltuin.",
    "We sparen Douwe Egberts-punten en Marijke Smit-zegels.",
    "De Willem Barentsz ligt in de haven.",
    "We speelden 'Pieter Visser'.",
    "Omrop Fryslân en de Leeuwarder Courant waren er.",
    "Klaas Vaak, Jan",
    "MARIJKE BAKKER EN JAN SMIT",
    "Mail jan.visser@tjongerschool.example of kijk op https://tjongerschool.example/Jan-Visser",
    "Storm Eunice raasde over het plein.",
    "Thank you Rotary Club Wolvega and Lions Club Stellingwerven for the new swings.",
    "Mother Goose and Winnie the Pooh were on the shelf during Book Week.",
    "Kerstmarkt op het Van Harenplein, met muziek van Brassband Excelsior en koor De Lofstem.",
    "Het Frans Hals Museum, het Van Gogh Museum en het Anne Frank Huis stonden op de lijst.",
    "Dit jaar spaart de school voor Kika en voor Stichting Jarige Job.",
    "Prinses Beatrix, Koning Willem-Alexander en Máxima hangen in de hal.",
    "Am Freitag besuchen wir den Bauernhof Postma in der Nähe von Wolvega.",
    "Mei tank oan It Fryske Gea foar de rûnlieding troch de Alde Feanen.",
    "Beste Ouders, Dag Allemaal, Lieve Kinderen!",
    "Marijke Willem Jan Kees Piet",
    "Sporthal Marijke Smit gaat open.",
    "Het Marijke Smit toernooi",
    "Bij Marijke Smit Stichting",
    "Zaterdag is er Marijke Smit toernooi",
    "het verhaal van Marijke Smit",
    "Een Veilige School",
    "van Gogh van De Wouden",
    "",
)


@pytest.mark.parametrize(("text", "words"), SOMEBODY)
def test_somebody_whom_nobody_knows_is_asked_about(text: str, words: str) -> None:
    """A first and a last name is a question to the teacher, and no more than that."""
    assert ("unknown_name", words) in hits(text, "public")
    found = check(Draft(text, Audience("public")), PROTOCOL, FACTS).findings
    assert [each.severity.word for each in found if each.rule == "unknown_name"] == ["advice"]


@pytest.mark.parametrize("text", NOBODY)
def test_what_names_nobody_of_the_school(text: str) -> None:
    """Places, streets, organisations, days, makers of books, people of fame and staff are not asked about."""
    assert [words for rule, words in hits(text, "public") if rule == "unknown_name"] == []


@pytest.mark.parametrize("destination", ["class", "school"])
def test_only_in_public(destination: str) -> None:
    """Within the school names may be said: the protocol asks about them in public only."""
    assert hits("Met dank aan Harmen Kooistra.", destination) == ()  # type: ignore[arg-type]  # a parameter is a str


def test_a_child_of_the_roster_is_not_unknown() -> None:
    """It is found once, as a child, also with a slip of the pen and in the genitive."""
    for text in ("Sem de Vries", "Lote Dijkstra", "Lotte Dijkstra van De Tjongerschool", "Jelte de Jongs fiets"):
        assert [rule for rule, _ in hits(text, "public")] == ["full_name"]


def test_a_protocol_excuses_a_name() -> None:
    """Whom a school does not want to be asked about, it writes in its protocol."""
    setting = replace(PROTOCOL.rules["unknown_name"], excused=("Harmen Kooistra",))
    protocol = replace(PROTOCOL, rules={**PROTOCOL.rules, "unknown_name": setting})
    assert check(Draft("Dank aan Harmen Kooistra", Audience("public")), protocol, FACTS).findings == ()
