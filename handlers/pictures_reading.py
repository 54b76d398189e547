"""What an author types for faces in a photo: "2 en 4", "all", "none", or squares of the grid, "B3 C4" and "B3-C4"."""

import re
from dataclasses import dataclass
from typing import Literal

from handlers.stopwords import plain

Word = Literal["", "all", "none", "good", "again"]

LONGEST = 200
"""Characters that are read: twenty faces and as many squares fit in."""

_WORDS: dict[str, Word] = {
    **dict.fromkeys(
        ("alle", "allemaal", "alles", "iedereen", "allen", "alle gezichten", "all", "all of them", "everybody"), "all"
    ),
    **dict.fromkeys(("everyone", "all faces", "ze allemaal"), "all"),
    **dict.fromkeys(("geen", "niemand", "geen van allen", "none", "nobody", "no one", "none of them"), "none"),
    **dict.fromkeys(("goed", "ja", "ja goed", "zo is het goed", "prima", "ok", "oke", "oké", "akkoord"), "good"),
    **dict.fromkeys(("good", "yes", "okay", "fine", "this is good", "yes this is good"), "good"),
    **dict.fromkeys(("opnieuw", "nee", "niet goed", "again", "no", "not good"), "again"),
}
_FILLERS = (
    r"(?:en|ook|and|also|plus|nummers?|nr|number|gezicht(?:en)?|faces?|vak(?:je|jes|ken)?|squares?"
    r"|alleen|only|de|het|the)"
)
_SQUARE = r"[a-f] ?[1-8]"
_PIECE = re.compile(
    rf"(?P<square>{_SQUARE}(?: ?(?:-|tot|t/m|tm|to) ?{_SQUARE})?)(?![a-z0-9])"
    r"|(?P<number>[0-9]{1,2}(?: ?(?:-|t/m|tm|tot en met) ?[0-9]{1,2})?)(?![a-z0-9])"
    rf"|{_FILLERS}(?![a-z])|[ ,;.+&]+"
)
_NO_SQUARE = re.compile(r"[^a-f1-8]+")


@dataclass(frozen=True)
class Reading:
    """What was typed: a word alone, or numbers of faces and names of squares."""

    word: Word = ""
    numbers: tuple[int, ...] = ()
    squares: tuple[str, ...] = ()


def read(text: str) -> Reading | None:
    """Read what was typed; None where anything of it is not about faces or squares."""
    bare = text.strip().lower()[: LONGEST + 1]
    if word := _WORDS.get(plain(bare)):
        return Reading(word)
    numbers: list[int] = []
    squares: list[str] = []
    end = 0
    while end < len(bare):
        piece = _PIECE.match(bare, end)
        if piece is None:
            return None
        end = piece.end()
        if piece["square"]:
            squares.append(_square(piece["square"]))
        elif piece["number"]:
            numbers += _range(piece["number"])
    whole = (numbers or squares) and len(bare) <= LONGEST
    return Reading("", tuple(dict.fromkeys(numbers)), tuple(dict.fromkeys(squares))) if whole else None


def _square(words: str) -> str:
    """Write one square, or the corners of several, as they stand on the grid."""
    corners = re.findall(_SQUARE, words)
    return "-".join(_NO_SQUARE.sub("", each) for each in corners).upper()


def _range(words: str) -> list[int]:
    ends = [int(each) for each in re.findall(r"[0-9]+", words)]
    return list(range(ends[0], ends[-1] + 1))
