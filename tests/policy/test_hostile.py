"""Text that is made to deceive the check or to keep it busy."""

import random
import re
import sys
import time
from functools import cache

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from policy.check import check
from policy.model import Audience, Destination, Draft, Finding, Verdict
from policy.protocol import Protocol
from policy.rules import RULES, account_words
from policy.rules.later import Later
from policy.text import Text, fold
from tests.policy.posts import POSTS
from tests.policy.school import FACTS, PROTOCOL, SHIPPED
from tests.policy.violations import MOMENT, VIOLATIONS, Violation

HARDNESS = ("allow", "doubt", "refuse")
DESTINATIONS: tuple[Destination, ...] = ("class", "school", "public")
LONGEST = 4096

CYRILLIC = str.maketrans("aceijopsxyABCEHIJKMOPSTX", "асеіјорѕхуАВСЕНІЈКМОРЅТХ")
GREEK = str.maketrans("oviABEHIKMNOPTXYZ", "ονιΑΒΕΗΙΚΜΝΟΡΤΧΥΖ")


def within_words(sign: str, text: str) -> str:
    """Put a sign between all letters and digits that stand together."""
    behind = text[1:] + " "
    return "".join(
        each + sign if each.isalnum() and after.isalnum() else each for each, after in zip(text, behind, strict=True)
    )


def behind_letters(mark: str, text: str) -> str:
    """Put a combining mark on each letter."""
    return "".join(each + mark if each.isalpha() else each for each in text)


def full_width(text: str) -> str:
    """Write all that ASCII has in full width; white space stays."""
    return "".join(chr(ord(each) + 0xFEE0) if "!" <= each <= "~" else each for each in text)


def in_bold(text: str) -> str:
    """Write letters and digits as the mathematical bold ones."""
    bases = ((ord("a"), "a", "z", 0x1D41A), (ord("A"), "A", "Z", 0x1D400), (ord("0"), "0", "9", 0x1D7CE))
    return "".join(
        next((chr(base + ord(each) - zero) for zero, low, high, base in bases if low <= each <= high), each)
        for each in text
    )


DISGUISES = {
    "zero-width space": lambda text: within_words("\u200b", text),
    "zero-width joiner": lambda text: within_words("\u200d", text),
    "word joiner": lambda text: within_words("\u2060", text),
    "soft hyphen": lambda text: within_words("\u00ad", text),
    "grapheme joiner": lambda text: within_words("\u034f", text),
    "variation selector": lambda text: within_words("\ufe0f", text),
    "right-to-left mark": lambda text: within_words("\u200f", text),
    "right-to-left override": lambda text: f"\u202e{text}\u202c",
    "isolates": lambda text: within_words("\u2067\u2069", text),
    "tag characters": lambda text: within_words("\U000e0061", text),
    "blank letters": lambda text: within_words("\u3164", text),
    "control characters": lambda text: within_words("\x08", text),
    "acute accents": lambda text: behind_letters("\u0301", text),
    "struck through": lambda text: behind_letters("\u0336", text),
    "heaps of marks": lambda text: behind_letters("\u0300\u0316\u0489", text),
    "Cyrillic": lambda text: text.translate(CYRILLIC),
    "Greek": lambda text: text.translate(GREEK),
    "full width": full_width,
    "mathematical bold": in_bold,
    "no-break spaces": lambda text: text.replace(" ", "\u00a0"),
    "thin spaces": lambda text: text.replace(" ", "\u2009"),
    "other dashes": lambda text: text.replace("-", "\u2011"),
    "curly quotation marks": lambda text: text.replace('"', "\u201d"),
}
SPACED = {
    "contact_phone", "contact_bsn", "contact_iban", "contact_email", "licence_plate", "name", "full_name", "tag_person",
    "tag_company", "account_link", "insult",
}  # fmt: skip
"""Rules whose words are so short that somebody may write them in s p a c e d letters."""

LONGEST_SPACED = 30

UNITS = (
    "- 31 oktober ",
    "a-", "0 6 ", "06-", "06 12 ", "@a", "@a ", "@ a.", "a@", "a.", "nul ", "nul zes ", "de moeder van ",
    "groep 5 ", "www.", "https://", "A. ", "\n- Sem", "Sem ", "Sem de ", "S. de ", "Sem's ", "a b ", "a", "\u200b",
    "e\u0301", "(", ".", "'", '"', "«a» ", "een leerling uit groep 5 ", "ziek app ", "niet ", "1", "1-", "1.",
    "NL91 ", "111222333 ", "straat 1 ", "De Bosk 4 ", "8471 XY ", "AB-12-", "maandag 1 mei ", "klootzak ",
    "k u t ", "k.u.", "ik vind ", "tiktok . c o m / ", "instagram.com/", "t.me/a ", "instagram punt ",
    "apenstaartje ", "lotte punt ", "haar insta is ", "bel me ", "volg me op ", "\n", "\n\n\n", " ", "bron: ",
    "a:", "zoals sommige ouders ", "a_", "**", "[a](", "te koop ", "heeft diabetes ", "кот ", "漢", "ß", "\ufdfa",
    "de directeur is een ", "post@museum.nl ", "ouders akkoord met ", "Sem bijbel ", "die losers ",
    "euro\n\n\n", "om.zoals sommige ouders ", "krant\n\n\n", "Kom naar ", "\n\"a b c\" zei een moeder",
    "1 mei 2016 ", "geboren op ", "Een moeder schreef: a b ", "Jan Jansen ", "g r o e p ", ";,\n\n",
)  # fmt: skip
PLAIN = "Beste ouders, morgen gaan we naar het bos. Denken jullie aan laarzen? De kinderen hebben er zin in.\n"
DEARER = 5
"""The worst may take so many times what plain words of the same length take; what is quadratic takes far more."""


def judge(text: str, destination: Destination = "class", protocol: Protocol = PROTOCOL) -> Verdict:
    """Hold a text that goes out this afternoon against a protocol."""
    return check(Draft(text, Audience(destination), moment=MOMENT), protocol, FACTS)


def words_of(finding: Finding, text: str) -> str:
    """Give the words of a finding, none where it is about none."""
    return "" if finding.start is None else text[finding.start : finding.end]


def harder(verdict: Verdict) -> int:
    """Give how hard a verdict is."""
    return HARDNESS.index(verdict.word)


def test_each_rule_that_reads_text_has_a_violation() -> None:
    """What follows is tried on all of them."""
    not_of_text = {
        "author_unknown", "single_child", "one_face", "face_unaccounted", "name_with_photo", "full_name_with_photo",
        "consent_unknown", "in_photo_unsaid", "consent_refused", "name_read", "chat_screenshot", "quiet_hours",
        "long_post", "personal_matter_agreed",
    }  # fmt: skip
    assert set(PROTOCOL.rules) - not_of_text == {each.rule for each in VIOLATIONS}


@pytest.mark.parametrize("disguise", DISGUISES)
@pytest.mark.parametrize("violation", VIOLATIONS, ids=lambda each: f"{each.rule} {each.words[:12]}")
def test_no_disguise_softens(violation: Violation, disguise: str) -> None:
    """A violation in a disguise is judged as hard, and what is shown are the words in their disguise."""
    plain, disguised = violation.text, f"Dag ouders. {DISGUISES[disguise](violation.text)}"
    verdict = judge(disguised, violation.destination)
    assert harder(verdict) >= harder(judge(plain, violation.destination))
    assert any(fold(violation.words) in each for each in found(verdict, violation.rule, disguised))


@pytest.mark.parametrize("between", [" ", "  ", "   "])
@pytest.mark.parametrize(
    "violation",
    [each for each in VIOLATIONS if each.rule in SPACED and len(each.words) <= LONGEST_SPACED],
    ids=lambda each: f"{each.rule} {each.words[:12]}",
)
def test_spaced_letters_do_not_soften(violation: Violation, between: str) -> None:
    """Numbers, names, tags and insults in spaced letters are judged as hard, and shown with their spaces."""
    plain, apart = violation.text, between.join(" ".join(word) for word in violation.words.split())
    spaced = plain.replace(violation.words, apart)
    verdict = judge(spaced, violation.destination)
    assert harder(verdict) >= harder(judge(plain, violation.destination))
    close = [each.replace(" ", "") for each in found(verdict, violation.rule, spaced)]
    assert any(fold(violation.words).replace(" ", "") in each for each in close)


def found(verdict: Verdict, rule: str, text: str) -> list[str]:
    """Give the words of a rule's findings, folded."""
    return [fold(words_of(each, text)) for each in verdict.findings if each.rule == rule]


@cache
def seconds(text: str) -> float:
    """Give how long the check of a text takes this process, the quickest of three."""
    taken = []
    for _ in range(3):
        start = time.process_time()
        judge(text)
        taken.append(time.process_time() - start)
    return min(taken)


def dearness(unit: str) -> float:
    """Give how many times as long as plain words a unit takes that is repeated to the longest text."""
    plain = (PLAIN * LONGEST)[:LONGEST]
    return seconds((unit * LONGEST)[:LONGEST]) / seconds(plain)


@pytest.mark.parametrize("unit", UNITS)
def test_no_text_takes_much_longer_than_plain_words(unit: str) -> None:
    """The worst that can be written for a pattern costs a few times what plain words of the same length cost."""
    judge(PLAIN)
    times = dearness(unit)
    print(f"{unit!r}: {times:.1f} times")
    assert times < DEARER


def test_no_mixture_takes_much_longer_than_plain_words() -> None:
    """Nor do what several patterns read, mixed as chance has it."""
    chance = random.Random(11)
    units = ["".join(chance.choice(UNITS) for _ in range(chance.randint(2, 4))) for _ in range(40)]
    assert all(dearness(unit) < DEARER for unit in units)


@settings(deadline=None, max_examples=150)  # a busy machine is no fault of the check
@given(st.sampled_from(POSTS), st.sampled_from(VIOLATIONS), st.sampled_from(DESTINATIONS))
def test_a_violation_behind_a_post_never_softens(
    post: tuple[str, Destination, object], violation: Violation, destination: Destination
) -> None:
    """A post with a violation as one more paragraph is judged as hard as either, and the violation is still found."""
    both = f"{post[1]}\n\n{violation.text}"
    verdict = judge(both, destination)
    alone = judge(violation.text, destination)
    assert harder(verdict) >= max(harder(judge(post[1], destination)), harder(alone))
    # what an invitation lacks may stand in another paragraph of the post
    rules = {each.rule for each in alone.findings} - {"incomplete_invitation"}
    assert rules <= {each.rule for each in verdict.findings}


ALL_PLANES = st.text(st.characters(), max_size=200) | st.lists(
    st.sampled_from([*UNITS, *(each.text for each in VIOLATIONS)]) | st.text(st.characters(), max_size=6), max_size=8
).map("".join)


@settings(deadline=None)  # a busy machine is no fault of the check
@given(ALL_PLANES, st.sampled_from(sorted(SHIPPED)), st.sampled_from(DESTINATIONS))
@example("\ud800\udfff\U0010ffff\x00", "tjongerschool", "public")
def test_no_text_raises_with_any_protocol(text: str, protocol: str, destination: Destination) -> None:
    """Whatever is in a text, each protocol that ships judges it, and points at words that are there."""
    for finding in judge(text, destination, SHIPPED[protocol]).findings:
        assert finding.start is None or (finding.end is not None and 0 <= finding.start < finding.end <= len(text))


@settings(deadline=None)  # a busy machine is no fault of the check
@given(ALL_PLANES, st.sampled_from(sorted(SHIPPED)), st.randoms(use_true_random=False))
def test_order_of_rules_does_not_matter_with_any_protocol(text: str, protocol: str, chance: random.Random) -> None:
    """Rules in any order say the same, though they share what they find out of a text."""
    shuffled = list(RULES)
    chance.shuffle(shuffled)
    draft = Draft(text, Audience("public"), moment=MOMENT)
    assert check(draft, SHIPPED[protocol], FACTS) == check(draft, SHIPPED[protocol], FACTS, tuple(shuffled))


class Counting:
    """A pattern that counts how often it is looked for."""

    def __init__(self, pattern: Later) -> None:
        self.pattern, self.times = pattern, 0

    def search(self, text: str, start: int, end: int) -> re.Match[str] | None:
        """Look for the pattern."""
        self.times += 1
        return self.pattern.search(text, start, end)


def test_a_sentence_is_searched_once_however_many_accounts_it_has(monkeypatch: pytest.MonkeyPatch) -> None:
    """What stands around an account is read once for all accounts of a sentence."""
    platform = Counting(account_words.PLATFORM)
    monkeypatch.setattr(account_words, "PLATFORM", platform)
    judge(("op tiktok: om.zoals sommige ouders " * LONGEST)[:LONGEST])
    assert platform.times == 1


def test_an_account_is_looked_up_once_however_often_it_is_linked(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whether a name is an organisation's is asked of all words of the protocol."""
    asked: list[str] = []
    tags = sys.modules["policy.rules.tags"]  # the package gives the rule by this name
    looked_up = tags._is_organisation
    monkeypatch.setattr(tags, "_is_organisation", lambda handle, case: asked.append(handle) or looked_up(handle, case))
    judge(("t.me/lotte_d t.me/sem_v " * LONGEST)[:LONGEST])
    assert sorted(asked) == ["lotte_d", "sem_v"]


def test_edges_of_clauses_are_found_once_however_many_places_are_widened() -> None:
    """A text is read once for each kind of edge."""
    text = Text.of(("Sem heeft astma, ik vind het niks, " * LONGEST)[:LONGEST])
    edge = re.compile(",")
    found = text.places_of(edge)
    assert len(found) == text.folded.count(",")
    assert text.places_of(edge) is found
