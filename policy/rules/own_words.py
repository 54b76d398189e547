"""What a school adds to any rule in its protocol: words and phrases, and patterns."""

from collections.abc import Iterator

from policy.patterns import matches
from policy.rules.rule import Case, Hit


def own_words(case: Case) -> Iterator[Hit]:
    """Hit the words and phrases that the protocol adds to its rules."""
    for rule, start, end in case.protocol.index.find(case.text.folded):
        yield Hit(rule, start, end)


def own_patterns(case: Case) -> Iterator[Hit]:
    """Hit what the patterns of the protocol match."""
    if not case.protocol.patterns:
        return
    # half of a pair of surrogates, which only a broken program sends, cannot be written as UTF-8
    folded = case.text.folded.encode("utf-8", "replace").decode()
    for rule, pattern in case.protocol.patterns:
        for start, end in matches(pattern, folded):
            yield Hit(rule, start, end)
