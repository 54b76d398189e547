"""A protocol's file: what it extends, what is wrong in it and in which line."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from policy.model import Severity
from policy.protocol import DESTINATIONS, RULES, Protocol, ProtocolError
from policy.protocol_changes import differences
from policy.protocol_file import parse_protocol, read_protocol
from tests.policy.school import GUESSING as PROTOCOL
from tests.policy.school import PROTOCOL_TEXT, SHIPPED, SHIPPED_TEXTS

HEAD = 'extends = "tjongerschool"\ntitle = "Ours"\nversion = "1"\n'


def own(more: str, base: str = "tjongerschool") -> Protocol:
    """Read a school's own file, which extends another."""
    return parse_protocol(HEAD.replace("tjongerschool", base) + more, "own", SHIPPED_TEXTS)


def wrong(text: str) -> list[tuple[int, str]]:
    """Give the lines and the words of what is wrong."""
    protocol, problems = read_protocol(text, "own", SHIPPED_TEXTS)
    assert protocol is None
    return [(each.line, each.what) for each in problems]


def test_a_file_that_says_nothing_else_is_what_it_extends() -> None:
    """Save for its title and version."""
    found = differences(PROTOCOL, own(""))
    assert [(each.key, each.after) for each in found] == [(("title",), "Ours"), (("version",), "1")]
    assert own("").name == "own"


def test_only_what_is_given_is_different() -> None:
    """One severity, one option, one switch."""
    protocol = own('[rules.tone]\nclass = "refuse"\n[rules.long_post]\nmost = 99\n[rules.name]\non = false\n')
    changed = [(each.key[1:], each.after) for each in differences(PROTOCOL, protocol) if each.key[0] == "rules"]
    assert changed == [(("name", "public"), "-"), (("tone", "class"), "refuse"), (("long_post", "most"), "99")]
    assert protocol.number("long_post", "most") == 99
    assert PROTOCOL.number("long_post", "most") == 1000


def test_words_are_added_and_excused() -> None:
    """To those of the other protocol; a word that is excused is added no more, and the other way round."""
    protocol = own(
        '[rules.private_business]\nwords = ["ruilen", "Gratis"]\n'
        'excused = ["Gratis AF te halen", "boekenruil"]\npatterns = ["x1"]\n'
        '[rules.tag_person]\nwords = ["@THUIS", "thuis"]\n[rules.tag_company]\norganisations = ["kapper"]\n',
        base="groepsapp",
    )
    business, base = protocol.rules["private_business"], SHIPPED["groepsapp"].rules["private_business"]
    assert business.words == ("ruilen", "Gratis")
    assert business.excused == (*base.excused, "Gratis AF te halen", "boekenruil")
    assert business.patterns == (*base.patterns, "x1")
    assert "thuis" not in protocol.rules["tag_person"].excused
    assert len(protocol.rules["tag_person"].excused) == len(PROTOCOL.rules["tag_person"].excused) - 1
    assert protocol.parts("tag_company", "organisations") == {*PROTOCOL.parts("tag_company", "organisations"), "kapper"}


def test_a_sentence_is_reworded_in_all_languages_or_in_none() -> None:
    """The sentence with the school's number goes with the other, which says something else now."""
    reworded = own('[rules.report_in_app]\nnl = "Niet “{words}”."\nen = "Not “{words}”."\n').rules["report_in_app"]
    assert reworded.messages == {"nl": "Niet “{words}”.", "en": "Not “{words}”."}
    assert reworded.messages_with_phone == {}
    missing = (4, "rules.report_in_app.en is missing, or is no text in quotation marks")
    assert wrong(f'{HEAD}[rules.report_in_app]\nnl = "Niet “{{words}}”."\n') == [missing]


def test_an_article_is_reworded_added_or_stands_in_the_place_of_others() -> None:
    """The rules rest on the one that stands there instead, unless they name their own."""
    words = 'nl = "Ja."\nen = "Yes."\n'
    protocol = own(
        f'[articles.A1]\n{words}[articles.1]\nreplaces = ["F6", "B4"]\n{words}[rules.insult]\narticle = "A1"\n'
    )
    assert protocol.articles["A1"] == protocol.articles["1"] == {"nl": "Ja.", "en": "Yes."}
    assert not {"F6", "B4"} & set(protocol.articles)
    rests_on = {rule: protocol.rules[rule].article for rule in ("tag_person", "tone", "insult", "name")}
    assert rests_on == {"tag_person": "1", "tone": "1", "insult": "A1", "name": "P1"}


def test_house_rules_are_ones_own_as_a_whole() -> None:
    """Or those of the other protocol, where there are any."""
    assert own("").house_rules == PROTOCOL.house_rules
    assert own('[house_rules]\nnl = "a"\nen = "b"\n').house_rules == {"nl": "a", "en": "b"}
    start, end = PROTOCOL_TEXT.index("[house_rules]"), PROTOCOL_TEXT.index("[articles.A1]")
    without = {"tjongerschool": PROTOCOL_TEXT[:start] + PROTOCOL_TEXT[end:]}
    assert parse_protocol(HEAD, "own", without).house_rules == {}


def test_a_protocol_may_extend_one_that_extends_another() -> None:
    """But none extends itself, by whatever way round."""
    assert own("", base="groepsapp").articles == SHIPPED["groepsapp"].articles
    ring = {"a": HEAD.replace("tjongerschool", "b"), "b": HEAD.replace("tjongerschool", "a")}
    with pytest.raises(ProtocolError, match=r"extends must name a protocol that ships with the program"):
        parse_protocol(ring["a"], "a", ring)


@pytest.mark.parametrize("base", ["3", '"nothing"', "[]", '""'])
def test_what_cannot_be_extended_is_the_only_thing_that_is_said(base: str) -> None:
    """The rules that the file leaves out are no faults of their own."""
    text = HEAD.replace('"tjongerschool"', base)
    said = "extends must name a protocol that ships with the program: groepsapp, tjongerschool"
    assert wrong("# ours\n" + text) == [(2, said)]
    with pytest.raises(ProtocolError, match="with the program: none"):
        parse_protocol(HEAD, "own")


OWN = f"""{HEAD}
[articles.1]
replaces = ["A1", "Q1", 3, "A1"]
nl = "x"

[articles.2]
replaces = "A1"
nl = "x"
en = "y"

[articles.3]
replaces = ["A1"]
nl = "x"
en = "y"

[rules.tone]
clas = "refuse"
class = "refuze"
words = ["goed", "\u200b"]
excused = "x"
patterns = [
  "(a",
]
from = "07:00"

[rules.quiet_hours]
from = "7"
until = 3

[rules.long_post]
most = 5
on = 1

[rules.tagging]

[rules.name]
article = "A1"
"""
FAULTS = [
    (6, "articles.1.replaces holds 'Q1'; the protocol that this one extends has: A1, A2, "),
    (6, "articles.1.replaces holds 3; the protocol that this one extends has: A1, A2, "),
    (6, "articles.1.replaces holds 'A1', and so does that of 1"),
    (5, "articles.1.en is missing"),
    (10, 'articles.2.replaces must be a list of articles: ["A1", "A2"]'),
    (15, "articles.3.replaces holds 'A1', and so does that of 1"),
    (20, "rules.tone.clas is not a key that a protocol has; take it out or mend its name: class?"),
    (21, "rules.tone.class is 'refuze'; choose one of: -, advice, doubt, refuse"),
    (22, "rules.tone.words holds '\\u200b', of which nothing can be seen; take it out"),
    (23, "rules.tone.excused must be a list of words"),
    (24, "rules.tone.patterns holds '(a', which is no RE2: missing ): (a"),
    (27, "rules.tone.from is not a key that a protocol has; take it out or mend its name"),
    (30, "rules.quiet_hours.from is '7'; write a time of the day like \"07:30\""),
    (31, "rules.quiet_hours.until is 3; write a time of the day"),
    (34, "rules.long_post.most must be a whole number from 50 to 4000"),
    (35, "rules.long_post.on must be true or false"),
    (37, "rules.tagging is not a key that a protocol has; take it out or mend its name"),
    (40, "rules.name.article is 'A1', which stands in no [articles.A1]"),
]


def test_all_that_is_wrong_is_said_with_its_line() -> None:
    """In the order of the file, and nothing else."""
    found = wrong(OWN)
    assert [line for line, _ in found] == sorted(line for line, _ in FAULTS)
    missing = [fault for fault in FAULTS if not [each for each in found if each[0] == fault[0] and fault[1] in each[1]]]
    assert missing == []


def test_the_first_fault_is_the_error_of_whoever_reads_it() -> None:
    """In one line, with the number of the others."""
    with pytest.raises(ProtocolError) as caught:
        parse_protocol(OWN, "own", SHIPPED_TEXTS)
    assert str(caught.value).endswith(f"(line 5, and {len(FAULTS) - 1} more)")
    with pytest.raises(ProtocolError, match=r"title is missing, or is no text in quotation marks \(line 1\)$"):
        parse_protocol(HEAD.replace('title = "Ours"\n', ""), "own", SHIPPED_TEXTS)


@pytest.mark.parametrize(
    ("text", "line", "remedy"),
    [
        ('title = "x"\n[articles.A1\n', 2, "the name of a table stands in brackets: [rules.tone]"),
        ('title = "x"\ntitle = "y"\n', 2, "it stands there already: keep one of the two"),
        ("[rules.tone]\n[rules.name]\n[rules.tone]\n", 3, "put the keys of both below one of them"),
        ('title = "x"\n\nwords = ["a"', 3, "or the ] behind the last"),
        ('words = [\n"a"\n"b"]', 3, "a comma between two items of a list is missing, or the ] behind the last"),
        ("\n\nx", 3, 'a line has one key and its value: class = "doubt"'),
        ('title = "x" y', 1, 'a line has one key and its value: class = "doubt"'),
        ('title = """', 1, "the quotation mark behind a text is missing"),
        ('title = "x\n', 1, "the quotation mark behind a text is missing"),
        ("class = doubt", 1, 'a text stands in straight quotation marks: "doubt"'),
        ("class = “doubt”", 1, 'a text stands in straight quotation marks: "doubt"'),
        (r'patterns = ["\bte koop\d"]', 1, r"a pattern stands in single quotation marks: '\bte koop\b'"),
        ("= 1", 1, ""),
    ],
)
def test_what_is_no_toml_has_a_line_and_a_remedy_too(text: str, line: int, remedy: str) -> None:
    """The line at which Python's own reader stopped, and what to do about it where that can be told."""
    ((found, said),) = wrong(text)
    assert found == line
    assert said.startswith("this is no valid TOML: ")
    assert said.endswith(remedy or "(at line 1, column 1)")


def test_rules_that_are_missing_are_one_fault() -> None:
    """A file that says all by itself and lacks what a newer program knows; or one that forgot to extend another."""
    start, end = PROTOCOL_TEXT.index("[rules.long_post]"), len(PROTOCOL_TEXT)
    said = "rules lacks long_post; a file that extends another takes them from there"
    assert [what for _, what in wrong(PROTOCOL_TEXT[:start] + PROTOCOL_TEXT[end:])] == [said]
    forgot = wrong('title = "Ours"\nversion = "1"\n\n[rules.tone]\nclass = "doubt"\n')
    assert [line for line, what in forgot if what.startswith("rules lacks author_unknown, single_child, ")] == [4]
    assert [what for _, what in forgot if f"and {len(RULES) - 6} more; a file that extends another" in what]
    assert len(wrong("")) == len(("title", "version", "articles", "rules"))


@pytest.mark.parametrize(
    "more", ["[rules]\ntone = 1", "rules = 1", "articles = 1", "[articles]\nA1 = 1", "house_rules = 1"]
)
def test_what_must_be_a_table(more: str) -> None:
    """Whether a file extends another or not."""
    for head in (HEAD, 'title = "t"\nversion = "1"\n'):
        assert [what for line, what in wrong(head + more) if "table" in what and line > 1]


def test_files_of_other_editors_are_read() -> None:
    """With a mark of its encoding at the beginning, and with lines that end as on Windows."""
    text = "\ufeff" + PROTOCOL_TEXT.replace("\n", "\r\n")
    assert parse_protocol(text, "tjongerschool").rules == PROTOCOL.rules


@pytest.mark.parametrize("written", ['"7:00"', '"07:00"', "07:00:00"])
def test_hours_are_times_of_one_day(written: str) -> None:
    """However they are written; both or none, and the beginning first."""
    hours = own(f'[rules.quiet_hours]\nfrom = {written}\nuntil = "20:30"\n').rules["quiet_hours"].hours
    assert hours is not None
    assert [f"{each:%H:%M}" for each in hours] == ["07:00", "20:30"]
    head = f"{HEAD}[rules.quiet_hours]\n"
    assert wrong(f'{head}until = "8:00"\n') == [(4, "rules.quiet_hours.from is missing, and until is there")]
    assert wrong(f'{head}from = {written}\nuntil = "7:00"\n') == [
        (6, "rules.quiet_hours.until must be later on the day than from")
    ]
    for impossible in ("24:00", "7", "7 uur", "12:60", "٧:00"):
        assert wrong(f'{head}from = "{impossible}"\nuntil = "20:00"\n')[0][0] == 5


ODD = st.sampled_from(
    """
    x | [ | ] | [rules] | [articles] | [articles.X] | [[rules.tone]] | [rules.tone.words] | " | \'\'\' | extends = 1
    extends = "groepsapp" | title = [] | replaces = [[1]] | replaces = ["F6", "F6"] | words = {} | words = [" ", 3]
    excused = 1979-05-27 | patterns = [[]] | article = [] | class = {a = 1} | on = {} | nl = "{0}" | en = "{words!r}"
    nl = "{words.x}" | from = 25:00:00 | from = 1 | until = "x" | most = inf | organisations = 1 | [rules.quiet_hours]
    house_rules = [] | [house_rules] | nl = 1 | "" = 1 | rules = [] | words.x = 1 | [rules] # | nl = "}{"
    """.replace("\n", "|").split("|")
).map(str.strip)


@settings(deadline=None, max_examples=150)  # a busy machine is no fault of the reader
@given(st.sampled_from(sorted(SHIPPED_TEXTS)), st.lists(st.tuples(st.integers(0, 700), ODD), min_size=1, max_size=4))
def test_whatever_stands_in_a_file_is_read_or_said(name: str, changes: list[tuple[int, str]]) -> None:
    """Lines that are replaced by odd ones: a protocol, or faults each with a line of the file."""
    lines = SHIPPED_TEXTS[name].splitlines()
    for at, line in changes:
        lines[at % len(lines)] = line
    protocol, problems = read_protocol("\n".join(lines), name, SHIPPED_TEXTS)
    assert (protocol is None) is bool(problems)
    assert all(1 <= each.line <= len(lines) and "\n" not in each.what for each in problems)
    if protocol is not None:
        assert differences(protocol, protocol) == []
        assert all(protocol.messages(rule, "x") for rule in protocol.rules)


@pytest.mark.parametrize(("most", "is_fine"), [(49, False), (50, True), (4000, True), (4001, False)])
def test_numbers_have_a_range(most: int, is_fine: bool) -> None:
    """Up to and with both ends."""
    protocol, _ = read_protocol(f"{HEAD}[rules.long_post]\nmost = {most}\n", "own", SHIPPED_TEXTS)
    assert (protocol is not None) is is_fine
    assert [line for line, _ in wrong(f"{HEAD}[rules.long_post]\nmost = true\n")] == [5]


def test_a_word_is_added_or_excused() -> None:
    """A file that says both says nothing."""
    text = f'{HEAD}[rules.tone]\nclass = "-"\nwords = ["Toch", "ja"]\nexcused = ["tóch"]\n'
    assert wrong(text) == [(6, "rules.tone.words holds 'toch', and so does excused; take it out of one of them")]


def test_ready_words() -> None:
    """In some languages; each that is wrong is said."""
    rule = own('[rules.tone]\ninstead_nl = "een leerling[ uit {class}]"\n').rules["tone"]
    assert rule.instead == {"nl": "een leerling[ uit {class}]"}
    assert ("instead_nl",) in rule.contents()
    found = wrong(f'{HEAD}[rules.tone]\ninstead_nl = ""\ninstead_en = 3\ninstead_de = "x"\n')
    assert [(line, what.partition(" ")[0]) for line, what in found] == [
        (5, "rules.tone.instead_nl"),
        (6, "rules.tone.instead_en"),
        (7, "rules.tone.instead_de"),
    ]


def test_severities_of_a_rule_that_is_switched_on_again() -> None:
    """It counts as the file says."""
    off = SHIPPED_TEXTS | {"off": HEAD + "[rules.tone]\non = false\n"}
    text = HEAD.replace("tjongerschool", "off") + '[rules.tone]\non = true\npublic = "refuse"\n'
    protocol = parse_protocol(text, "own", off)
    assert [protocol.severity("tone", each) for each in DESTINATIONS] == [
        Severity.ADVICE,
        Severity.DOUBT,
        Severity.REFUSE,
    ]
