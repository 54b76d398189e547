"""How a text is made plain before anything is looked for in it: case, accents, quotes, stretched letters."""

import re
import unicodedata

LIMIT = 4096
"""How many characters of a message are read; what stands after them is not looked at."""

_PLAIN = str.maketrans(
    {
        "‘": "'",
        "’": "'",
        "´": "'",
        "`": "'",
        "“": '"',
        "”": '"',
        "–": "-",
        "—": "-",
        "ı": "i",
        "ł": "l",
        "ø": "o",
        "æ": "ae",
        "\N{SOFT HYPHEN}": None,
        "\N{ZERO WIDTH SPACE}": None,
        "\N{ZERO WIDTH JOINER}": None,
        "\N{VARIATION SELECTOR-16}": None,
    }
)
_STRETCHED = re.compile(r"([^\W\d])\1{2,}")
WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)*")
"""A word: letters, with apostrophes only inside."""


def fold(text: str) -> str:
    """Lower the case, take accents off and make quotes, dashes and white space plain.

    Only the first `LIMIT` characters are read. The result may be longer or shorter than the text.
    """
    whole = text[:LIMIT].encode("utf-8", "replace").decode()  # half of a surrogate pair is no character
    # casefold before and after: some capitals and ligatures only fall apart when decomposed
    parts = unicodedata.normalize("NFKD", whole.casefold())[:LIMIT]
    bare = "".join(letter for letter in parts if not unicodedata.combining(letter)).casefold()
    return " ".join(bare.translate(_PLAIN).split())


def unstretch(folded: str) -> str:
    """Bring a letter that is repeated three times or more down to two: "ziiiiek" becomes "ziiek"."""
    return _STRETCHED.sub(r"\1\1", folded)
