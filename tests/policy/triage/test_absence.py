"""From when, and until when, a child is away. Today is Monday 23 November 2026, 'names' those of Sem and Fenna."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from policy.triage import Period, is_ill_now, names_illness, read_absence, triage

TODAY = date(2026, 11, 23)
NAMES = ("Sem", "de Vries", "Fenna", "Anne-Fleur")


def november(day: int) -> date:
    """Give a day of November 2026."""
    return date(2026, 11, day)


OF_SOMETHING_ELSE = [
    "Sem is ziek, morgen hopelijk weer beter",
    "Sem is ziek. Hij komt morgen weer",
    "Sem is ziek en komt morgen weer naar school",
    "Sem is ziek en heeft morgen een toets",
    "Sem is ziek, hopelijk is hij woensdag weer op school",
    "Sem is ziek, heeft vrijdag een spreekbeurt",
    "Sem is ziek, 12 december is hij jarig",
    "Sem is ziek morgen weer op school",
    "Sem is ziek, morgen niet meer denk ik",
    "Sem is ziek. Kan hij de toets van donderdag inhalen?",
    "Sem is ziek, hij zou vrijdag trakteren",
    "Sem is ziek en moet morgen naar de tandarts",
    "Sem heeft koorts, we zien het morgen wel",
    "Sem heeft koorts. Morgen laat ik weten hoe het gaat",
    "Sem is ziek, ik bel woensdag de huisarts",
    "Sem is ziek, gisteren had hij al koorts",
    "Fenna heeft gisteren overgegeven en is nog ziek",
    "Sem is afgelopen vrijdag ziek geworden",
    "Sem is ziek voor zijn spreekbeurt van vrijdag",
    "Sem is ziek, zijn gymtas ligt er vanaf donderdag",
    "Sem is ziek, terug op woensdag",
    "Sem is ziek dus vrijdag geen zwemles",
    "Sem is ziek. 5 december viert hij thuis",
    "Sem is ziek; dinsdag is het hopelijk over",
    "Sem is ziek - morgen weer beter",
    "Sem is ziek\nmorgen toets",
    "Sem voelt zich niet lekker, maandag 7 december is zijn verjaardag",
    "Fenna is ill, hopefully back tomorrow",
    "Fenna is ill, she will be back on Wednesday",
    "Fenna is ill. She is coming back tomorrow",
    "Fenna is sick and has a test tomorrow",
    "Fenna is sick, her presentation is on Friday",
    "Fenna is ill, her birthday is on 12 December",
    "Fenna is unwell, I hope she is better tomorrow",
    "Fenna has a fever, can she do the exam on Thursday?",
    "Fenna is ill, yesterday she had a temperature",
    "Fenna is sick so no swimming on Friday",
    "Fenna is sick; I will call again tomorrow",
    "Fenna is ill, dentist on Tuesday",
    "Fenna is ill, expected at school tomorrow",
    "Fenna was sick last Friday and is ill",
]

IN_DOUBT = [
    "Sem is ziek en blijft morgen thuis",
    "Sem is ziek, komt morgen niet",
    "Sem kan morgen niet komen omdat hij ziek is",
    "Sem is ook morgen nog ziek",
    "Sem is misschien morgen ziek",
    "Sem is ziek morgen komt hij niet",
    "Sem komt morgen naar school",
    "Sem is morgen niet ziek",
    "Sem is ziek. Vrijdag is er geen school",
    "Sem is ziek groetjes tot morgen",
    "Sem is ziek ik denk woensdag",
    "Sem is ziek ik meld het morgen",
    "Fenna is ill I expect her on Wednesday",
    "Sem is ziek, morgen",
    "Linda is vandaag ziek",
    "Sem is vandaag ziek hopelijk morgen weer beter",
    "Gisteren was Sem ziek, morgen is hij thuis",
    "Sem heeft iets, morgen thuis",
    "Fenna is ill and won't be in tomorrow",
    "Fenna is also ill tomorrow",
    "Sem is ziek",
    "",
]

DATED = [
    ("Sem is vandaag ziek", november(23), None),
    ("Sem is ziek vandaag 🤒", november(23), None),
    ("Sem is vandaag ziek, morgen weer beter", november(23), None),
    ("Sem is vandaag ziek en komt morgen weer", november(23), None),
    ("Sem is vandaag ziek, hopelijk is hij woensdag weer op school", november(23), None),
    ("Sem is vandaag ziek, morgen ook", november(23), None),
    ("Morgen\nSem is vandaag ziek", november(23), None),
    ("Sem heeft vandaag hoge koorts en waterpokken", november(23), None),
    ("Sem uit groep 5 is vandaag ziek. Hij heeft morgen een toets", november(23), None),
    ("Sem ligt vandaag met 39 graden koorts op bed", november(23), None),
    ("Sem kan vandaag niet komen want hij is ziek", november(23), None),
    ("Sem heeft vandaag 38,5 graden koorts", november(23), None),
    ("Sem heeft koorts, 39.5, dus vandaag geen school", november(23), None),
    ("Fenna is unwell, keeping her home today", november(23), None),
    ("Fenna's been vomiting so no school today", november(23), None),
    ("Sem is vandaag nog niet beter", november(23), None),
    ("ik wil Sem ziek melden voor vandaag", november(23), None),
    ("Anne-Fleur de Vries is vandaag ziek", november(23), None),
    ("Sem's zus Fenna, en ook Sem, zijn vandaag ziek", november(23), None),
    ("Sem is vandaag ziek groetjes Linda", november(23), None),
    ("Sem is alleen vandaag ziek", november(23), november(23)),
    ("Sem is ziek vandaag en morgen", november(23), november(24)),
    ("Sem is vandaag en waarschijnlijk ook morgen ziek", november(23), november(24)),
    ("Sem is ziek tot en met vrijdag", november(23), november(27)),
    ("ziek vanaf vandaag, ik denk tot en met woensdag", november(23), november(25)),
    ("tot en met woensdag, ziek vanaf vandaag", november(23), november(25)),
    ("Sem is de hele week ziek", november(23), november(27)),
    ("Sem is sinds gisteren ziek", november(22), None),
    ("Sem is al ziek vanaf gisteren", november(22), None),
    ("Sem is sinds vrijdag ziek en blijft thuis tot woensdag", november(20), november(24)),
    ("Sem is morgen ziek", november(24), None),
    ("Sem morgen", november(24), None),
    ("Sem ziek melden voor morgen", november(24), None),
    ("Sem komt morgen niet naar school", november(24), None),
    ("Goedemorgen juf Anna, Sem is vanaf donderdag ziek. Groetjes Linda", november(26), None),
    ("Sem is ziek 24, 25 en 26 november", november(24), november(26)),
    ("Sem is ziek van 24 t/m 26 november", november(24), november(26)),
    ("Fenna is ill today, hopefully back tomorrow", november(23), None),
    ("Fenna is ill today and back tomorrow", november(23), None),
    ("Fenna is staying home today", november(23), None),
    ("Fenna is ill until Friday", november(23), november(26)),
    ("Fenna has been ill since Friday", november(20), None),
    ("Fenna won't be in tomorrow", november(24), None),
    ("Hello, my daughter is ill from tomorrow. Kind regards Linda", november(24), None),
]

ANSWERS = [
    ("gisteren", november(22), None),
    ("afgelopen vrijdag", november(20), None),
    ("morgen ook nog", november(24), None),
    ("nee, vanaf morgen", november(24), None),
    ("ik denk donderdag", november(26), None),
    ("vandaag, hij is vannacht ziek geworden", november(23), None),
    ("dinsdag, t/m donderdag", november(24), november(26)),
]

NO_ANSWERS = [
    "morgen hopelijk weer beter",
    "vrijdag weer naar school",
    "back on Friday",
    "woensdag heeft hij een toets",
]

NOW = [
    "Sem is ziek",
    "Sem ziek 🤒",
    "Fenna is ill",
    "mijn zoon is ziek",
    "Sem heeft 39 graden koorts",
    "Sem is nog steeds ziek",
    "Sem blijft thuis",
    "Sem kan niet komen, hij is ziek",
    "ik wil Sem ziekmelden",
    "Goedemorgen juf Anna, Sem is ziek. Groetjes Linda",
    "Sem is ziek, hij heeft de hele nacht gespuugd",
    "Sem is ziek en heeft een toets",
    "Sem is ziek groetjes Linda",
    "Fenna has a fever and is staying home",
]

NOT_NOW = [
    "Sem is niet ziek",
    "Sem was ziek",
    "Sem is ziek geweest",
    "Fenna has been ill",
    "Sem is misschien ziek",
    "Sem zal wel ziek zijn",
    "ik ben ziek",
    "Linda is ziek",
    "Sem is volgende week ziek",
    "Sem is ziek, dat was hij vorige week ook al",
    "Sem is ziek, al sinds het weekend",
    "Sem is ziek tot de vakantie",
    "Fenna is ill, three days ago it began",
]


@pytest.mark.parametrize("text", OF_SOMETHING_ELSE)
def test_a_day_of_something_else_dates_no_absence(text: str) -> None:
    """Coming back, a test, a birthday, a dentist: the caller asks from when."""
    assert read_absence(text, TODAY, NAMES) is None


@pytest.mark.parametrize("text", OF_SOMETHING_ELSE)
def test_a_day_of_something_else_does_not_move_today(text: str) -> None:
    """Where the text says that the child is ill today, it is."""
    period = read_absence(f"Sem is vandaag ziek. {text}", TODAY, NAMES)

    assert period is not None
    assert period.first_day == TODAY


@pytest.mark.parametrize("text", IN_DOUBT)
def test_what_is_not_certain_is_no_day(text: str) -> None:
    """A day ahead may leave out today, and a word that nobody knows may mean anything."""
    assert read_absence(text, TODAY, NAMES) is None


@pytest.mark.parametrize(("text", "first", "last"), DATED)
def test_a_day_of_the_illness_is_read(text: str, first: date, last: date | None) -> None:
    """The days stand in the clause that speaks of the illness, whatever stands in the others."""
    assert Period(first, last) == read_absence(text, TODAY, NAMES)


@pytest.mark.parametrize(("text", "first", "last"), ANSWERS)
def test_an_answer_may_be_a_bare_day(text: str, first: date, last: date | None) -> None:
    """Who is asked for a day need not say what it is about."""
    assert Period(first, last) == read_absence(text, TODAY, NAMES, asked=True)


@pytest.mark.parametrize("text", NO_ANSWERS)
def test_a_day_of_something_else_is_no_answer(text: str) -> None:
    """It is asked again."""
    assert read_absence(text, TODAY, NAMES, asked=True) is None


def test_a_name_counts_only_where_it_is_expected() -> None:
    """Another child, or another word, is asked about."""
    assert read_absence("Sem is vandaag ziek", TODAY) is None
    assert Period(TODAY) == read_absence("mijn zoon is vandaag ziek", TODAY)


@pytest.mark.parametrize("text", NOW)
def test_an_illness_without_any_time_is_of_now(text: str) -> None:
    """The present tense, and no day and no other time in the whole text."""
    assert is_ill_now(text, NAMES)


@pytest.mark.parametrize(
    "text", [*NOT_NOW, *OF_SOMETHING_ELSE, *(text for text, _, _ in DATED), *sorted({*IN_DOUBT} - {*NOW})]
)
def test_a_text_that_speaks_of_any_time_is_not_of_now(text: str) -> None:
    """Nor one that is not certain, or of the past: the caller asks."""
    assert not is_ill_now(text, NAMES)


@pytest.mark.parametrize("text", ["hij heeft koorts", "Sem is ziek, buikgriep denk ik", "she has a sore throat"])
def test_what_a_child_has_is_an_illness_with_a_name(text: str) -> None:
    """Nobody need say it."""
    assert names_illness(text)


@pytest.mark.parametrize("text", ["", "Sem is nog steeds ziek morgen ook niet", "she feels unwell", "Sem blijft thuis"])
def test_to_be_ill_names_no_illness(text: str) -> None:
    """It says no more than a report does."""
    assert not names_illness(text)


@settings(deadline=None)  # a busy machine is no fault of the triage
@given(
    st.lists(st.sampled_from(sorted({word for text in OF_SOMETHING_ELSE + IN_DOUBT for word in text.split()}))).map(
        " ".join
    )
    | st.text(max_size=80),
    st.dates(),
    st.booleans(),
)
def test_any_text_is_survived(text: str, today: date, asked: bool) -> None:
    """Nothing raises, and no period ends before it begins; and a day ahead hides no illness without a day."""
    period = read_absence(text, today, NAMES, asked=asked)

    assert period is None or period.last_day is None or period.first_day <= period.last_day
    ill = read_absence(f"Sem is ziek. {text}", today, NAMES)
    assert ill is None or ill.first_day <= today


@pytest.mark.parametrize("text", [text for text, _, _ in DATED if "ziek" in text.split() or "ill" in text.split()])
def test_what_is_dated_is_an_illness(text: str) -> None:
    """The sentences here are those that a report of illness begins with."""
    found = triage(text)

    assert "illness" in {found.kind, *found.also}
