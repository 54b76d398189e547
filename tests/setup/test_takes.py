"""How what was typed is read."""

import pytest

from groupbot.setup import takes
from groupbot.setup.model import Answers, Take, Wrong


@pytest.mark.parametrize(
    ("take", "text", "value"),
    [
        (takes.words, "De Tjongerschool", "De Tjongerschool"),
        (takes.email, "a@b.example", "a@b.example"),
        (takes.phone, "0516-123456", "0516-123456"),
        (takes.link, "https://b.example/x", "https://b.example/x"),
        (takes.time_zone, "Europe/Amsterdam", "Europe/Amsterdam"),
        (takes.tenant, "school.example", "school.example"),
        (takes.secret, "a b'c", "a b'c"),
        (takes.yes_or_no, "JA", True),
        (takes.yes_or_no, "y", True),
        (takes.yes_or_no, "nee", False),
        (takes.one_of("mail", "phone"), "Mail", "mail"),
        (takes.one_of("mail", "phone"), "2", "phone"),
        (takes.number(0, 52), "8", 8),
        (takes.clock_time, "8:30", "08:30"),
        (takes.clock_time, "08.30", "08:30"),
        (takes.clock_time, "8u30", "08:30"),
        (takes.clock_time, "9h", "09:00"),
        (takes.earlier_than("limit"), "8:15", "08:15"),
    ],
)
def test_what_people_type_is_taken(take: Take, text: str, value: object) -> None:
    """As they type it."""
    assert take(text, {"limit": "08:30"}).value == value


@pytest.mark.parametrize(
    ("take", "text", "said"),
    [
        (takes.words, "a\tb", "on one line"),
        (takes.email, "Anna <a@b.example>", "no e-mail address"),
        (takes.phone, "call me", "no phone number"),
        (takes.link, "b.example", "no web address"),
        (takes.time_zone, "Amsterdam", "no time zone"),
        (takes.tenant, "a/b", "Microsoft Entra"),
        (takes.secret, "a\x07b", "Copy it again"),
        (takes.yes_or_no, "perhaps", "yes or no"),
        (takes.one_of("mail", "phone"), "3", "one of these"),
        (takes.one_of("mail", "phone"), "post", "one of these"),
        (takes.number(1, 9), "0", "from {least} to {most}"),
        (takes.number(1, 9), "ten", "from {least} to {most}"),
        (takes.clock_time, "25:00", "no time of day"),
        (takes.clock_time, "early", "no time of day"),
        (takes.earlier_than("limit"), "08:31", "not earlier than"),
    ],
)
def test_what_cannot_be_is_refused_with_what_to_type(take: Take, text: str, said: str) -> None:
    """In one sentence of the catalogues; a secret is not repeated."""
    answers: Answers = {"limit": "08:30"}
    with pytest.raises(Wrong) as caught:
        take(text, answers)

    assert said in caught.value.text
    assert text not in caught.value.values.values()
