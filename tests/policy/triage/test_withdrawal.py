"""Whether a text takes a report back."""

import pytest

from policy.triage import takes_back

TAKES = [
    "Sem is toch niet ziek, verkeerd doorgegeven sorry",
    "oeps verkeerd kind",
    "kan dat nog terug?",
    "Kan de ziekmelding nog terug",
    "trek maar in",
    "Trek de melding maar weer in",
    "haal het maar terug",
    "ik wil een ziekmelding intrekken",
    "melding graag annuleren",
    "laat maar, sem gaat toch",
    "Sem komt vandaag toch gewoon",
    "per ongeluk verstuurd",
    "lieke is not ill anymore sorry wrong kid",
    "Can I take it back?",
    "please cancel my report",
    "I sent it by mistake",
    "he is not sick after all",
    "She is going to school after all",
]

TAKES_NOT = [
    "",
    "Sem is ziek",
    "Sem is toch ziek",
    "Sem gaat toch niet",
    "Sem komt toch nog niet",
    "Sem blijft toch thuis",
    "Wanneer is de juf terug?",
    "Kan hij maandag terug naar school?",
    "Sem neemt zijn boek in een tas mee",
    "bedankt",
    "He is ill after all",
    "wrong time for a question",
]


@pytest.mark.parametrize("text", TAKES)
def test_it_is_understood(text: str) -> None:
    """As parents say it, in Dutch and English."""
    assert takes_back(text)


@pytest.mark.parametrize("text", TAKES_NOT)
def test_another_text_is_not_taken_for_it(text: str) -> None:
    """Least of all one that says that a child is ill."""
    assert not takes_back(text)
