"""Who is in the photos for more than a class: class by class, and those of whom no names can be shown."""

from dataclasses import replace

from handlers.model.people import Child
from handlers.model.profile import SchoolClass
from handlers.photos_asking import PAGE
from tests.fakes.sample import ANNA, BRAM, CARLA, GROUP_5, LIV, NOOR, PROFILE, SEM
from tests.handlers.consent_day import DAAN, at_school, labels
from tests.handlers.photos_day import album, shows
from tests.handlers.posts_out import newest


def crowd(number: int, class_id: str = "5", *, photo: bool | None = None) -> tuple[Child, ...]:
    """A class of children with the same answer of their parents."""
    return tuple(
        Child(f"{class_id}{each:03}", f"Kind{each:03}", "Visser", class_id, photo_class=photo, photo_school=photo)
        for each in range(number)
    )


async def test_a_wider_audience_asks_about_the_others_alone() -> None:
    """Noor was asked about for the class; the school's group brings Liv and Sem in."""
    day = at_school(SEM, NOOR, LIV)
    await album(day, who=CARLA)
    await day.presses(CARLA, "class:5")
    await day.presses(CARLA, "preview")
    assert "Is Noor in it?" in day.last(CARLA)
    await day.presses(CARLA, "next")
    await day.presses(CARLA, "audience")
    await day.presses(CARLA, "school")
    for choice in ("k0", "k1", "on"):
        await day.presses(CARLA, choice)
    assert day.last(CARLA).startswith("Is Liv or Sem in it?")


async def test_a_new_photo_and_a_wider_audience_ask_about_all() -> None:
    """In one question: who was marked before stays so."""
    day = at_school(SEM, NOOR, LIV)
    await album(day, 1, who=CARLA)
    await day.presses(CARLA, "class:6")
    await day.presses(CARLA, "preview")
    await day.presses(CARLA, "c0")
    await shows(day, CARLA)
    await day.presses(CARLA, "school")
    assert "Which classes" in day.last(CARLA)
    for choice in ("k0", "k1", "on"):
        await day.presses(CARLA, choice)
    assert [label for label in day.labels(CARLA) if "✓" in label] == ["✓ Liv"]


async def test_a_school_is_asked_about_class_by_class() -> None:
    """The own class first; of other classes a teacher reads no names: the director decides about those."""
    day = at_school(SEM, NOOR, LIV)
    await album(day)
    await day.presses(ANNA, "school")
    assert "Which classes are in the photos?" in day.last(ANNA)
    assert labels(day) == ["Groep 5", "Groep 6", "None of these"]
    await day.presses(ANNA, "k0")
    await day.presses(ANNA, "k1")
    assert labels(day) == ["✓ Groep 5", "✓ Groep 6", "Next"]
    await day.presses(ANNA, "on")
    assert "Sem" in day.last(ANNA)
    assert "Noor" in day.last(ANNA)
    assert "Liv" not in " ".join(each.text for each in day.sees(ANNA))
    await day.presses(ANNA, "next")
    assert "It is not known whether" in day.last(ANNA)
    assert "(Groep 6)" in day.last(ANNA)
    assert "publish" not in day.choices(ANNA)


async def test_no_class_of_the_school_in_it_is_good() -> None:
    """A photo of the school garden."""
    day = at_school(SEM, NOOR, LIV)
    await album(day)
    await day.presses(ANNA, "school")
    await day.presses(ANNA, "on")
    assert "None of these classes" in "".join(each.text for each in day.sees(ANNA))
    assert "publish" in day.choices(ANNA)


async def test_a_class_that_the_roster_does_not_know_is_in_doubt() -> None:
    """Nobody can say that all parents agree: the director decides."""
    day = at_school()
    await album(day)
    await day.presses(ANNA, "preview")
    assert "(Groep 5)" in day.last(ANNA)
    assert "publish" not in day.choices(ANNA)


async def test_where_no_name_may_pass_through_the_platform_none_is_asked() -> None:
    """The director decides, who has the school's own list."""
    day = at_school(SEM, NOOR, profile=replace(PROFILE, child_data={"telegram": False}))
    await album(day)
    await day.presses(ANNA, "preview")
    assert "(Groep 5)" in day.last(ANNA)
    assert "Noor" not in "".join(each.text for each in day.sees(ANNA))
    assert "publish" not in day.choices(ANNA)


async def test_a_school_of_two_hundred_can_be_asked_about() -> None:
    """Page by page, within what a platform shows; a class that was not marked is not shown."""
    classes = tuple(SchoolClass(each, f"Groep {each}", (GROUP_5,) if each == "5" else ()) for each in "3456")
    profile = replace(PROFILE, classes=classes)
    children = tuple(child for each in "3456" for child in crowd(PAGE + 10, each))
    day = at_school(*children, profile=profile)
    await album(day, who=BRAM)
    await day.presses(BRAM, "school")
    assert len(day.labels(BRAM)) == 5
    await day.presses(BRAM, "k2")
    await day.presses(BRAM, "on")
    assert len(day.labels(BRAM)) == PAGE + 1
    await day.presses(BRAM, "c39")
    await day.presses(BRAM, "p1")
    await day.presses(BRAM, "done")
    await day.presses(BRAM, "next")
    assert len(day.labels(BRAM)) == 11
    await day.presses(BRAM, "c0")
    await day.presses(BRAM, "p3")
    await day.presses(BRAM, "done")
    await day.presses(BRAM, "next")
    assert [each.children for each in newest(day).photos] == [("5039",), (), ("5040",)]
    assert all(len(row) <= 8 for each in day.sees(BRAM) for row in each.buttons)


async def test_many_names_of_one_class_stand_on_buttons() -> None:
    """The question does not repeat them."""
    day = at_school(*crowd(12))
    await album(day)
    await day.presses(ANNA, "preview")
    assert "Which of these children are in it?" in day.last(ANNA)
    assert "Kind003" not in day.last(ANNA)


async def test_children_of_one_first_name_are_told_apart() -> None:
    """By their last names."""
    day = at_school(DAAN, replace(DAAN, id="504", last_name="Bakker"))
    await album(day)
    await day.presses(ANNA, "preview")
    assert "Is Daan Bakker or Daan Visser in it?" in day.last(ANNA)
