"""How patterns of whole words are made."""

import re


def phrases(*parts: str) -> re.Pattern[str]:
    """Compile whole words of which one of the parts matches."""
    return re.compile(whole_words(*parts))


def whole_words(*parts: str) -> str:
    """Write a pattern of whole words of which one of the parts matches."""
    return rf"(?<!\w)(?:{'|'.join(parts)})(?!\w)"
