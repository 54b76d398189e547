"""Reading a school's file, and what is said when it is wrong."""

import re
from pathlib import Path

import pytest

from groupbot.errors import ConfigurationError
from groupbot.settings import load_settings, sample_settings
from groupbot.settings.lines import line_of
from tests.settings.conftest import SAMPLE, Complain, Load


def test_the_sample_school_is_read_as_it_stands(load: Load) -> None:
    """The shipped file is valid, and has the school's names."""
    settings = load()

    assert settings.school.name == "De Tjongerschool"
    assert [each.id for each in settings.classes] == ["5", "6"]
    assert [each.id for each in settings.staff if each.role == "director"] == ["bram", "carla"]


def test_the_sample_can_be_had_without_a_file(tmp_path: Path) -> None:
    """The sample school has no secrets, and its relative paths start where one wants."""
    settings = sample_settings(tmp_path)

    assert settings.directory == tmp_path
    assert settings.secrets.telegram_token is None


def test_settings_cannot_be_changed(load: Load) -> None:
    """What was read stays as it was read."""
    with pytest.raises(ValueError, match="frozen"):
        load().school.name = "Other"


def test_what_is_left_out_has_its_documented_value(load: Load) -> None:
    """A short file is enough for the rest."""
    settings = load()

    assert settings.posting.undo_seconds == 30
    assert settings.posting.deputy_after_minutes == 120
    assert settings.run.lease_seconds == 10
    assert settings.telegram is not None
    assert settings.telegram.pacing.limits().per_second == 30


def test_zero_means_no_limit(load: Load) -> None:
    """A local Bot API server has no limits of its own."""
    telegram = load(
        ("[matrix]", "[telegram.pacing]\nper_second = 0\nchat_interval = 0\ngroup_per_minute = 0\n\n[matrix]")
    ).telegram

    assert telegram is not None
    limits = telegram.pacing.limits()
    assert (limits.per_second, limits.chat_interval, limits.group_per_minute) == (None, None, None)


WRONG = [
    ('role     = "office"', 'role = "boss"', "line 96: staff[3].role: must be 'teacher', 'office' or 'director'"),
    ("[mail]", "[mail]\nsecuritty = 1", "mail.securitty: is no key that this program knows; did you mean security?"),
    ("[mail]", "[mial]", "line 28: mial: is no key that this program knows; did you mean mail?"),
    ("telegram = 1003", "telegram = 1003\nfoo.bar = 2", "staff[2].foo: is no key that this program knows; remove it"),
    ("[school]", "[strange.table]\na = 1\n[school]", "strange: is no key that this program knows; remove it"),
    ("[school]", 'file = "x"\n[school]', "file: is no key that this program knows"),
    ('name     = "De Tjongerschool"', "", "line 8: school.name: is missing; add it"),
    ('name     = "De Tjongerschool"', 'name = " "', "school.name: is empty; fill it in"),
    ('name     = "De Tjongerschool"', 'name = ""', "school.name: is empty; fill it in"),
    ('name     = "De Tjongerschool"', 'name = "a\\nb"', "school.name: holds a line break"),
    ('language = "nl"', 'language = "xx"', "school.language: must be 'nl' or 'en'"),
    ('"Europe/Amsterdam"', '"Europe/Sneek"', "school.timezone: is no time zone; write it like Europe/Amsterdam"),
    ('"Europe/Amsterdam"', '"../etc/passwd"', "school.timezone: is no time zone"),
    ('"sqlite:///tjongerschool.db"', '"mysql://x"', "database.url: is no database; write sqlite:///school.db"),
    ('"sqlite:///tjongerschool.db"', '"sqlite://"', "database.url: names no file"),
    ('"sqlite:///tjongerschool.db"', '"sqlite:///:memory:"', "database.url: names no file"),
    ('"sqlite:///tjongerschool.db"', '"postgresql://a:b@c/d"', "database.url: holds a password; put the whole address"),
    ('"https://api.telegram.org"', '"ftp://x"', "telegram.api_base_url: is no web address"),
    ('"https://api.telegram.org"', '"https://a:b@c"', "telegram.api_base_url: holds a user name or password"),
    ('updates      = "polling"', 'updates = "webhook"', "telegram.webhook: is missing"),
    ("child_data   = true", 'child_data = "yes"', "telegram.child_data: must be true or false, without quotes"),
    ("port     = 2525", "port = 99999", "mail.port: must be at most 65535; change it"),
    ("port     = 2525", 'port = "25"', "mail.port: must be a whole number, without quotes"),
    ("port     = 2525", "timeout_seconds = 0", "mail.timeout_seconds: must be more than 0"),
    ("port     = 2525", 'timeout_seconds = "9"', "mail.timeout_seconds: must be a number, without quotes"),
    (
        'host     = "127.0.0.1"',
        'host = "mail.school.example"',
        'mail.security: is "none", which sends children\'s names',
    ),
    ("<app@tjongerschool.example>", "\\r\\nBcc: <a@b.example>", "mail.sender: holds a line break"),
    ("<app@tjongerschool.example>", "<app>", "mail.sender: is no sender"),
    ('"ziekmelden@tjongerschool.example"', '"ziekmelden"', "channels.illness.email: is no e-mail address"),
    ('phone  = "0516-000000"', 'phone = "bel ons"', "channels.illness.phone: is no phone number"),
    ('"08:15"', '"8:15"', "line 38: channels.illness.warn: is no time of day"),
    ('"08:15"', "815", "channels.illness.warn: is no time of day"),
    ('"08:15"', '"08:30"', "channels.illness.warn: is not earlier than before"),
    ('warn   = "08:15"', "", 'channels.illness.warn: is missing, and kind is "mail"'),
    ('email  = "ziekmelden@tjongerschool.example"', "", 'channels.illness.email: is missing, and kind is "mail"'),
    ('kind   = "mail"', 'kind = "link"', 'channels.illness.link: is missing, and kind is "link"'),
    ("0516-000000", "", "channels.illness.phone: is empty; fill it in"),
    ('email       = "verlof@tjongerschool.example"', "", 'channels.leave.email: is missing, and kind is "mail"'),
    ("weeks_ahead = 8", "weeks_ahead = -1", "channels.leave.weeks_ahead: must be at least 0"),
    ('id       = "6"', "id = 6", "classes[1].id: must be a text; write it in quotes"),
    ('id       = "6"', 'id = "groep 6"', "classes[1].id: is no id"),
    ('id       = "6"', 'id = "5"', 'classes[1].id: "5" stands here a second time'),
    ('id       = "carla"', 'id = "bram"', 'staff[2].id: "bram" stands here a second time'),
    ("-1000000000006", "-1000000000005", "classes[1].telegram: is the same as 5's; give each its own"),
    ("-1000000000006", "1000000000006", "classes[1].telegram: is no group"),
    ("1002", "1001", "staff[1].telegram: is the same as anna's"),
    ("1002", "-1002", "staff[1].telegram: is no account"),
    ("1002", '"@bram"', "staff[1].telegram: must be a whole number, without quotes"),
    ("1002", "1.5", "staff[1].telegram: must be a whole number, without quotes"),
    ('"!groep5:tjongerschool.example"', '"groep5"', "classes[0].matrix: is no room"),
    ('"@anna:tjongerschool.example"', '"anna"', "staff[0].matrix: is no account"),
    ('["5"]', '["7"]', 'staff[0].classes: there is no class "7"; add it as [[classes]], or name one of 5, 6'),
    ('["5"]', '"5"', "staff[0].classes: must be a list"),
    ('role     = "director"', 'role = "office"', "staff: there is no director"),
    ("[database]", "posting = 3\n[database]", "school.posting: is no key that this program knows"),
    (
        "[channels.office]",
        "[posting]\nundo_seconds = 9999\n[channels.office]",
        "posting.undo_seconds: must be at most 3600",
    ),
    (
        "[channels.office]",
        "[posting]\ndeputy_after_minutes = 4321\n[channels.office]",
        "posting.deputy_after_minutes: must be at most 4320",
    ),
    (
        "[channels.office]",
        "[photos]\nkept_days = 0\n[channels.office]",
        "photos.kept_days: must be at least 1",
    ),
]


@pytest.mark.parametrize(("old", "new", "expected"), WRONG)
def test_what_is_wrong_is_said_in_one_line_with_key_and_remedy(
    complaint: Complain, old: str, new: str, expected: str
) -> None:
    """The line names the file and the key, and says what to do."""
    said = complaint((old, new))

    assert expected in said
    assert said.count("school.toml") == 1
    assert "\n" not in said


def test_a_table_that_is_no_table_is_said(tmp_path: Path) -> None:
    """A value where a table belongs."""
    (tmp_path / "school.toml").write_text("school = 3")

    with pytest.raises(ConfigurationError, match=r"line 1: school: must be a table; write it as \[table\]"):
        load_settings(tmp_path / "school.toml")


def test_mail_without_a_mail_server_is_said(complaint: Complain) -> None:
    """Sick notes by mail need [mail]."""
    start, end = SAMPLE.index("[mail]"), SAMPLE.index("[channels.illness]")

    assert 'channels.illness.kind: is "mail", and there is no [mail] table' in complaint((SAMPLE[start:end], ""))


def test_a_school_that_nobody_can_phone_is_said(complaint: Complain) -> None:
    """There is always a number for parents."""
    said = complaint(('phone  = "0516-000000"', ""), ('phone = "0516-000000"', ""))

    assert "channels.illness.phone: is missing, and so is the office's" in said


@pytest.mark.parametrize("key", ["password", "token", "master_key", "telegram_token", "webhook_secret"])
def test_a_secret_in_the_file_is_refused_and_not_repeated(complaint: Complain, key: str) -> None:
    """Where a secret belongs is said, and the secret itself is not."""
    said = complaint(("[mail]", f'[mail]\n{key} = "geheim"'))

    assert "never stands here" in said
    assert "GROUPBOT_MAIL_PASSWORD" in said
    assert "geheim" not in said


def test_a_table_of_secrets_is_refused(complaint: Complain) -> None:
    """[secrets] belongs in the secrets file."""
    assert "never stands here" in complaint(("[mail]", '[secrets]\nmail_password = "geheim"\n[mail]'))


@pytest.mark.parametrize("value", ['"geheim-1"', "[7]", "{ a = 1 }"])
def test_a_wrong_value_is_never_shown(complaint: Complain, value: str) -> None:
    """Somebody may have pasted a password in the wrong place."""
    assert "geheim" not in complaint(("port     = 2525", f"port = {value}"))


def test_a_file_that_is_not_there_is_said(tmp_path: Path) -> None:
    """The path is named, and how to give another."""
    with pytest.raises(ConfigurationError, match=r"none\.toml: there is no such file; name .* groupbot init"):
        load_settings(tmp_path / "none.toml")


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    """A folder cannot be read as a file."""
    with pytest.raises(ConfigurationError, match="cannot be read"):
        load_settings(tmp_path)


def test_what_is_no_toml_is_said_with_its_place(complaint: Complain) -> None:
    """The line of the mistake is named."""
    assert "is not valid TOML" in complaint(("[school]", "[school"))


def test_another_encoding_is_said(tmp_path: Path) -> None:
    """A file from an old editor is refused with what to do."""
    (tmp_path / "school.toml").write_bytes('name = "Zoë"'.encode("latin-1"))

    with pytest.raises(ConfigurationError, match="not written in UTF-8; save it as UTF-8"):
        load_settings(tmp_path / "school.toml")


def test_a_time_may_be_written_as_toml_has_it(load: Load) -> None:
    """TOML has times of its own."""
    assert load(('"08:15"', "08:15:00")).channels.illness.warn == load().channels.illness.warn


def test_phone_alone_needs_no_mail(load: Load) -> None:
    """A school that wants to be phoned says no more than that."""
    start, end = SAMPLE.index("[mail]"), SAMPLE.index("[channels.illness]")

    phone = ('kind        = "mail"', 'kind = "phone"')
    settings = load((SAMPLE[start:end], ""), ('kind   = "mail"', 'kind = "phone"'), phone)

    assert settings.mail is None


def test_lines_are_found_in_every_way_of_writing() -> None:
    """Dotted keys, quoted keys, tables and lists of tables; else the nearest table around the key."""
    text = 'a.b = 1\n"c d" = 2\n[[x]]\ny = 1\n[[x]]\n  [x.z]\n  k = 1\n[t]\n'

    assert line_of(text, ("a", "b")) == 1
    assert line_of(text, ("c d",)) == 2
    assert line_of(text, ("x", 0, "y")) == 4
    assert line_of(text, ("x", 1, "missing")) == 5
    assert line_of(text, ("t", "k")) == 8
    assert line_of(text, ("nowhere",)) is None


def test_leave_by_a_form_needs_one(load: Load) -> None:
    """The address of the school's page."""
    link = ('kind        = "mail"', 'kind = "link"')
    assert load(link).channels.leave.kind == "link"
    with pytest.raises(ConfigurationError, match=r"channels\.leave\.form: is missing"):
        load(link, ('form        = "https://tjongerschool.example/verlof"', ""))


def test_leave_by_mail_needs_a_mail_server(load: Load) -> None:
    """As sick notes do."""
    start, end = SAMPLE.index("[mail]"), SAMPLE.index("[channels.illness]")
    with pytest.raises(ConfigurationError, match=r"channels\.leave\.kind: is \"mail\", and there is no \[mail\]"):
        load((SAMPLE[start:end], ""), ('kind   = "mail"', 'kind = "phone"'))


SECURITY = 'security = "none"                      # only on this machine itself; else "starttls" or "tls"'


@pytest.mark.parametrize(
    ("keys", "expected"),
    [
        ('auth = "xoauth2"', r"mail\.provider: is missing, and auth is \"xoauth2\""),
        ('auth = "xoauth2"\ntoken_url = "http://tokens.example/"', r"mail\.token_url: is not secure"),
        ('auth = "xoauth2"\nprovider = "microsoft"\ntenant = "a/b"', r"mail\.tenant: is no tenant"),
    ],
)
def test_where_access_tokens_come_from_must_be_known_and_safe(complaint: Complain, keys: str, expected: str) -> None:
    """Secrets are sent there."""
    assert re.search(expected, complaint((SECURITY, f"{SECURITY}\n{keys}")))


def test_access_tokens_may_come_from_this_machine(load: Load) -> None:
    """As in a test."""
    settings = load((SECURITY, f'{SECURITY}\nauth = "xoauth2"\ntoken_url = "http://127.0.0.1:9/token"'))

    assert settings.mail is not None
    assert settings.mail.token_address == "http://127.0.0.1:9/token"
