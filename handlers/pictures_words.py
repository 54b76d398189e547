"""The words with which somebody is made unrecognisable in a photo: the questions under frames, grid and result."""

from collections.abc import Mapping, Sequence

from handlers.asking import Choices
from handlers.listing import listed
from handlers.model.photos import Hiding
from handlers.ports import Speech

_IN_A_ROW = 5


def frames_drawn(number: int, faces: int, hiding: Hiding, say: Speech) -> tuple[str, Choices]:
    """Write the question which faces, with a mark at each that was picked.

    Args:
        number: the photo's, from 1.
        faces: how many stand in frames.
        hiding: what was picked.
        say: the author's language.
    """
    head = say.plural(
        "🙈 I see {n} face in photo {number}. Do I make it unrecognisable?",
        "🙈 I see {n} faces in photo {number}. Which do I make unrecognisable?",
        faces,
        number=number,
    )
    look = say("I may have missed somebody: look for yourself.")
    missing = [("grid", say("A face is missing"))]
    if faces == 1:
        return f"{head}\n{look}", [[("all", say("Yes")), ("none", say("No"))], missing]
    how = say("Press the numbers or write them, such as “2 and 4”.")
    numbers = [(f"f{each}", f"✓ {each}" if each in hiding.picked else str(each)) for each in range(1, faces + 1)]
    rows = [numbers[first : first + _IN_A_ROW] for first in range(0, len(numbers), _IN_A_ROW)]
    go = [[("go", say("Make {numbers} unrecognisable", numbers=_row(hiding.picked, say)))]] if hiding.picked else []
    either = [("all", say("All of them")), ("none", say("None of them"))]
    return f"{head}\n{how} {look}", [*rows, *go, either, missing]


def grid_drawn(number: int, faces: int, say: Speech) -> tuple[str, Choices]:
    """Write the question in which squares a face is."""
    head = (
        say("🙈 Where is the face in photo {number}?", number=number)
        if faces
        else say("🙈 I see no face in photo {number}. Where is it?", number=number)
    )
    how = say("Write its square, such as “B3”. Is it larger? Then write two corners: “B3-C4”.")
    back = ("faces", say("Back to the faces")) if faces else ("none", say("Leave the photo as it is"))
    return f"{head}\n{how}", [[back]]


def result_drawn(number: int, names: Mapping[int, str], gone: Sequence[int], say: Speech) -> tuple[str, Choices]:
    """Write the question whether it is good like this, and who of the children in the photo is unrecognisable now.

    Args:
        number: the photo's, from 1.
        names: the children whom the author has seen in it, each by a number.
        gone: the numbers of those who are marked as unrecognisable.
        say: the author's language.
    """
    head = say("🙈 Photo {number} would go out like this, and not as it was. Is it good?", number=number)
    again = [("again", say("Again"))]
    if len(names) == 1:
        (name,) = names.values()
        good = [("gone", say("Good: {name} is unrecognisable", name=name))]
        still = [("good", say("Good, but {name} can still be recognised", name=name))]
        return head, [good, still, again]
    if not names:
        return head, [[("good", say("This is good"))], again]
    marked = [
        (f"g{place}", f"✓ {name}" if place in gone else say("{name} is unrecognisable", name=name))
        for place, name in names.items()
    ]
    rows = [marked[first : first + 2] for first in range(0, len(marked), 2)]
    return f"{head}\n{say('Mark who can no longer be recognised.')}", [*rows, [("good", say("This is good"))], again]


def made(number: int, say: Speech) -> str:
    """Write that a photo is another now."""
    return say("✓ Photo {number} goes out like this; I have forgotten how it was.", number=number)


def help_with(drawing: str, faces: int, say: Speech) -> str:
    """Write what can be typed, where something else was."""
    if drawing == "pixelate":
        return say("Press a button under the photo: is it good like this, or again? /stop leaves the photo as it was.")
    if drawing == "grid" or not faces:
        return say("Write squares of the grid, such as “B3” or “B3-C4”. /stop leaves the photo as it was.")
    return say("Write the numbers of faces, “2 and 4”, or “all” or “none”. /stop leaves the photo as it was.")


def _row(numbers: Sequence[int], say: Speech) -> str:
    return listed([str(each) for each in numbers], say)
