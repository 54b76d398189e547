"""P1 and F2: children's names by the roster, told apart from ordinary words, staff and other people."""

from dataclasses import replace

import pytest

from policy.check import check
from policy.facts import Facts, StaffName
from policy.model import Audience, Draft
from policy.near_names import one_slip
from policy.roster import Pupil, Roster
from policy.rules.names import children
from policy.rules.rule import Case
from policy.text import Text
from tests.policy.school import FACTS, PROTOCOL, hits, judge

FIRST_NAMES = (
    ("Sem heeft gewonnen", "Sem"),
    ("Wat een mooi werk van sem", "sem"),
    ("NOOR IS JARIG", "NOOR"),
    ("Onze Roos won", "Roos"),
    ("Bravo Roos!", "Roos"),
    ("Roos heeft gewonnen", "Roos"),
    ("Roos vertelt over haar hond", "Roos"),
    ("Storm is jarig", "Storm"),
    ("De jarige van vandaag: Storm.", "Storm"),
    ("Roos (10) zingt in de finale", "Roos"),
    ("Storm heeft haar spreekbeurt gehouden", "Storm"),
    ("Gefeliciteerd, Storm!", "Storm"),
    ("De winnaar is bekend!\nStorm", "Storm"),
    ("Mees' tekening hangt in de hal", "Mees"),
    ("Sems fiets staat er nog", "Sems"),
    ("Sem's fiets staat er nog", "Sem's"),
    ("Semmetje", "Semmetje"),
    ("Noortje las voor", "Noortje"),
    ("S\u200bem", "S\u200bem"),
    ("Ѕem is er weer", "Ѕem"),
    ("Zoe en haar hond", "Zoe"),
    ("Zoe\u0308 en haar hond", "Zoe\u0308"),
    ("Anne Fleur was er ook", "Anne Fleur"),
    ("Sem zaterdag, Sem Zaterdag", "Sem"),
    ("De moeder van Thijs bakt taart", "Thijs"),
    ("Noor S. deed mee", "Noor"),
    ("Juf, Sem was de beste!", "Sem"),
    ("Anna heeft gewonnen", "Anna"),
    ("Lotte in Amsterdam, op Schiphol", "Lotte"),
    ("Semmie las vandaag voor.", "Semmie"),
    ("Wat een mooie tekening van Lottie!", "Lottie"),
    ("Hjoed lies Noorke foar.", "Noorke"),
    ("Vandaag was Semchen wieder fröhlich.", "Semchen"),
    ("Gefeliciteerd Daantje!", "Daantje"),
    ("Vandaag won Lote de eerste prijs.", "Lote"),
    ("Het werkstuk van Jelt is klaar.", "Jelt"),
    ("Vanmorgen heeft Jetle gezongen.", "Jetle"),
    ("De tekening van Tijs hangt in de hal.", "Tijs"),
    ("Tijs heeft gewonnen.", "Tijs"),
    ("Een applaus voor Ailyn!", "Ailyn"),
    ("Vandaag las Fena voor.", "Fena"),
    ("Ook Feenna deed mee.", "Feenna"),
    ("Today Sem lost his tooth.", "Sem"),
    ("Sem his drawing is in the hall.", "Sem"),
    ("Sems Tasche liegt noch hier.", "Sems"),
    ("Das Bild von Lotte ist toll.", "Lotte"),
    ("Heute hat Lotte Geburtstag, und wir singen im Kreis.", "Lotte"),
    ("Jelte syn fyts stiet der noch.", "Jelte"),
    ("De fyts fan Sem stiet der noch.", "Sem"),
    ("Heute spielt Storm die Flöte.", "Storm"),
    ("Unsere Forscher: Mees hält die Lupe.", "Mees"),
    ("Mees loopt al op krukken.", "Mees"),
    ("Storm rijdt mee in de koets.", "Storm"),
    ("Roos schildert een paard.", "Roos"),
    ("Mees uit groep 6 heeft de meeste kilometers gelopen.", "Mees"),
    ("Roos en haar vriendin verkochten limonade.", "Roos"),
    ("Kampioen: Annefleur!", "Annefleur"),
    ("Ook Semmy was erbij.", "Semmy"),
)
FULL_NAMES = (
    ("Sem de Vries", "Sem de Vries"),
    ("Sem Vries", "Sem Vries"),
    ("Sem  de  Vries", "Sem  de  Vries"),
    ("SEM de vries", "SEM de vries"),
    ("Roos v.d. Meer", "Roos v.d. Meer"),
    ("Roos v. d. Meer", "Roos v. d. Meer"),
    ("Roos v/d Meer", "Roos v/d Meer"),
    ("Roos vd Meer", "Roos vd Meer"),
    ("Sem d. Vries", "Sem d. Vries"),
    ("Sem de Vreis", "Sem de Vreis"),
    ("roos van der meer", "roos van der meer"),
    ("Noor el Amrani", "Noor el Amrani"),
    ("Aylin Yildiz", "Aylin Yildiz"),
    ("Jelte de Jong's fiets", "Jelte de Jong's"),
    ("Roos van der Meers tekening", "Roos van der Meers"),
    ("Sem\nde Vries", "Sem\nde Vries"),
    ("Anne-Fleur Wiersma", "Anne-Fleur Wiersma"),
    ("juf Sem de Vries", "Sem de Vries"),
    ("De Vries, Sem", "De Vries, Sem"),
    ("Deelnemers: De Vries, Sem", "De Vries, Sem"),
    ("Geslaagd:\n1. El Amrani, Noor", "El Amrani, Noor"),
    ("- Yildiz, Aylin", "Yildiz, Aylin"),
    ("Wiersma,Anne-Fleur", "Wiersma,Anne-Fleur"),
    ("Lote Dijkstra won.", "Lote Dijkstra"),
    ("Lotte Dijksta won.", "Lotte Dijksta"),
    ("Thijss Veenstra won.", "Thijss Veenstra"),
    ("Sem d.V. legde het uit.", "Sem d.V."),
    ("Sem d. V. legde het uit.", "Sem d. V."),
    ("Sem de V. legde het uit.", "Sem de V."),
    ("Een plaatje van Sem dV. en de rest", "Sem dV."),
    ("De ster was Lotte D.", "Lotte D."),
    ("Uitslag: Thijs V, groep 6", "Thijs V"),
    ("De ster was Noor E. en niemand anders", "Noor E."),
    ("De hoofdrol was voor Roos v.d.M.", "Roos v.d.M."),
)
LAST_NAMES = (
    ("S. de Vries legde het uit.", "name", "S. de Vries"),
    ("De hoofdrol was voor F. Postma.", "name", "F. Postma"),
    ("Dank aan L.M. Dijkstra.", "name", "L.M. Dijkstra"),
    ("De moeder van Postma hielp.", "name", "moeder van Postma"),
    ("De âlden fan Postma holpen.", "name", "âlden fan Postma"),
    ("Dank aan de familie Postma.", "unknown_name", "familie Postma"),
    ("De familie Van der Meer deed mee.", "unknown_name", "familie Van der Meer"),
    ("Dank aan fam. de Vries voor de bank.", "unknown_name", "fam. de Vries"),
    ("Thanks to the Postma family!", "unknown_name", "Postma family"),
)
NO_LAST_NAMES = (
    "Dank aan de familie Wouda.",
    "Dank aan de familie van het jaar.",
    "De familie",
    "Familie.",
    "De moeder van iedereen hielp.",
    "De moeder van De Bakkers vriend",
    "Q. de Vries legde het uit.",
    "mevrouw S. de Vries, wethouder",
    "Bakkerij J. de Jong en notaris L. Dijkstra sponsoren ons.",
    "Foto: F. Postma",
    "Museum familie Postma",
    "Plan B. Visser aan zet?",
    "S. de",
    "S.",
    "De family day was leuk.",
    "Sem X. en Sem d. Q.",
    "Evi H. en Evi",
    "Sem X en Sem v",
)
NO_CHILDREN = (
    "Een rode roos en een mees",
    "De roos bloeit, de wolf huilt, de storm raast",
    "De Storm van gisteren",
    "Thema: Storm en project Storm",
    "We lazen 'Storm' en \"Roos\" voor",
    "Storm op komst",
    "Storm is voorspeld. Storm heeft het plein vernield.",
    "Storm Ciarán raast",
    "Storm v.d. eeuw",
    "Roos (rode) en storm (9 beaufort)",
    "Storm",
    "STORM OP KOMST",
    "Mees of merel? Vogels tellen",
    "Mees in de nestkast",
    "Ingrid Storm leest voor",
    "Vandaag las Ingrid Storm voor",
    "Een Noor won de race, de Noor juichte",
    "we zagen noor en storm",
    "Noordzee en Semarang, Evidence",
    "de evi-toets en de sem-test",
    "Meester Sem en juf Lotte geven gym",
    "mevr. Sem Bakker en dhr. Daan",
    "Sem Verstappen en Daan van den Hoek",
    "Lotte van der Vaart",
    "Burgemeester Jelte de Haan kwam langs",
    "In de hal hangt werk van Anna de Boer.",
    "— juf Anna, groep 5, namens De Tjongerschool",
    "Met vriendelijke groet,\nAnna",
    "Groetjes Anna",
    "Anne was er ook",
    "Anna de Boers tas, Anna de Boer's jas en _Anna de Boer_",
    "Het huis van Anne Frank, Anne Franks dagboek, 'Jan Klaassen'",
    "De bakker, storm of geen storm, is open",
    "Visser, De Vries en Postma zijn Friese namen",
    "Wiersma, Anne de Haan komt voorlezen",
    "mail lotte@tjongerschool.example of kijk op https://tjongerschool.example/Sem",
    "Jip en Janneke, Mees Kees en Anne Frank",
    "Die Rose blüht und der Storm ist vorbei.",
    "Der Mees auf dem Ast.",
    "Ein Milan kreist, und AC Lotte en FC Sem bestaan niet.",
    "Kies een kleur: Roos, blauw of geel.",
    "Opa Sem en oma Lotte.",
    "Frau Lotte Müller und Herr Storm.",
    "Evidentie, Semester, Noordelijk, Lotto en Daarom.",
    "Wij gaan naar Jelsum en naar Finland.",
    "Met Lotto en Delta wonnen we.",
    "Gisteren in Milaan: Thijsse leefde daar.",
    "We lazen over Jac. P. Thijsse.",
    "Jippie! Morgen is het feest. Jullie komen toch?",
    "Lotto. Jetle. Wat een woorden.",
    "De Jelt en het Fenneland",
    "Een reis naar Fena",
    "Een kop van Rosos",
    "Juf Lote gaf les.",
    "Wir essen Lote im Garten und das ist gut.",
    "Gerrit Lote heeft het gemaakt.",
    "Lote-en-zo",
    "Hanneke, Anneke, Sofie en Melodie",
    "Kijk, Anne",
    "",
    "???",
)


@pytest.mark.parametrize(("text", "words"), FIRST_NAMES)
def test_first_name_is_found(text: str, words: str) -> None:
    """A first name is found in the genitive, as a diminutive, without diacritics, and disguised."""
    assert ("name", words) in hits(text, "public")
    assert {"name"} == {rule for rule, _ in hits(text, "public")}


@pytest.mark.parametrize(("text", "words"), FULL_NAMES)
def test_full_name_is_found_once(text: str, words: str) -> None:
    """A full name is one finding, not one more for the first name within it."""
    assert (("full_name", words),) == hits(text, "public")


@pytest.mark.parametrize(("text", "rule", "words"), LAST_NAMES)
def test_a_last_name_that_a_child_has(text: str, rule: str, words: str) -> None:
    """With an initial, or as somebody's mother, it means a child; a family is asked about."""
    assert hits(text, "public") == ((rule, words),)


@pytest.mark.parametrize("text", NO_LAST_NAMES)
def test_a_last_name_that_means_no_child(text: str) -> None:
    """Other last names, other initials, and adults are no children, whatever a first name beside them is."""
    assert [words for _, words in hits(text, "public") if words not in ("Sem", "Evi")] == []


@pytest.mark.parametrize(
    ("text", "rule", "words"),
    [
        ("Mo heeft gewonnen", "name", "Mo"),
        ("De tekening van Bobbel", "name", "Bobbel"),
        ("Mohammed Aziz won", "full_name", "Mohammed Aziz"),
        ("Mo Aziz won", "full_name", "Mo Aziz"),
        ("Mo A. won", "full_name", "Mo A."),
    ],
)
def test_nicknames(text: str, rule: str, words: str) -> None:
    """A child is known by its nickname as by its first name."""
    pupils = (Pupil("1", "Mohammed", "Aziz", "5", nickname="Mo"), Pupil("2", "Jan", "Smit", "5", nickname="Bobbel"))
    found = check(Draft(text, Audience("public")), PROTOCOL, Facts(Roster(pupils))).findings
    assert [(each.rule, text[each.start : each.end]) for each in found] == [(rule, words)]


@pytest.mark.parametrize("text", NO_CHILDREN)
def test_no_child_is_meant(text: str) -> None:
    """Ordinary words, staff, other people of that first name, titles and addresses are no children."""
    assert [rule for rule, _ in hits(text, "public") if rule != "unknown_name"] == []


def test_other_rules_ask_where_children_are_named() -> None:
    """Places of names, also where the protocol says nothing of them; a family is none."""
    text = Text.of("Dank aan de familie Postma, Sem d.V. en Lotte.")
    case = Case(Draft(text.original, Audience("class")), text, PROTOCOL, FACTS)
    for _ in range(2):
        assert [text.plain[start:end] for start, end in children(case)] == ["Sem d.V.", "Lotte"]
    assert list(children(replace(case, text=Text.of("Niemand")))) == []
    assert list(children(replace(case, facts=Facts()))) == []


@pytest.mark.parametrize("name", ["Carla Vissers", "Carla Visser-Smit", "Anne Frankema", "Jan Klaassens"])
def test_a_child_whose_name_begins_as_another(name: str) -> None:
    """A member of staff or a famous person excuses no child whose name only begins with theirs."""
    first, last = name.split(maxsplit=1)
    facts = Facts(Roster((Pupil("1", first, last, "5", {}),)), (StaffName("carla", "Carla Visser", "juf Carla"),))
    for text in (name, f"Hoera voor {name}!", f"{name}s tekening", f"_{name}_"):
        found = check(Draft(text, Audience("public")), PROTOCOL, facts).findings
        assert [finding.rule for finding in found] == ["full_name"]
    for text in ("Carla Visser gaf gym, met juf Carla.", "Anne Frank en Jan Klaassen", "Carla Visser's les"):
        assert check(Draft(text, Audience("public")), PROTOCOL, facts).findings == ()


def test_a_last_name_that_ends_another_name_is_not_the_next_childs() -> None:
    """Children in a row, first names first, are not read backwards."""
    assert hits("Lotte Dijkstra, Sem", "public") == (("full_name", "Lotte Dijkstra"), ("name", "Sem"))
    assert hits("Kim Visser, Daan en Piet", "public") == (("unknown_name", "Kim Visser"), ("name", "Daan"))


def test_names_in_a_row_are_all_found() -> None:
    """A name beside a name is a name, also where it is an ordinary word."""
    expected = tuple(("name", name) for name in ("Roos", "Storm", "Mees", "Sem"))
    assert expected == hits("Roos, Storm, Mees en Sem", "public")
    assert expected == hits("De winnaars:\n- Roos\n- Storm\n- Mees\n- Sem", "public")
    assert hits("Storm en Lotte", "public") == (("name", "Storm"), ("name", "Lotte"))


@pytest.mark.parametrize(
    ("text", "photos", "verdicts"),
    [
        ("Hoera voor Lotte", 0, ("allow", "allow", "doubt")),
        ("Hoera voor Lotte Dijkstra", 0, ("allow", "allow", "refuse")),
        ("Hoera voor Lotte", 1, ("allow", "doubt", "refuse")),
        ("Hoera voor Lotte Dijkstra", 1, ("doubt", "doubt", "refuse")),
    ],
)
def test_severity_by_destination(text: str, photos: int, verdicts: tuple[str, ...]) -> None:
    """A name weighs more the further it goes, and more beside a picture."""
    found = tuple(judge(text, each, photos, in_photo=()).word for each in ("class", "school", "public"))
    assert verdicts == found


def test_advice_is_given_although_the_post_may_go() -> None:
    """A full name for the whole school is allowed, with advice; in the class itself it is nothing."""
    assert [finding.severity.word for finding in judge("Lotte Dijkstra won", "school").findings] == ["advice"]
    assert judge("Lotte Dijkstra won", "class").findings == ()


def test_beside_a_photo_the_article_is_another() -> None:
    """Names beside a picture are a matter of F2, other names of P1."""
    assert [finding.article for finding in judge("Lotte won", "public", 1, in_photo=()).findings] == ["F2"]
    assert [finding.article for finding in judge("Lotte won", "public").findings] == ["P1"]


@pytest.mark.parametrize(
    ("one", "other", "slip"),
    [
        ("vries", "vries", True),
        ("vreis", "vries", True),
        ("vrie", "vries", True),
        ("vriees", "vries", True),
        ("vrijs", "vries", True),
        ("vris", "vries", True),
        ("verstappen", "vries", False),
        ("veirs", "vries", False),
        ("xvries", "vries", True),
        ("", "a", True),
    ],
)
def test_one_slip_of_the_pen(one: str, other: str, slip: bool) -> None:
    """One letter added, left out, changed or swapped is a slip; more is another word."""
    assert slip == one_slip(one, other)


def test_a_sentence_about_people_is_about_all_in_it() -> None:
    """Where somebody is congratulated, each word that can be a name is one."""
    text = "Hiep hoera! Roos danst, en daarna danst Storm."
    assert hits(text, "public") == (("name", "Roos"), ("name", "Storm"))
