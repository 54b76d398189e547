"""A7: illness and leave go by the agreed channel, and a post may say so."""

from dataclasses import replace

import pytest

from policy.check import check
from policy.model import Audience, Draft, Severity
from tests.policy.agreed_ways import AGREED_WAYS
from tests.policy.illness_invitations import ILLNESS_INVITATIONS
from tests.policy.leave_invitations import LEAVE_INVITATIONS
from tests.policy.other_matters import OTHER_MATTERS
from tests.policy.school import FACTS, PROTOCOL, hits, judge

WITH_PHONE = replace(FACTS, phone="0516-000000")


@pytest.mark.parametrize("text", [*ILLNESS_INVITATIONS.strip().splitlines(), *LEAVE_INVITATIONS.strip().splitlines()])
def test_invitation(text: str) -> None:
    """An invitation to report illness or ask leave in the app is found, however it is worded."""
    assert [rule for rule, _ in hits(text)] == ["report_in_app"]


@pytest.mark.parametrize("text", [*AGREED_WAYS.strip().splitlines(), *OTHER_MATTERS.strip().splitlines()])
def test_no_invitation(text: str) -> None:
    """The agreed channel, the bot's hand-over, a denial and other appointments are no such invitation."""
    assert hits(text) == ()


def test_invitation_is_refused_everywhere() -> None:
    """No destination makes it acceptable."""
    for destination in ("class", "school", "public"):
        verdict = judge("Kind ziek? App even!", destination)
        assert verdict.word == "refuse"
        assert [(finding.article, finding.severity) for finding in verdict.findings] == [("A7", Severity.REFUSE)]


def test_topic_after_the_way_is_within_the_words() -> None:
    """What is shown holds the way and the topic when they stand in that order."""
    text = "Beste ouders, geef het in de app door als je kind ziek is. Dank!"
    assert hits(text) == (("report_in_app", "geef het in de app door als je kind ziek is"),)


def test_a_new_paragraph_is_a_new_matter() -> None:
    """What is asked in a paragraph of its own is not about the illness that the one before spoke of."""
    denied, asked = "Ziekmelden via de app kan niet.", "Laat het weten in een reactie."
    assert hits(f"{denied}\n\n{asked} Tot donderdag!") == ()
    assert hits(f"Ziekmelden kan voortaan.\n{asked}") != ()
    assert hits("Wilt u vanavond uw kind kammen?\n\nZiek? Meld het in de groep.") != ()
    assert hits("Naar de ouderavond?\n\nAfmelden bij ziekte kan hier in de groep.") != ()
    assert hits("Naar de ouderavond?\nAfmelden kan hier in de groep.") == ()


def test_a_condition_of_its_own_is_another_matter() -> None:
    """A sentence that says itself when to answer does not go on about illness."""
    assert hits("Ziekmelden doe je telefonisch. Laat het hier weten als je komt helpen.") == ()
    assert hits("Ziekmelden kan vanaf nu. Laat het gewoon even hier weten.") != ()


def test_every_passage_is_judged() -> None:
    """A denial does not excuse an invitation elsewhere in the post."""
    text = "Ziekmelden niet via de app.\nVerlof vraag je aan in deze groep."
    assert [rule for rule, _ in hits(text)] == ["report_in_app"]


def test_refusal_names_the_schools_own_way() -> None:
    """Where the school's number is known the teacher reads it, and that the bot hears it in private."""
    messages = check(Draft("Kind ziek? App even!", Audience("class")), PROTOCOL, WITH_PHONE).findings[0].messages
    assert "bel de school op 0516-000000, of zeg het in een privébericht aan de bot" in messages["nl"]
    assert "phone the school on 0516-000000, or tell the bot in a private message" in messages["en"]


def test_refusal_without_a_known_number() -> None:
    """Without a number the teacher is asked to name the agreed channel."""
    messages = judge("Kind ziek? App even!").findings[0].messages
    assert "Noem het kanaal dat de school heeft afgesproken." in messages["nl"]
    assert "Name the channel that the school has agreed." in messages["en"]


@pytest.mark.parametrize("language", ["nl", "en"])
def test_what_the_refusal_advises_passes(language: str) -> None:
    """A teacher who writes what the refusal says is not refused again."""
    message = PROTOCOL.messages("report_in_app", "", WITH_PHONE.phone)[language]
    advice = message.rpartition(": ")[2]
    assert "0516-000000" in advice
    for text in (advice, f"Kind ziek? {advice}", f"Is your child ill? {advice}", f"Ziekmelden of verlof: {advice}"):
        assert check(Draft(text, Audience("class")), PROTOCOL, WITH_PHONE).findings == ()
