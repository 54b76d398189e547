"""What holds for every text: nothing is lost, nothing becomes formatting by chance, every part fits."""

from html.parser import HTMLParser

from hypothesis import given, settings
from hypothesis import strategies as st

from groupbot.texts.cleaning import clean, tidy
from groupbot.texts.markup import escape, split, to_html, to_plain, to_telegram_html, utf16_length
from groupbot.texts.telegram_parts import telegram_parts

FAMILY, FLAG, WAVE, KEY, ACCENT = "👩‍👩‍👧", "🇳🇱", "👋🏽", "5️⃣", "e\u0301"
MARKUP = ["*", "**", "_", "# ", "- ", "1. ", "[", "]", "(", ")", "](https://s.example)", "](tel:112)", "\\", "<b>", "&"]
WORDS = ["juf", "Sem", " ", " ", "\n", "\n\n", "  ", "\t", FAMILY, FLAG, WAVE, KEY, ACCENT]

patient = settings(deadline=None)
"""A busy machine is no fault."""

any_text = st.text() | st.lists(st.sampled_from(MARKUP + WORDS) | st.text(max_size=3)).map("".join)


class Tags(HTMLParser):
    """Reads HTML strictly: notes what is opened, fails on what is closed wrongly."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.seen: set[str] = set()
        self.open: list[str] = []
        self.words = ""
        self.feed(html)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note the tag; its attributes are links."""
        self.seen.add(tag)
        if tag != "br":
            self.open.append(tag)
        for name, value in attrs:
            assert (name, (value or "").partition(":")[0]) in {("href", "http"), ("href", "https")}

    def handle_endtag(self, tag: str) -> None:
        """Close the tag that was opened last."""
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        """Gather the words."""
        self.words += data


def tidied(text: str) -> str:
    """Settle white space as a reader sees it: none at either end of a line."""
    return "\n".join(line.strip() for line in tidy(text).split("\n"))


@patient
@given(any_text)
def test_escaped_words_are_the_words(text: str) -> None:
    """The plain text of an escaped text is the text, but for its white space."""
    assert tidied(text) == to_plain(escape(text))


@patient
@given(any_text)
def test_escaped_words_have_no_formatting(text: str) -> None:
    """An escaped text is drawn without a tag."""
    read = Tags(to_telegram_html(escape(text)))
    assert read.seen == set()
    assert read.words == tidied(text)


@patient
@given(any_text)
def test_telegram_html_is_valid(text: str) -> None:
    """Only known tags, all closed in order, whatever the text."""
    assert Tags(to_telegram_html(text)).seen <= {"a", "b", "i"}


@patient
@given(any_text)
def test_rendering_twice_is_rendering_once(text: str) -> None:
    """Plain text that is escaped and rendered again is itself."""
    plain = tidied(to_plain(text))
    assert plain == to_plain(escape(plain))


@patient
@given(any_text)
def test_no_script_reaches_a_page(text: str) -> None:
    """HTML for a page has only the tags of the small Markdown."""
    assert "<script" not in to_html(f"{text}<script>{text}").lower()


@patient
@given(any_text, st.integers(min_value=2, max_value=60))
def test_splitting_loses_nothing(text: str, limit: int) -> None:
    """The parts together are the text, none empty, and each fits."""
    parts = split(text, limit)
    assert "".join(parts) == text
    assert all(0 < utf16_length(part) <= limit for part in parts)


@patient
@given(st.lists(st.sampled_from([FAMILY, FLAG, WAVE, KEY, ACCENT, "a", "\n", " "])), st.integers(12, 30))
def test_emoji_stay_whole(characters: list[str], limit: int) -> None:
    """Every part ends where one of the written characters ends."""
    ends, total = {0}, 0
    for character in characters:
        total += len(character)
        ends.add(total)
    at = 0
    for part in split("".join(characters), limit):
        at += len(part)
        assert at in ends


@patient
@given(any_text, st.integers(min_value=10, max_value=60))
def test_every_message_fits_and_is_valid(text: str, limit: int) -> None:
    """Each of the messages is valid HTML, fits as HTML and as plain words, and together they hold every word."""
    parts = telegram_parts(text, limit)
    words = [Tags(part.html).words for part in parts]
    assert all(0 < utf16_length(word) <= limit for word in words)
    assert all(0 < utf16_length(part.plain) <= limit for part in parts)
    whole = Tags(to_telegram_html(text)).words
    assert "".join("".join(words).split()) == "".join(whole.split())


def test_a_cut_is_at_a_paragraph_before_a_line_before_a_word() -> None:
    """The best end in the last half of the part is taken."""
    text = "een twee\n\ndrie vier\nvijf zes"
    assert split(text, 20) == ("een twee\n\ndrie vier\n", "vijf zes")
    assert split(text, 18) == ("een twee\n\n", "drie vier\nvijf zes")
    assert split("aaaa bbbb cccc", 9) == ("aaaa bbbb", " cccc")
    assert split("a " + "b" * 20, 10) == ("a bbbbbbbb", "bbbbbbbbbb", "bb")


def test_between_characters_that_belong_together_is_no_cut() -> None:
    """A family, a flag and an accented letter stay whole where they fit, and are cut only where they do not."""
    assert split(f"aaaa{FAMILY}b", 11) == ("aaaa", f"{FAMILY}b")
    assert split(f"a{FLAG}{FLAG}", 8) == (f"a{FLAG}", FLAG)
    assert split(f"aaa{ACCENT}", 4) == ("aaa", ACCENT)
    assert split("\u0301" * 5, 2) == ("\u0301" * 2, "\u0301" * 2, "\u0301")


def test_formatting_is_closed_and_opened_again() -> None:
    """A bold text of two messages is bold in both."""
    parts = telegram_parts("**" + "woord " * 3 + "woord** [site](https://s.example)", 15)
    assert [part.html for part in parts] == [
        "<b>woord woord </b>",
        "<b>woord woord</b>",
        '<a href="https://s.example">site</a>',
    ]
    assert parts[2].plain == "site"


def test_addresses_are_written_out_where_there_is_room() -> None:
    """The plain form of a message names the addresses of its links."""
    assert telegram_parts("[site](https://s.example)")[0].plain == "site (https://s.example)"


def test_an_empty_text_is_no_message() -> None:
    """Nothing to read, nothing to send."""
    assert telegram_parts(" \n \x00") == ()
    assert split("") == ()


def test_clean_joins_halves() -> None:
    """Two halves of an emoji that arrive as two characters are one."""
    assert clean("\ud83d\ude00") == "😀"
