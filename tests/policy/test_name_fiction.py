"""Names of heroes and of animals are no children's, and children who read, sing and have animals are."""

import pytest

from tests.policy.school import hits

HEROES = (
    "In de bijbel heeft Noach drie zonen: Sem, Cham en Jafet.",
    "Groep 4 leerde over Jona en over Sem uit de Bijbel.",
    "Het boek 'Lotte wil een poes' staat in de kast.",
    "Groep 3 leest 'Sem op de step' en 'Pim pit'.",
    'We lazen in de kring "Daan, waar ga je heen" voor.',
    "Het liedje 'Daan, Daan, waar ga je heen' zongen we allemaal.",
    "De film Evi en de draak draait in het theater.",
    "Zoë en Zep is een boek van iemand anders.",
    "Evi en de walvis, een prachtig prentenboek, wordt voorgelezen.",
    "De schoolhond heet Sem en komt elke dinsdag.",
    "Wij stemden over de naam van de schoolkip: het werd Lotte, met 41 stemmen!",
    "Onze nieuwe klassencavia, Evi, is gewend.",
    "Onze pony Lotte is er ook.",
    "Noors leren we niet, Engels en Fries wel.",
    "Het boek is in het Noors vertaald.",
)
CHILDREN = (
    ("Lotte las een boek voor.", "Lotte"),
    ("Gisteren las Lotte het boek 'Pluk' voor.", "Lotte"),
    ("Wij lazen over de foto's van Lotte.", "Lotte"),
    ("Wij lazen 's middags het verhaal van Lotte.", "Lotte"),
    ("Wij lazen 'Pluk' met Lotte.", "Lotte"),
    ("Evi en de anderen lazen een boek.", "Evi"),
    ("De hond van Lotte was op bezoek.", "Lotte"),
    ("De hond heet Bello en is van Lotte.", "Lotte"),
    ("Op school heet de hond van iedereen Bello en dat wil ook de hele familie zo, zegt Lotte.", "Lotte"),
    ("Hoe heet dat ook weer, vroeg Lotte.", "Lotte"),
    ("Noors tekening hangt in de hal.", "Noors"),
    ("'Wat een feest', zei Lotte.", "Lotte"),
    ("Bij de hond stond Lotte.", "Lotte"),
    ("Lotte koos een verhaal uit de bijbel.", "Lotte"),
    ("Roos leest een boek over de bijbel.", "Roos"),
    ("Uit de kinderbijbel en uit de Koran las Sem voor.", "Sem"),
)


@pytest.mark.parametrize("text", HEROES)
def test_a_hero_or_an_animal_is_no_child(text: str) -> None:
    """A name in a title, in the Bible, behind an animal, or that is a language, names no child."""
    assert hits(text, "public") == ()


@pytest.mark.parametrize(("text", "name"), CHILDREN)
def test_a_child_beside_a_book_or_an_animal(text: str, name: str) -> None:
    """Who reads a book, and whose animal it is, is a child."""
    assert hits(text, "public") == (("name", name),)
