"""What the doctor sees of settings, key, protocol and people."""

import base64
from collections.abc import Callable
from datetime import UTC, datetime

import pytest

from groupbot.doctor.here import look_here
from groupbot.doctor.model import WORDS, Finding
from groupbot.settings import Settings
from tests.doctor.conftest import found

MakeSchool = Callable[..., Settings]
NOON = datetime(2026, 7, 1, 12, 0, tzinfo=UTC)
KEY = f"GROUPBOT_MASTER_KEY={base64.b64encode(bytes(32)).decode()}\n"


def looked(settings: Settings) -> dict[str, list[Finding]]:
    """Look at noon."""
    return found(look_here(settings, NOON))


OWN = (
    ("0516-000000", "0516-123456"),
    ("tjongerschool.example", "deproef.nl"),
    ("telegram = 100", "telegram = 4711"),
    ("-100000000000", "-100123456789"),
)
ADDRESS = ("Schoolpad 1,", "Kerkstraat 12,")


def test_a_school_of_its_own_is_in_order(school: MakeSchool) -> None:
    """All that this version can do is well; what it cannot yet do is noted."""
    findings = looked(school(*OWN, ADDRESS))

    assert {name for name, each in findings.items() if each[0].state != "ok"} == {"matrix"}
    assert "De Tjongerschool; classes: 2, members of staff: 4." in findings["settings"][0].seen
    assert "14:00" in findings["timezone"][0].seen


def test_the_untouched_sample_sends_parents_to_nobody(school: MakeSchool) -> None:
    """What they would phone or mail is a failure; all else that the sample makes up is noted, by its key."""
    failed, noted = looked(school())["sample"]

    assert (failed.state, failed.values["keys"]) == (
        "fail",
        "channels.illness.email, channels.illness.phone, channels.office.phone",
    )
    assert noted.state == "warn"
    assert str(noted.values["keys"]).split(", ") == [
        "school.website",
        "mail.sender",
        "channels.leave.email",
        "channels.leave.form",
        "channels.office.email",
        "channels.director.email",
        "classes[0].telegram",
        "classes[1].telegram",
        *(f"staff[{at}].{key}" for at in range(4) for key in ("email", "telegram")),
    ]


@pytest.mark.parametrize("left", range(len(OWN)))
def test_one_value_that_was_forgotten_is_found(school: MakeSchool, left: int) -> None:
    """Whatever else is the school's own."""
    assert "sample" in looked(school(*OWN[:left], *OWN[left + 1 :]))


@pytest.mark.parametrize(
    ("changes", "seen"),
    [
        ([("address  =", "# address")], "is missing: a post with the school's own address is stopped"),
        ([], "is still the sample's (Schoolpad 1, 8400 AA Gorredijk)"),
    ],
)
def test_without_an_address_of_its_own_it_is_said_what_that_stops(
    school: MakeSchool, changes: list[tuple[str, str]], seen: str
) -> None:
    """The check takes every other address for a home; what to write, and where, stands with it."""
    (finding,) = looked(school(*OWN, *changes))["address"]

    assert finding.state == "warn"
    assert seen in finding.seen
    assert "Write" in finding.remedy


def test_an_address_of_its_own_is_not_spoken_of(school: MakeSchool) -> None:
    """It is there, and stands in no list of what is left to do."""
    assert "address" not in looked(school(*OWN, ADDRESS))


def test_without_matrix_nothing_is_noted(school: MakeSchool) -> None:
    """A school that leaves the table out reads nothing of it."""
    settings = school().model_copy(update={"matrix": None})

    assert "matrix" not in looked(settings)


def test_a_key_that_is_there_is_to_be_copied(school: MakeSchool) -> None:
    """Losing it is losing all."""
    assert "Keep a copy" in looked(school(secrets=KEY))["key"][0].seen


def test_a_lost_key_is_a_failure(school: MakeSchool) -> None:
    """The data are there and cannot be read."""
    settings = school()
    (settings.directory / "tjongerschool.db").write_bytes(b"sealed")

    finding = looked(settings)["key"][0]

    assert finding.state == "fail"
    assert "from a backup" in finding.remedy


@pytest.mark.parametrize("contents", [None, "not a protocol"])
def test_a_protocol_that_cannot_be_read_is_a_failure(school: MakeSchool, contents: str | None) -> None:
    """With the reason."""
    settings = school(('"tjongerschool"', '"ours.toml"'))
    if contents is not None:
        (settings.directory / "ours.toml").write_text(contents)

    finding = looked(settings)["protocol"][0]

    assert finding.state == "fail"
    assert finding.seen.startswith("The protocol cannot be read: ")


def test_one_director_is_noted(school: MakeSchool) -> None:
    """Nobody approves their own post."""
    settings = school()
    alone = tuple(member for member in settings.staff if member.id != "carla")

    finding = looked(settings.model_copy(update={"staff": alone}))["directors"][0]

    assert finding.state == "warn"
    assert "deputy = true" in finding.remedy


def test_a_director_without_an_account_is_noted(school: MakeSchool) -> None:
    """The bot cannot ask them."""
    findings = looked(school(("telegram = 1002", "")))["directors"]

    assert [each.key for each in findings] == ["directors", "director unreachable"]


def test_a_class_without_a_group_is_noted(school: MakeSchool) -> None:
    """Posts for it reach nobody."""
    findings = looked(school(("telegram = -1000000000006", "")))["classes"]

    assert [(each.state, each.values) for each in findings] == [("warn", {"id": "6"})]


@pytest.mark.parametrize("key", sorted(WORDS))
def test_what_was_seen_and_what_to_do_are_whole_sentences(key: str) -> None:
    """English, as all that the command line says; the place of the data may end a sentence without a full stop."""
    seen, remedy = WORDS[key]

    assert seen.endswith((".", "{where}", "{reason}"))
    assert not remedy or remedy.endswith((".", "{reason}"))
