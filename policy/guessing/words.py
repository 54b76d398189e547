"""How a guess is worded: before the sentence of its rule stands that it is one, and which words made it."""

from collections.abc import Mapping

from policy.model import Hint

_LEAD = Hint(
    nl="Dit lijkt niet te passen{because}; zeker is dat niet. ",
    en="This looks out of place{because}; that is not certain. ",
)
_BECAUSE = Hint(nl=", vooral door {words}", en=", mostly because of {words}")


def guessed(messages: Mapping[str, str], because: Hint) -> dict[str, str]:
    """Say before the sentences of a rule that they are a guess.

    Args:
        messages: the sentence in each language.
        because: the words that made it, in each language; empty where none stand out.
    """
    leads, reasons, words = _LEAD._asdict(), _BECAUSE._asdict(), because._asdict()
    return {
        language: leads[language].replace(
            "{because}", reasons[language].replace("{words}", words[language]) if words[language] else ""
        )
        + sentence
        for language, sentence in messages.items()
    }
