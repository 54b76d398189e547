"""In which of the languages that are read a post is written, so that words put in it are of the same."""

from collections.abc import Iterable


def _words(words: str) -> frozenset[str]:
    return frozenset(words.split())


# Small words, folded, that stand in one of the languages and are words in none of the others, as "was", "die" and
# "mei" are.
_TELLING = {
    "nl": _words(
        """
        het een van ook niet zijn heeft voor naar met uit bij maar deze dit werd wordt haar hun ons onze vandaag
        gisteren morgen zij wij jullie hebben kunnen gaan ging kwam waren mooi mooie graag iedereen al zo omdat toen nog
        dus
        """
    ),
    "en": _words(
        """
        the and has have with for our their his her from this that were are you your today tomorrow
        at who what which they them please thanks congratulations
        """
    ),
    "fy": _words(
        """
        fan ek foar nei yn ut binne hawwe wurdt har syn hjoed moarn juster bern skoalle dy oan oer jo sy wy kaam moai
        moaie
        """
    ),
    "de": _words(
        """
        der das und ist nicht ein eine einen mit von fur zum zur auch haben wird wurde bei aus unser unsere
        heute morgen gestern sich beim auf dem im sind ihr ihre
        """
    ),
}


_RATHER_DUTCH = _words("de is op te die dat won gaat kan mag komt werk door tijdens")
"""Words that stand in several of the languages: where nothing else tells, the post is Dutch."""


def main_language(words: Iterable[str]) -> str:
    """Say which language words are mostly of.

    Args:
        words: the words of a text, folded.

    Returns:
        nl, en, fy or de, or nothing where that cannot be told.
    """
    given = list(words)
    counts = {language: sum(word in telling for word in given) for language, telling in _TELLING.items()}
    first, second = sorted(counts, key=lambda language: -counts[language])[:2]
    if not counts[first]:
        return "nl" if not _RATHER_DUTCH.isdisjoint(given) else ""
    return first if counts[first] > counts[second] else ""
