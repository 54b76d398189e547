"""What is written: a file that the program reads, that people like to read, and that nobody else can."""

import os
import stat
import tomllib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from groupbot.errors import ConfigurationError
from groupbot.settings import Settings, load_settings
from groupbot.setup import files
from groupbot.setup.model import Answers
from groupbot.setup.tables import flat, secrets_of, tables_of, typed
from groupbot.setup.writing import school_toml, section
from groupbot.texts.speech import plain_speech
from tests.settings.conftest import SAMPLE

SAY = plain_speech("en")
ANSWERS: Answers = {
    "init.language": "nl",
    "telegram.updates": "polling",
    "school.name": 'De "Vlinder"\\',
    "school.language": "nl",
    "school.timezone": "Europe/Amsterdam",
    "secret.telegram_token": "1:a",
    "telegram.child_data": False,
    "mail.provider": "own",
    "mail.host": "127.0.0.1",
    "mail.security": "none",
    "mail.port": 2525,
    "mail.sender": "De Vlinder <app@v.example>",
    "mail.user": "app@v.example",
    "secret.mail_password": None,
    "init.proof_to": None,
    "channels.illness.kind": "mail",
    "channels.illness.email": "ziek@v.example",
    "channels.illness.phone": "0516-000000",
    "channels.illness.before": "08:30",
    "channels.illness.warn": "08:15",
    "channels.leave.email": None,
    "channels.leave.weeks_ahead": 8,
    "channels.office.phone": "0516-000000",
    "classes": [["5", "Groep 5"], ["k", "Kleuters"]],
    "init.kind": "channel",
    "staff.0.name": "Bram Hoekstra",
    "staff.0.shown_as": "meester Bram",
    "staff.0.telegram": 1002,
    "staff.1.name": "Bram Vos",
    "staff.1.role": "teacher",
    "staff.1.classes": ["5"],
    "staff.1.deputy": True,
    "staff.1.telegram": None,
    "staff.2.name": None,
}


def read(tmp_path: Path, text: str) -> Settings:
    """Read it as the program does."""
    path = tmp_path / "school.toml"
    path.write_text(text, encoding="utf-8")
    return load_settings(path)


@pytest.mark.parametrize("language", ["nl", "en"])
def test_what_was_answered_is_what_the_program_reads(tmp_path: Path, language: str) -> None:
    """Every answer, under the name that it has in the settings."""
    settings = read(tmp_path, school_toml(tables_of(ANSWERS, {}), plain_speech(language)))

    assert settings.school.name == 'De "Vlinder"\\'
    assert settings.telegram is not None
    assert settings.telegram.child_data is False
    assert settings.mail is not None
    assert (settings.mail.server_port, settings.mail.auth, settings.mail.provider) == (2525, "password", None)
    assert [(each.id, each.name, each.kind) for each in settings.classes] == [
        ("5", "Groep 5", "channel"),
        ("k", "Kleuters", "channel"),
    ]
    assert [(each.id, each.role, each.deputy, each.telegram) for each in settings.staff] == [
        ("bram", "director", False, 1002),
        ("bram-2", "teacher", True, None),
    ]


def test_the_file_explains_itself_and_holds_no_secret() -> None:
    """A key is explained where it stands first; the number of a group has its place."""
    text = school_toml(tables_of(ANSWERS, {}), SAY)

    assert text.startswith("# The settings of De")
    assert text.count("# group: parents talk and see each other; channel: only the school speaks") == 1
    assert text.count("# telegram = -100...") == 2
    assert "# decides when the director cannot" in text
    assert "1:a" not in text
    assert "init" not in text
    assert max(map(len, text.splitlines())) <= 120


def test_without_mail_there_is_no_table_for_it(tmp_path: Path) -> None:
    """And a phone number is enough."""
    answers = {key: value for key, value in ANSWERS.items() if not key.startswith("mail.")}
    answers |= {"mail.provider": "none", "channels.illness.kind": "phone"}

    assert read(tmp_path, school_toml(tables_of(answers, {}), SAY)).mail is None


def test_a_registered_app_s_provider_is_kept(tmp_path: Path) -> None:
    """So that the program knows where tokens are fetched."""
    answers = {**ANSWERS, "mail.provider": "microsoft", "mail.auth": "xoauth2", "mail.tenant": "v.example"}

    mail = read(tmp_path, school_toml(tables_of(answers, {}), SAY)).mail

    assert mail is not None
    assert (mail.auth, mail.provider, mail.tenant) == ("xoauth2", "microsoft", "v.example")


def test_what_stands_in_a_file_is_read_as_answers_and_written_again_the_same() -> None:
    """The sample school, with all that init does not ask."""
    tables = tomllib.loads(SAMPLE)
    answers = flat(tables, {"telegram_token": "1:a"})
    answers["init.staff_from"] = len(tables["staff"])

    assert answers["classes"] == [["5", "Groep 5"], ["6", "Groep 6"]]
    assert answers["mail.provider"] == "own"
    again = tomllib.loads(school_toml(tables_of(answers, tables), SAY))
    for row in again["classes"]:
        assert row.pop("kind") == "group"
    assert again == tables


def test_staff_that_were_there_stay_as_they_are() -> None:
    """With their ids, and whatever else stands at them; a class left out is gone, another keeps its group."""
    tables = tomllib.loads(SAMPLE)
    answers = {**flat(tables, {}), "init.staff_from": 4, "staff.4.name": "Anna Vos", "staff.4.role": "teacher"}
    answers["classes"] = [["6", "Groep zes"]]

    new = tables_of(answers, tables)

    assert [each["id"] for each in new["staff"]] == ["anna", "bram", "carla", "dewi", "anna-2"]
    assert [(each["name"], each["telegram"]) for each in new["classes"]] == [("Groep zes", -1000000000006)]


def test_classes_of_different_kinds_stay_so() -> None:
    """Where somebody has set them so by hand."""
    tables = tomllib.loads(SAMPLE)
    tables["classes"][1]["kind"] = "channel"
    answers = {**flat(tables, {}), "classes": [["5", "5"], ["6", "6"], ["7", "7"]], "init.kind": "group"}

    assert [each.get("kind") for each in tables_of(answers, tables)["classes"]] == [None, "channel", None]


@pytest.mark.parametrize(
    ("value", "text"),
    [(None, None), (True, "yes"), (8, "8"), (["5", "6"], "5, 6"), ([["5", "Groep 5"]], "5 = Groep 5")],
)
def test_a_value_is_offered_as_one_would_type_it(value: object, text: str | None) -> None:
    """So that Enter keeps it."""
    assert typed(value) == text


def test_a_time_is_offered_and_written_as_a_time() -> None:
    """TOML has times of its own."""
    tables = tomllib.loads("[channels.illness]\nwarn = 08:15:00\n")

    assert typed(tables["channels"]["illness"]["warn"]) == "08:15"
    assert 'warn = "08:15"' in section("channels", tables["channels"], SAY)


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1), st.floats(allow_nan=False), st.booleans())
def test_any_value_is_written_so_that_it_is_read_again(text: str, number: float, flag: bool) -> None:
    """Quotes, backslashes, other alphabets."""
    table = {"a": text, "b": number, "c": flag, "d": [text, text], "e": {"f": text}}

    assert tomllib.loads(section("x", table, SAY)) == {"x": table}


def test_a_section_takes_the_place_of_its_tables_and_all_else_stays() -> None:
    """Remarks that people wrote too, also those above the next table."""
    text = (
        "# Ours\n[school]\nname = 1 # x\n\n[mail]\nhost = 'a'\n# old\nport = 1\n\n# About staff\n[[staff]]\nid = 'b'\n"
    )

    assert files.with_section(text, "mail", "[mail]\nhost = 'c'") == (
        "# Ours\n[school]\nname = 1 # x\n\n[mail]\nhost = 'c'\n\n# About staff\n[[staff]]\nid = 'b'\n"
    )
    assert "[mail]" not in files.with_section(text, "mail", "")
    assert files.with_section(text, "log", "[log]\nlevel = 'info'").endswith("id = 'b'\n\n[log]\nlevel = 'info'\n")


def test_tables_of_a_section_are_replaced_wherever_they_stand() -> None:
    """Sub-tables, and rows that somebody put elsewhere."""
    text = "[channels.office]\na = 1\n[school]\nb = 1\n[channels.leave]\nc = 1\n[[staff]]\nd = 1\n"

    assert files.with_section(text, "channels", "[channels.x]\ne = 1") == (
        "[channels.x]\ne = 1\n\n[school]\nb = 1\n[[staff]]\nd = 1\n"
    )


def test_secrets_take_the_place_of_the_old_ones() -> None:
    """What else stands in the file stays, above all the key of the data."""
    before = "# ours\nGROUPBOT_MASTER_KEY=k\nexport GROUPBOT_TELEGRAM_TOKEN=1:old\nGROUPBOT_MAIL_PASSWORD=old\n"

    text = files.secrets_text(before, {"telegram_token": "1:new", "mail_password": None, "matrix_password": ' a"'})

    assert text == '# ours\nGROUPBOT_MASTER_KEY=k\nGROUPBOT_TELEGRAM_TOKEN=1:new\nGROUPBOT_MATRIX_PASSWORD=" a""\n'
    assert secrets_of(ANSWERS) == {"telegram_token": "1:a", "mail_password": None}


@pytest.mark.parametrize("value", ["a b", " a ", "'a'", '"', "a=b#c"])
def test_a_secret_is_read_as_it_was_typed(tmp_path: Path, value: str) -> None:
    """Spaces and quotes too."""
    files.write(tmp_path / "secrets.env", files.secrets_text("", {"mail_password": value}))

    assert files.known_secrets(tmp_path) == {"mail_password": value}


def test_what_is_written_is_its_owner_s_alone_from_the_first_byte(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The mode is that of the making, not put right afterwards; whatever the umask."""
    modes = []
    opened = os.open
    monkeypatch.setattr(os, "open", lambda path, flags, mode: modes.append(mode) or opened(path, flags, mode))
    before = os.umask(0)
    try:
        files.keep_draft(tmp_path, {"secret.telegram_token": "1:a"})
    finally:
        os.umask(before)

    assert modes == [0o600]
    assert [stat.S_IMODE(each.stat().st_mode) for each in tmp_path.iterdir()] == [0o600]


def test_a_draft_is_kept_read_and_forgotten(tmp_path: Path) -> None:
    """In the order of the answers."""
    assert files.read_draft(tmp_path) is None
    files.keep_draft(tmp_path, ANSWERS)
    assert list((files.read_draft(tmp_path) or {}).items()) == list(ANSWERS.items())
    files.forget_draft(tmp_path)
    files.forget_draft(tmp_path)
    assert files.read_draft(tmp_path) is None


def test_a_draft_that_cannot_be_read_is_told(tmp_path: Path) -> None:
    """With what to do."""
    (tmp_path / files.DRAFT).write_text("{")
    with pytest.raises(ConfigurationError, match="remove it to begin anew"):
        files.read_draft(tmp_path)
    (tmp_path / files.DRAFT).write_text("[]")
    assert files.read_draft(tmp_path) is None


def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    """In one line."""
    with pytest.raises(ConfigurationError, match="cannot be written"):
        files.write(tmp_path / "none" / "school.toml", "")


def test_settings_that_the_program_cannot_read_are_not_written(tmp_path: Path) -> None:
    """What was there stays; the error names the file as it is called."""
    path = tmp_path / "school.toml"
    path.write_text(SAMPLE)
    with pytest.raises(ConfigurationError, match=r"^\S*/school\.toml, line 1: school\.name: is missing"):
        files.write_school(path, "[school]\n")

    assert [each.name for each in tmp_path.iterdir()] == ["school.toml"]
    assert path.read_text() == SAMPLE


def test_the_settings_before_are_kept_beside_the_new_ones(tmp_path: Path) -> None:
    """As school.toml.bak."""
    path = tmp_path / "school.toml"
    path.write_text(SAMPLE)
    files.write_school(path, SAMPLE.replace("Tjongerschool", "Lindeschool"))

    assert (tmp_path / "school.toml.bak").read_text() == SAMPLE
    assert sorted(each.name for each in tmp_path.iterdir()) == ["school.toml", "school.toml.bak"]


@pytest.mark.parametrize("content", [b"\xff\xfe", b"[school"])
def test_a_file_of_answers_that_cannot_be_read_is_told(tmp_path: Path, content: bytes) -> None:
    """In one line with its name."""
    path = tmp_path / "answers.toml"
    with pytest.raises(ConfigurationError, match="cannot be read"):
        files.read_tables(path)
    path.write_bytes(content)
    with pytest.raises(ConfigurationError, match=r"answers\.toml: is not"):
        files.read_tables(path)
