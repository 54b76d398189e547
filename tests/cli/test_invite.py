"""`groupbot invite`: a code for each child of a class, shown once and stored only as a hash."""

import asyncio
import re
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from groupbot.cli import main
from groupbot.cli.invite import Whom, aligned, harmless, invite_command, table
from groupbot.cli.opened import opened
from groupbot.cli.roster import import_command
from groupbot.clock import Clock
from groupbot.settings import Settings
from tests.cli.conftest import WriteSchool
from tests.servers.telegram.client import TelegramWorld

NOW = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)
CODE = r"(?:[0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}"
ROSTER = "id,first_name,last_name,class\nc1,Sem,de Wit,5\nc2,Noor,Bakker,5\nc3,Daan,Smit,6\n"


class FixedClock(Clock):
    """A clock that stands still."""

    def now(self) -> datetime:
        """Give noon."""
        return NOW


def with_children(config: Path) -> Path:
    """Import three children, two of them in class 5."""
    file = config.parent / "children.csv"
    file.write_text(ROSTER)
    assert import_command(file, config) == 0
    return config


def redeemed(settings: Settings, code: str, now: datetime) -> str | None:
    """Use a code up."""

    async def redeem() -> str | None:
        async with opened(settings) as store, store.database.write() as connection:
            return await store.invitations(connection).redeem(code, "p1", now)

    return asyncio.run(redeem())


def test_each_child_of_the_class_gets_a_code(
    config: Path, settings: Settings, capsys: pytest.CaptureFixture[str]
) -> None:
    """Names, codes and the last day; no links without a bot."""
    with_children(config)
    capsys.readouterr()

    assert invite_command(Whom("5"), config, FixedClock()) == 0

    lines = capsys.readouterr().out.splitlines()
    assert lines[0].split() == ["child", "code", "valid", "until"]
    assert [line.split("  ")[0] for line in lines[1:]] == ["Noor Bakker", "Sem de Wit"]
    codes = re.findall(CODE, "\n".join(lines))
    assert len(set(codes)) == 2
    assert all(line.endswith("2026-12-07 13:00") for line in lines[1:])
    assert redeemed(settings, codes[0], NOW + timedelta(days=13)) == "c2"


def test_a_code_is_over_after_fourteen_days(
    config: Path, settings: Settings, capsys: pytest.CaptureFixture[str]
) -> None:
    """What was printed is what is kept."""
    with_children(config)
    invite_command(Whom("5"), config, FixedClock())
    code = re.findall(CODE, capsys.readouterr().out)[0]

    assert redeemed(settings, code, NOW + timedelta(days=14)) is None


def test_codes_stand_nowhere_in_the_database(config: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Only a keyed hash is kept."""
    with_children(config)
    invite_command(Whom("5"), config)
    code = re.findall(CODE, capsys.readouterr().out)[0]

    written = b"".join(path.read_bytes() for path in config.parent.glob("tjongerschool.db*"))
    assert code.encode() not in written
    assert code.replace("-", "").encode() not in written


def test_with_a_bot_each_code_is_a_link_too(
    write_school: WriteSchool, telegram: TelegramWorld, capsys: pytest.CaptureFixture[str]
) -> None:
    """Who presses it need not type."""
    config = with_children(
        write_school(
            ("https://api.telegram.org", telegram.address), secrets=f"GROUPBOT_TELEGRAM_TOKEN={telegram.token}\n"
        )
    )
    capsys.readouterr()

    assert invite_command(Whom("5"), config) == 0

    shown = capsys.readouterr().out
    code = re.findall(CODE, shown)[0]
    assert re.search(rf"https://t\.me/\w+\?start={code}\b", shown)


def test_without_an_answer_there_are_codes_and_no_links(
    write_school: WriteSchool, capsys: pytest.CaptureFixture[str]
) -> None:
    """A machine that is offline can invite; what is missing is said."""
    config = with_children(
        write_school(("https://api.telegram.org", "http://127.0.0.1:9"), secrets="GROUPBOT_TELEGRAM_TOKEN=12:abc\n")
    )
    capsys.readouterr()

    assert invite_command(Whom("5"), config) == 0

    shown = capsys.readouterr()
    assert len(re.findall(CODE, shown.out)) == 2
    assert "https://" not in shown.out
    assert "codes without links: Telegram cannot be reached" in shown.err
    assert "12:abc" not in shown.err


@pytest.mark.parametrize(
    ("secrets", "why"), [("", "is missing"), ("GROUPBOT_TELEGRAM_TOKEN=geheim\n", "is no bot token")]
)
def test_without_a_good_token_there_are_codes_and_no_links(
    write_school: WriteSchool, capsys: pytest.CaptureFixture[str], secrets: str, why: str
) -> None:
    """A parent can type a code as well; what to mend for links is said."""
    config = with_children(write_school(secrets=secrets))
    capsys.readouterr()

    assert invite_command(Whom("5"), config) == 0

    shown = capsys.readouterr()
    assert len(re.findall(CODE, shown.out)) == 2
    assert "codes without links: " in shown.err
    assert f"GROUPBOT_TELEGRAM_TOKEN: {why}" in shown.err
    assert "geheim" not in shown.err


def test_a_second_code_for_a_child_works_beside_the_first(
    config: Path, settings: Settings, capsys: pytest.CaptureFixture[str]
) -> None:
    """Its parents may live apart; that the first still works is said."""
    with_children(config)
    capsys.readouterr()
    invite_command(Whom(child_id="c3"), config, FixedClock())
    once = capsys.readouterr()
    invite_command(Whom("6"), config, FixedClock())
    again = capsys.readouterr()

    assert "earlier" not in once.err
    assert "1 earlier code can still be used as well, once; --replace makes it void" in again.err
    [first], [second] = (re.findall(CODE, each.out) for each in (once, again))
    assert [redeemed(settings, code, NOW) for code in (first, second)] == ["c3", "c3"]


def test_replaced_codes_are_void(config: Path, settings: Settings, capsys: pytest.CaptureFixture[str]) -> None:
    """A letter went to the wrong house; the codes of other children, and links that were made, stay."""
    with_children(config)
    capsys.readouterr()
    invite_command(Whom("5"), config, FixedClock())
    old = re.findall(CODE, capsys.readouterr().out)
    invite_command(Whom("6"), config, FixedClock())
    other = re.findall(CODE, capsys.readouterr().out)[0]

    invite_command(Whom("5", replace=True), config, FixedClock())

    said = capsys.readouterr()
    assert "2 earlier codes made void" in said.err
    new = re.findall(CODE, said.out)
    assert [redeemed(settings, code, NOW) for code in old] == [None, None]
    assert [redeemed(settings, code, NOW) for code in (*new, other)] == ["c2", "c1", "c3"]


def test_one_child_gets_one_code(config: Path, settings: Settings, capsys: pytest.CaptureFixture[str]) -> None:
    """A parent lost theirs, or a child came later."""
    with_children(config)
    capsys.readouterr()

    assert invite_command(Whom(child_id="c1"), config, FixedClock()) == 0

    [code] = re.findall(CODE, capsys.readouterr().out)
    assert redeemed(settings, code, NOW) == "c1"


def test_an_unknown_child_is_said(config: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """With what to do first."""
    assert invite_command(Whom(child_id="c9"), config) == 1
    said = capsys.readouterr().err
    assert said == "groupbot: there is no child c9 yet; add children with: groupbot roster import FILE\n"


def test_an_unknown_class_is_wrong_usage(config: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Those that there are are named."""
    assert invite_command(Whom("7"), config) == 64
    assert 'there is no class "7" in school.toml; it has 5, 6' in capsys.readouterr().err


def test_an_empty_class_is_said(config: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """With what to do first."""
    assert invite_command(Whom("6"), config) == 1
    said = capsys.readouterr().err
    assert said == "groupbot: there are no children in class 6 yet; add children with: groupbot roster import FILE\n"


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r"])
def test_a_cell_cannot_become_a_formula(start: str) -> None:
    """Whoever pastes the table into a spreadsheet gets words."""
    assert harmless(f"{start}HYPERLINK(1)").startswith("'")


def test_a_cell_stays_on_its_line() -> None:
    """Line breaks and terminal commands become blanks; names in any script stay."""
    assert harmless("a\nb\x1b[31mc\u202ed") == "a b [31mc d"
    assert harmless("Zoë 李") == "Zoë 李"


def test_columns_stand_under_each_other() -> None:
    """The longest cell makes the column."""
    assert aligned([("a", "b"), ("long", "c")]) == "a     b\nlong  c"


def test_the_last_day_is_on_the_schools_clock() -> None:
    """In summer two hours after UTC."""
    drawn = table([("Sem", "AAAA")], None, datetime(2026, 7, 1, 12, tzinfo=UTC), ZoneInfo("Europe/Amsterdam"))

    assert drawn.endswith("2026-07-01 14:00")


def test_it_is_a_command(config: Path) -> None:
    """`groupbot invite --class 6 --config school.toml`."""
    with_children(config)
    with pytest.raises(SystemExit) as ended:
        main(["invite", "--class", "6", "--config", str(config)])

    assert ended.value.code == 0
