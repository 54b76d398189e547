"""Ready words: one press puts them into the post, which is checked and shown again."""

from dataclasses import replace
from datetime import UTC, datetime
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.model.posts import Post, PostState
from handlers.replacing_words import LONGEST_LABEL, chosen, ready_words
from policy.model import Audience, Draft, Finding, Severity, Verdict
from policy.replacing import replaced
from tests.fakes.sample import ANNA, PROFILE
from tests.fakes.speaking import FakeSpeech
from tests.handlers.day import Day
from tests.handlers.posting_day import asks, drafted, only_post

SAY = FakeSpeech("en", PROFILE.timezone)
PUPIL, NUMBER = "een leerling uit groep 5", "0516-000000"
BOTH = "✏️ Sem, Noor → een leerling uit groe…"
SOME_POST = Post("p1", "anna", "", Audience("school"), PostState.DRAFT, 1, datetime(2026, 11, 23, tzinfo=UTC))
READY = {"Sem": PUPIL, "Noor": PUPIL, "06": NUMBER, "fout": None}


def judge(draft: Draft) -> Verdict:
    """Find these words wherever they stand."""
    found = [
        Finding("P1", "name", Severity.DOUBT, {"nl": "Weg.", "en": "Out."}, at, at + len(word), ready)
        for word, ready in READY.items()
        for at in range(len(draft.text))
        if draft.text.startswith(word, at)
    ]
    return Verdict(tuple(sorted(found, key=lambda each: each.start or 0)))


@pytest.fixture
def day() -> Day:
    """A day with a check that offers ready words."""
    day = Day()
    day.school.checker.judge = judge
    return day


def offered(day: Day) -> list[str]:
    """The labels of the buttons for ready words."""
    return [label for label in day.labels(ANNA) if label.startswith("✏️")]


async def presses(day: Day, label: str) -> str:
    """Anna presses the newest button with this label."""
    button = [each for each in day.buttons(ANNA) if each.label == label][-1]
    return await day.presses(ANNA, button.choice, button)


async def test_one_press_puts_the_ready_words_in(day):
    """A new version, checked and shown anew; nothing is left to find."""
    await drafted(day, "Sem heeft gewonnen")
    before = only_post(day).version
    await presses(day, f"✏️ Sem → {PUPIL}")
    assert only_post(day).text == f"{PUPIL} heeft gewonnen"
    assert only_post(day).version == before + 1
    assert day.sees(ANNA)[-2].text.startswith(f"{PUPIL} heeft gewonnen")
    assert offered(day) == []
    assert "publish" in day.choices(ANNA)


async def test_what_is_refused_leads_to_the_ready_words(day):
    """They are the quickest way on."""
    day.school.checker.judge = lambda draft: Verdict(
        tuple(replace(each, severity=Severity.REFUSE) for each in judge(draft).findings)
    )
    await drafted(day, "Sem heeft gewonnen")
    assert "Press ✏️ for words that can stand there, or change the text." in day.last(ANNA)
    day.school.checker.judge = lambda draft: Verdict(
        tuple(
            replace(each, severity=Severity.ADVICE if each.replacement else Severity.REFUSE)
            for each in judge(draft).findings
        )
    )
    await drafted(day, "Sem heeft het fout")
    assert "Send me the text again, changed." in day.last(ANNA)


async def test_all_is_replaced_with_one_press(day):
    """Where there are several a button does all of it, and stands first."""
    await drafted(day, "Sem en Noor: bel 06")
    assert offered(day) == ["✏️ Replace all", BOTH, f"✏️ 06 → {NUMBER}"]
    await presses(day, "✏️ Replace all")
    assert only_post(day).text == f"{PUPIL} en {PUPIL}: bel {NUMBER}"


async def test_the_same_ready_words_are_one_button(day):
    """It puts them in everywhere; what has others waits for its own."""
    await drafted(day, "Sem en Noor: bel 06")
    await presses(day, BOTH)
    assert only_post(day).text == f"{PUPIL} en {PUPIL}: bel 06"
    assert offered(day) == [f"✏️ 06 → {NUMBER}"]


async def test_no_ready_words_no_button(day):
    """The teacher writes it then."""
    await drafted(day, "Dit is fout")
    assert offered(day) == []


async def test_an_old_button_is_told_so(day):
    """The text is another by now: nothing changes."""
    await drafted(day, "Sem heeft gewonnen")
    (old,) = [each for each in day.buttons(ANNA) if each.label.startswith("✏️")]
    await presses(day, old.label)
    after = only_post(day)
    assert await day.presses(ANNA, old.choice, old) != ""
    assert only_post(day) == after
    await day.writes(ANNA, "Noor is jarig")
    assert await day.presses(ANNA, old.choice, old) != ""
    assert only_post(day).text == "Noor is jarig"


async def test_what_the_check_would_say_otherwise_now_is_shown_anew(day):
    """The button says what it would put there: it never puts anything else."""
    await drafted(day, "Sem heeft gewonnen")
    (button,) = [each for each in day.buttons(ANNA) if each.label.startswith("✏️")]
    day.school.checker.judge = lambda _: Verdict()
    answer = await day.presses(ANNA, button.choice, button)
    assert answer == "Something has changed since this preview. Here it is again."
    assert only_post(day).text == "Sem heeft gewonnen"
    assert offered(day) == []


async def test_what_is_written_next_is_still_the_text(day):
    """The preview goes on listening."""
    await drafted(day, "Sem heeft gewonnen")
    await presses(day, f"✏️ Sem → {PUPIL}")
    await day.writes(ANNA, "Groep 5 heeft gewonnen")
    assert only_post(day).text == "Groep 5 heeft gewonnen"


async def test_a_post_that_waits_has_no_ready_words(day):
    """The director is looking at it: the text is changed with “Change the text”."""
    await drafted(day, "Sem heeft gewonnen")
    await asks(day)
    assert only_post(day).state is PostState.WAITING
    assert offered(day) == []


@pytest.mark.parametrize(
    ("text", "ready", "label"),
    [
        ("06-12345678", "0516-000000", "06-12345678 → 0516-000000"),
        ("Sem", "Een leerling uit groep 5", "Sem → Een leerling uit groep 5"),
        ("Sem de Vries", "een leerling uit groep 5", "Sem de Vries → een leerling uit g…"),
        ("nul zes twaalf vierendertig zesenvijftig", "0516-000000", "nul zes twaalf vier… → 0516-000000"),
        ("06\n12", "x" * 99, f"06 12 → {'x' * 25}…"),
        ("x" * 99, "y" * 99, f"{'x' * 12}… → {'y' * 17}…"),
        ("Sem", "", "Sem → "),
    ],
)
def test_a_label_says_what_goes_and_what_comes(text: str, ready: str, label: str):
    """Both of them in what a phone shows of a button."""
    finding = Finding("P1", "name", Severity.DOUBT, {"nl": ""}, 0, len(text), ready)
    ((_, shown),) = ready_words(replace(SOME_POST, text=text), Verdict((finding,)), SAY)
    assert shown == f"✏️ {label}"


@given(st.text(max_size=60), st.text(max_size=60))
def test_a_label_is_never_longer_than_a_phone_shows(text: str, ready: str):
    """Whatever goes and comes."""
    finding = Finding("P1", "name", Severity.DOUBT, {"nl": ""}, 0, len(text), ready)
    ((_, shown),) = ready_words(replace(SOME_POST, text=text), Verdict((finding,)), SAY)
    assert len(shown.removeprefix("✏️ ")) <= LONGEST_LABEL


def test_only_a_few_have_a_button_of_their_own():
    """The rest goes with "Replace all"."""
    verdict = Verdict(tuple(Finding("P1", "name", Severity.DOUBT, {"nl": ""}, n, n + 1, str(n)) for n in range(9)))
    rows = ready_words(replace(SOME_POST, text="abcdefghi"), verdict, SAY)
    assert [label for _, label in rows] == ["✏️ Replace all", "✏️ a → 0", "✏️ b → 1", "✏️ c → 2"]
    assert chosen(rows[0][0], verdict) == list(verdict.findings)
    assert chosen("word:gone", verdict) == ()
    assert chosen("word:gone", Verdict()) == ()


@st.composite
def texts_with_findings(draw: st.DrawFn) -> tuple[str, list[Finding]]:
    """A text, and findings anywhere in it, some of them with ready words."""
    text = draw(st.text(max_size=40))
    places = st.tuples(st.integers(0, len(text)), st.integers(0, len(text)), st.none() | st.text(max_size=5))
    spans = draw(st.lists(places, max_size=6))
    messages = {"nl": ""}
    return text, [Finding("P1", "name", Severity.DOUBT, messages, min(a, b), max(a, b), words) for a, b, words in spans]


@given(texts_with_findings())
def test_no_other_word_is_ever_lost(case: tuple[str, list[Finding]]):
    """All that no ready words stand in the place of is still there, in its order, and nothing else is added."""
    text, found = case
    ready = [(each.start or 0, each.end or 0, each.replacement) for each in found if each.replacement is not None]
    covered = {at for start, end, _ in ready for at in range(start, end)}
    result = replaced(text, found)
    rest = iter(result)
    assert all(letter in rest for letter in (each for at, each in enumerate(text) if at not in covered))
    if not ready:
        assert result == text
    apart = sorted(ready)
    if all(one[1] <= other[0] and one[0] < other[0] for one, other in pairwise(apart)):
        expected = text
        for start, end, words in reversed(apart):
            expected = f"{expected[:start]}{words}{expected[end:]}"
        assert result == expected


@given(texts_with_findings())
def test_the_order_of_the_findings_does_not_matter(case: tuple[str, list[Finding]]):
    """They come as they come."""
    text, found = case
    assert replaced(text, found) == replaced(text, reversed(found))
