"""Texts are read as Telegram reads them, and refused in its words."""

import pytest

from .telegram.errors import ApiError
from .telegram.formatting import commands, formatted, parse_html, units
from .telegram.keyboards import accepted_keyboard

BOLD = {"type": "bold", "offset": 0, "length": 3}


def test_an_emoji_counts_for_two():
    """Lengths are UTF-16 units."""
    assert [units("a"), units("🤒"), units("👩‍👧")] == [1, 2, 5]


@pytest.mark.parametrize(
    ("html", "text", "entities"),
    [
        ("<b>Dag</b> Linda", "Dag Linda", [BOLD]),
        ("<strong>Dag</strong>", "Dag", [BOLD]),
        ("🤒<i>ziek</i>", "🤒ziek", [{"type": "italic", "offset": 2, "length": 4}]),
        ("1 &lt; 2 &amp; 3 &gt; 2 &quot;&#39;", "1 < 2 & 3 > 2 \"'", []),
        ("R&D &copy;", "R&D &copy;", []),
        ("<b></b>leeg", "leeg", []),
        (
            '<a href="https://school.nl/?a=1&amp;b=2">hier</a>',
            "hier",
            [{"type": "text_link", "offset": 0, "length": 4, "url": "https://school.nl/?a=1&b=2"}],
        ),
        ("<a>school.nl</a>", "school.nl", [{"type": "text_link", "offset": 0, "length": 9, "url": "school.nl"}]),
        ("<a href='nergens'>hier</a>", "hier", []),
        (
            "<b>a<i>b</i></b>",
            "ab",
            [{"type": "bold", "offset": 0, "length": 2}, {"type": "italic", "offset": 1, "length": 1}],
        ),
        (
            '<pre><code class="language-python">x</code></pre>',
            "x",
            [{"type": "pre", "offset": 0, "length": 1, "language": "python"}],
        ),
        ('<code class="language-c">x</code>', "x", [{"type": "code", "offset": 0, "length": 1}]),
        ('<span class="tg-spoiler">x</span>', "x", [{"type": "spoiler", "offset": 0, "length": 1}]),
        ("<blockquote>x</blockquote>", "x", [{"type": "blockquote", "offset": 0, "length": 1}]),
        ("<blockquote expandable>x</blockquote>", "x", [{"type": "expandable_blockquote", "offset": 0, "length": 1}]),
    ],
)
def test_html_becomes_text_and_entities(html, text, entities):
    """Tags and character references are read; the rest stays as it is."""
    assert (text, entities) == parse_html(html)


@pytest.mark.parametrize(
    ("html", "reason"),
    [
        ("<b>Dag", 'Can\'t find end tag corresponding to start tag "b"'),
        ("<script>x</script>", 'Unsupported start tag "script" at byte offset 0'),
        ("één <br> twee", 'Unsupported start tag "br" at byte offset 6'),
        ("1 < 2 > 1", 'Unsupported start tag "" at byte offset 2'),
        ("1 < 2", 'Unsupported start tag "" at byte offset 2'),
        ("<b ", 'Empty attribute name in the tag "b" at byte offset 0'),
        ("<3", "Unclosed start tag at byte offset 0"),
        ("Dag</b>", "Unexpected end tag at byte offset 3"),
        ("<b><i>test</b></i>", 'Unmatched end tag at byte offset 10, expected "</i>", found "</b>"'),
        ("<b>x</b", "Unclosed end tag at byte offset 4"),
        ("<a href>x</a>", 'Expected equal sign in declaration of an attribute of the tag "a" at byte offset 0'),
        ("<span>x</span>", 'Tag "span" must have class "tg-spoiler" at byte offset 0'),
        ("<tg-emoji>x</tg-emoji>", "Invalid custom emoji identifier specified"),
    ],
)
def test_wrong_html_is_refused_in_telegrams_words(html, reason):
    """The reason names the tag and the byte where it stands."""
    with pytest.raises(ApiError) as refusal:
        parse_html(html)
    assert f"Bad Request: can't parse entities: {reason}" == refusal.value.description


def test_length_counts_after_parsing():
    """Tags do not count; the 4,097th unit does."""
    assert units(formatted(f"<b>{'x' * 4096}</b>", "HTML", None)[0]) == 4096
    assert units(formatted("🤒" * 2048, None, None)[0]) == 4096
    with pytest.raises(ApiError, match="message is too long"):
        formatted("🤒" * 2048 + "x", None, None)
    with pytest.raises(ApiError, match="message caption is too long"):
        formatted("x" * 1025, None, None, 1024)


def test_white_space_around_a_text_goes():
    """Entities move along with their text."""
    assert formatted(" \n <b>Dag </b>", "HTML", None) == ("Dag", [BOLD])


@pytest.mark.parametrize(
    ("entity", "reason"),
    [
        ({"offset": -1, "length": 1}, "receive an entity with incorrect offset -1"),
        ({"offset": 9, "length": 1}, "entity begins after the end of the text at UTF-16 offset 9"),
        (
            {"offset": 0, "length": 9},
            "entity beginning at UTF-16 offset 0 ends after the end of the text at UTF-16 offset 9",
        ),
    ],
)
def test_entities_stay_within_the_text(entity, reason):
    """A bot's own entities are held against its text."""
    with pytest.raises(ApiError) as refusal:
        formatted("Dag", None, [{"type": "bold", **entity}])
    assert f"Bad Request: {reason}" == refusal.value.description


def test_commands_are_marked():
    """A path or a mail address is no command."""
    found = commands("🤒 /ziek en /start@school_test_bot, niet a/b of /c/d")
    assert [(entity["offset"], entity["length"]) for entity in found] == [(3, 5), (12, 22)]


@pytest.mark.parametrize(
    ("button", "reason"),
    [
        ({"text": "x", "callback_data": "d" * 65}, "BUTTON_DATA_INVALID"),
        (
            {"text": "x", "callback_data": ""},
            "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
        ),
        ({"text": " ", "callback_data": "d"}, "can't parse inline keyboard button: Text is empty"),
        (
            {"text": "x", "url": "ftp://example.com"},
            "inline keyboard button URL 'ftp://example.com' is invalid: Unsupported URL protocol",
        ),
        ({"text": "x", "url": "nergens"}, "inline keyboard button URL 'nergens' is invalid: Wrong HTTP URL"),
        ({"text": "x", "url": "https://"}, "inline keyboard button URL 'https://' is invalid: URL host is empty"),
        (
            {"text": "x", "url": "https://a.nl", "callback_data": "d"},
            "can't parse inline keyboard button: exactly one of the optional fields must be used",
        ),
    ],
)
def test_a_wrong_button_is_refused(button, reason):
    """Data of 1 to 64 bytes, a label, an address that can be opened."""
    with pytest.raises(ApiError) as refusal:
        accepted_keyboard({"inline_keyboard": [[button]]})
    assert f"Bad Request: {reason}" == refusal.value.description


def test_a_keyboard_holds_a_hundred_buttons():
    """The 101st is one too many; empty rows go."""
    button = {"text": "x", "callback_data": "é" * 32}
    assert {"inline_keyboard": [[button] * 100]} == accepted_keyboard({"inline_keyboard": [[button] * 100, []]})
    assert accepted_keyboard({"inline_keyboard": [[]]}) is None
    with pytest.raises(ApiError, match="reply markup is too long"):
        accepted_keyboard({"inline_keyboard": [[button]] * 101})
