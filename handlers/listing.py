"""Names in a row, as people say them: "Groep 5, Groep 6 and Groep 7"."""

from collections.abc import Sequence

from handlers.ports import Speech


def listed(names: Sequence[str], say: Speech) -> str:
    """List people or classes in a sentence.

    Args:
        names: their names; of none the list is empty.
        say: the language.

    Returns:
        The names with commas, and "and" before the last. They are not escaped yet: it is a value for a sentence.
    """
    if len(names) <= 1:
        return "".join(names)
    return f"{', '.join(names[:-1])} {say('and')} {names[-1]}"
