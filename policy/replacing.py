"""Ready words: what findings offer to stand in the place of the words that they are about."""

from collections.abc import Iterable

from policy.model import Finding


def replaced(text: str, findings: Iterable[Finding]) -> str:
    """Put the ready words of findings in the place of the words that they are about.

    Args:
        text: the draft's text.
        findings: findings of this text. Those without ready words change nothing, nor do those whose words are partly
            another's: the one that begins first goes before, and of two that begin together the longer.

    Returns:
        The text with all other words as they were.
    """
    ready = [
        (each.start, -each.end, each.replacement)
        for each in findings
        if each.replacement is not None and each.start is not None and each.end is not None
    ]
    parts, reached = [], 0
    for start, before, words in sorted(ready):
        if start >= reached:
            parts += [text[reached:start], words]
            reached = -before
    return "".join((*parts, text[reached:]))
