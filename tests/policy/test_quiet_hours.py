"""A1: the hours in which a group is open, as a protocol sets them."""

from datetime import datetime

import pytest

from policy.check import check
from policy.model import Audience, Draft
from policy.protocol import ProtocolError
from policy.protocol_file import parse_protocol
from tests.policy.school import FACTS, PROTOCOL_TEXT, judge

START = '[rules.quiet_hours]\narticle = "A1"\nclass   = "-"'
HOURS = 'from = "7:00"\nuntil = "20:00"'
OPEN = PROTOCOL_TEXT.replace(START, START.replace('"-"', '"doubt"') + "\n" + HOURS)
PROTOCOL = parse_protocol(OPEN, "with hours")


def at(moment: str) -> tuple:
    """Give the findings of a message that goes out to a class at a moment."""
    draft = Draft("Morgen gym!", Audience("class"), moment=datetime.fromisoformat(moment))
    return check(draft, PROTOCOL, FACTS).findings


@pytest.mark.parametrize("moment", ["2026-11-23T06:59:59", "2026-11-23T20:00", "2026-11-23T23:30", "2026-11-24T00:00"])
def test_outside_the_hours(moment: str) -> None:
    """Before the first and from the last hour on a message finds the group closed, and the teacher reads its hours."""
    (finding,) = at(moment)
    assert (finding.rule, finding.article, finding.start) == ("quiet_hours", "A1", None)
    assert "van 7.00 tot 20.00 uur" in finding.message("nl")
    assert "from 07:00 to 20:00" in finding.message("en")


@pytest.mark.parametrize("moment", ["2026-11-23T07:00", "2026-11-23T15:10", "2026-11-23T19:59"])
def test_within_the_hours(moment: str) -> None:
    """From the first hour until the last one it passes."""
    assert at(moment) == ()


def test_nothing_without_a_moment_or_hours() -> None:
    """Where nobody knows when it goes out, or the protocol sets no hours, nothing is said."""
    assert check(Draft("Morgen gym!", Audience("class")), PROTOCOL, FACTS).findings == ()
    assert judge("Morgen gym!", moment=datetime.fromisoformat("2026-11-23T03:00")).findings == ()


@pytest.mark.parametrize(
    ("hours", "message"),
    [
        ('from = "7:00"', "rules.quiet_hours.until is missing"),
        ('until = "7:00"', "rules.quiet_hours.from is missing"),
        ('from = "7 uur"\nuntil = "20:00"', "rules.quiet_hours.from is '7 uur'"),
        ('from = "7:00"\nuntil = "24:00"', "rules.quiet_hours.until is '24:00'"),
        ('from = "20:00"\nuntil = "7:00"', "rules.quiet_hours.until must be later"),
    ],
)
def test_wrong_hours_are_refused(hours: str, message: str) -> None:
    """Hours are two times of one day."""
    with pytest.raises(ProtocolError, match=message):
        parse_protocol(PROTOCOL_TEXT.replace(START, f"{START}\n{hours}"), "x")


def test_only_the_quiet_hours_have_hours() -> None:
    """At another rule they are a mistake."""
    text = PROTOCOL_TEXT.replace("[rules.tone]", f"[rules.tone]\n{HOURS}")
    with pytest.raises(ProtocolError, match=r"rules.tone.from is not a key"):
        parse_protocol(text, "x")
