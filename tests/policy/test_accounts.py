"""P1 and F8: accounts of private persons, and private numbers and accounts that staff offer."""

import pytest

from tests.policy.school import hits, judge

ACCOUNTS = (
    ("Lotte zet het op haar TikTok, lotte.danst", "lotte.danst"),
    ("De moeder van Sem regelt het via Snapchat: lindadv88.", "lindadv88"),
    ("Zijn insta is semvriesje", "semvriesje"),
    ("Haar snap is lotte_d", "lotte_d"),
    ("Kijk op YouTube bij milan_gamez_518", "milan_gamez_518"),
    ("Volg haar op tiktok lotte.d", "lotte.d"),
    ("Daan's Roblox user name is DaanTheVisser99.", "DaanTheVisser99"),
    ("Op Discord is dat storm#4471.", "storm#4471"),
    ("Je vindt hem op Facebook als Rik Terpstra.", "Rik Terpstra"),
    ("Op Insta (boekenwurm.thijs) leest hij elke week voor.", "boekenwurm.thijs"),
    ("Jelte ist online als jelte_schaakt17 zu finden.", "jelte_schaakt17"),
    ("Sem zijn gebruikersnaam is semmie_2016.", "semmie_2016"),
)
FINE = (
    "Volg onze school op Instagram: tjongerschool_wolvega.",
    "Het museum is op Insta te vinden als fries_museum.",
    "De bieb zit op Instagram: biebwolvega.",
    "Instagram, TikTok en Snapchat: hoe praat je er thuis over?",
    "Op YouTube staat het filmpje 'De vulkaan'.",
    "Het bestand paklijst_kamp.pdf staat op de website.",
    "We keken een filmpje op YouTube over vulkanen.",
    "Groep 8 maakt een profiel van een beroemde Fries.",
    "Log in met je schoolaccount, het wachtwoord heb je.",
    "De tekening_groep5 hangt in de hal.",
    "Ons account is gehackt, open geen links.",
    "Sem speelt graag Minecraft 2 en Roblox.",
    "Online rekenen kan met o.a. Squla en d.m.v. bloon.",
    "Zijn TikTok is verboden in de klas.",
    "Haar Insta is gehackt.",
    "Volg Sem op zijn eigen profiel in de klas.",
)
OFFERED = (
    ("Bel me gerust op 06-12345678.", "Bel me gerust op 06-12345678"),
    ("Mijn 06 is 06 12 34 56 78.", "Mijn 06 is 06 12 34 56 78"),
    ("Vragen? App mij: 0612345678", "App mij: 0612345678"),
    ("Mijn nieuwe nummer: 06 4829 1735, voor als er iets is", "Mijn nieuwe nummer: 06 4829 1735, voor als er iets is"),
    ("06-12345678 is mijn nummer", "06-12345678 is mijn nummer"),
    ("Mail me op anna.deboer@gmail.com", "Mail me op anna.deboer@gmail.com"),
    ("Ik ben bereikbaar op 06-12345678.", "Ik ben bereikbaar op 06-12345678"),
    ("Bel zijn mobiel: meester Bram helpt je.", None),
    ("Bij nood: juf Anna 0648291735", "0648291735"),
    ("Vragen kan bij meester Bram (06-12345678).", "06-12345678"),
    ("App me op mijn eigen nummer als er iets is.", "App me op mijn eigen nummer als er iets is"),
    ("Stuur me een vriendschapsverzoek op Facebook!", "Stuur me een vriendschapsverzoek op Facebook"),
    ("Voeg me toe op Insta.", "Voeg me toe op Insta"),
    ("Volg me op Instagram: juf_anna5", "Volg me op Instagram: juf_anna5"),
    ("Je mag me altijd privé bellen, 06 12345678.", "Je mag me altijd privé bellen, 06 12345678"),
    ("Zoek me op onder meesterbram_snapt.", "Zoek me op onder meesterbram_snapt"),
    ("Volg juf Anna op haar privé-Instagram anna_op_reis", "Volg juf Anna op haar privé-Instagram anna_op_reis"),
    ("Send me a friend request on Facebook.", "Send me a friend request on Facebook"),
    ("Call me on 06-12345678 after school.", "Call me on 06-12345678 after school"),
    (
        "Schreiben Sie mir über meinen privaten WhatsApp-Account",
        "Schreiben Sie mir über meinen privaten WhatsApp-Account",
    ),
    ("App my mar op 06-12345678.", "App my mar op 06-12345678"),
    ("Vraag gerust naar mijn privénummer.", "Vraag gerust naar mijn privénummer"),
    ("Meester Bram? Bel zijn mobiel, 06-12345612.", "Bel zijn mobiel, 06-12345612"),
)
NOT_OFFERED = (
    "Bel me op school: 0516-000000.",
    "Is er iets? App me dan even via de bot.",
    "Stuur mij geen vriendschapsverzoeken op sociale media.",
    "Voeg me niet toe op Facebook, dat spreken we zo af.",
    "Please don't send me friend requests on Facebook.",
    "Mijn eigen telefoon is stuk, dus ik mis foto's.",
    "Mail mij op anna@tjongerschool.example.",
    "Volg ons op Instagram.",
    "Stuur me de foto's van het kamp.",
    "Ik ben bereikbaar op maandag en donderdag.",
    "Bel mij via het schoolnummer.",
)


@pytest.mark.parametrize(("text", "words"), ACCOUNTS)
def test_account_is_found(text: str, words: str) -> None:
    """An account without an @ and without a link is found by its name."""
    assert hits(text) == (("private_account", words),)


@pytest.mark.parametrize(("text", "words"), [(text, words) for text, words in OFFERED if words])
def test_offer_of_staff_is_reported_once(text: str, words: str) -> None:
    """What staff offer is theirs, and is reported as such and not as a number or an address too."""
    assert hits(text) == (("staff_account", words),)


@pytest.mark.parametrize("text", FINE + NOT_OFFERED)
def test_other_accounts_and_ways_pass(text: str) -> None:
    """The school's and organisations' accounts, talk of platforms, denials and the school's own ways are fine."""
    assert hits(text) == ()


@pytest.mark.parametrize(
    ("text", "replacement"),
    [
        ("Bij nood: juf Anna 0648291735", "0516-000000"),
        ("Bel 06-12345678 als je kunt rijden.", "0516-000000"),
        ("Vragen? Bel 06-12345678.", "0516-000000"),
        ("06-12345678", "0516-000000"),
        ("Ria regelt het hele feest. Voor vragen: 06-12345678.", "0516-000000"),
        ("Mail lotte@gmail.com", "tjongerschool@gmail.com"),
        ("Bel Petra op 06-12345678", None),
        ("Bel Ria: 06-12345678", None),
        ("App even naar Petra, 06-12345678", None),
        ("Noem juf Anna en bel naar 06-12345678", "0516-000000"),
        ("Ria:\n06-12345678", None),
        ("06-12345678 (Petra)", None),
        ("Opgeven bij de moeder van Sem, 06-12345678", None),
        ("De penningmeester is te bereiken op 06-12345678", None),
        ("Bel haar op 06-12345678", None),
        ("De buren nemen op: 06-12345678", None),
        ("Mail Petra: petra@gmail.com", None),
        ("Bel me op 06-12345678", None),
        ("https://wa.me/31612345678", None),
    ],
)
def test_bare_number_can_become_the_schools(text: str, replacement: str | None) -> None:
    """The school's number or address can stand in its place where nothing else has to change: not beside a name."""
    assert [finding.replacement for finding in judge(text).findings] == [replacement]


def test_what_else_stands_in_the_clause_of_an_offer_is_told_as_well() -> None:
    """The clause is shown, and only what the offer itself holds is part of it; offers in one clause are told once."""
    text = "Ziet u de jas van Sem de Vries, app me dan op mijn eigen nummer 06-12345678, graag."
    assert hits(text, "public") == (("staff_account", text[:-1]), ("full_name", "Sem de Vries"))
    text = "App me op 06-12345678 en voeg me toe op Facebook, dan zie je alles"
    assert hits(f"{text}.") == (("staff_account", text),)


def test_a_number_that_a_parent_offers_is_no_member_of_staffs() -> None:
    """In a group a parent's own number is contact data, and an own account an account."""
    text = "Bel mij op 06-12345678. Voeg me toe op Insta: lotte_d."
    assert [each.rule for each in judge(text).findings] == ["staff_account", "staff_account"]
    assert [each.rule for each in judge(text, by_staff=False).findings] == ["contact_phone", "private_account"]
