"""F6: the school tags nobody; naming a person, a time and a place is no tag."""

import pytest

from tests.policy.school import hits, judge

TAGS = (
    ("tag_person", "Bedankt @Anna!", "@Anna"),
    ("tag_person", "@anna:tjongerschool.example is er ook", "@anna:tjongerschool.example"),
    ("tag_person", "bedankt ＠sem.devries", "＠sem.devries"),
    ("tag_person", "(@lotte_d)", "@lotte_d"),
    ("tag_person", "_@lotte_d_", "@lotte_d"),
    ("tag_person", "bedankt,@lotte", "@lotte"),
    ("tag_person", "bedankt @lotte. Tot morgen", "@lotte"),
    ("tag_person", "cc @m.jansen", "@m.jansen"),
    ("tag_person", "@\u200blotte", "@\u200blotte"),
    ("tag_person", "bedankt @_linda_ voor alles", "@_linda_"),
    ("tag_person", "bedankt @123linda!", "@123linda"),
    ("tag_person", "dank aan@linda", "@linda"),
    ("tag_person", "anna/@linda", "@linda"),
    ("tag_person", "bedankt @lind\u0430", "@lind\u0430"),
    ("tag_person", "dank aan @linda's moeder", "@linda"),
    ("tag_person", "[@linda]", "@linda"),
    ("tag_person", "😀@linda😀", "@linda"),
    ("tag_person", "@@linda", "@linda"),
    ("tag_person", "dank @linda.", "@linda"),
    ("tag_person", "@juf_anna!", "@juf_anna"),
    ("tag_person", "@Linda-de-Vries hielp", "@Linda-de-Vries"),
    ("tag_person", "@linda:server.nl", "@linda:server.nl"),
    ("tag_person", "*@lotte*, dank je", "@lotte"),
    ("tag_person", "zie https://tjongerschool.example/, @linda", "@linda"),
    ("tag_person", "[Anna](tg://user?id=1234)", "tg://user?id=1234"),
    ("tag_person", "[Anna](tg://resolve?domain=annadb)", "tg://resolve?domain=annadb"),
    ("tag_company", "Dank aan @friesmuseum", "@friesmuseum"),
    ("tag_company", "Dank aan @bakkerij_jansen", "@bakkerij_jansen"),
    ("account_link", "t.me/annadeboer", "t.me/annadeboer"),
    ("account_link", "https://t.me/s/annadeboer", "https://t.me/s/annadeboer"),
    ("account_link", "instagram.com/linda", "instagram.com/linda"),
    ("account_link", "bsky.app/profile/linda.bsky.social", "bsky.app/profile/linda.bsky.social"),
    ("account_link", "https://www.instagram.com/juf_anna/?hl=nl", "https://www.instagram.com/juf_anna/?hl=nl"),
    ("account_link", "https://www.facebook.com/anna.deboer", "https://www.facebook.com/anna.deboer"),
    ("account_link", "https://www.tiktok.com/@lotte", "https://www.tiktok.com/@lotte"),
)
NO_TAGS = (
    "om 8 @ school",
    "we zijn @school",
    "zie @8.30 uur",
    "5@home",
    "@",
    "@@@",
    "@k",
    "bedankt @ linda",
    "@8.30uur, @19.30u, @12:00, 4 kilo @2kg, 3 appels @1,50 en de @2e klas",
    "@_@ en @-@",
    "C@rnaval, de K@ngoeroe-wedstrijd en het @-teken",
    "@groep5 en @kinderen van groep 6: gymspullen mee",
    "linda@ouders en info@school",
    "Stuur @tjongerschoolbot of @tjonger_bot een bericht",
    "kijk op youtube.com/@schooltv",
    "mail app@tjongerschool.example",
    "@ouders: morgen gym",
    "Juf Anna en meester Bram zijn er ook",
    "Dank aan bakkerij Jansen en het museum",
    "https://www.facebook.com/groups/12345",
    "https://www.instagram.com/p/Cabc123/",
    "https://www.facebook.com/bakkerij/posts/123",
    "https://t.me/joinchat/abcdef",
    "https://t.me/+abcdef",
    "facebook.com/tjongerschool en @tjongerschool",
    "https://www.linkedin.com/company/abc",
    "https://tjongerschool.example/@nieuws",
)


@pytest.mark.parametrize(("rule", "text", "words"), TAGS)
def test_tag_is_found(rule: str, text: str, words: str) -> None:
    """Each way to point at an account is found, with exactly its words."""
    assert ((rule, words),) == hits(text)


@pytest.mark.parametrize("text", ["mail linda@gmail.com", "linda.d@ouders.nl", "l_d @ gmail.com"])
def test_mail_address_is_no_tag(text: str) -> None:
    """What is a mail address is a matter of P1."""
    assert [rule for rule, _ in hits(text)] == ["contact_email"]


def test_account_on_another_server() -> None:
    """An account that looks like a mail address behind its @ is a tag, and the address is found as well."""
    expected = (("tag_person", "@lotte"), ("contact_email", "lotte@mastodon.social"))
    assert expected == hits("Dank @lotte@mastodon.social")


@pytest.mark.parametrize("text", NO_TAGS)
def test_no_tag(text: str) -> None:
    """An @ before a place, a time or everybody, a mail address, and links to no account are fine."""
    assert hits(text) == ()


@pytest.mark.parametrize("destination", ["class", "school", "public"])
def test_severity(destination: str) -> None:
    """A person's account is refused everywhere; an organisation's, or a link, is for the director."""
    assert judge("@lotte_d", destination).word == "refuse"
    assert judge("@friesmuseum", destination).word == "doubt"
    assert judge("t.me/annadeboer", destination).word == "doubt"
