"""What other parts of the program are told about the school."""

from datetime import time, timedelta
from pathlib import Path

import pytest

from groupbot.errors import ConfigurationError
from groupbot.settings import (
    database_file,
    database_url,
    known_protocols,
    profile_of,
    protocol_text,
    sample_settings,
)
from handlers.model.events import Account, Chat
from tests.settings.conftest import Load

WEBSITE = "https://tjongerschool.example/verlof"


def test_the_profile_has_the_schools_people_and_channels(load: Load) -> None:
    """Handlers see the school in their own words."""
    profile = profile_of(load())

    assert profile.timezone.key == "Europe/Amsterdam"
    assert profile.illness.warn == time(8, 15)
    assert profile.illness.before == time(8, 30)
    assert profile.phone() == "0516-000000"
    assert (profile.leave.kind, profile.leave.link) == ("mail", WEBSITE)
    assert profile.undo == timedelta(seconds=30)
    assert profile.deputy_after == timedelta(hours=2)
    assert profile.child_data == {"telegram": True}
    member = profile.staff_by_account(Account("telegram", "1001"))
    assert member is not None
    assert member.shown_as == "juf Anna, groep 5"
    class_ = profile.class_by_id("6")
    assert class_ is not None
    assert class_.chats == (Chat("telegram", "-1000000000006", "group"),)


def test_platforms_that_are_not_connected_have_no_chats_and_no_accounts(load: Load) -> None:
    """Nothing is ever put into the outbox for a platform that nobody serves."""
    profile = profile_of(load())

    platforms = {chat.platform for each in profile.classes for chat in each.chats}
    platforms |= {account.platform for member in profile.staff for account in member.accounts}
    assert platforms == {"telegram"}


def test_a_school_without_telegram_has_no_chats_on_it(load: Load) -> None:
    """A table that is left out leaves its platform out."""
    profile = profile_of(load().model_copy(update={"telegram": None}))

    assert [each.chats for each in profile.classes] == [(), ()]
    assert profile.child_data == {}


def test_platforms_can_be_named(load: Load) -> None:
    """Whoever serves another platform gets its chats."""
    profile = profile_of(load(), platforms=["matrix"])

    assert profile.classes[0].chats == (Chat("matrix", "!groep5:tjongerschool.example", "group"),)
    assert profile.staff[0].accounts == (Account("matrix", "@anna:tjongerschool.example"),)
    assert profile.child_data == {"matrix": True}


def test_who_has_no_other_signature_signs_with_the_name(load: Load) -> None:
    """shown_as may be left out."""
    assert profile_of(load(('shown_as = "juf Anna, groep 5"', ""))).staff[0].shown_as == "Anna de Boer"


@pytest.mark.parametrize(
    ("kind", "form", "expected"),
    [("mail", WEBSITE, "mail"), (None, WEBSITE, "link"), (None, None, "phone"), ("phone", WEBSITE, "phone")],
)
def test_leave_goes_where_the_school_wants_it(kind: str | None, form: str | None, expected: str) -> None:
    """By mail only where the school says so; else by the form, else by phone."""
    settings = sample_settings()
    leave = settings.channels.leave.model_copy(update={"kind": kind, "form": form})
    channels = settings.channels.model_copy(update={"leave": leave})

    assert profile_of(settings.model_copy(update={"channels": channels})).leave.kind == expected


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("sqlite:////var/lib/school.db", "sqlite+aiosqlite:////var/lib/school.db"),
        ("postgresql://bot@db.example/school", "postgresql+asyncpg://bot@db.example/school"),
        ("postgres://bot@db.example/school", "postgresql+asyncpg://bot@db.example/school"),
        ("postgresql://db.example/a?sslmode=require", "postgresql+asyncpg://db.example/a?ssl=require"),
        ("postgresql:///school?host=/run/pg", "postgresql+asyncpg:///school?host=/run/pg"),
    ],
)
def test_the_database_is_given_as_sqlalchemy_takes_it(load: Load, written: str, expected: str) -> None:
    """Each way in which a school writes it."""
    assert database_url(load(("sqlite:///tjongerschool.db", written))) == expected


def test_a_relative_database_is_beside_the_file(load: Load, tmp_path: Path) -> None:
    """Wherever the program was started."""
    settings = load()

    assert database_file(settings) == tmp_path / "tjongerschool.db"
    assert database_url(settings) == f"sqlite+aiosqlite:///{tmp_path}/tjongerschool.db"


def test_an_address_with_a_password_comes_from_the_environment(load: Load, monkeypatch: pytest.MonkeyPatch) -> None:
    """It takes the place of what the file says."""
    monkeypatch.setenv("GROUPBOT_DATABASE_URL", "postgresql://bot:secret@db.example/school")
    settings = load()

    assert database_url(settings) == "postgresql+asyncpg://bot:secret@db.example/school"
    assert database_file(settings) is None


def test_a_shipped_protocol_is_known_by_its_name(load: Load) -> None:
    """The sample's own protocol ships with the program."""
    name, text = protocol_text(load())

    assert name == "tjongerschool"
    assert name in known_protocols()
    assert "[articles." in text


def test_a_schools_own_protocol_is_a_path(load: Load, tmp_path: Path) -> None:
    """Relative to the school's file."""
    (tmp_path / "ours.toml").write_text("ours")

    assert protocol_text(load(('"tjongerschool"', '"ours.toml"'))) == ("ours", "ours")


@pytest.mark.parametrize("protocol", ["other", "none.toml", "../none"])
def test_an_unknown_protocol_is_said_with_those_that_are_known(load: Load, protocol: str) -> None:
    """One line with file, key and remedy."""
    with pytest.raises(ConfigurationError, match=r"school\.toml: school\.protocol: .*tjongerschool") as caught:
        protocol_text(load(('"tjongerschool"', f'"{protocol}"')))

    assert "\n" not in str(caught.value)


def test_a_protocol_in_another_encoding_is_said(load: Load, tmp_path: Path) -> None:
    """A file from an old editor."""
    (tmp_path / "ours.toml").write_bytes(b"\xff")

    with pytest.raises(ConfigurationError, match="UTF-8"):
        protocol_text(load(('"tjongerschool"', '"ours.toml"')))


def test_a_class_may_have_a_channel_in_which_only_the_school_speaks() -> None:
    """Its chat is of that kind."""
    settings = sample_settings()
    five = settings.classes[0].model_copy(update={"kind": "channel"})

    profile = profile_of(settings.model_copy(update={"classes": (five,)}))

    assert profile.classes[0].chats == (Chat("telegram", "-1000000000005", "channel"),)
