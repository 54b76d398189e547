"""Which language a message is in."""

import pytest

from policy.triage.language import guess_language

MESSAGES = [
    ("nl", "Isa is vandaag ziek en komt niet"),
    ("nl", "ok school"),
    ("en", "Ruby is sick today and won't be in"),
    ("fy", "Femke bliuwt hjoed thús, se is siik"),
    ("fy", "Us jonge kin moarn net komme"),
    ("de", "Guten Morgen, Jonas ist heute krank"),
    ("de", "Wann ist der Elternabend?"),
    ("pl", "Dzień dobry, syn jest dziś chory"),
    ("pl", "Dziękuję"),
    ("tr", "Kızım bugün hasta, okula gelemeyecek"),
    ("tr", "Teşekkürler"),
    ("ar", "ابنتي مريضة اليوم"),
    ("uk", "Сьогодні син хворий"),
    ("und", ""),
    ("und", "👍 123"),
    ("und", "今日は"),
    ("und", "xyzzy"),
]


@pytest.mark.parametrize(("language", "message"), MESSAGES)
def test_the_language_is_guessed(language: str, message: str) -> None:
    """Script, letters and small words tell it, or nothing does."""
    assert language == guess_language(message)
