"""The signature that the bot adds."""

import pytest

from policy.signature import sign
from tests.policy.school import hits

SIGNED = "— juf Anna, groep 5, namens De Tjongerschool"


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("Morgen gym!", "nl", f"Morgen gym!\n\n{SIGNED}"),
        ("Morgen gym!\n\n", "nl", f"Morgen gym!\n\n{SIGNED}"),
        ("Gym!", "en", "Gym!\n\n— juf Anna, groep 5, on behalf of De Tjongerschool"),
        ("Gym!", "fy", f"Gym!\n\n{SIGNED}"),
        ("", "nl", SIGNED),
        (f"Gym!\n\n{SIGNED}", "nl", f"Gym!\n\n{SIGNED}"),
        (f"Gym!\n\n{SIGNED}\n", "en", f"Gym!\n\n{SIGNED}"),
    ],
)
def test_sign(text: str, language: str, expected: str) -> None:
    """Name, role and school stand under the text, once."""
    assert expected == sign(text, "juf Anna, groep 5", "De Tjongerschool", language)


def test_signed_post_is_clean() -> None:
    """The signature is no finding, although a child is called Anna too."""
    assert hits(sign("Morgen gym!", "juf Anna, groep 5", "De Tjongerschool", "nl"), "public") == ()
