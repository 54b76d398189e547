"""A post that is longer than the school reads on a phone: by the protocol's option `most`, in characters."""

from collections.abc import Iterator

from policy.model import Hint
from policy.rules.rule import Case, Hit


def long_post(case: Case) -> Iterator[Hit]:
    """Hit a text with more characters than the protocol allows, without the white space around it."""
    most, length = case.protocol.number("long_post", "most"), len(case.draft.text.strip())
    if length > most:
        yield Hit("long_post", about=str(length), hint=Hint(str(most), str(most)))
