"""The small Markdown, parsed: markdown-it with few rules, and its tokens walked into runs of styled text.

What it knows is described in `docs/reference/text.md`.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from markdown_it import MarkdownIt
from markdown_it.rules_block import StateBlock, list_block
from markdown_it.rules_inline import StateInline
from markdown_it.rules_inline.state_inline import Delimiter
from markdown_it.token import Token

from groupbot.texts.cleaning import tidy

_LINK = re.compile(r"https?://[^\s/?#]|mailto:[^\s@]+@[^\s@]|tel:\+?[0-9]", re.IGNORECASE)
_LONGEST_LINK = 2048
_LIST_DEPTH = 3
_STYLES = {"strong_open": (1, 0), "strong_close": (-1, 0), "em_open": (0, 1), "em_close": (0, -1)}


@dataclass(frozen=True)
class Run:
    """A piece of text in one style. `link` is the address that it leads to, or None."""

    text: str
    bold: bool = False
    italic: bool = False
    link: str | None = None


def parse(text: str) -> tuple[Run, ...]:
    """Read the small Markdown.

    Args:
        text: What was written.

    Returns:
        The text in pieces of one style each. Paragraphs, lines and the marks of lists are part of the pieces' texts.
    """
    source = tidy(text)
    return tuple(_Walk(source.split("\n")).through(_parser().parse(source)))


def html(text: str) -> str:
    """Read the small Markdown and write it as HTML, with paragraphs and lists.

    Args:
        text: What was written.

    Returns:
        HTML with the tags `p`, `br`, `strong`, `em`, `a`, `ul`, `ol` and `li`.
    """
    parser = _parser()
    tokens = parser.parse(tidy(text))
    for before, token in pairwise(tokens):
        if before.type == "heading_open" and token.children is not None:
            token.children = [Token("strong_open", "strong", 1), *token.children, Token("strong_close", "strong", -1)]
    for token in tokens:
        if token.type.startswith("heading_"):
            token.tag = "p"
    rendered: str = parser.renderer.render(tokens, parser.options, {})
    return rendered


class _Walk:
    """Goes through the tokens once and gathers runs."""

    def __init__(self, lines: Sequence[str]) -> None:
        self._lines = lines
        self._runs: list[Run] = []
        self._bold = 0
        self._italic = 0
        self._link: str | None = None
        self._depth = 0
        self._right_after_mark = True

    def through(self, tokens: Sequence[Token]) -> list[Run]:
        for token in tokens:
            match token.type:
                case "paragraph_open" | "heading_open":
                    self._break_before(token)
                    self._bold += token.type == "heading_open"
                case "heading_close":
                    self._bold -= 1
                case "bullet_list_open" | "ordered_list_open":
                    self._depth += 1
                case "bullet_list_close" | "ordered_list_close":
                    self._depth -= 1
                case "list_item_open":
                    self._break_before(token, indent="  " * (self._depth - 1))
                    self._add(f"{token.info}{token.markup} " if token.info else "• ")
                    self._right_after_mark = True
                case "inline":
                    self._inline(token.children or [])
        return self._runs

    def _break_before(self, block: Token, indent: str = "") -> None:
        """Keep the line break before a block, and the empty line if there was one."""
        if not self._right_after_mark:
            first = block.map[0] if block.map else 0
            self._add(("\n" if self._lines[first - 1].strip() else "\n\n") + indent)
        self._right_after_mark = False

    def _inline(self, tokens: Sequence[Token]) -> None:
        for token in tokens:
            match token.type:
                case "text":
                    self._add(token.content)
                case "softbreak" | "hardbreak":
                    self._add("\n")
                case "link_open":
                    self._link = str(token.attrs["href"])
                case "link_close":
                    self._link = None
                case style:
                    bold, italic = _STYLES[style]
                    self._bold += bold
                    self._italic += italic

    def _add(self, text: str) -> None:
        if text:
            self._runs.append(Run(text, self._bold > 0, self._italic > 0, self._link))


class _SmallMarkdown(MarkdownIt):
    def validateLink(self, url: str) -> bool:  # noqa: N802 - markdown-it's own name
        """Say whether a link may be one; what may not stays as it was written."""
        return len(url) <= _LONGEST_LINK and _LINK.match(url) is not None


def _shallow_list(state: StateBlock, start: int, end: int, silent: bool) -> bool:  # noqa: FBT001 - a rule's signature
    """Read a list, up to a depth at which the parser would begin to skip what is written deeper."""
    return (silent or state.level < 2 * _LIST_DEPTH) and list_block(state, start, end, silent)


def _stars(state: StateInline, silent: bool) -> bool:  # noqa: FBT001 - a rule's signature
    """Read stars as emphasis, but not within a word: 3*4*5 is a sum."""
    if silent or state.src[state.pos] != "*":
        return False
    scanned = state.scanDelims(state.pos, canSplitWord=False)
    for _ in range(scanned.length):
        state.push("text", "", 0).content = "*"
        state.delimiters.append(
            Delimiter(
                marker=ord("*"),
                length=scanned.length,
                token=len(state.tokens) - 1,
                end=-1,
                open=scanned.can_open,
                close=scanned.can_close,
            )
        )
    state.pos += scanned.length
    return True


@lru_cache(maxsize=1)
def _parser() -> MarkdownIt:
    parser = _SmallMarkdown("zero", {"breaks": True})
    parser.enable(["heading", "list", "emphasis", "link", "escape", "newline"])
    parser.block.ruler.at("list", _shallow_list, {"alt": ["paragraph"]})
    parser.inline.ruler.at("emphasis", _stars)
    return parser
