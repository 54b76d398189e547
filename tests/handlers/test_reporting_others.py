"""Whom a report does not cover is said: somebody else's child, a second child, a child that is better again."""

import pytest

from handlers.reporting_questions import child_choice
from tests.fakes.sample import LIV, PARENT, SEM
from tests.handlers.reporting_day import Morning

NUMBER = "Phone the school: 0516-000000."
ONE_AT_A_TIME = "I report one child at a time. When this report is sent, send /sick again for the next child."
UNKNOWN = "I do not know “Milan” as your child."


@pytest.fixture
async def morning() -> Morning:
    """A Monday, 07:55, with a parent of Sem and Liv."""
    return await Morning.of(SEM, LIV)


@pytest.mark.parametrize("children", [(SEM,), (SEM, LIV)], ids=["one child", "two children"])
@pytest.mark.parametrize(
    "text",
    ["Sem en Milan zijn ziek", "Milan en Sem zijn vandaag ziek", "sem is ziek en Milan ook", "/ziek Sem en Milan"],
)
async def test_a_name_that_is_no_linked_childs_is_not_dropped_without_a_word(children, text):
    """The report is about the parent's own child, and says so, with the number for the other."""
    morning = await Morning.of(*children)
    await morning.writes(PARENT, text)
    assert morning.last(PARENT).startswith(
        f"{UNKNOWN}\nThis report is about Sem alone.\nIs another child ill too?\n{NUMBER}\n\n"
    )
    await morning.writes(PARENT, "vandaag")
    await morning.writes(PARENT, "weet ik niet")
    await morning.presses(PARENT, "send")
    assert SEM.id == morning.report.child_id
    assert "Milan" not in morning.mail.text


@pytest.mark.parametrize("text", ["Milan is ziek", "Milan is vandaag ziek", "milan is ziek", "/ziek Milan"])
async def test_a_parent_of_one_child_who_names_another_is_asked(text):
    """Nobody's child is reported in the place of another."""
    morning = await Morning.of(SEM)
    await morning.writes(PARENT, text)
    assert "as your child.\nIs it your child? Then tap “Another child”.\n" + NUMBER in morning.last(PARENT)
    assert "Who is ill?" in morning.last(PARENT)
    assert [child_choice(SEM.id), "other", "stop"] == morning.choices(PARENT)


async def test_a_day_that_was_named_with_another_name_is_kept():
    """Who means their own child by a name of the house presses it, and is not asked for the day again."""
    morning = await Morning.of(SEM)
    await morning.writes(PARENT, "Semmie is ziek")
    await morning.presses(PARENT, child_choice(SEM.id))
    assert "Ill: Sem Jansen, Groep 5\nFrom: Monday 23 November (today)" in morning.last(PARENT)


@pytest.mark.parametrize("text", ["lotte tot woensdag ziek", "Lotte t/m woensdag ziek", "lotte ziek"])
@pytest.mark.parametrize("children", [(SEM,), (SEM, LIV)], ids=["one child", "two children"])
async def test_a_name_without_a_verb_is_a_name_too(children, text):
    """As people write in a hurry."""
    morning = await Morning.of(*children)
    await morning.writes(PARENT, text)
    assert "I do not know “lotte” as your child." in morning.last(PARENT).replace("Lotte", "lotte")
    assert morning.last(PARENT).endswith("Who is ill?")


ELSE = ["mijn buurmeisje is ziek", "een kind uit de klas van Sem is ziek", "my niece is ill"]


@pytest.mark.parametrize("text", ELSE)
async def test_a_child_of_others_does_not_become_the_only_child(text):
    """It has no name, and its own parents report it."""
    morning = await Morning.of(SEM)
    await morning.writes(PARENT, text)
    assert morning.last(PARENT) == (f"Is it another family's child? Its own parents report it. {NUMBER}\n\nWho is ill?")
    assert [child_choice(SEM.id), "other", "stop"] == morning.choices(PARENT)


@pytest.mark.parametrize("text", ELSE)
@pytest.mark.parametrize("begin", ["/ziek", "Sem is vandaag ziek"])
async def test_a_child_of_others_in_a_dialogue_changes_nothing(morning, begin, text):
    """The question stays."""
    await morning.writes(PARENT, begin)
    before = morning.last(PARENT)
    await morning.writes(PARENT, text)
    assert morning.last(PARENT) == f"Is it another family's child? Its own parents report it. {NUMBER}\n\n{before}"


async def test_the_first_question_names_the_child():
    """So that a wrong one is seen at once, before there is a summary."""
    morning = await Morning.of(SEM)
    await morning.writes(PARENT, "/ziek")
    assert morning.last(PARENT).startswith("From which day is Sem ill?")
    await morning.writes(PARENT, "vandaag")
    assert morning.last(PARENT).startswith("Up to and including which day is Sem ill?")


@pytest.mark.parametrize("name", ["Noor", "Kees", "Noor Bakker"])
async def test_the_words_are_the_same_whether_or_not_the_roster_knows_the_name(morning, name):
    """Noor is a pupil, Kees is not: a parent learns nothing about either."""
    await morning.writes(PARENT, f"{name} is ziek")
    assert morning.last(PARENT) == (
        f"I do not know “{name}” as your child.\nIs it your child? Then tap “Another child”.\n{NUMBER}\n\nWho is ill?"
    )


async def test_many_names_are_not_all_repeated(morning):
    """Three are enough to know what it is about."""
    await morning.writes(PARENT, "Bo en Cas en Dex en Evi zijn ziek")
    assert "I do not know “Bo”, “Cas” and “Dex” as your child." in morning.last(PARENT)


async def test_own_children_and_another_are_told_apart(morning):
    """Two of them are reported one by one, the third by phone."""
    await morning.writes(PARENT, "Sem, Liv en Milan zijn ziek")
    assert morning.last(PARENT) == f"{ONE_AT_A_TIME}\n{UNKNOWN}\nIs another child ill too?\n{NUMBER}\n\nWho is ill?"


async def test_a_parent_without_a_linked_child_is_not_told_whom_the_bot_does_not_know():
    """It knows no child of theirs; they type the name."""
    morning = await Morning.of()
    await morning.writes(PARENT, "Milan is ziek")
    assert "“Milan”" not in morning.last(PARENT)
    assert "Type the child's first and last name." in morning.last(PARENT)


@pytest.mark.parametrize("text", ["Hoi juf Anna, Sem is vandaag ziek. Groetjes Linda", "Sem is vandaag ziek. Linda"])
async def test_a_teacher_and_a_signature_are_no_children(morning, text):
    """Nothing but the summary."""
    await morning.writes(PARENT, text)
    assert morning.last(PARENT).startswith("**Is this right?**")


@pytest.mark.parametrize("text", ["Liv ook", "Liv is ook ziek", "Liv is morgen ziek", "en Liv", "Sem en Liv"])
async def test_a_second_child_in_a_dialogue_comes_after_the_first(morning, text):
    """The report stays about the first one."""
    await morning.writes(PARENT, "Sem is vandaag ziek")
    await morning.writes(PARENT, text)
    assert morning.last(PARENT).startswith(f"{ONE_AT_A_TIME}\n\n**Is this right?**\nIll: Sem Jansen, Groep 5")


@pytest.mark.parametrize("text", ["allebei", "Beide ziek", "Sem en Liv", "both"])
async def test_both_children_are_asked_one_by_one(morning, text):
    """The question stays."""
    await morning.writes(PARENT, "/ziek")
    await morning.writes(PARENT, text)
    assert morning.last(PARENT) == f"{ONE_AT_A_TIME}\n\nWho is ill?"


SECOND = [
    "Sem is ziek en zijn zusje ook",
    "Sem en z'n kleine broertje zijn vandaag ziek",
    "Sem is ziek. Zijn broertje ook.",
    "Sem & zusje ziek",
    "Mijn zoon en dochter zijn ziek",
    "Mijn kinderen zijn ziek",
    "Sem is ill, and his sister too",
]


@pytest.mark.parametrize("text", SECOND)
async def test_a_second_child_without_a_name_is_not_dropped_without_a_word(text):
    """Whoever reads the summary would else think that both are reported."""
    morning = await Morning.of(SEM)
    await morning.writes(PARENT, text)
    assert morning.last(PARENT).startswith(f"{ONE_AT_A_TIME}\n\n")


@pytest.mark.parametrize("text", ["en zijn zusje ook", "zijn broertje is ook ziek", "de kinderen zijn ziek"])
async def test_a_second_child_without_a_name_in_a_dialogue_is_answered(text):
    """The report stays about the first one."""
    morning = await Morning.of(SEM)
    await morning.writes(PARENT, "Sem is vandaag ziek")
    await morning.writes(PARENT, text)
    assert morning.last(PARENT).startswith(f"{ONE_AT_A_TIME}\n\n**Is this right?**\nIll: Sem Jansen, Groep 5")


@pytest.mark.parametrize("text", ["Sem is vandaag ziek, zijn zusje komt wel", "Mijn dochter Sem is vandaag ziek"])
async def test_a_sister_who_is_merely_mentioned_adds_nothing(text):
    """Nothing but the summary."""
    morning = await Morning.of(SEM)
    await morning.writes(PARENT, text)
    assert ONE_AT_A_TIME not in morning.last(PARENT)


@pytest.mark.parametrize("text", ["nee, zijn zusje ook niet", "nee, niet de kinderen"])
async def test_who_says_no_to_a_second_child_is_asked_again(morning, text):
    """No second one is meant."""
    await morning.writes(PARENT, "Sem is vandaag ziek")
    await morning.writes(PARENT, text)
    assert ONE_AT_A_TIME not in morning.last(PARENT)


@pytest.mark.parametrize("text", ["nee, Liv", "Liv"])
async def test_a_child_is_corrected_at_every_step(morning, text):
    """Also where a day is asked."""
    await morning.writes(PARENT, "/ziek Sem")
    await morning.writes(PARENT, text)
    assert morning.last(PARENT).startswith("From which day is")
    await morning.writes(PARENT, "Sem vandaag")
    await morning.writes(PARENT, text)
    assert morning.last(PARENT).startswith("Up to and including which day is")
    await morning.writes(PARENT, "Liv t/m woensdag")
    assert "Ill: Liv Jansen, Groep 6\nFrom: Monday 23 November (today)\nUp to and including: Wednesday" in morning.last(
        PARENT
    )


async def test_who_is_not_meant_changes_nothing(morning):
    """Two names and a "not": the bot asks again rather than guess which is which."""
    await morning.writes(PARENT, "Sem is vandaag ziek")
    await morning.writes(PARENT, "niet Sem maar Liv")
    assert morning.last(PARENT).startswith("Sorry, I did not understand that.")
    assert "Ill: Sem Jansen" in morning.last(PARENT)


@pytest.mark.parametrize("text", ["nee, Milan", "Milan ook", "Milan is ook ziek"])
async def test_a_name_in_a_dialogue_that_is_no_linked_childs_is_answered(morning, text):
    """With the way to report another child; the report stays as it was."""
    await morning.writes(PARENT, "Sem is vandaag ziek")
    await morning.writes(PARENT, text)
    assert morning.last(PARENT).startswith(
        f"{UNKNOWN}\nBefore you send, you can still change the child.\n{NUMBER}\n\n**Is this right?**\nIll: Sem Jansen"
    )


async def test_a_name_as_an_answer_that_is_no_linked_childs_is_answered(morning):
    """There is a button for it."""
    await morning.writes(PARENT, "/ziek")
    await morning.writes(PARENT, "Milan")
    assert morning.last(PARENT).startswith(f"{UNKNOWN}\nIs it your child? Then tap “Another child”.\n{NUMBER}")
    await morning.presses(PARENT, "other")
    assert "Type the child's first and last name." in morning.last(PARENT)


async def test_an_answer_that_names_another_too_is_taken_for_the_own_child(morning):
    """And what it does not cover is said, as at the beginning."""
    await morning.writes(PARENT, "/ziek")
    await morning.writes(PARENT, "Sem en Milan")
    assert morning.last(PARENT).startswith(
        f"{UNKNOWN}\nThis report is about Sem alone.\nIs another child ill too?\n{NUMBER}\n\nFrom which day is"
    )


async def test_an_answer_that_adds_a_sister_is_taken_for_the_own_child(morning):
    """The second child comes after the first."""
    await morning.writes(PARENT, "/ziek")
    await morning.writes(PARENT, "Sem, en zijn kleine zusje ook")
    assert morning.last(PARENT).startswith(f"{ONE_AT_A_TIME}\n\nFrom which day is")


@pytest.mark.parametrize("text", ["Prima", "Hoe laat?", "nee"])
async def test_an_ordinary_word_is_not_taken_for_a_name(morning, text):
    """Although it begins with a capital."""
    await morning.writes(PARENT, "Sem is vandaag ziek")
    await morning.writes(PARENT, text)
    assert "as your child" not in morning.last(PARENT)


@pytest.mark.parametrize("begin", ["/ziek", "/ziek Sem", "Sem is vandaag ziek"])
@pytest.mark.parametrize(
    "text", ["Sem is weer beter", "Liv is weer beter", "hij is toch niet ziek", "Sem is better again", "he is not ill"]
)
async def test_a_child_that_is_better_is_no_sick_note(morning, begin, text):
    """The bot says what it does with that, and how the report is stopped; the report itself stays as it was."""
    await morning.writes(PARENT, begin)
    before = morning.last(PARENT)
    await morning.writes(PARENT, text)
    told = "Good to hear! That I do not pass on. Is this report not needed? Tap Stop: then nothing is sent."
    assert f"{told}\n\n{before}" == morning.last(PARENT)
    await morning.presses(PARENT, "stop")
    assert "This report was not sent to the school." in morning.last(PARENT)


async def test_a_last_day_with_the_coming_back_is_an_answer(morning):
    """Better on Friday: until when is what was asked."""
    for text in ("/ziek Sem", "vandaag", "vrijdag is hij weer beter"):
        await morning.writes(PARENT, text)
    assert "Good to hear" not in morning.last(PARENT)
    await morning.writes(PARENT, "t/m donderdag. Vrijdag is hij weer beter")
    assert "Up to and including: Thursday 26 November" in morning.last(PARENT)
