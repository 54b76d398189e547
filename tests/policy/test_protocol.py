"""The protocol as data: complete, in two languages, and refused with the key where it is wrong."""

import pytest

from policy.model import Severity
from policy.protocol import DESTINATIONS, LANGUAGES, RULES, ProtocolError
from policy.protocol_file import parse_protocol, read_protocol
from tests.policy.school import PROTOCOL, PROTOCOL_TEXT

ARTICLES = [
    "A1",
    "A2",
    "A3",
    "A4",
    "A5",
    "A6",
    "A7",
    "A8",
    "A9",
    "W1",
    "W2",
    "F1",
    "F2",
    "F3",
    "F4",
    "F5",
    "F6",
    "F7",
    "F8",
    "F9",
    "F10",
    "N1",
    "B1",
    "B2",
    "B3",
    "B4",
    "B5",
    "P1",
    "T1",
    "T2",
]
SEVERITIES = {
    "author_unknown": "refuse refuse refuse",
    "single_child": "advice doubt refuse",
    "name_with_photo": "advice doubt refuse",
    "full_name_with_photo": "doubt doubt refuse",
    "consent_unknown": "doubt doubt refuse",
    "in_photo_unsaid": "doubt doubt refuse",
    "consent_refused": "refuse refuse refuse",
    "contact_phone": "doubt doubt refuse",
    "contact_email": "doubt doubt refuse",
    "contact_address": "doubt doubt refuse",
    "contact_bsn": "doubt doubt refuse",
    "contact_iban": "doubt doubt refuse",
    "birth_date": "doubt doubt refuse",
    "personal_matter": "doubt refuse refuse",
    "name": "- - doubt",
    "full_name": "- advice refuse",
    "tag_person": "refuse refuse refuse",
    "tag_company": "doubt doubt doubt",
    "account_link": "doubt doubt doubt",
    "staff_account": "doubt doubt refuse",
    "report_in_app": "refuse refuse refuse",
    "opinion": "doubt doubt doubt",
    "reproach": "doubt doubt refuse",
    "others_work": "doubt doubt doubt",
    "insult": "refuse refuse refuse",
    "tone": "advice doubt doubt",
    "one_face": "advice doubt doubt",
    "name_read": "advice doubt doubt",
    "face_unaccounted": "doubt doubt doubt",
    "chat_screenshot": "doubt doubt refuse",
    "licence_plate": "doubt doubt refuse",
    "private_account": "doubt doubt refuse",
    "personal_matter_agreed": "doubt refuse refuse",
    "unknown_name": "- - advice",
    "discussion": "advice advice advice",
    "third_party": "advice advice doubt",
    "class_affair": "- - advice",
    "private_business": "advice advice advice",
    "wrong_date": "advice advice advice",
    "incomplete_invitation": "advice advice advice",
    "unknown_language": "doubt doubt doubt",
    "quiet_hours": "- - -",
    "long_post": "- - -",
}


def test_every_article_is_worded_in_both_languages() -> None:
    """The school's protocol words each of its articles for teachers."""
    assert list(PROTOCOL.articles) == ARTICLES
    assert all(set(LANGUAGES) == set(words) for words in PROTOCOL.articles.values())


@pytest.mark.parametrize("rule", RULES)
def test_severities_are_the_schools_own(rule: str) -> None:
    """Each rule is as serious per destination as the school's table says."""
    found = [PROTOCOL.severity(rule, each) for each in DESTINATIONS]
    assert SEVERITIES[rule] == " ".join("-" if each is None else each.word for each in found)


def test_name_title_and_version() -> None:
    """A verdict can be traced to a version."""
    assert (PROTOCOL.name, PROTOCOL.version) == ("tjongerschool", "2026-11")
    assert "Tjongerschool" in PROTOCOL.title


def test_the_house_rules_stand_there_in_both_languages() -> None:
    """A protocol without them has none."""
    assert "voor ouders" in PROTOCOL.house_rules["nl"]
    assert "for parents" in PROTOCOL.house_rules["en"]
    start, end = PROTOCOL_TEXT.index("[house_rules]"), PROTOCOL_TEXT.index("[articles.A1]")
    assert parse_protocol(PROTOCOL_TEXT[:start] + PROTOCOL_TEXT[end:], "x").house_rules == {}


def test_on_is_true_where_it_is_left_out() -> None:
    """A rule counts unless it is switched off."""
    text = PROTOCOL_TEXT.replace("[rules.tone]", "[rules.tone]\non = false")
    assert parse_protocol(text, "x").severity("tone", "public") is None
    assert PROTOCOL.severity("tone", "public") == Severity.DOUBT


def test_sentence_with_the_schools_number() -> None:
    """A rule that has a sentence for a known number gives it, in both languages; others say the same as ever."""
    known = PROTOCOL.messages("report_in_app", "app {phone}", "0516-000000")
    assert set(LANGUAGES) == set(known)
    assert all("0516-000000" in message for message in known.values())
    assert "(“app {phone}”)" in known["nl"]
    assert "{phone}" not in "".join(PROTOCOL.messages("report_in_app", "app").values())
    assert PROTOCOL.messages("tag_person", "@a", "0516-000000") == PROTOCOL.messages("tag_person", "@a")


TAG = '[rules.tag_person]\narticle = "F6"\nclass   = "refuse"'


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("[articles.A1]", "[articles.A1", "no valid TOML"),
        ("[articles.A1]", "[articles.A1", "line"),
        ('version = "2026-11"', "", "version is missing"),
        ('version = "2026-11"', "version = 3", "version is missing"),
        ('version = "2026-11"', 'version = " "', "version is missing"),
        ('version = "2026-11"', 'version = "1"\nvresion = "2"', "vresion is not a key"),
        ("[house_rules]", "[house_rules]\nfr = 'x'", "house_rules.fr is not a key"),
        (TAG, TAG.replace("class ", "klas "), "rules.tag_person.klas is not a key"),
        (TAG, TAG.replace("tag_person", "tagging"), "rules.tagging is not a key"),
        (TAG, TAG.replace("refuse", "forbid"), "rules.tag_person.class is 'forbid'; choose one of: -, advice, doubt"),
        (TAG, TAG.replace('class   = "refuse"', ""), "rules.tag_person.class is missing"),
        (TAG, TAG.replace("F6", "F66"), "rules.tag_person.article is 'F66'"),
        (TAG, TAG + '\non = "yes"', "rules.tag_person.on must be true or false"),
        (TAG, TAG + '\nwords = "a"', "rules.tag_person.words must be a list"),
        (TAG, TAG + "\nwords = [1]", "rules.tag_person.words must be a list"),
        (TAG, TAG + '\nwords = [""]', "rules.tag_person.words must be a list"),
        ("“{words}” tagt iemands", "“{name}” tagt iemands", "rules.tag_person.nl may hold {words}"),
        ("“{words}” tagt iemands", "“{words” tagt iemands", "rules.tag_person.nl may hold {words}"),
        ("“{words}” tagt iemands", "“{}” tagt iemands", "rules.tag_person.nl may hold {words}"),
        ("“{words}” tagt iemands", "“{words!r}” tagt iemands", "rules.tag_person.nl may hold {words}"),
        ("“{words}” tagt iemands", "“{{words}}” tagt iemands", "rules.tag_person.nl may hold {words}"),
        ("“{words}” tagt iemands", "“words}” tagt iemands", "rules.tag_person.nl may hold {words}"),
        (
            "{phone}, of zeg",
            "{number}, of zeg",
            "rules.report_in_app.nl_phone may hold {words} and {hint} and {phone} and",
        ),
        ("en_phone = ", "en_telephone = ", "rules.report_in_app.en_telephone is not a key"),
        ("en_phone = ", "# en_phone = ", "rules.report_in_app.en_phone is missing"),
        ("“{words}” tagt iemands", "“{phone}” tagt iemands", "rules.tag_person.nl may hold {words} and {hint} and no"),
        ('nl = "De school tagt geen mensen."\n', "", "articles.F6.nl is missing"),
        ('en = "The school tags nobody."\n', 'fr = "x"\n', "articles.F6.fr is not a key"),
    ],
)
def test_wrong_protocol_is_refused(old: str, new: str, message: str) -> None:
    """One line names the key and what is wrong with it."""
    assert old in PROTOCOL_TEXT
    text = PROTOCOL_TEXT.replace(old, new, 1)
    with pytest.raises(ProtocolError) as caught:
        parse_protocol(text, "tjongerschool")
    assert "\n" not in str(caught.value)
    protocol, problems = read_protocol(text, "tjongerschool")
    assert protocol is None
    assert [each for each in problems if message in each.what]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ('title = "t"\nversion = "1"', "articles is missing"),
        ('title = "t"\nversion = "1"\n[articles]', "rules is missing"),
        ('title = "t"\nversion = "1"\n[articles]\nA1 = "x"\n[rules]', "articles.A1 must be a table"),
        ('title = "t"\nversion = "1"\n[articles]\n[rules]', "rules lacks author_unknown, "),
        ('title = "t"\nversion = "1"\n[articles]\n[rules]\nname = 1', "rules lacks author_unknown, "),
    ],
)
def test_incomplete_protocol_is_refused(text: str, message: str) -> None:
    """A protocol says something of every rule."""
    with pytest.raises(ProtocolError, match=message):
        parse_protocol(text, "x")
