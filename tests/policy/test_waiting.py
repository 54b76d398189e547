"""What the shipped protocol sends to the director by itself: the cases of its article A6, and B3."""

from policy.model import Severity
from policy.protocol import DESTINATIONS, RULES
from tests.policy.school import PROTOCOL

PERSONAL, RECORDING, OPINION, INSULT = "personal data", "recording", "opinion", "insult"
OTHERS, UNREAD = "others' work", "cannot be read"
CASES = {
    "contact_phone": PERSONAL,
    "contact_email": PERSONAL,
    "contact_address": PERSONAL,
    "contact_bsn": PERSONAL,
    "contact_iban": PERSONAL,
    "birth_date": PERSONAL,
    "personal_matter": PERSONAL,
    "name": PERSONAL,
    "name_with_photo": PERSONAL,
    "full_name_with_photo": PERSONAL,
    "staff_account": PERSONAL,
    "account_link": PERSONAL,
    "tag_company": PERSONAL,
    "single_child": RECORDING,
    "consent_unknown": RECORDING,
    "in_photo_unsaid": RECORDING,
    "opinion": OPINION,
    "reproach": INSULT,
    "tone": INSULT,
    "others_work": OTHERS,
    "one_face": RECORDING,
    "name_read": PERSONAL,
    "face_unaccounted": RECORDING,
    "chat_screenshot": PERSONAL,
    "licence_plate": PERSONAL,
    "private_account": PERSONAL,
    "personal_matter_agreed": PERSONAL,
    "third_party": PERSONAL,
    "unknown_language": UNREAD,
}
"""Each rule that doubts somewhere, and the case that it is; docs/how-to/deciding.md lists the same."""


def test_what_waits_by_itself_is_one_of_the_cases() -> None:
    """A rule that begins to doubt needs its place among them, and one that does not any more leaves it."""
    doubting = {rule for rule in RULES if Severity.DOUBT in {PROTOCOL.severity(rule, each) for each in DESTINATIONS}}
    assert doubting == set(CASES)


def test_the_cases_outside_a6_rest_on_an_article_that_says_so() -> None:
    """Work of others is no case of A6: B3 asks for permission. What the program cannot read is the teacher's doubt."""
    assert {PROTOCOL.rules[rule].article for rule, case in CASES.items() if case == OTHERS} == {"B3"}
    assert {PROTOCOL.rules[rule].article for rule, case in CASES.items() if case == UNREAD} == {"A6"}
