"""Verdicts are kept: what was found of which version, by which protocol, and who saw it or decided."""

from dataclasses import replace

import pytest

from handlers.explaining import explain
from handlers.model.verdicts import KeptFinding
from handlers.posting_draft import author_of
from policy.model import Draft, Finding, Severity, Verdict
from tests.fakes.sample import ANNA, BRAM, CARLA, OFFICE, PROFILE, STAFF
from tests.fakes.school import fake_school
from tests.handlers.day import Day
from tests.handlers.posting_day import UNDO_TIME, asked, asks, drafted, edits, only_post, published

WORDS = {"fout": Severity.DOUBT, "scheldwoord": Severity.REFUSE, "tip": Severity.ADVICE}


def judge(draft: Draft) -> Verdict:
    """Find these words, each once."""
    found = []
    for word, severity in WORDS.items():
        at = draft.text.find(word)
        if at >= 0:
            messages = {"nl": f"Let op “{word}”.", "en": f"Mind “{word}”."}
            found.append(Finding("P1", "name", severity, messages, at, at + len(word)))
    return Verdict(tuple(found))


@pytest.fixture
def day() -> Day:
    """A day with that check."""
    day = Day()
    day.school.checker.judge = judge
    return day


def steps(day: Day) -> list[tuple[str, int, str, str]]:
    """What is kept of all posts: step, version, by whom, the verdict."""
    return [(each.step, each.version, each.by, each.word) for each in day.school.verdicts.kept]


async def opens(day: Day, who) -> None:
    """Somebody opens the last post from the list."""
    await day.writes(who, "/posts")
    await day.presses(who, f"open:{list(day.school.posts.saved)[-1]}")


async def test_what_goes_out_is_kept_from_the_preview_to_the_groups(day):
    """With the protocol that it was checked by."""
    await published(day)
    await day.passes(UNDO_TIME)
    assert steps(day) == [("shown", 1, "anna", "allow"), ("published", 1, "anna", "allow")]
    kept = day.school.verdicts.kept[0]
    protocol = day.school.protocol
    assert (kept.protocol, kept.protocol_version, kept.fingerprint) == (
        "tjongerschool",
        protocol.version,
        protocol.fingerprint,
    )
    assert kept.at == day.school.now - UNDO_TIME


@pytest.mark.parametrize(("choice", "step"), [("approve", "approved"), ("refuse", "refused")])
async def test_a_decision_is_kept_with_who_took_it(day, choice, step):
    """And with what was found, to be explained later."""
    await asked(day, text="Dit is fout")
    await day.presses(BRAM, choice)
    assert [each[0] for each in steps(day)] == ["shown", "asked", step]
    kept = day.school.verdicts.kept[-1]
    assert (kept.by, kept.word, kept.findings[0].words) == ("bram", "doubt", "fout")


async def test_sending_back_is_kept_with_the_version_that_was_shown(day):
    """The next version is checked and kept anew."""
    post = await asked(day, text="Dit is fout")
    await day.presses(BRAM, "send_back")
    await day.writes(BRAM, "Kan dat anders?")
    assert steps(day)[-2:] == [
        ("sent_back", post.version, "bram", "doubt"),
        ("shown", post.version + 1, "anna", "doubt"),
    ]


async def test_confirming_ones_own_is_kept():
    """Where nobody else can decide."""
    alone = replace(PROFILE, staff=tuple(replace(each, deputy=False) for each in STAFF))
    day = Day(fake_school(profile=alone))
    day.school.checker.judge = judge
    await day.writes(BRAM, "/post Dit is fout")
    await day.presses(BRAM, "school")
    await asks(day, BRAM, "Het is niet anders")
    assert steps(day)[-1][0] == "confirmed"


async def test_what_the_last_check_stops_is_kept(day):
    """The roster or the protocol changed while it waited."""
    await published(day)
    day.school.checker.judge = lambda _: Verdict((Finding("P1", "name", Severity.REFUSE, {"nl": "Nee."}),))
    await day.passes(UNDO_TIME)
    assert [(step, word) for step, _, _, word in steps(day)] == [
        ("shown", "allow"),
        ("stopped", "refuse"),
        ("shown", "refuse"),
    ]


async def test_a_change_is_kept_with_the_post_that_says_it_now(day):
    """The post in the groups is explained, and its words of now are in sight."""
    await published(day)
    await day.passes(UNDO_TIME)
    post = only_post(day)
    await edits(day, post)
    await day.writes(ANNA, "Een tip")
    await day.presses(ANNA, "anyway")
    of_post = [each for each in day.school.verdicts.kept if each.post == post.id]
    assert [(each.step, each.version, each.word) for each in of_post][-2:] == [
        ("shown", post.version + 1, "allow"),
        ("published", post.version + 1, "allow"),
    ]
    assert of_post[-1].findings[0].words == "tip"
    assert all(each == each.without_words for each in day.school.verdicts.kept if each.post != post.id)


async def test_who_approved_a_change_is_told_with_the_post(day):
    """Nobody opens the change itself."""
    await published(day)
    await day.passes(UNDO_TIME)
    post = only_post(day)
    await edits(day, post)
    await day.writes(ANNA, "Dit is fout")
    await asks(day)
    await day.presses(BRAM, "approve")
    of_post = [each for each in day.school.verdicts.kept if each.post == post.id]
    assert [(each.step, each.by) for each in of_post[-4:]] == [
        ("shown", "anna"),
        ("asked", "anna"),
        ("approved", "bram"),
        ("published", "anna"),
    ]
    assert {each.version for each in of_post[-4:]} == {post.version + 1}


async def test_a_preview_shown_again_is_kept_once(day):
    """Only what says something new."""
    await drafted(day, "Dit is fout")
    await day.presses(ANNA, "ask")
    await day.presses(ANNA, "back")
    assert [step for step, *_ in steps(day)] == ["shown"]


async def test_words_stay_only_with_the_newest_version(day):
    """What was taken out of a post is not kept for a year behind its back."""
    await drafted(day, "Dit is fout, met een tip")
    await day.writes(ANNA, "Dit mag, met een tip")
    first, second = day.school.verdicts.kept
    assert [each.rule for each in first.findings] == ["name", "name"]
    assert all(each.words == "" and each.messages == {} for each in first.findings)
    assert [each.words for each in second.findings] == ["tip"]


async def test_a_post_that_is_stopped_leaves_no_words(day):
    """As of the post itself."""
    await drafted(day, "Dit is fout")
    await day.presses(ANNA, "stop")
    (kept,) = day.school.verdicts.kept
    assert kept == kept.without_words
    assert kept.word == "doubt"


async def test_the_director_reads_why(day):
    """The opened post tells step by step what was found, who decided, and by which protocol."""
    await asked(day, text="Dit is fout")
    await day.presses(BRAM, "approve")
    await day.passes(UNDO_TIME)
    await opens(day, BRAM)
    await day.presses(BRAM, "why")
    told = day.last(BRAM)
    assert told.startswith("**Why?** “Dit is fout”")
    assert told.count("⚠️ P1: Mind “fout”.") == 1
    assert told.count("By the protocol tjongerschool 2026-11") == 1
    for line in (
        "saw the preview of version 2.",
        "asked the director about version 2.",
        "Bram Hoekstra approved version 2.",
        "Version 2 by Anna de Boer went out, checked once more.",
    ):
        assert line in told
    assert "which has changed since" not in told


async def test_why_tells_of_every_step(day):
    """Also of people who left, of a protocol that is another by now, and where the words are forgotten."""
    post = await published(day)
    (kept,) = day.school.verdicts.kept
    messages = {"nl": "Let op " + "x" * 400}
    doubt = KeptFinding("P1", "name", Severity.DOUBT, "fout", messages)
    for step in ("confirmed", "sent_back", "refused", "stopped", "rechecked"):
        await day.school.verdicts.keep(replace(kept, step=step, by="gone", fingerprint="another", findings=(doubt,)))
    await day.school.verdicts.keep(replace(kept, findings=(doubt.without_words,)))
    await day.school.verdicts.keep(replace(kept, findings=(replace(doubt.without_words, rule="gone"),)))
    await opens(day, ANNA)
    await day.presses(ANNA, "why")
    told = day.last(ANNA)
    for words in (
        "somebody who left confirmed their own version 1, with a reason.",
        "somebody who left sent version 1 back.",
        "somebody who left refused version 1.",
        "The last check stopped version 1.",
        "The protocol had changed: version 1 was checked again.",
        "(another), which has changed since.",
        "✅ Nothing found.",
        "⚠️ P1: “…” is a child of this school.",
        "x\n“fout”",
    ):
        assert words in told, words
    assert told.endswith("\n⚠️ P1")
    assert post.id not in told


@pytest.mark.parametrize(("found", "told"), [(True, "The same as before was found."), (False, "✅ Nothing found.")])
async def test_why_tells_that_a_version_changed_nothing(day, found, told):
    """Another version with the same findings does not look as one with none."""
    await published(day)
    (kept,) = day.school.verdicts.kept
    findings = (KeptFinding("P1", "name", Severity.DOUBT, "", {"nl": "Let op."}),) if found else ()
    day.school.verdicts.kept[:] = [replace(kept, version=n, findings=findings) for n in (1, 2)]
    await opens(day, ANNA)
    await day.presses(ANNA, "why")
    *_, second = day.last(ANNA).split("\n\n")
    assert second.splitlines()[1:] == [told]


async def test_a_long_quote_is_cut(day):
    """A whole post is not repeated in its explanation."""
    await published(day)
    (kept,) = day.school.verdicts.kept
    long = KeptFinding("P1", "name", Severity.DOUBT, "y" * 400, {"en": "Mind."})
    await day.school.verdicts.keep(replace(kept, step="stopped", findings=(long,)))
    await opens(day, ANNA)
    await day.presses(ANNA, "why")
    assert f"“{'y' * 80}…”" in day.last(ANNA)


async def test_a_post_of_before_verdicts_were_kept_says_so(day):
    """A card from then has the button of now."""
    await published(day)
    await opens(day, ANNA)
    day.school.verdicts.kept = []
    author = await author_of(only_post(day), day.school)
    assert author is not None
    await explain("key", only_post(day), author, day.school)
    assert "Nothing is kept of what the check found" in day.last(ANNA)


async def test_why_is_for_its_author_and_who_leads(day):
    """The office, which sees all posts, does not read what was found and decided."""
    await published(day)
    for who, sees in ((ANNA, True), (BRAM, True), (CARLA, True), (OFFICE, False)):
        await opens(day, who)
        assert ("why" in day.choices(who)) is sees


PRECEDENTS = [
    ((), "", ""),
    (("approve",), "approved once", "approved once"),
    (("approve", "approve"), "approved 2 times", "approved 2 times"),
    (("approve", "refuse"), "approved once and refused once", ""),
    (("send_back",), "sent back once", ""),
    (("refuse", "send_back", "approve"), "approved once, sent back once and refused once", ""),
]


@pytest.mark.parametrize(("before", "to_director", "to_author"), PRECEDENTS)
async def test_what_was_decided_before_is_shown_as_advice(day, before, to_director, to_author):
    """To the director always, to the author only where all was approved; the buttons are the same."""
    for number, choice in enumerate(before):
        await asked(day, text=f"Dit is fout {number}")
        await day.presses(BRAM, choice)
        if choice == "send_back":
            await day.writes(BRAM, "Kan dat anders?")
            await day.writes(ANNA, "/stop")
    await day.writes(ANNA, "/post Alweer Fout, of toch fout?")
    await day.presses(ANNA, "school")
    shown = day.last(ANNA)
    await asks(day)
    question = day.last(BRAM)
    line = "📒 P1 “fout”: a case like this was {} before."
    assert (line.format(to_author) in shown) is bool(to_author)
    assert (line.format(to_director) in question) is bool(to_director)
    assert ("📒" in shown, "📒" in question) == (bool(to_author), bool(to_director))
    assert day.choices(BRAM)[-3:] == ["approve", "send_back", "refuse"]


OTHERS = [
    ("Dit is fout", "school", "Dit is fout", "school", True),
    ("Dit is fout", "school", "Helemaal fout!", "school", True),
    ("Dit is fout", "school", "Dit is fout", "5", False),
]


@pytest.mark.parametrize(("first", "to", "second", "and_to", "alike"), OTHERS)
async def test_alike_is_the_same_rule_words_and_destination(day, first, to, second, and_to, alike):
    """A class group is not the whole school."""
    await day.writes(BRAM, "/post x")
    for text, audience in ((first, to), (second, and_to)):
        await day.writes(ANNA, f"/post {text}")
        await day.presses(ANNA, audience if audience == "school" else "preview")
        await asks(day)
        if text is first and audience == to and "📒" not in day.last(BRAM):
            await day.presses(BRAM, "approve")
    assert ("📒" in "".join(each.text for each in day.sees(BRAM))) is alike


async def test_other_words_are_another_case(day):
    """The number that was approved is not any number."""
    await asked(day, text="Dit is fout")
    await day.presses(BRAM, "approve")
    day.school.checker.judge = lambda draft: Verdict(
        (Finding("P1", "name", Severity.DOUBT, {"nl": "Let op."}, 0, len(draft.text)),)
    )
    await day.writes(ANNA, "/post anders")
    await day.presses(ANNA, "school")
    assert "📒" not in day.last(ANNA)


async def test_a_doubt_about_no_words_is_alike_where_its_sentence_is(day):
    """The sentence names the children in a photo: another child is another case."""

    def of(child: str):
        return lambda _: Verdict((Finding("A2", "consent_unknown", Severity.DOUBT, {"nl": f"{child}?", "en": "?"}),))

    day.school.checker.judge = of("Sem")
    await asked(day, text="Foto")
    await day.presses(BRAM, "approve")
    for child, alike in (("Noor", False), ("Sem", True)):
        day.school.checker.judge = of(child)
        await day.writes(ANNA, "/post Foto")
        await day.presses(ANNA, "school")
        assert ("📒 A2: a case like this was approved once before." in day.last(ANNA)) is alike


async def test_one_doubt_of_two_without_a_precedent_says_nothing_to_the_author(day):
    """All was approved only where all was decided."""
    await asked(day, text="Dit is fout")
    await day.presses(BRAM, "approve")
    WORDS["vreemd"] = Severity.DOUBT
    try:
        await day.writes(ANNA, "/post fout en vreemd")
        await day.presses(ANNA, "school")
        assert "📒" not in day.last(ANNA)
        await asks(day)
        assert "📒" in day.last(BRAM)
    finally:
        del WORDS["vreemd"]


async def test_the_same_post_is_no_precedent_of_its_own(day):
    """What was sent back is said anyway, in its own words."""
    await asked(day, text="Dit is fout")
    await day.presses(BRAM, "send_back")
    await day.writes(BRAM, "Kan dat anders?")
    assert "📒" not in day.last(ANNA)
    await asks(day)
    assert "📒" not in day.last(BRAM)


async def test_cases_that_were_decided_alike_are_one_line(day):
    """A director reads it at a glance."""
    WORDS["vreemd"] = Severity.DOUBT
    try:
        await asked(day, text="fout en vreemd")
        await day.presses(BRAM, "approve")
        await day.writes(ANNA, "/post weer fout en vreemd")
        await day.presses(ANNA, "school")
        assert "📒 P1 “fout” and P1 “vreemd”: a case like this was approved once before." in day.last(ANNA)
    finally:
        del WORDS["vreemd"]
