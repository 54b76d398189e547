"""`groupbot init`: with a script's answers, from a file, left and taken up again, and on settings that are there."""

import io
import stat
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from groupbot.cli import main
from groupbot.cli.doctor import look
from groupbot.settings import load_settings
from groupbot.setup import mail
from groupbot.setup.files import DRAFT
from tests.cli.conftest import SAMPLE
from tests.servers.smtp import MailServerForTests
from tests.servers.smtp_fixtures import smtp
from tests.servers.telegram.client import TelegramWorld

__all__ = ["smtp"]

Init = Callable[..., int]
FIRST = ["De School", "nl", "", "Kerkstraat 12, 8400 AA Gorredijk"]


@pytest.fixture(autouse=True)
def alone(monkeypatch: pytest.MonkeyPatch) -> None:
    """No secrets from outside, a code that is known, and no waiting for other programs."""
    monkeypatch.delenv("GROUPBOT_TELEGRAM_TOKEN", raising=False)
    monkeypatch.setattr(mail.secrets, "randbelow", lambda _: 290322)
    monkeypatch.setattr("groupbot.doctor.telegram.LISTEN_SECONDS", 0)


@pytest.fixture
def init(tmp_path: Path, telegram: TelegramWorld, monkeypatch: pytest.MonkeyPatch) -> Init:
    """Run the command with these lines typed; gives its status."""

    def run(*typed: str, words: tuple[str, ...] = ("--language", "en")) -> int:
        monkeypatch.setattr(sys, "stdin", io.StringIO("".join(f"{line}\n" for line in typed)))
        with pytest.raises(SystemExit) as ended:
            main(["init", "--dir", str(tmp_path / "school"), "--api-base-url", telegram.address, *words])
        return int(ended.value.code or 0)

    return run


def rest(telegram: TelegramWorld, smtp: MailServerForTests) -> list[str]:
    """What is typed after the first part."""
    mailing = ["own", "127.0.0.1", "none", str(smtp.port), "app@s.example", "", "", "office@s.example", "290322"]
    channels = ["mail", "ziek@s.example", "0516-000000", "", "", "", "", "", "", "", ""]
    return [telegram.token, "no", *mailing, *channels, "5, 6", "channel", "Bram Hoekstra", "", "1002", "", "yes"]


def test_a_school_is_set_up_and_looked_at(
    init: Init, tmp_path: Path, telegram: TelegramWorld, smtp: MailServerForTests, capsys: pytest.CaptureFixture[str]
) -> None:
    """The files are there, nobody else can read them; then the machine, the doctor, the next commands."""
    assert init(*FIRST, *rest(telegram, smtp)) == 0

    folder = tmp_path / "school"
    settings = load_settings(folder / "school.toml")
    assert settings.school.name == "De School"
    assert settings.school.address == "Kerkstraat 12, 8400 AA Gorredijk"
    assert settings.telegram is not None
    assert settings.telegram.child_data is False
    assert settings.staff[0].telegram == 1002
    assert sorted(each.name for each in folder.iterdir()) == ["school.toml", "secrets.env"]
    assert {stat.S_IMODE(each.stat().st_mode) for each in folder.iterdir()} == {0o600}
    shown = capsys.readouterr().out
    assert "must stay on and online" in shown
    assert "ok    Telegram knows the bot: @" in shown
    commands = [line.split()[1] for line in shown.splitlines() if line.startswith("    groupbot")]
    assert commands == ["roster", "invite", "run"]
    assert f"--config {folder / 'school.toml'}" in shown


def test_what_was_answered_is_kept_and_gone_on_with(
    init: Init, tmp_path: Path, telegram: TelegramWorld, smtp: MailServerForTests, capsys: pytest.CaptureFixture[str]
) -> None:
    """The input ends, or the person stops: the second time begins with the next question, in the same language."""
    assert init(*FIRST, words=("--language", "nl")) == 1

    draft = tmp_path / "school" / DRAFT
    assert stat.S_IMODE(draft.stat().st_mode) == 0o600
    assert f"Je antwoorden staan in {draft}" in " ".join(capsys.readouterr().out.split())
    assert init(*rest(telegram, smtp), words=()) == 0
    assert "Je was hier al eerder" in capsys.readouterr().out
    assert load_settings(tmp_path / "school" / "school.toml").school.name == "De School"
    assert not draft.exists()


def test_ctrl_c_is_130(init: Init, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """And keeps what there is."""

    def stop(*_: object, **__: object) -> str:
        raise KeyboardInterrupt

    assert init(*FIRST) == 1
    monkeypatch.setattr("groupbot.cli.terminal._read", stop)
    assert init() == 130
    assert (tmp_path / "school" / DRAFT).exists()


def test_stopping_before_the_first_answer_leaves_nothing(init: Init, tmp_path: Path) -> None:
    """There is nothing to keep."""
    assert init() == 1
    assert list((tmp_path / "school").iterdir()) == []


def test_nothing_is_written_without_a_yes(
    init: Init, tmp_path: Path, telegram: TelegramWorld, smtp: MailServerForTests, capsys: pytest.CaptureFixture[str]
) -> None:
    """Another word is asked again; the answers are kept."""
    assert init(*FIRST, *rest(telegram, smtp)[:-1], "perhaps", "no") == 0

    assert [each.name for each in (tmp_path / "school").iterdir()] == [DRAFT]
    assert "Type yes or no." in capsys.readouterr().out


@pytest.mark.parametrize(
    ("typed", "environment", "expected"),
    [(["nl"], "en_GB.UTF-8", "Hoe heet de school?"), (["", ""], "en_GB.UTF-8", "What is the school called?"),
     (["fy", ""], "nl_NL", "Hoe heet de school?")],
)  # fmt: skip
def test_the_language_is_asked_in_both(
    init: Init, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str],
    typed: list[str], environment: str, expected: str,
) -> None:  # fmt: skip
    """The machine's own is offered, Dutch where it has another."""
    monkeypatch.setenv("LANG", environment)

    assert init(*typed, words=()) == 1

    shown = capsys.readouterr().out
    assert "Nederlands of English?" in shown
    assert expected in shown


@pytest.fixture
def existing(tmp_path: Path) -> Path:
    """The sample school, set up by hand."""
    folder = tmp_path / "school"
    folder.mkdir()
    (folder / "school.toml").write_text(SAMPLE, encoding="utf-8")
    return folder / "school.toml"


def test_settings_that_are_there_stay_unless_a_section_is_chosen(
    init: Init, existing: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Enter leaves all as it is; a word that is no section is asked again."""
    assert init("everything", "") == 0

    assert existing.read_text() == SAMPLE
    assert "There is a" in capsys.readouterr().out
    assert [each.name for each in existing.parent.iterdir()] == ["school.toml"]


def test_one_section_is_changed_and_all_else_stays(init: Init, existing: Path) -> None:
    """Its values are offered; remarks elsewhere stay; the file before is kept."""
    assert init("school", "De Lindeschool", "", "", "-", "yes") == 0

    new = existing.read_text()
    assert 'name     = "De Lindeschool"' in new
    assert 'website  = "https://tjongerschool.example"' in new
    assert "Schoolpad" not in new
    after = SAMPLE[SAMPLE.index("[database]") :]
    assert new.endswith(after)
    assert (existing.parent / "school.toml.bak").read_text() == SAMPLE
    assert load_settings(existing).school.website == "https://tjongerschool.example"


def test_a_secret_that_was_not_asked_is_not_written(
    init: Init, existing: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever keeps it in the environment wants it there."""
    monkeypatch.setenv("GROUPBOT_TELEGRAM_TOKEN", "1:from-outside")
    assert init("school", "", "", "", "", "") == 0

    assert (existing.parent / "secrets.env").read_text() == ""


def test_a_secret_is_kept_with_enter(
    init: Init, existing: Path, telegram: TelegramWorld, capsys: pytest.CaptureFixture[str]
) -> None:
    """It is not shown; what else stands in the file of secrets stays."""
    secrets = existing.parent / "secrets.env"
    secrets.touch(mode=0o600)
    secrets.write_text(f"# ours\nGROUPBOT_TELEGRAM_TOKEN={telegram.token}\nGROUPBOT_MATRIX_PASSWORD=m\n")
    before = secrets.read_text()
    assert init("telegram", "", "no", "") == 0

    assert secrets.read_text() == before
    shown = capsys.readouterr().out
    assert "[Enter: as it is] > " in shown
    assert telegram.token not in shown
    assert "child_data   = false" in existing.read_text()


def test_staff_can_be_added(init: Init, existing: Path) -> None:
    """Those that are there are not asked about."""
    assert init("staff", "Els Prins", "teacher", "6", "", "", "1009", "", "") == 0

    members = load_settings(existing).staff
    assert [each.id for each in members] == ["anna", "bram", "carla", "dewi", "els"]
    assert (members[-1].telegram, members[-1].classes) == (1009, ("6",))
    assert members[0].matrix == "@anna:tjongerschool.example"


def test_a_change_can_be_left_and_taken_up_again(init: Init, existing: Path) -> None:
    """Also when the section was begun."""
    assert init("school", "De Lindeschool") == 1
    assert existing.read_text() == SAMPLE
    assert init("", "", "", "yes") == 0
    assert load_settings(existing).school.name == "De Lindeschool"


def test_a_draft_of_a_school_that_was_written_meanwhile_is_left_aside(init: Init, tmp_path: Path) -> None:
    """It belongs to something else."""
    assert init(*FIRST) == 1
    (tmp_path / "school" / "school.toml").write_text(SAMPLE, encoding="utf-8")
    assert init("") == 0
    assert (tmp_path / "school" / "school.toml").read_text() == SAMPLE


def test_what_the_program_could_not_use_is_not_written(
    init: Init, existing: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Without mail, sick notes must go another way first; the way back is said, and works."""
    assert init("mail", "none", "yes", "<", "own") == 1

    assert existing.read_text() == SAMPLE
    shown = capsys.readouterr().out
    assert 'channels.illness.kind: is "mail", and there is no [mail] table' in " ".join(shown.split())
    assert "< goes back to the questions" in shown
    assert shown.count("Which mail server") == 2


ANSWERS = """
classes = [{{id = "5", name = "Groep 5", telegram = -1005}}]
staff = [{{name = "Bram Hoekstra", telegram = 1002}}]
[school]
name = "De School"
[mail]
host = "127.0.0.1"
security = "none"
port = {port}
sender = "app@s.example"
[channels.illness]
email = "ziek@s.example"
phone = "0516-000000"
[run]
health_port = 0
[secrets]
telegram_token = "{token}"
matrix_password = "m"
"""


@pytest.fixture
def answers(tmp_path: Path, telegram: TelegramWorld, smtp: MailServerForTests) -> Path:
    """All that a school answers, in a file of its own."""
    path = tmp_path / "answers.toml"
    path.touch(mode=0o600)
    path.write_text(ANSWERS.format(port=smtp.port, token=telegram.token))
    return path


def test_a_file_answers_all_questions(init: Init, answers: Path, tmp_path: Path, smtp: MailServerForTests) -> None:
    """For somebody with many schools: checked by the same rules, with what else the file says; no code is mailed."""
    assert init(words=("--answers", str(answers))) == 0

    settings = load_settings(tmp_path / "school" / "school.toml")
    assert settings.run.health_port == 0
    assert settings.classes[0].telegram == -1005
    assert (settings.staff[0].role, settings.staff[0].telegram) == ("director", 1002)
    assert settings.channels.leave.weeks_ahead == 8
    assert smtp.messages == []
    assert "GROUPBOT_MATRIX_PASSWORD=m" in (tmp_path / "school" / "secrets.env").read_text()


def test_what_is_wrong_in_a_file_is_said_all_at_once(
    init: Init, answers: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """By its keys, and nothing is written."""
    answers.write_text(answers.read_text().replace('"ziek@s.example"', '"ziek"').replace('name = "De School"', ""))

    assert init(words=("--answers", str(answers), "--language", "en")) == 78

    lines = capsys.readouterr().err.splitlines()
    assert [line.split(": ")[2] for line in lines] == ["school.name", "channels.illness.email"]
    assert list((tmp_path / "school").iterdir()) == []


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (lambda path: path.chmod(0o644), "others can read it"),
        (lambda path: path.write_text(path.read_text() + 'tokn = "x"\n'), "holds a name that is no secret"),
    ],
)
def test_secrets_in_a_file_of_answers_are_looked_at(
    init: Init, answers: Path, capsys: pytest.CaptureFixture[str], change: Callable[[Path], object], said: str
) -> None:
    """Its owner's alone, and under their names."""
    change(answers)

    assert init(words=("--answers", str(answers))) == 78
    assert said in capsys.readouterr().err


def test_a_file_of_answers_overwrites_nothing(
    init: Init, existing: Path, answers: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A school that is there is changed by a person."""
    assert init(words=("--answers", str(answers))) == 78
    assert "overwrites nothing" in capsys.readouterr().err
    assert existing.read_text() == SAMPLE


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """In one line."""
    (tmp_path / "file").touch()
    with pytest.raises(SystemExit) as ended:
        main(["init", "--dir", str(tmp_path / "file" / "school")])

    assert ended.value.code == 78
    assert "cannot be made" in capsys.readouterr().err


def test_the_doctor_s_own_look_is_what_is_shown() -> None:
    """One list of findings, for both commands."""
    assert look.__module__ == "groupbot.cli.doctor"
