"""Staff ask in their own words for a post, or to have one taken away."""

import pytest

from tests.fakes.sample import ANNA, PARENT, SEM
from tests.handlers.day import Day
from tests.handlers.posts_out import out
from tests.handlers.reporting_day import Morning

FOR_A_POST = [
    "berichtje maken",
    "kan ik iets posten",
    "ik wil iets delen met de ouders",
    "Hoe plaats ik een bericht?",
    "Can I post something?",
    "I want to write a message to the parents",
]
TO_HAVE_ONE_AWAY = [
    "haal mn bericht weg aub",
    "kan ik mijn bericht nog weghalen",
    "Verwijder mijn laatste berichtje",
    "Can you delete my post?",
]
TO_HAVE_ONE_CHANGED = [
    "kan ik mijn bericht nog aanpassen",
    "Ik wil het bericht van vanochtend wijzigen",
    "Pas mijn berichtje aan",
    "Can I edit my post?",
]


@pytest.mark.parametrize("text", FOR_A_POST)
async def test_staff_who_want_a_post_get_the_button(text: str) -> None:
    """And pressing it begins one."""
    day = Day()
    await day.writes(ANNA, text)

    assert day.last(ANNA) == "You make a post with the button, or with /post."
    assert day.choices(ANNA) == ["post", "help"]
    await day.presses(ANNA, "post")
    assert day.last(ANNA).startswith("Write your post in one message.")


@pytest.mark.parametrize("text", TO_HAVE_ONE_AWAY)
async def test_staff_who_want_a_post_away_choose_which(text: str) -> None:
    """The same as with `/retract`; without any post they read that there is none."""
    day = Day()
    await day.writes(ANNA, text)
    assert day.last(ANNA).startswith("There is no post of yours in the groups")
    post = await out(day)
    await day.writes(ANNA, text)
    await day.presses(ANNA, f"retract:{post.id}")
    assert day.last(ANNA).startswith("Retract “Morgen gymles!” everywhere?")


@pytest.mark.parametrize("text", TO_HAVE_ONE_CHANGED)
async def test_staff_who_want_a_post_changed_choose_which(text: str) -> None:
    """The same as with `/edit`."""
    day = Day()
    post = await out(day)
    await day.writes(ANNA, text)
    await day.presses(ANNA, f"edit:{post.id}")
    assert day.last(ANNA).startswith("Write the new text of “Morgen gymles!”")


@pytest.mark.parametrize("text", [*FOR_A_POST, *TO_HAVE_ONE_AWAY, *TO_HAVE_ONE_CHANGED])
async def test_a_parent_reads_nothing_of_posts(text: str) -> None:
    """They make none."""
    day = Day()
    await day.writes(PARENT, text)

    assert "/post" not in day.last(PARENT)


async def test_other_words_of_staff_are_not_taken_for_it() -> None:
    """The usual buttons are there."""
    day = Day()
    await day.writes(ANNA, "wat een regen vandaag")

    assert "with the button, or with /post" not in day.last(ANNA)
    assert "no post of yours" not in day.last(ANNA)


async def test_a_teacher_whose_own_child_is_ill_reports_it() -> None:
    """Also when a message is spoken of."""
    morning = await Morning.of()
    await morning.school.parent(ANNA, SEM)
    await morning.writes(ANNA, "Sem is vandaag ziek, kun je een berichtje sturen naar school")

    assert "Is this right?" in morning.last(ANNA)
