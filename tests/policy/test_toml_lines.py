"""In which line of a TOML file a key stands."""

import tomllib

import pytest

from policy.toml_lines import line_of, lines_of
from tests.policy.school import SHIPPED_TEXTS

FILE = '''# a comment with [brackets] and "quotes"

title = "one # no comment" # a comment
"quoted key" = 'single "quoted"'
list = [ # with a comment ] in it
  "a]", 'b[',
  ["nested"],
]

[house_rules]
nl = """
fake = "no key"
[fake.table]
with \\""" quotes""""
en = \'\'\'
[fake]
'\'\'\'

[articles.A1]
  nl = "x"
en = { not = "read", "so = far" = 1 }

[ articles . "F.1" ]
nl="x"
[[many]]
a = 1
[[many]]
a = 2
[rules]
'single' = 1
tone.class = "doubt"
tone . words = []'''


@pytest.mark.parametrize(
    ("key", "line"),
    [
        (("title",), 3),
        (("quoted key",), 4),
        (("list",), 5),
        (("house_rules",), 10),
        (("house_rules", "nl"), 11),
        (("house_rules", "en"), 15),
        (("articles",), 19),
        (("articles", "A1"), 19),
        (("articles", "A1", "nl"), 20),
        (("articles", "A1", "en"), 21),
        (("articles", "A1", "en", "not"), 21),
        (("articles", "A1", "fr"), 19),
        (("articles", "F.1"), 23),
        (("articles", "F.1", "nl"), 24),
        (("many", "a"), 26),
        (("rules", "single"), 30),
        (("rules", "tone"), 31),
        (("rules", "tone", "class"), 31),
        (("rules", "tone", "words"), 32),
        (("rules", "name", "words"), 29),
        (("fake",), 1),
        (("version",), 1),
    ],
)
def test_lines(key: tuple[str, ...], line: int) -> None:
    """Of a key, or of the table that should hold it; the first line where nothing does."""
    tomllib.loads(FILE)
    assert line_of(lines_of(FILE), key) == line


def test_an_empty_file_has_no_lines() -> None:
    """Nor has one of comments."""
    assert lines_of("") == lines_of("\n# x\n") == {}


@pytest.mark.parametrize("name", SHIPPED_TEXTS)
def test_every_key_of_a_shipped_file_is_found(name: str) -> None:
    """At a line that begins with it, also where lines end as on Windows."""
    text = SHIPPED_TEXTS[name]
    lines, found = text.splitlines(), lines_of(text)
    assert lines_of(text.replace("\n", "\r\n")) == found
    for table, rules in tomllib.loads(text).items():
        assert (table,) in found
        for rule, keys in rules.items() if table in {"articles", "rules"} else ():
            assert lines[found[table, rule] - 1] == f"[{table}.{rule}]"
            assert all(lines[found[table, rule, key] - 1].startswith(key) for key in keys)
