"""The small Markdown: what it knows, what it leaves alone, and how each kind of reader gets it."""

import subprocess
import sys
from collections.abc import Callable

import pytest

from groupbot.texts.markup import escape, to_html, to_plain, to_telegram_html


@pytest.mark.parametrize(
    ("text", "telegram", "plain"),
    [
        ("**Let op!** Morgen *vrij*.", "<b>Let op!</b> Morgen <i>vrij</i>.", "Let op! Morgen vrij."),
        ("**a *b* c**", "<b>a <i>b</i> c</b>", "a b c"),
        ("***a***", "<b><i>a</i></b>", "a"),
        ("# Kop\nregel", "<b>Kop</b>\nregel", "Kop\nregel"),
        ("een\ntwee\n\n\n\ndrie  \n vier", "een\ntwee\n\ndrie\nvier", "een\ntwee\n\ndrie\nvier"),
        (
            "Neem mee:\n- brood\n* drinken\n+ jas",
            "Neem mee:\n• brood\n• drinken\n• jas",
            "Neem mee:\n• brood\n• drinken\n• jas",
        ),
        (
            "- een\n  - twee\n    - drie\n- vier",
            "• een\n  • twee\n    • drie\n• vier",
            "• een\n  • twee\n    • drie\n• vier",
        ),
        ("1. een\n2. twee\n\n7) zeven", "1. een\n2. twee\n\n7) zeven", "1. een\n2. twee\n\n7) zeven"),
        ("- - diep", "• • diep", "• • diep"),
        (
            "[de **site**](https://s.example/?a=1&b=2)",
            '<a href="https://s.example/?a=1&amp;b=2">de <b>site</b></a>',
            "de site (https://s.example/?a=1&b=2)",
        ),
        (
            "[https://s.example](https://s.example)",
            '<a href="https://s.example">https://s.example</a>',
            "https://s.example",
        ),
        ("[bel](tel:+31512123456) nu", "bel (+31512123456) nu", "bel (+31512123456) nu"),
        ("[a@s.example](mailto:a@s.example)", "a@s.example", "a@s.example"),
        ("\\*geen\\* \\# \\\\", "*geen* # \\", "*geen* # \\"),
        ("regel\\\neinde", "regel\neinde", "regel\neinde"),
    ],
)
def test_what_it_knows(text: str, telegram: str, plain: str) -> None:
    """Bold, italic, headings, lists, links and line breaks are drawn."""
    assert telegram == to_telegram_html(text)
    assert plain == to_plain(text)


@pytest.mark.parametrize(
    "text",
    [
        "3*4*5 en 2**10**3",
        "snake_case_name en _dit_",
        "`code` en ```meer```",
        "~~weg~~ en ==geel==",
        "#groep5 en ####### zeven",
        "| a | b |",
        "---",
        "> niemand",
        "[ref][1]\n\n[1]: https://s.example",
        "[x](javascript:alert(1))",
        "[x](data:text/html,hoi)",
        "[x](//s.example)",
        "[x](https:)",
        f"[x](https://s.example/{'a' * 2048})",
        "&amp; &nbsp;",
        "** a ** en * b *",
        "https://s.example/a_b_c",
        "€ 5 - 3 + 2",
    ],
)
def test_what_it_leaves_alone(text: str) -> None:
    """What is not of the small Markdown stays what it is."""
    assert text == to_plain(text)


@pytest.mark.parametrize("render", [to_telegram_html, to_html])
@pytest.mark.parametrize("text", ["<script>alert(1)</script>", "a < b && c > d", '[x](https://s.example/"><b>)'])
def test_tags_are_words(render: Callable[[str], str], text: str) -> None:
    """What looks like HTML is escaped."""
    rendered = render(text)
    assert "<script" not in rendered
    assert "<b>" not in rendered
    assert "&lt;" in rendered or "%3C" in rendered


def test_a_page_gets_paragraphs_and_lists() -> None:
    """HTML for page and mail has the structure of the text."""
    text = "# Kop\neen\ntwee\n\n- a\n- **b**\n\n3. c"
    expected = (
        "<p><strong>Kop</strong></p>\n<p>een<br>\ntwee</p>\n"
        "<ul>\n<li>a</li>\n<li><strong>b</strong></li>\n</ul>\n"
        '<ol start="3">\n<li>c</li>\n</ol>'
    )
    assert expected == to_html(text)


def test_a_page_gets_links_that_are_safe() -> None:
    """Links to pages, addresses and numbers are links; others are words."""
    text = "[a](https://s.example) [b](mailto:x@s.example) [c](tel:112) [d](javascript:x)"
    expected = (
        '<p><a href="https://s.example" rel="noopener noreferrer">a</a> '
        '<a href="mailto:x@s.example" rel="noopener noreferrer">b</a> '
        '<a href="tel:112" rel="noopener noreferrer">c</a> [d](javascript:x)</p>'
    )
    assert expected == to_html(text)


@pytest.mark.parametrize(
    "name", ["*Sem*", "[Sem](https://x.example)", "# Sem", "- Sem", "1. Sem", "  2) Sem", "Sem\\", "\u00a0+ Sem"]
)
def test_a_name_is_a_name(name: str) -> None:
    """A value is read literally, wherever in a text it stands."""
    value = escape(name)
    assert f"Ziek: {name}." == to_plain(f"Ziek: {value}.")
    assert f"{name.strip()} is ziek" == to_plain(f"{value} is ziek")
    assert f"• {name.strip()}" == to_plain(f"- {value}")


def test_control_characters_and_half_emoji_do_no_harm() -> None:
    """Every platform can take what comes out."""
    assert to_plain("a\u2028b\x00 \x1bc\ud83d\ud83d\ude00") == "a\nb c\ufffd😀"


def test_depth_loses_nothing() -> None:
    """A list that is nested deeper than it is drawn keeps its words."""
    assert to_plain("- " * 40 + "x").endswith("- x")
    assert "x" in to_plain("*" * 200 + "x" + "*" * 200)


def test_the_parser_is_loaded_late() -> None:
    """Naming the functions loads neither the parser nor the cleaner."""
    code = "import sys, groupbot.texts.markup; print('markdown_it' in sys.modules, 'nh3' in sys.modules)"
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert result.stdout.split() == ["False", "False"]
