"""In which of the languages that are read a post is written, so that words put in it are of the same."""

from collections.abc import Iterable


def _words(words: str) -> frozenset[str]:
    return frozenset(words.split())


# Small words, folded, that stand in one of the languages and in none of the others.
_TELLING = {
    "nl": _words(
        """
        het een van en ook niet zijn heeft voor naar met uit bij maar deze dit werd wordt haar hun ons onze vandaag
        gisteren morgen zij wij jullie hebben kunnen gaan ging kwam waren mooi mooie graag groep iedereen al zo
        """
    ),
    "en": _words(
        """
        the and of has have with for our their his her from this that was were are will you your today tomorrow by
        at who what which they them please thanks congratulations
        """
    ),
    "fy": _words(
        """
        it en fan hat ek net foar nei mei yn ut wie binne hawwe wurdt har syn us hjoed moarn juster bern skoalle dy
        oan oer by jo sy wy fine kaam moai moaie
        """
    ),
    "de": _words(
        """
        der die das und ist nicht ein eine einen mit von fur zum zur auch hat haben wird wurde bei aus unser unsere
        heute morgen gestern sich beim auf den dem im am sind war ihr ihre
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
