"""A class's invitations as a sheet to print and cut: on A4, a card for each child, with a code and a square to scan."""

import io
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

import segno
from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.lib.utils import simpleSplit
from reportlab.pdfbase.pdfmetrics import getFont, registerFont, stringWidth
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

PLAIN, BOLD = "Vera", "VeraBd"
"""Fonts that come with reportlab; they have the letters of Dutch, English, Turkish and their neighbours."""

COLUMNS, ROWS = 2, 4
WIDTH, HEIGHT = A4[0] / COLUMNS, A4[1] / ROWS
MARGIN = 8 * mm
SQUARE = 27 * mm
SMALL, LEADING = 7.2, 9.2
NAME_SIZES = (15, 13, 11)
_QUIET = 4
"""Modules of white around the square, without which telephones do not find it."""


@dataclass(frozen=True)
class Card:
    """One invitation: for whom, its code, and the link that brings the code along (None where it is not known)."""

    name: str
    code: str
    link: str | None = None


@dataclass(frozen=True)
class Sheet:
    """What is printed: a title on each card, the explanation in some languages, and the cards."""

    title: str
    explanations: Sequence[Sequence[str]]
    cards: Sequence[Card]

    def pdf(self) -> bytes:
        """Draw it."""
        _register()
        file = io.BytesIO()
        canvas = Canvas(file, pagesize=A4, pageCompression=1, invariant=1)
        canvas.setTitle(_writable(self.title))
        for number, card in enumerate(self.cards):
            place = number % (COLUMNS * ROWS)
            if number and not place:
                canvas.showPage()
            if not place:
                _draw_cuts(canvas)
            left, top = place % COLUMNS * WIDTH, A4[1] - place // COLUMNS * HEIGHT
            self._draw(canvas, card, left + MARGIN, top - MARGIN)
        canvas.save()
        return file.getvalue()

    def _draw(self, canvas: Canvas, card: Card, left: float, top: float) -> None:
        room = WIDTH - 2 * MARGIN
        beside = room - SQUARE - 3 * mm if card.link else room
        canvas.setFont(PLAIN, SMALL)
        canvas.drawString(left, top - 6, _fitting(_writable(self.title), PLAIN, SMALL, beside))
        _draw_name(canvas, _writable(card.name), left, top - 26, beside)
        canvas.setFont(BOLD, 11.5)
        for line, half in enumerate(_halves(card.code)):
            canvas.drawString(left, top - 48 - 15 * line, half)
        below = top - SQUARE
        canvas.setFont(PLAIN, SMALL)
        if card.link:
            _draw_square(canvas, card.link, left + room - SQUARE, below)
            bot = card.link.removeprefix("https://").partition("?")[0]
            canvas.drawString(left, below + 2, _fitting(bot, PLAIN, SMALL, beside))
            below -= 3
        for explanation in self.explanations:
            for number, sentence in enumerate(explanation, start=1):
                for line in simpleSplit(_writable(f"{number}. {sentence}"), PLAIN, SMALL, room):
                    below -= LEADING
                    canvas.drawString(left, below, line)
            below -= LEADING / 2


@cache
def _register() -> None:
    for name in (PLAIN, BOLD):
        registerFont(TTFont(name, f"{name}.ttf"))


def _draw_cuts(canvas: Canvas) -> None:
    """Draw where to cut."""
    canvas.setDash(2, 3)
    canvas.setLineWidth(0.4)
    for column in range(1, COLUMNS):
        canvas.line(column * WIDTH, 0, column * WIDTH, A4[1])
    for row in range(1, ROWS):
        canvas.line(0, row * HEIGHT, A4[0], row * HEIGHT)
    canvas.setDash()


def _draw_name(canvas: Canvas, name: str, left: float, base: float, room: float) -> None:
    """Draw a name as large as there is room for; a very long one on two lines."""
    size = next((each for each in NAME_SIZES if stringWidth(name, BOLD, each) <= room), NAME_SIZES[-1])
    first, *rest = simpleSplit(name, BOLD, size, room) or [""]
    lines = [first, " ".join(rest)] if rest else [first]
    canvas.setFont(BOLD, size)
    for number, line in enumerate(lines):
        canvas.drawString(left, base + 6 * len(rest[:1]) - 12 * number, _fitting(line, BOLD, size, room))


def _draw_square(canvas: Canvas, link: str, left: float, bottom: float) -> None:
    """Draw a QR code that still reads with a crease in it."""
    rows = [bytes(row) for row in segno.make(link, error="m", micro=False).matrix]
    module = SQUARE / (len(rows) + 2 * _QUIET)
    for y, row in enumerate(rows):
        for x, dark in enumerate(row):
            if dark:
                at = left + (x + _QUIET) * module, bottom + SQUARE - (y + _QUIET + 1) * module
                # a hair more than the module, or white lines show between them
                canvas.rect(*at, module * 1.03, module * 1.03, stroke=0, fill=1)


def _halves(code: str) -> tuple[str, ...]:
    """Part a code into two lines, as one reads it aloud."""
    groups = code.split("-")
    middle = -(-len(groups) // 2)
    return "-".join(groups[:middle]) + "-", "-".join(groups[middle:])


def _writable(text: str) -> str:
    """Give what the fonts can write; a letter that they lack becomes the one it is made of."""
    _register()
    return "".join(letter if _has(letter) else _plain(letter) for letter in text)


def _plain(letter: str) -> str:
    base = unicodedata.normalize("NFKD", letter)
    return "".join(each for each in base if _has(each) and not unicodedata.combining(each)) or "?"


@cache
def _has(letter: str) -> bool:
    return ord(letter) in getFont(BOLD).face.charToGlyph


def _fitting(text: str, font: str, size: float, room: float) -> str:
    """Shorten a text that is too wide."""
    if stringWidth(text, font, size) <= room:
        return text
    while text and stringWidth(f"{text}…", font, size) > room:
        text = text[:-1]
    return f"{text.rstrip()}…"
