"""A class's invitations as a sheet of cards: every word stands on its card, and the square leads to the bot."""

import stat
from pathlib import Path
from typing import Any

import pytest
import segno
from reportlab.lib.pagesizes import A4
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas

from groupbot import sheet
from groupbot.cli import main
from groupbot.cli.invite import Whom, invite_command
from groupbot.cli.roster import import_command
from groupbot.errors import ConfigurationError
from groupbot.settings import load_settings
from groupbot.sheet import COLUMNS, HEIGHT, ROWS, WIDTH, Card, Sheet
from tests.cli.test_invite import NOW, ROSTER, FixedClock, redeemed

CODE = "7KQ2-M4XD-09BT-HZ3W"
LINK = f"https://t.me/school_bot?start={CODE}"
LINES = [["Scan het vierkant met je telefoon: de app van De Proefschool opent. Druk op Start.", "Of typ de code."]] * 2


class Watched(Canvas):
    """Draws, and remembers what was drawn on which page."""

    seen: "list[Watched]"

    def __init__(self, *given: Any, **named: Any) -> None:
        super().__init__(*given, **named)
        self.texts: list[tuple[int, float, float, str, float]] = []
        self.squares: list[tuple[int, float, float, float]] = []
        self.seen.append(self)

    def drawString(self, x: float, y: float, text: str, *more: Any, **named: Any) -> None:  # noqa: N802 - the library's
        """Remember page, place, text and width."""
        width = stringWidth(text, self._fontname, self._fontsize)
        self.texts.append((self.getPageNumber(), x, y, text, width))
        super().drawString(x, y, text, *more, **named)

    def rect(self, x: float, y: float, width: float, height: float, **named: Any) -> None:
        """Remember page and place."""
        self.squares.append((self.getPageNumber(), x, y, width))
        super().rect(x, y, width, height, **named)


@pytest.fixture
def watched(monkeypatch: pytest.MonkeyPatch) -> list[Watched]:
    """What is drawn."""
    Watched.seen = []
    monkeypatch.setattr(sheet, "Canvas", Watched)
    return Watched.seen


def test_every_word_stands_on_its_own_card(watched: list[Watched]) -> None:
    """Within the cuts, on as many pages as are needed."""
    cards = [Card(f"Kind {number}", CODE, LINK) for number in range(COLUMNS * ROWS + 1)]
    drawn = Sheet("De Proefschool", LINES, cards).pdf()
    assert drawn.startswith(b"%PDF-")
    (canvas,) = watched
    for page, x, y, text, width in canvas.texts:
        column, row = x // WIDTH, (A4[1] - y) // HEIGHT
        assert x + width <= (column + 1) * WIDTH, text
        assert A4[1] - (row + 1) * HEIGHT + 5 < y < A4[1] - row * HEIGHT, text
        assert page == 1 or (column, row) == (0, 0)
    on_last = [text for page, _, _, text, _ in canvas.texts if page == 2]
    assert on_last[:4] == ["De Proefschool", "Kind 8", "7KQ2-M4XD-", "09BT-HZ3W"]
    said = " ".join(on_last[4:])
    assert said.count("1. Scan het vierkant") == said.count("2. Of typ de code.") == 2


def test_the_square_holds_the_link(watched: list[Watched]) -> None:
    """Module by module, with white around it."""
    Sheet("De Proefschool", LINES, [Card("Sem", CODE, LINK)]).pdf()
    matrix = segno.make(LINK, error="m", micro=False).matrix
    module = sheet.SQUARE / (len(matrix) + 8)
    left = min(x for _, x, _, _ in watched[0].squares)
    top = max(y for _, _, y, _ in watched[0].squares)
    dark = {(round((x - left) / module), round((top - y) / module)) for _, x, y, _ in watched[0].squares}
    assert dark == {(x, y) for y, row in enumerate(matrix) for x, bit in enumerate(row) if bit}
    name = next(text for text in watched[0].texts if text[3] == "Sem")
    assert name[1] + name[4] < left - 3 * module


def test_without_a_bot_there_is_no_square(watched: list[Watched]) -> None:
    """The code alone does."""
    Sheet("De Proefschool", LINES, [Card("Sem", CODE)]).pdf()
    assert watched[0].squares == []


@pytest.mark.parametrize(
    ("name", "shown"),
    [("Şükrü Yılmaz", "Şükrü Yılmaz"), ("Zoë Kowalską", "Zoë Kowalska"), ("李", "?"), ("W" * 60, "WWWWWW")],
)
def test_a_name_is_written_as_well_as_the_font_can(watched: list[Watched], name: str, shown: str) -> None:
    """A letter that it lacks becomes the one it is made of; what is too long is cut."""
    Sheet("De Proefschool", LINES, [Card(name, CODE, LINK)]).pdf()
    assert watched[0].texts[1][3].startswith(shown)


def test_a_long_name_is_written_smaller_or_on_two_lines(watched: list[Watched]) -> None:
    """Whose card it is must be seen; and where the bot is found without the square stands there too."""
    names = ("Sem", "Yağmur Öztürk-Şahin", "Alexander van der Heijden-Oosterhuis")
    Sheet("De Proefschool", LINES, [Card(name, CODE, LINK) for name in names]).pdf()
    texts = [text for _, _, _, text, _ in watched[0].texts]
    assert texts.count("Yağmur Öztürk-Şahin") == 1
    at = next(number for number, text in enumerate(texts) if text.startswith("Alexander"))
    assert " ".join(texts[at : at + 2]) == names[2]
    assert texts.count(LINK.removeprefix("https://").partition("?")[0]) == 3


def test_the_command_writes_the_sheet(config: Path, capsys: pytest.CaptureFixture[str], watched: list[Watched]) -> None:
    """With codes that work, in Dutch and English, for its owner's eyes only; nothing is printed but where it is."""
    roster = config.parent / "children.csv"
    roster.write_text(ROSTER)
    import_command(roster, config)
    capsys.readouterr()
    file = config.parent / "groep5.pdf"
    assert invite_command(Whom("5", pdf=file), config, FixedClock()) == 0
    assert capsys.readouterr().out == f"2 cards in {file}\n"
    assert file.read_bytes().startswith(b"%PDF-")
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    texts = [text for _, _, _, text, _ in watched[0].texts]
    assert "Noor Bakker" in texts
    said = " ".join(texts)
    assert "tot en met maandag 7 december" in said
    assert "until Monday 7 December" in said
    assert "1. Open de bot van" in said
    assert "Scan" not in said
    first = texts[texts.index("Noor Bakker") + 1] + texts[texts.index("Noor Bakker") + 2]
    assert redeemed(load_settings(config), first, NOW) == "c2"


def test_a_file_that_cannot_be_written_is_one_clear_line(config: Path) -> None:
    """Before any paper is wasted."""
    roster = config.parent / "children.csv"
    roster.write_text(ROSTER)
    import_command(roster, config)
    with pytest.raises(ConfigurationError, match=r"cannot be written \(.*\): choose another file"):
        invite_command(Whom("5", pdf=config.parent), config, FixedClock())


def test_a_sheet_is_for_parents_codes(config: Path) -> None:
    """A member of staff gets a code by themselves."""
    with pytest.raises(SystemExit) as ended:
        main(["invite", "--staff", "anna", "--pdf", "x.pdf", "--config", str(config)])
    assert ended.value.code == 64
