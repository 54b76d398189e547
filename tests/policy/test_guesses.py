"""Guesses: sentences that look like what a rule is about, in words that no pattern knows."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from policy.check import check
from policy.guessing import GUESSED
from policy.guessing import weights as shipped_weights
from policy.guessing.features import NAME, features, words_of
from policy.guessing.weights import Weights
from policy.guessing.words import guessed
from policy.model import Audience, Destination, Draft, Finding, Hint, Severity
from policy.protocol import Protocol
from policy.protocol_changes import ExcuseWord, SetSeverity, with_changes
from policy.protocol_file import parse_protocol, read_protocol
from policy.rules.guessed import guesses
from policy.rules.rule import Case, Hit
from policy.text import Text
from tests.policy.school import FACTS, GUESSING, PROTOCOL, SHIPPED_TEXTS

HARDNESS = ("allow", "doubt", "refuse")


def weighing(rule: str, weight: int) -> tuple[int, ...]:
    """Give the weights of something that says so much for one rule, and nothing of the others."""
    return tuple(weight * (each == rule) for each in GUESSED)


SURE = Weights(GUESSED, (-1.0,) * len(GUESSED), 1.0, {"<plof>": weighing("insult", 40)})
"""Weights by which "plof" is an insult, and nothing else is anything."""
COPIED = replace(SURE, of={"<plof>": weighing("others_work", 40)})
"""Weights by which "plof" is a word of what was copied."""
SENTENCE = "Wat een plof is dat zeg."


@pytest.fixture
def plof(monkeypatch: pytest.MonkeyPatch) -> None:
    """Have sentences judged by the one word "plof"."""
    monkeypatch.setattr("policy.rules.guessed.shipped", lambda: SURE)


@pytest.fixture
def copied(monkeypatch: pytest.MonkeyPatch) -> None:
    """Have sentences with "plof" look like the work of others."""
    monkeypatch.setattr("policy.rules.guessed.shipped", lambda: COPIED)


def found(text: str, protocol: Protocol = GUESSING, destination: Destination = "school", **more: bool) -> list[Finding]:
    """Give the findings that rest on a guess."""
    draft = Draft(text, Audience(destination), **more)
    return [each for each in check(draft, protocol, FACTS).findings if each.message("nl").startswith("Dit lijkt")]


def own(lines: str) -> Protocol:
    """Give the school's protocol with something said otherwise."""
    return parse_protocol(f'extends = "tjongerschool"\ntitle = "Ons"\nversion = "1"\n{lines}', "ons", SHIPPED_TEXTS)


@pytest.mark.usefixtures("plof")
def test_a_sentence_is_guessed_about() -> None:
    """The whole sentence, without white space and marks around it; a doubt, though the rule refuses."""
    text = f"Morgen is er gym.\n- {SENTENCE}\nTot dan!"
    (finding,) = found(text)
    assert (finding.rule, finding.article, finding.severity) == ("insult", "B4", Severity.DOUBT)
    assert text[finding.start : finding.end] == "Wat een plof is dat zeg."
    assert check(Draft(text, Audience("school")), GUESSING, FACTS).word == "doubt"


@pytest.mark.usefixtures("copied")
@pytest.mark.parametrize(
    ("text", "words"),
    [
        (f"Zo. {SENTENCE} En nog een plof erbij. Dag allemaal hier.", [f"{SENTENCE} En nog een plof erbij."]),
        (f"{SENTENCE}\n- En nog een plof erbij.", [f"{SENTENCE}\n- En nog een plof erbij."]),
        (f"{SENTENCE}\n\nEn nog een plof erbij.", [SENTENCE, "En nog een plof erbij."]),
        (f"{SENTENCE} Dat was het weer. En nog een plof erbij.", [SENTENCE, "En nog een plof erbij."]),
        (f"{SENTENCE} {SENTENCE} {SENTENCE}", [f"{SENTENCE} {SENTENCE} {SENTENCE}"]),
    ],
)
def test_neighbours_are_one_guess(text: str, words: list[str]) -> None:
    """Sentences of one paragraph that follow each other are told of once, such as a question and what to do with it."""
    assert [text[each.start : each.end] for each in found(text)] == words


@pytest.mark.usefixtures("plof")
def test_neighbours_that_judge_are_guesses_of_their_own() -> None:
    """An insult is to be taken out, and so is the next."""
    text = f"{SENTENCE} En nog een plof erbij."
    assert [text[each.start : each.end] for each in found(text)] == [SENTENCE, "En nog een plof erbij."]


def test_neighbours_of_two_rules_are_two_guesses(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each has its own article and its own sentence."""
    weights = replace(COPIED, of={**COPIED.of, "<bam>": weighing("third_party", 40)})
    monkeypatch.setattr("policy.rules.guessed.shipped", lambda: weights)
    assert [each.rule for each in found("Wat een plof is dat. Wat een bam is dat.")] == ["others_work", "third_party"]


def test_the_surer_of_two_neighbours_says_why(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whichever comes first."""
    weights = replace(COPIED, of={**COPIED.of, "<bam>": weighing("others_work", 60)})
    monkeypatch.setattr("policy.rules.guessed.shipped", lambda: weights)
    for text in ("Wat een plof is dat. Wat een bam is dat.", "Wat een bam is dat. Wat een plof is dat."):
        (finding,) = found(text)
        assert finding.message("en").startswith("This looks out of place, mostly because of “bam”;")
        assert text[finding.start : finding.end] == text


@pytest.mark.usefixtures("plof")
@pytest.mark.parametrize(
    ("text", "words"),
    [
        (f"Fijne dag 🎉 {SENTENCE}", SENTENCE),
        ("Wat een plof is dat zeg 🎉 De bus rijdt om negen uur. Dag.", "Wat een plof is dat zeg 🎉"),
        ("De bus rijdt 🙂 Wat een plof is dat zeg 🎉 Tot morgen dan.", "Wat een plof is dat zeg 🎉"),
        ("Wat een plof 🎉 is dat zeg.", "Wat een plof 🎉 is dat zeg."),
        ("Wat een plof & Co is dat zeg.", "Wat een plof & Co is dat zeg."),
    ],
)
def test_a_picture_ends_a_sentence(text: str, words: str) -> None:
    """Before a capital, as a full stop does: what stands beyond it is not shown."""
    assert [text[each.start : each.end] for each in found(text)] == [words]


@pytest.mark.usefixtures("plof")
def test_the_sentence_says_that_it_is_a_guess_and_why() -> None:
    """In both languages, before what the rule says."""
    (finding,) = found(SENTENCE)
    assert finding.messages == {
        "nl": "Dit lijkt niet te passen, vooral door “plof”; zeker is dat niet. “Wat een plof is dat zeg.” is "
        "beledigend of onfatsoenlijk. Haal het weg.",
        "en": "This looks out of place, mostly because of “plof”; that is not certain. “Wat een plof is dat "
        "zeg.” is insulting or indecent. Take it out.",
    }


def test_a_guess_without_a_telling_word() -> None:
    """What rests on no word says none."""
    assert guessed({"nl": "Zo.", "en": "So."}, Hint("", ""))["nl"] == (
        "Dit lijkt niet te passen; zeker is dat niet. Zo."
    )


@pytest.mark.usefixtures("plof")
@pytest.mark.parametrize(
    "lines",
    [
        "[rules.insult]\nguess_from = 100",
        "[rules.insult]\non = false",
        '[rules.insult]\nschool = "-"',
        '[rules.insult]\nexcused = ["een plof"]',
    ],
)
def test_a_school_switches_guessing_off(lines: str) -> None:
    """All guesses of a rule, those of a rule that finds nothing, or those about words that it excuses."""
    assert found(SENTENCE, own(lines)) == []


@pytest.mark.usefixtures("plof")
def test_advice_stays_advice() -> None:
    """A guess is never more than what the rule itself is."""
    mild = with_changes(GUESSING, [SetSeverity("insult", "school", Severity.ADVICE)])
    assert [each.severity for each in found(SENTENCE, mild)] == [Severity.ADVICE]


@pytest.mark.usefixtures("plof")
def test_only_posts_by_staff_are_guessed_about() -> None:
    """What a parent writes in a group stays, where it only looks like something."""
    assert found(SENTENCE, by_staff=False) == []


@pytest.mark.usefixtures("plof")
@pytest.mark.parametrize("text", ["Plof!", "Wat plof.", "", '" " " : : plof', "De bel gaat om negen uur."])
def test_too_little_to_tell(text: str) -> None:
    """Of fewer than three words nothing is guessed, and nothing where no word is known."""
    assert found(text) == []


@pytest.mark.usefixtures("plof")
def test_disguised_words_are_read() -> None:
    """Look-alikes, invisible characters and spaced letters are those of the other rules."""
    for text in ("Wat een plоf is dat zeg.", "Wat een pl\u200bof is dat zeg.", "Wat een p l o f is dat zeg."):
        assert [each.rule for each in found(text)] == ["insult"]


def test_what_is_certain_makes_a_guess_needless(monkeypatch: pytest.MonkeyPatch) -> None:
    """A sentence in which a pattern finds the same, or something as serious, is not guessed about as well."""
    weights = replace(SURE, of={"<sukkels>": SURE.of["<plof>"], "<plof>": weighing("tone", 40)})
    monkeypatch.setattr("policy.rules.guessed.shipped", lambda: weights)
    assert found("Wat een sukkels zijn het toch.") == []
    assert found("Wat een stelletje idioten, plof, zijn het toch.") == []
    assert [each.rule for each in found("Wat een stelletje idioten. Wat een plof is dat.")] == ["tone"]


def rules_of(*hits: Hit) -> tuple:
    """Make one rule that hits all of these."""

    def rule(case: Case) -> Iterator[Hit]:
        yield from hits

    return (rule,)


def test_one_guess_is_told_of_a_sentence() -> None:
    """The most serious, and of those as serious the surest."""
    draft = Draft("Dit is een hele zin.", Audience("class"))
    guess = [
        Hit("tone", 0, 20, certainty=0.99),
        Hit("reproach", 0, 20, certainty=0.7),
        Hit("opinion", 0, 20, certainty=0.6),
    ]
    for rules in (rules_of(*guess), rules_of(*reversed(guess))):
        assert [each.rule for each in check(draft, GUESSING, FACTS, rules).findings] == ["reproach"]


def test_a_guess_stays_beside_what_is_milder_or_of_another_kind() -> None:
    """Advice about its words, or a name in it, does not make a guess needless; nor does a finding beside it."""
    draft = Draft("Sem zei dit hier. Een zin.", Audience("school"))
    guess = Hit("opinion", 0, 17, certainty=0.6)
    others = (Hit("discussion", 4, 12), Hit("contact_phone", 0, 3), Hit("insult", 18, 21), Hit("chat_screenshot"))
    found_rules = [each.rule for each in check(draft, GUESSING, FACTS, rules_of(guess, *others)).findings]
    assert sorted(found_rules) == ["chat_screenshot", "contact_phone", "discussion", "insult", "opinion"]


@pytest.mark.parametrize(
    ("rule", "beside", "left"),
    [
        ("third_party", "contact_phone", ["contact_phone"]),
        ("third_party", "name_with_photo", ["name_with_photo", "third_party"]),
        ("third_party", "report_in_app", ["report_in_app"]),
        ("opinion", "contact_phone", ["contact_phone", "opinion"]),
    ],
)
def test_mere_advice_is_not_guessed_beside_what_weighs_more(rule: str, beside: str, left: list[str]) -> None:
    """A number in the sentence says what is wrong with it; advice that is certain, and a guess that doubts, stay."""
    draft = Draft("Bel mij op 0612340000 hier.", Audience("class"))
    hits = (Hit(rule, 0, 27, certainty=0.6), Hit(beside, 11, 21))
    assert sorted(each.rule for each in check(draft, GUESSING, FACTS, rules_of(*hits)).findings) == left
    apart = (Hit(rule, 0, 10, certainty=0.6), Hit(beside, 11, 21))
    assert len(check(draft, GUESSING, FACTS, rules_of(*apart)).findings) == len(apart)


def test_health_that_the_parents_agree_to_is_not_guessed_about(monkeypatch: pytest.MonkeyPatch) -> None:
    """In the same paragraph: there the pattern's own finding says what to think of."""
    weights = replace(SURE, of={"<plof>": weighing("personal_matter", 40)})
    monkeypatch.setattr("policy.rules.guessed.shipped", lambda: weights)
    agreed = "Noor heeft sinds kort plof. Dit deel ik met toestemming van haar ouders."
    assert found(agreed) == []
    assert len(found(agreed.replace(". Dit", ".\n\nDit"))) == 1


def test_names_and_numbers_weigh_as_what_they_are() -> None:
    """A name of the roster with a capital is a name; of a number only its length counts."""
    text = Text.of("Sem en sem, 12 of 123456: wat?!")
    words = words_of(text, 0, len(text.plain), lambda word: word == "sem")
    assert [each.form for each in words] == [NAME, "en", "sem", ",", "00", "of", "0000", ":", "wat", "?!"]
    assert [text.plain[each.start : each.end] for each in words][:2] == ["Sem", "en"]


def test_features_are_words_pairs_and_parts() -> None:
    """Each once, with the edges of the sentence and of the words."""
    assert features(["de", "bus", "de"]) == {
        "^ de", "de bus", "bus de", "de $", "<de>", "<bus>", "<bu", "bus", "us>", "<bus", "bus>",
    }  # fmt: skip
    assert features([]) == {"^ $"}


def test_sums_are_shared_over_the_features() -> None:
    """A long sentence weighs no more for being long; a very great sum is as good as certain."""
    one = Weights(("tone",), (0.0,), 0.5, {"<a>": (4,), "a b": (-4,), "<c>": (10**6,)})
    assert one.certainties(["a", "b"]) == [0.5]
    assert one.certainties(["x"]) == [0.5]
    assert one.certainties(["a"])[0] == pytest.approx(1 / (1 + 2.718281828 ** (-2 / 3**0.5)))
    assert one.certainties(["c"])[0] == pytest.approx(1)
    assert one.certainties(["c"])[0] < 1


def test_the_most_telling_words_are_named() -> None:
    """By what they weigh themselves and half of their pairs; signs are no words."""
    weights = Weights(
        ("tone", "insult"),
        (0.0, 0.0),
        1.0,
        {"<weer>": (5, 9), "<eens>": (1, 0), "weer eens": (4, 0), "<!>": (50, 0), "<de>": (-9, 0)},
    )
    assert weights.telling(["weer", "eens", "!", "de"], "tone") == [0, 1]
    assert weights.telling(["de", "eens", "weer"], "insult") == [2]


def test_certainties_can_be_set_and_are_checked() -> None:
    """From 1 to 100 percent, with the line of what is wrong."""
    assert own("[rules.tone]\nguess_from = 80").number("tone", "guess_from") == 80
    _, problems = read_protocol(
        'extends = "tjongerschool"\ntitle = "Ons"\nversion = "1"\n[rules.tone]\nguess_from = 0\n', "ons", SHIPPED_TEXTS
    )
    assert [(each.line, each.what) for each in problems] == [
        (5, "rules.tone.guess_from must be a whole number from 1 to 100")
    ]


def test_a_word_that_the_director_excuses_is_not_guessed_about(monkeypatch: pytest.MonkeyPatch) -> None:
    """As in the chat."""
    monkeypatch.setattr("policy.rules.guessed.shipped", lambda: SURE)
    assert found(SENTENCE, with_changes(GUESSING, [ExcuseWord("insult", "plof")])) == []


def test_no_guesses_without_any_rule_that_guesses() -> None:
    """Then the weights are not even read."""
    case = Case(Draft(SENTENCE, Audience("school")), Text.of(SENTENCE), PROTOCOL, FACTS)
    assert list(guesses(case)) == []


UNEXPECTED = """
opinion | school | Wat ze in Den Haag nu weer bedacht hebben, daar zakt mijn broek van af.
discussion | school | Ik gooi het eens in de groep: zijn jullie voor of tegen een continurooster?
report_in_app | school | Snipverkouden? Tik mij even aan, dan streep ik je kind van de lijst.
"""


@pytest.mark.parametrize("line", UNEXPECTED.strip().splitlines())
def test_unexpected_words_are_doubted(line: str) -> None:
    """What no pattern knows waits for the director; by patterns alone it would go out."""
    rule, destination, text = line.split(" | ")
    assert rule in {each.rule for each in found(text, GUESSING, destination)}
    assert found(text, PROTOCOL, destination) == []


PIECES = st.sampled_from(
    [
        *(line.split(" | ")[2] for line in UNEXPECTED.strip().splitlines()),
        *("Beste ouders,", "plof", "Sem", "is", "ziek", "!!", "\n\n", ". ", "@", "06-12345678", "\u200b", "\ud800"),
    ]
)


@settings(deadline=None)  # a busy machine is no fault of the check
@given(st.lists(PIECES, max_size=8).map(" ".join), st.lists(PIECES, max_size=8).map(" ".join))
def test_a_paragraph_more_never_softens(text: str, more: str) -> None:
    """With guesses as without; and a guess never refuses."""
    words = [check(Draft(each, Audience("class")), GUESSING, FACTS) for each in (text, more, f"{text}\n\n{more}")]
    hardness = [HARDNESS.index(each.word) for each in words]
    assert hardness[2] >= max(hardness[:2])
    certain = check(Draft(text, Audience("class")), PROTOCOL, FACTS)
    assert (certain.word == "refuse") == (words[0].word == "refuse")
    assert set(certain.findings) <= set(words[0].findings)


def test_the_shipped_weights_are_of_the_rules_that_guess() -> None:
    """Each has a number to begin with, and no weight is of another rule."""
    shipped = shipped_weights.shipped()
    assert set(shipped.rules) == set(GUESSED)
    assert len(shipped.start) == len(shipped.rules)
    for weights in shipped.of.values():
        assert len(weights) == len(shipped.rules)
        assert any(weights)
