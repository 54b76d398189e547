"""Which other names a text gives to an illness. The writer's children are Sem and Fenna de Vries."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from policy.triage import is_of_somebody_else, other_names

CHILDREN = {"1": ("Sem", "de Vries"), "2": ("Fenna", "de Vries")}

NAMED = [
    ("Sem en Milan zijn ziek", "Milan"),
    ("Milan en Sem zijn vandaag ziek", "Milan"),
    ("Sem & Milan hebben koorts", "Milan"),
    ("Sem, Fenna en Milan zijn ziek", "Milan"),
    ("Sem, Milan en Fenna zijn ziek", "Milan"),
    ("Goedemorgen Sem en Milan zijn ziek", "Milan"),
    ("Sem en milan zijn ziek", "milan"),
    ("milan en Sem zijn ziek", "milan"),
    ("sem en milan zijn ziek", "milan"),
    ("milan is ziek", "milan"),
    ("hoi, milan is ziek", "milan"),
    ("mijn zoon milan is ziek", "milan"),
    ("Milan is ziek", "Milan"),
    ("MILAN IS ZIEK", "MILAN"),
    ("Jan is ziek", "Jan"),
    ("Ben is ziek", "Ben"),
    ("Sem en Ben zijn ziek", "Ben"),
    ("Jan-Willem is ziek", "Jan-Willem"),
    ("Milan de Boer heeft koorts", "Milan de Boer"),
    ("Milan de Vries is ziek", "Milan de Vries"),
    ("Milan Boer Bakker is ziek", "Milan Boer Bakker"),
    ("Goedemorgen juf Anna, Milan is ziek", "Milan"),
    ("Milan ligt met 39 graden op bed", "Milan"),
    ("Milan kan vandaag niet komen, hij is ziek", "Milan"),
    ("Vandaag is Milan ziek", "Milan"),
    ("Ik meld Milan ziek", "Milan"),
    ("Ik wil Milan ziekmelden", "Milan"),
    ("Milan vandaag ziek", "Milan"),
    ("Ziekmelding Milan", "Milan"),
    ("Ziekmelding van Milan de Boer", "Milan de Boer"),
    ("Sem is ziek en Milan ook", "Milan"),
    ("Sem is ziek. Milan ook ziek", "Milan"),
    ("Sem is ziek en zijn neefje Milan (groep 2) ook", "Milan"),
    ("Sem (groep 5) en Milan (gr. 2) zijn ziek", "Milan"),
    ("Milan (5 jaar) is ziek", "Milan"),
    ("Ziek: Milan", "Milan"),
    ("🤒 Milan", "Milan"),
    ("Milan komt morgen niet naar school", "Milan"),
    ("Milan heeft zijn arm gebroken en komt niet", "Milan"),
    ("Milan has a fever", "Milan"),
    ("Milan still has a fever", "Milan"),
    ("Milan caught a cold and stays home", "Milan"),
    ("Calling in sick for Milan, group 3", "Milan"),
    ("Milan's sick", "Milan"),
    ("Milan’s been sick", "Milan"),
    ("Milan and Sem are ill", "Milan"),
    ("I want to report Milan ill", "Milan"),
    ("milan tot woensdag ziek", "milan"),
    ("Milan t/m 4 december ziek", "Milan"),
    ("hoi milan ziek", "milan"),
]

NOT_NAMED = [
    "",
    "Sem is ziek",
    "SEM IS ZIEK",
    "Sem de Vries is ziek",
    "Sem Jansen is ziek",
    "Sem en Fenna zijn ziek",
    "Fena is ziek",
    "Sems keel is ontstoken",
    "Sem's broer is ziek",
    "Goedemorgen juf Anna, Sem is ziek",
    "Hoi Anna, Sem is ziek",
    "Linda hier, Sem is ziek",
    "Sem is ziek. Linda",
    "Sem is ziek, groetjes Linda",
    "Sem is ziek, groetjes Sem en Linda",
    "Sem is ziek. Groetjes, Linda en Sem",
    "Juf Anna is ziek",
    "Oma Els is ziek",
    "Mijn zoon is ziek",
    "Mijn kleine is ziek",
    "mijn donderstraal is ziek",
    "Kindje is ziek",
    "Hartstikke ziek",
    "Iedereen is ziek",
    "Hij is ziek",
    "Ben ziek",
    "Helaas is Sem ziek",
    "Maandag is Sem ziek",
    "Vandaag ziek",
    "Alleen vandaag ziek",
    "Sem is ziek sinds 3 Mei",
    "Oor is ontstoken",
    "Temperatuur is 39 graden",
    "Sem en ik zijn ziek",
    "sem en zijn zusje zijn ziek",
    "Sem is ziek en heeft koorts",
    "Sem is ziek, kan Daan zijn huiswerk meenemen?",
    "Sem is ziek, net als Daan",
    "Sem is ziek van Paracetamol",
    "Sem heeft Corona",
    "Sem is ziek. Hij moet naar dokter De Jong",
    "Daan komt morgen spelen",
    "Sem en Daan spelen samen",
    "3 is ziek",
    "even ziek",
    "weer ziek tot woensdag",
    "koorts tot woensdag",
    "sem tot woensdag ziek",
    "milan speelt tot woensdag",
    "Ziek zijn Sem en",
]

ANSWERS = [
    ("Milan", "Milan"),
    ("nee, Milan", "Milan"),
    ("Nee Milan vandaag", "Milan"),
    ("Milan ook", "Milan"),
    ("Milan de Boer", "Milan de Boer"),
]

OF_SOMEBODY_ELSE = [
    "mijn buurmeisje is ziek",
    "Hoi juf Anna, het buurjongetje van Sem is ziek",
    "een kind uit de klas van Sem is ziek",
    "iemand uit groep 5 heeft koorts",
    "mijn neefje is ziek",
    "mijn nichtje Milan is ziek",
    "de dochter van de buren is ziek",
    "zijn vriendje is ook ziek",
    "my niece is ill",
    "a boy in Sem's class is sick",
    "The neighbour's kid is ill",
    "my sister's son is sick",
    "the son of our neighbours is ill",
]

OF_THE_WRITERS = [
    "",
    "Sem is ziek",
    "mijn dochter is ziek",
    "mijn dochter uit groep 5 is ziek",
    "mijn kind in groep 5 is ziek",
    "Sem is ziek, aangestoken door zijn nichtje",
    "Sem is ziek. Zijn vriendje ook",
    "his sister is ill",
]

NO_ANSWERS = ["milan", "Sem", "Vandaag", "Alleen vandaag", "Ja", "Groep 5", "Milan speelt buiten"]


@pytest.mark.parametrize(("text", "name"), NAMED)
def test_who_else_is_ill_is_named(text: str, name: str) -> None:
    """In the place in which the text says who is ill, as it is written."""
    assert (name,) == other_names(text, CHILDREN)


@pytest.mark.parametrize("text", NOT_NAMED)
def test_other_words_are_no_names(text: str) -> None:
    """Neither a capital at the start of a sentence, nor a teacher, a friend, or who signs."""
    assert other_names(text, CHILDREN) == ()


@pytest.mark.parametrize("text", OF_SOMEBODY_ELSE)
def test_a_child_of_others_has_no_name(text: str) -> None:
    """A neighbour, a cousin, a class mate."""
    assert is_of_somebody_else(text)


@pytest.mark.parametrize("text", OF_THE_WRITERS)
def test_a_child_of_the_writers_is_none_of_others(text: str) -> None:
    """Also where others are mentioned behind it."""
    assert not is_of_somebody_else(text)


@pytest.mark.parametrize(("text", "name"), ANSWERS)
def test_an_answer_may_be_a_name_alone(text: str, name: str) -> None:
    """Who is asked who is ill need not say that they are."""
    assert (name,) == other_names(text, CHILDREN, asked=True)
    assert other_names(text, CHILDREN) == ()


@pytest.mark.parametrize("text", NO_ANSWERS)
def test_another_word_is_no_answer(text: str) -> None:
    """A day, a yes, a known child; and in small letters a word alone may be anything."""
    assert other_names(text, CHILDREN, asked=True) == ()


def test_every_other_name_is_given_once_in_the_order_of_the_text() -> None:
    """However often it stands there."""
    assert other_names("Noor en Milan zijn ziek. Milan heeft koorts, noor ook", CHILDREN) == ("Noor", "Milan")


@settings(deadline=None)  # a busy machine is no fault of the triage
@given(st.text(max_size=120) | st.lists(st.sampled_from([w for t, _ in NAMED for w in t.split()])).map(" ".join))
def test_any_text_is_survived(text: str) -> None:
    """Nothing raises, and no known child is among the others."""
    assert not {"sem", "fenna"} & {name.casefold() for name in other_names(text, CHILDREN, asked=True)}
