"""The small Markdown in which texts for people are written, and how each kind of reader gets it.

`docs/reference/text.md` says what it knows. The parser is loaded when the first text is rendered, so that what only
names these functions starts quickly.
"""

import re

from groupbot.texts.cleaning import clean
from groupbot.texts.splitting import split, utf16_length

__all__ = ["escape", "split", "to_html", "to_plain", "to_telegram_html", "utf16_length"]

_SPECIAL = re.compile(r"[\\*\[\]]")
_LINE_MARK = re.compile(r"^(\s*)([-+#]|\d{1,9}(?=[.)]))", re.MULTILINE)
_TAGS = {"p", "br", "strong", "em", "a", "ul", "ol", "li"}
_SCHEMES = {"http", "https", "mailto", "tel"}


def escape(text: str) -> str:
    r"""Have people's words taken literally.

    Args:
        text: What somebody wrote, or a name.

    Returns:
        Small Markdown that reads as exactly these words: `2*3` becomes `2\*3`.
    """
    return _LINE_MARK.sub(_escaped_mark, _SPECIAL.sub(r"\\\g<0>", clean(text)))


def to_plain(text: str) -> str:
    """Write the small Markdown as plain text.

    Args:
        text: Small Markdown.

    Returns:
        The words, with the address of a link in brackets behind its label.
    """
    from groupbot.texts.parsing import parse  # noqa: PLC0415 - the parser takes 60 ms to load
    from groupbot.texts.writing import plain  # noqa: PLC0415 - it needs the parser

    return plain(parse(text))


def to_telegram_html(text: str) -> str:
    """Write the small Markdown in the HTML that Telegram takes, however long it is.

    Args:
        text: Small Markdown.

    Returns:
        HTML with the tags `b`, `i` and `a`; line breaks stand as they are.
    """
    from groupbot.texts.parsing import parse  # noqa: PLC0415 - the parser takes 60 ms to load
    from groupbot.texts.writing import telegram_html, telegram_runs  # noqa: PLC0415 - it needs the parser

    return telegram_html(telegram_runs(parse(text)))


def to_html(text: str) -> str:
    """Write the small Markdown as HTML for a web page or an e-mail.

    Args:
        text: Small Markdown.

    Returns:
        Clean HTML: paragraphs, lists, bold, italic, and links to http, https, mailto and tel.
    """
    import nh3  # noqa: PLC0415 - only a page or a mail needs it

    from groupbot.texts.parsing import html  # noqa: PLC0415 - the parser takes 60 ms to load

    return nh3.clean(html(text), tags=_TAGS, attributes={"a": {"href"}, "ol": {"start"}}, url_schemes=_SCHEMES).strip()


def _escaped_mark(match: re.Match[str]) -> str:
    """Escape what would begin a list or a heading; of a number, the dot or bracket behind it."""
    indent, mark = match.groups()
    return f"{indent}{mark}\\" if mark[0].isdigit() else f"{indent}\\{mark}"
