"""Text as it arrives, made fit to be rendered: line ends, control characters, empty lines."""

import re

_LINE_ENDS = re.compile("\r\n|[\r\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029]")
_CONTROLS = re.compile("[\x00-\x08\x0e-\x1b\x1f\x7f-\x9f]")
_EMPTY_LINES = re.compile(r"\n{3,}")


def clean(text: str) -> str:
    """Leave only characters that every platform takes.

    Args:
        text: Any text.

    Returns:
        The text with line feeds for all line ends, without control characters, and with U+FFFD for half characters
        (surrogates without their other half).
    """
    return _CONTROLS.sub("", _LINE_ENDS.sub("\n", whole(text)))


def whole(text: str) -> str:
    """Make a text that can be stored and sent.

    Args:
        text: Any text; read from JSON it may hold half characters.

    Returns:
        The text with halves that belong together joined, and U+FFFD for those that stand alone.
    """
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def tidy(text: str) -> str:
    """Clean a text and settle its white space.

    Args:
        text: Any text.

    Returns:
        The text without white space at the ends of lines, with at most one empty line in a row and none around it.
        Indentation stays, in spaces, because lists within lists need it.
    """
    lines = (_indented(line.rstrip()) for line in clean(text).split("\n"))
    return _EMPTY_LINES.sub("\n\n", "\n".join(lines)).strip()


def _indented(line: str) -> str:
    words = line.lstrip()
    indent = line[: len(line) - len(words)].expandtabs(4)
    return " " * len(indent) + words
