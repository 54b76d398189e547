"""What is shown around words: their clause, and what is said with them of somebody."""

from collections.abc import Callable

import pytest

from policy.rules.sentences import Span, clause_around, statement_around
from policy.text import Text


def shown(widen: Callable[[Text, Span], Span], marked: str) -> str:
    """Widen the words between the marks."""
    before, words, behind = marked.replace("«", "»").split("»")
    first, last = widen(Text.of(before + words + behind), (len(before), len(before + words)))
    return (before + words + behind)[first:last]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Dag. Het regent, en «ik vind» het niks, maar we gaan. Doei.", "Het regent, en ik vind het niks"),
        ("Dus: «ik vind» het niks 🙄 We gaan.", "ik vind het niks"),
        ("«Newsflash»: the gate closes at 8.30. Bye.", "Newsflash: the gate closes at 8.30"),
        ("Voor wie het «nog niet» weet: de poort gaat dicht.", "Voor wie het nog niet weet"),
        ("«Newsflash»:", "Newsflash"),
        ('Hij zei "wat een «sukkel» ben je" tegen ons.', "wat een sukkel ben je"),
        ("Een liedje (van «internet» geplukt) voor thuis.", "van internet geplukt"),
        ('Een "boek" van «internet» geplukt, een "lied" ook.', 'Een "boek" van internet geplukt, een "lied" ook'),
        ("'s Ochtends is «het» koud, zei Lotte's moeder.", "s Ochtends is het koud, zei Lotte's moeder"),
        (f"{'ab ' * 200}«hier»{' ab' * 200}", "hier"),
        (f"{'ab ' * 200}maar «hier», maar niet daar", "hier"),
    ],
)
def test_a_clause_is_what_has_to_be_written_anew(text: str, words: str) -> None:
    """It ends at a colon, a bracket, a picture or "but", within its quotation marks, and not where that is far."""
    assert shown(clause_around, text) == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Sem «heeft ADHD» en gaat naar huis.", "Sem heeft ADHD"),
        ("Let op, Sem «heeft ADHD», dus kijk uit.", "Sem heeft ADHD"),
        ("Hij is er niet omdat hij «koorts heeft».", "hij koorts heeft"),
        ("Lotte vertelde dat haar «ouders scheiden».", "haar ouders scheiden"),
        ("De jongen met dat rode haar «heeft ADHD».", "De jongen met dat rode haar heeft ADHD"),
        ("In verband met het «overlijden van zijn oma» is hij vrij.", "het overlijden van zijn oma is hij vrij"),
        ("Haar zus en haar «broer zijn ziek».", "Haar zus en haar broer zijn ziek"),
        ("Fijn 🎉 Ze «is geopereerd» aan haar heup 🎉", "Ze is geopereerd aan haar heup"),
        ("Noor broke her arm, as she «has epilepsy» and fell.", "as she has epilepsy"),
    ],
)
def test_a_statement_is_what_is_said_of_somebody(text: str, words: str) -> None:
    """It goes from comma to comma, without what other words begin."""
    assert shown(statement_around, text) == words
