"""How patterns of whole words are made."""

import re


def phrases(*parts: str) -> re.Pattern[str]:
    """Compile whole words of which one of the parts matches."""
    return re.compile(rf"(?<!\w)(?:{'|'.join(parts)})(?!\w)")
