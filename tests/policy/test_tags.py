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
IN_GUISE = (
    ("tag_person", "dank aan (at)lotte_d", "(at)lotte_d"),
    ("account_link", "instagram com/juf_anna", "instagram com/juf_anna"),
    ("account_link", "instagram.com /juf_anna", "instagram.com /juf_anna"),
    ("account_link", "https://www.facebook.com/groups/12/user/99/", "https://www.facebook.com/groups/12/user/99/"),
    ("tag_person", "Bedankt @mama van Lotte", "@mama"),
    ("account_link", "De moeder van Lotte van de bakkerij: instagram.com/anneke", "instagram.com/anneke"),
    ("account_link", "Volg de juf van het museum op instagram.com/juf_anneke", "instagram.com/juf_anneke"),
    ("account_link", "https://www.marktplaats.nl/u/anneke/123/", "https://www.marktplaats.nl/u/anneke/123/"),
    ("account_link", "https://scratch.mit.edu/users/anneke", "https://scratch.mit.edu/users/anneke"),
    ("tag_person", "Volg haar: apenstaartje lotte", "apenstaartje lotte"),
    ("tag_person", "Je vindt haar als apenstaartje lotte_d", "apenstaartje lotte_d"),
    ("tag_person", "Bedankt apenstaartje lotte underscore d!", "apenstaartje lotte underscore d"),
    ("tag_person", "Tank oan apesturtsje anke.p foar de taart", "apesturtsje anke.p"),
    ("tag_person", "Dank aan @ lotte.d voor de taart", "@ lotte.d"),
    ("tag_person", "met dank aan @ lotte_d", "@ lotte_d"),
    ("tag_person", "met dank aan @ jan_bos", "@ jan_bos"),
    ("tag_person", "bedankt @**lotte**", "@**lotte"),
    ("tag_person", "bedankt **@lotte**", "@lotte"),
    ("tag_person", "bedankt [@lotte](https://tjongerschool.example)", "@lotte"),
    ("tag_person", "bedankt @[lotte](x)", "@[lotte"),
    ("tag_person", "bedankt `@lotte_d`", "@lotte_d"),
    ("tag_person", "bedankt ﹫lotte", "﹫lotte"),
    ("tag_person", "bedankt @l\u00adotte", "@l\u00adotte"),
    ("tag_person", "Linda@lotte_d", "@lotte_d"),
    ("tag_person", "@juf_anna_tjongerschool is er weer", "@juf_anna_tjongerschool"),
    ("tag_person", "@jufannatjongerschool is er weer", "@jufannatjongerschool"),
    ("tag_company", "Dank aan @omropfryslan", "@omropfryslan"),
    ("account_link", "youtube.com/@opa_pieter", "youtube.com/@opa_pieter"),
    ("account_link", "Zie https://www.youtube.com/c/OpaPieter/videos.", "https://www.youtube.com/c/OpaPieter/videos"),
    ("account_link", "https://youtube.com/user/opapieter", "https://youtube.com/user/opapieter"),
    ("account_link", "https://m.youtube.com/channel/UCabc-1", "https://m.youtube.com/channel/UCabc-1"),
    ("account_link", "https://instagram.com/juf.marrit/. Leuk", "https://instagram.com/juf.marrit/"),
    ("account_link", "https://www.instagram.com/stories/lotte_d/", "https://www.instagram.com/stories/lotte_d/"),
    ("account_link", "[foto's](https://instagram.com/lotte_d)", "https://instagram.com/lotte_d"),
    ("account_link", "_instagram.com/lotte_", "instagram.com/lotte"),
    ("account_link", "instagram.com/_lotte_", "instagram.com/_lotte_"),
    ("account_link", "tiktok.com/%40lotte", "tiktok.com/%40lotte"),
    ("account_link", "facebook.com/anneke.vdberg.52.", "facebook.com/anneke.vdberg.52"),
    ("account_link", "https://nl-nl.facebook.com/anneke", "https://nl-nl.facebook.com/anneke"),
    ("account_link", "facebook.com/profile.php?id=10001234", "facebook.com/profile.php?id=10001234"),
    ("account_link", "facebook.com/people/Anneke-Berg/1000123", "facebook.com/people/Anneke-Berg/1000123"),
    ("account_link", "facebook.com/anneke/about", "facebook.com/anneke/about"),
    ("account_link", "https://nl.linkedin.com/in/anneke-berg/", "https://nl.linkedin.com/in/anneke-berg/"),
    ("account_link", "x.com/anneke", "x.com/anneke"),
    ("account_link", "twitter.com/intent/user?screen_name=anneke", "twitter.com/intent/user?screen_name=anneke"),
    ("account_link", "https://www.snapchat.com/add/anneke", "https://www.snapchat.com/add/anneke"),
    ("account_link", "snapchat.com/@anneke", "snapchat.com/@anneke"),
    ("account_link", "wa.me/message/ABCDEF123", "wa.me/message/ABCDEF123"),
    ("account_link", "linktr.ee/anneke", "linktr.ee/anneke"),
    ("account_link", "https://nl.pinterest.com/anneke/", "https://nl.pinterest.com/anneke/"),
    ("account_link", "mastodon.social/@anneke", "mastodon.social/@anneke"),
    ("account_link", "https://matrix.to/#/@anneke:server.nl", "https://matrix.to/#/@anneke:server.nl"),
    (
        "account_link",
        "h t t p s : / / t i k t o k . c o m / @ ilona_d",
        "h t t p s : / / t i k t o k . c o m / @ ilona_d",
    ),
    ("account_link", "op t i k t o k . c o m / @ i l o n a, zie", "t i k t o k . c o m / @ i l o n a"),
    ("account_link", "kijk op instagram . com / lotte_d", "instagram . com / lotte_d"),
    ("account_link", "instagram punt com slash lotte_d", "instagram punt com slash lotte_d"),
    ("account_link", "instagram[.]com/lotte_d", "instagram[.]com/lotte_d"),
    ("account_link", "tiktok punt com slash apenstaartje lotte", "tiktok punt com slash apenstaartje lotte"),
    ("account_link", "hxxps://facebook . com / anneke", "hxxps://facebook . com / anneke"),
    ("account_link", "instagram.com/mama_bakkerij", "instagram.com/mama_bakkerij"),
)
FINE_LINKS = (
    "https://www.youtube.com/watch?v=abc&ab_channel=LotteDanst",
    "https://www.facebook.com/groups/12/posts/99/",
    "We lezen op facebook.com / 2 kranten dat er storm komt",
    "Op de Facebookpagina van het dorpshuis: facebook.com/deskule staat het programma.",
    "Volg de bibliotheek op instagram.com/lezenzzo",
    "https://github.com/anneke/rekenspel en soundcloud.com/anneke/herfstlied",
    "https://www.youtube.com/watch?v=abc123",
    "https://youtu.be/abc123",
    "youtube.com/shorts/abc, youtube.com/playlist?list=PL1 en youtube.com/embed/abc",
    "https://www.instagram.com/lotte_d/p/Cabc123/",
    "https://www.instagram.com/reel/Cabc123/",
    "https://www.instagram.com/stories/highlights/123/",
    "https://www.tiktok.com/@lotte/video/123",
    "https://vm.tiktok.com/ZMabc/",
    "https://www.facebook.com/events/12345",
    "https://www.facebook.com/watch/?v=12",
    "https://www.facebook.com/photo.php?fbid=1",
    "https://www.facebook.com/profile.php",
    "https://x.com/anneke/status/123",
    "https://x.com/intent/user",
    "https://t.me/tjongerschoolbot",
    "https://t.me/nieuws/123",
    "https://chat.whatsapp.com/ABCdef",
    "https://pinterest.com/pin/123/",
    "https://nl.pinterest.com/anneke/herfstknutsels/",
    "https://www.linkedin.com/school/abc",
    "mastodon.social/@anneke/123",
    "instagram.com/friesmuseum, facebook.com/GemeenteWeststellingwerf en youtube.com/@omropfryslan",
    "facebook.com/tjongerschool.wolvega, instagram.com/tjongerschool_",
    "kijk op facebook.com / lees de nieuwsbrief",
    "We staan op Instagram. Com je ook? Facebook / Instagram",
    "https://instagram.com en https://www.tiktok.com/",
    "https://www.tjongerschool.example/@nieuws",
)
NO_TAGS = (
    "Het apenstaartje is een teken, en we leerden wat een apenstaartje betekent.",
    "Apenstaartje betekent 'bij': wie weet er nog een?",
    "om 8 @ de_wissel",
    "@alle ouders: morgen gym",
    "10.00u @ nr.5, om 11 @ o.b.s",
    "11.30u @ sporthal.Neem je bidon mee",
    "Kom @8u30 of @19h15",
    "Kids@Play en Buurt@ctief komen langs",
    "@luizenouders, @ouders_groep5, @ouders-van-groep-6, @groep5a, @groep_5/6, @alleouders, @bovenbouw",
    "@opa's en @oma's, @rijouders en @leerkrachten",
    "@zwembad, @museum, @kamp, @bos en @lokaal",
    "@parents of groep 5, @Eltern, @alden",
    "@tjongerschool_wolvega",
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


@pytest.mark.parametrize(("rule", "text", "words"), TAGS + IN_GUISE)
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


@pytest.mark.parametrize("text", NO_TAGS + FINE_LINKS)
def test_no_tag(text: str) -> None:
    """An @ before a place, a time or everybody, a mail address, and links to no account are fine."""
    assert hits(text) == ()


@pytest.mark.parametrize("destination", ["class", "school", "public"])
def test_severity(destination: str) -> None:
    """A person's account is refused everywhere; an organisation's, or a link, is for the director."""
    assert judge("@lotte_d", destination).word == "refuse"
    assert judge("@friesmuseum", destination).word == "doubt"
    assert judge("t.me/annadeboer", destination).word == "doubt"
