"""P1: phone numbers and mail addresses in words are found, and counting in words is not."""

import pytest

from tests.policy.school import hits

PHONES = (
    (
        "Bel zes-twaalf-vierendertig-zesenvijftig-achtenzeventig, met nul ervoor.",
        "zes-twaalf-vierendertig-zesenvijftig-achtenzeventig, met nul ervoor",
    ),
    (
        "Bel Ria: nul zes twaalf vierendertig zesenvijftig achtenzeventig",
        "nul zes twaalf vierendertig zesenvijftig achtenzeventig",
    ),
    ("Bel Ria: nul zes een twee drie vier vijf zes zeven acht", "nul zes een twee drie vier vijf zes zeven acht"),
    ("Bel Ria op 06 twaalf 34 zesenvijftig 78", "06 twaalf 34 zesenvijftig 78"),
    (
        "Ria: nul-zes, twaalf, vierendertig, nul nul, vijfennegentig",
        "nul-zes, twaalf, vierendertig, nul nul, vijfennegentig",
    ),
    (
        "bel zes - twaalf - vierendertig - nul nul - vijfennegentig",
        "zes - twaalf - vierendertig - nul nul - vijfennegentig",
    ),
    (
        "nulzes en dan 48 negenentwintig zeventien vijfendertig",
        "nulzes en dan 48 negenentwintig zeventien vijfendertig",
    ),
    ("nul zes dubbel een drie vier vijf zes zeven acht", "nul zes dubbel een drie vier vijf zes zeven acht"),
    (
        "Call Petra: zero six, twelve, thirty-four, fifty-six, seventy-eight",
        "zero six, twelve, thirty-four, fifty-six, seventy-eight",
    ),
    ("zero six one two three four five six seven eight", "zero six one two three four five six seven eight"),
    (
        "belje Anke: nul seis tolve fjouwerentritich njoggen njoggen acht acht",
        "nul seis tolve fjouwerentritich njoggen njoggen acht acht",
    ),
    (
        "Rufen Sie an: null sechs zwölf vierunddreißig sechsundfünfzig achtundsiebzig",
        "null sechs zwölf vierunddreißig sechsundfünfzig achtundsiebzig",
    ),
    (
        "bel plus eenendertig zes twaalf vierendertig zesenvijftig achtenzeventig",
        "plus eenendertig zes twaalf vierendertig zesenvijftig achtenzeventig",
    ),
    ("nul vijf een zes, een twee drie vier vijf acht", "nul vijf een zes, een twee drie vier vijf acht"),
    (
        "ＮＵＬ ＺＥＳ twaalf vierendertig zesenvijftig achtenzeventig",
        "ＮＵＬ ＺＥＳ twaalf vierendertig zesenvijftig achtenzeventig",
    ),
    ("0 6 1 2 . . 3 4 5 6 7 8", "0 6 1 2 . . 3 4 5 6 7 8"),
    ("06 🙂 12345678", "06 🙂 12345678"),
    (
        "nul zes een twee drie vier vijf zes zeven acht negen, zegt ze",
        "nul zes een twee drie vier vijf zes zeven acht negen",
    ),
)
EMAILS = (
    ("lotte punt devries apenstaartje gmail punt com", "lotte punt devries apenstaartje gmail punt com"),
    ("lotte.d apenstaartje gmail", "lotte.d apenstaartje gmail"),
    ("h.dejong (at) gmeel punt com. Ze komen.", "h.dejong (at) gmeel punt com"),
    ("lotte[at]gmail[dot]com", "lotte[at]gmail[dot]com"),
    ("lotte@gmail punt com", "lotte@gmail punt com"),
    ("l o t t e @ g m a i l . c o m", "l o t t e @ g m a i l . c o m"),
    ("lotte.d at gmail", "lotte.d at gmail"),
    ("anke apesturtsje ziggo punt nl", "anke apesturtsje ziggo punt nl"),
    ("jelte Klammeraffe web Punkt de", "jelte Klammeraffe web Punkt de"),
    ("jan underscore d apenstaartje hotmail punt com", "jan underscore d apenstaartje hotmail punt com"),
)
FINE = (
    "We tellen: een twee drie vier vijf zes zeven acht negen tien.",
    "zes zeven acht negen tien elf twaalf",
    "De tafel van zes: zes twaalf achttien vierentwintig dertig zesendertig.",
    "Nul zes is lastig te onthouden.",
    "Om zes uur, twaalf kinderen, vierendertig ouders en nul juffen.",
    "Drie, vier, hoedje van papier.",
    "nul een twee drie vier vijf zes zeven acht negen",
    "Het apenstaartje is een teken, en een punt staat aan het eind.",
    "We waren at home, punt uit.",
    "Look at gmail, it is a mail program.",
    "administratie apenstaartje tjongerschool punt example",
    "Bel school: nul vijf een zes nul nul nul nul nul nul",
    "Kom om 8 @ school punt uit.",
    "info (at) museum punt nl",
)


@pytest.mark.parametrize(
    ("rule", "text", "words"),
    [(rule, *row) for rule, table in (("contact_phone", PHONES), ("contact_email", EMAILS)) for row in table],
)
def test_spelled_contact_is_found(rule: str, text: str, words: str) -> None:
    """Each way to spell it is found, with exactly its words."""
    assert hits(text) == ((rule, words),)


@pytest.mark.parametrize("text", FINE)
def test_counting_and_own_contact_pass(text: str) -> None:
    """Counting, tables, songs, and the school's own number and address in words are fine."""
    assert hits(text) == ()
