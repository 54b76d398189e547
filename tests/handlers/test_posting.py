"""A teacher posts: from `/post` to the preview."""

from dataclasses import replace
from datetime import timedelta

import pytest

from handlers.model.events import Account, Message, Sender
from handlers.model.posts import Post, PostState
from policy.model import Audience, Finding, Severity, Verdict
from tests.fakes.deciding import Line
from tests.fakes.sample import ANNA, BRAM, CARLA, GROUP_5, GROUP_6, OFFICE, PARENT, PROFILE, STAFF, STRANGER, private
from tests.fakes.school import fake_school
from tests.handlers.day import Day

SIGNED = "Morgen gymles!\n\n— juf Anna, groep 5, namens De Tjongerschool"


@pytest.fixture
def day() -> Day:
    """A day at the sample school."""
    return Day()


async def drafted(day: Day, text: str = "Morgen gymles!") -> None:
    """Anna writes a post for her own class, up to the preview."""
    await day.writes(ANNA, f"/post {text}")
    await day.presses(ANNA, "preview")


def only_post(day: Day) -> Post:
    """The only post there is."""
    (post,) = day.school.posts.saved.values()
    return post


@pytest.mark.parametrize("command", ["/post", "/bericht", "/POST", "/post@tjongerbot"])
async def test_a_teacher_is_asked_for_the_text(day, command):
    """The command alone asks what to post."""
    await day.writes(ANNA, command)
    assert "Write your post" in day.last(ANNA)
    assert PostState.DRAFT is only_post(day).state


async def test_the_text_may_stand_behind_the_command(day):
    """With a text, the audience is asked at once; lines stay as they were written."""
    await day.writes(ANNA, "/post Morgen gymles!\nNeem je schoenen mee.")
    assert "For whom" in day.last(ANNA)
    assert only_post(day).text == "Morgen gymles!\nNeem je schoenen mee."


@pytest.mark.parametrize("who", [PARENT, STRANGER])
async def test_only_staff_can_post(day, who):
    """Anybody else gets a friendly explanation, and no draft."""
    await day.writes(who, "/post Feest!")
    assert "Only staff of De Tjongerschool can post" in day.last(who)
    assert day.school.posts.saved == {}


async def test_a_group_is_no_place_to_write_a_post(day):
    """The command in a group does nothing, also from staff."""
    await day.happens(Message(GROUP_5, Sender(ANNA), "1", "/post Hallo"))
    assert day.school.outbox.effects == []


async def test_a_teacher_of_one_class_finds_it_marked(day):
    """Who has one class need not mark it; other classes are not offered."""
    await day.writes(ANNA, "/post Morgen gymles!")
    assert day.labels(ANNA) == ["✓ Groep 5", "Whole school", "Preview"]


@pytest.mark.parametrize(
    ("who", "offered"),
    [
        (ANNA, {"class:5"}),
        (BRAM, {"class:5", "class:6"}),
        (CARLA, {"class:5", "class:6"}),
        (OFFICE, {"class:5", "class:6"}),
    ],
)
async def test_the_role_says_which_classes_are_offered(day, who, offered):
    """Teachers have their own classes; director, deputy and office have all; everybody has the whole school."""
    await day.writes(who, "/post Hallo")
    assert offered | {"school", "preview"} == set(day.choices(who))


async def test_a_teacher_without_a_class_may_post_to_all():
    """A gym teacher is everybody's teacher."""
    gym = replace(STAFF[0], classes=())
    day = Day(fake_school(profile=replace(PROFILE, staff=(gym,))))
    await day.writes(ANNA, "/post Hallo")
    assert day.choices(ANNA) == ["class:5", "class:6", "school", "preview"]


async def test_classes_are_marked_and_unmarked(day):
    """Each press turns one mark, in the same message."""
    await day.writes(BRAM, "/post Hallo")
    await day.presses(BRAM, "class:6")
    await day.presses(BRAM, "class:5")
    assert day.labels(BRAM)[:2] == ["✓ Groep 5", "✓ Groep 6"]
    await day.presses(BRAM, "class:5")
    assert day.labels(BRAM)[:2] == ["Groep 5", "✓ Groep 6"]
    assert len(day.sees(BRAM)) == 1
    assert Audience("class", ("6",)) == only_post(day).audience


async def test_a_preview_needs_an_audience(day):
    """Without a mark there is nobody to show it to."""
    await day.writes(BRAM, "/post Hallo")
    assert await day.presses(BRAM, "preview") == "Mark a class first, or choose the whole school."
    assert len(day.sees(BRAM)) == 1


async def test_the_preview_is_what_parents_will_see(day):
    """The first message is the post, signed in the school's language; the second says for whom."""
    await drafted(day)
    question, preview, findings = day.sees(ANNA)
    assert question.text == "For: Groep 5"
    assert question.buttons == ()
    assert preview.text == SIGNED
    assert preview.buttons == ()
    assert "parents of Groep 5" in findings.text
    assert "nothing that stands in the way" in findings.text
    assert [b.choice for row in findings.buttons for b in row] == ["publish", "ask", "text", "audience", "stop"]


async def test_the_whole_school_goes_on_at_once(day):
    """One press on the whole school shows the preview."""
    await day.writes(ANNA, "/post Morgen gymles!")
    await day.presses(ANNA, "school")
    assert "the whole school" in day.last(ANNA)
    assert Audience("school") == only_post(day).audience


async def test_a_teachers_words_are_taken_literally(day):
    """What would be formatting is shown as it was typed."""
    await drafted(day, "Neem *geen* telefoon mee")
    assert "Neem \\*geen\\* telefoon mee" in day.sees(ANNA)[1].text


@pytest.mark.parametrize(
    ("severity", "offered", "said"),
    [
        (Severity.ADVICE, ["anyway", "ask", "text", "audience", "stop"], "you decide"),
        (Severity.DOUBT, ["ask", "text", "audience", "stop"], "The director has to look at this first"),
        (Severity.REFUSE, ["text", "audience", "stop"], "This cannot be posted as it is"),
    ],
)
async def test_the_verdict_says_what_can_be_done(day, severity, offered, said):
    """Advice leaves it to the teacher, doubt to the director, and what is refused can only be changed."""
    day.school.checker.says(severity)
    await drafted(day)
    assert offered == day.choices(ANNA)
    assert said in day.last(ANNA)
    assert "F6: Mind article F6." in day.last(ANNA)


async def test_passing_advice_over_says_so_on_the_button(day):
    """Publishing in spite of advice is "Publish anyway"."""
    day.school.checker.says(Severity.ADVICE)
    await drafted(day)
    assert day.button(ANNA, "anyway").label == "Publish anyway"


async def test_a_finding_quotes_the_words_it_is_about(day):
    """The author sees which words; a long stretch is cut."""
    messages = {"nl": "Let op.", "en": "Mind this."}
    day.school.checker.judge = lambda draft: Verdict(
        (
            Finding("P1", "contact", Severity.ADVICE, messages, 0, 6),
            Finding("B4", "tone", Severity.ADVICE, messages, 0, len(draft.text)),
        )
    )
    await drafted(day, "Morgen " + "x" * 200)
    assert "💡 P1: Mind this.\n“Morgen”" in day.last(ANNA)
    assert f"“Morgen {'x' * 73}…”" in day.last(ANNA)


async def test_words_that_the_sentence_names_are_not_quoted_again(day):
    """The sentence has said them."""
    messages = {"nl": "Laat “06” weg.", "en": "Leave “06” out."}
    day.school.checker.judge = lambda _: Verdict((Finding("P1", "contact", Severity.ADVICE, messages, 4, 6),))
    await drafted(day, "Bel 06")
    assert "💡 P1: Leave “06” out.\n\nThis is advice" in day.last(ANNA)


async def test_a_new_text_makes_a_new_version(day):
    """After the preview whatever the author writes replaces the text, and the old buttons go."""
    day.school.checker.says(Severity.REFUSE)
    await drafted(day, "Wie ziek is appt mij")
    before = only_post(day)
    day.school.checker.verdict = Verdict()
    await day.writes(ANNA, "Wie ziek is belt school")
    assert only_post(day).text == "Wie ziek is belt school"
    assert before.version < only_post(day).version
    assert day.choices(ANNA) == ["publish", "ask", "text", "audience", "stop"]


async def test_text_by_button(day):
    """The button asks for it, keeps the audience and shows the new preview."""
    await drafted(day)
    await day.presses(ANNA, "text")
    assert "Write your post" in day.last(ANNA)
    assert day.sees(ANNA)[-2].buttons == ()
    await day.writes(ANNA, "Overmorgen gymles!")
    assert "Overmorgen gymles!" in day.sees(ANNA)[-2].text
    assert "publish" in day.choices(ANNA)


async def test_the_findings_stay_in_sight_while_the_text_is_changed(day):
    """They say what to change; only the buttons go."""
    day.school.checker.says(Severity.REFUSE)
    await drafted(day)
    await day.presses(ANNA, "text")
    assert day.sees(ANNA)[-2].text == "⛔ F6: Mind article F6.\n\n✓ You chose: change the text."


async def test_audience_by_button(day):
    """The button asks again; the classes start from what was chosen."""
    await drafted(day)
    await day.presses(ANNA, "audience")
    await day.presses(ANNA, "school")
    assert "the whole school" in day.last(ANNA)
    await day.presses(ANNA, "audience")
    await day.presses(ANNA, "class:5")
    assert Audience("class", ("5",)) == only_post(day).audience


async def test_a_text_may_be_replaced_while_the_audience_is_asked(day):
    """The audience is asked again where nobody was chosen, and only the newest buttons stay."""
    await day.writes(BRAM, "/post Eerst dit")
    await day.writes(BRAM, "Toch liever dit")
    assert only_post(day).text == "Toch liever dit"
    assert day.choices(BRAM) == ["class:5", "class:6", "school", "preview"]


@pytest.mark.parametrize(("text", "content"), [("", "photo"), ("Kijk eens", "photo"), ("", "voice"), ("  ", "text")])
async def test_only_words_can_be_posted_for_now(day, text, content):
    """A picture or voice message is not taken, nor its caption: that would be half a post."""
    await day.writes(ANNA, "/post")
    await day.writes(ANNA, text, content)
    assert "text only" in day.last(ANNA)
    assert only_post(day).text == ""


async def test_a_caption_with_the_command_is_no_post(day):
    """A photo captioned with the command asks for the text."""
    await day.writes(ANNA, "/post Kijk", "photo")
    assert "Write your post" in day.last(ANNA)


async def test_stop_by_button(day):
    """The button ends the draft and its dialogue."""
    await drafted(day)
    await day.presses(ANNA, "stop")
    assert day.last(ANNA) == "Stopped. Nothing was posted."
    assert PostState.ABANDONED is only_post(day).state
    assert day.school.dialogues.open == {}
    assert day.buttons(ANNA) == []


@pytest.mark.parametrize("command", ["/stop", "/annuleren", "/cancel"])
async def test_stop_by_command(day, command):
    """The command ends the draft at any step, and takes the buttons away."""
    await day.writes(ANNA, "/post Hallo")
    await day.writes(ANNA, command)
    assert day.last(ANNA) == "Stopped. Nothing was posted."
    assert PostState.ABANDONED is only_post(day).state
    assert day.buttons(ANNA) == []


async def test_a_new_post_gives_the_old_draft_up(day):
    """One draft at a time: the older one's buttons go."""
    await day.writes(ANNA, "/post Een")
    await day.writes(ANNA, "/post Twee")
    assert [post.state for post in day.school.posts.saved.values()] == [PostState.ABANDONED, PostState.DRAFT]
    assert len(day.buttons(ANNA)) == 3


async def test_no_group_means_nobody_to_post_to(day):
    """That is said before, and neither publishing nor asking is offered."""
    await day.school.chats.disable(GROUP_5, "kicked")
    await drafted(day)
    assert "I am not in a group of Groep 5" in day.last(ANNA)
    assert day.choices(ANNA) == ["text", "audience", "stop"]


async def test_a_lost_group_is_named_before(day):
    """Who posts to two classes reads that one of them will not get it."""
    await day.school.chats.disable(GROUP_6, "kicked")
    await day.writes(BRAM, "/post Hallo")
    await day.presses(BRAM, "school")
    assert "the group of Groep 6: it will not arrive there" in day.last(BRAM)
    assert "publish" in day.choices(BRAM)


async def test_an_old_button_is_refused(day):
    """A button of an earlier version of the post does nothing, even when its question was never closed."""
    await drafted(day)
    post = only_post(day)
    await day.school.posts.save(replace(post, version=post.version + 1))
    assert "The post has changed since" in await day.presses(ANNA, "publish")
    assert PostState.DRAFT is only_post(day).state


async def test_an_audience_button_of_a_post_that_went_out_is_refused(day):
    """Marks on a published post change nothing."""
    await day.writes(ANNA, "/post Hallo")
    await day.school.posts.save(replace(only_post(day), state=PostState.PUBLISHED))
    assert "The post has changed since" in await day.presses(ANNA, "class:5")


async def test_somebody_who_left_the_staff_while_writing_gets_no_further(day):
    """The settings of this moment count: the dialogue ends, and its buttons are refused on record."""
    await drafted(day)
    publish = day.button(ANNA, "publish")
    gone = replace(day.school.profile, staff=STAFF[1:])
    day.school = replace(day.school, profile=gone)
    await day.writes(ANNA, "Nog een tekst")
    assert "Only staff" in day.last(ANNA)
    assert day.school.dialogues.open == {}
    assert await day.presses(ANNA, "publish", publish) == "Only the author of this post can do that."
    assert day.school.records.lines[-1].act == "press_refused"


async def test_marks_are_refused_to_somebody_who_left(day):
    """The audience's buttons ask the settings too."""
    await day.writes(ANNA, "/post Hallo")
    day.school = replace(day.school, profile=replace(day.school.profile, staff=STAFF[1:]))
    assert await day.presses(ANNA, "class:5") == "Only the author of this post can do that."


async def test_stop_after_leaving_the_staff_stops(day):
    """The dialogue ends for somebody who is no author any more."""
    await day.writes(ANNA, "/post Hallo")
    day.school = replace(day.school, profile=replace(day.school.profile, staff=STAFF[1:]))
    await day.writes(ANNA, "/stop")
    assert day.last(ANNA) == "Stopped. Nothing was posted."


async def test_a_class_that_was_taken_from_a_teacher_is_refused(day):
    """Marking and publishing ask which classes are theirs at the press."""
    await day.writes(ANNA, "/post Hallo")
    mark = day.button(ANNA, "preview")
    await day.presses(ANNA, "preview")
    moved = replace(STAFF[0], classes=("6",))
    day.school = replace(day.school, profile=replace(day.school.profile, staff=(moved, *STAFF[1:])))
    assert await day.presses(ANNA, "publish") == "You cannot post to that class."
    await day.writes(ANNA, "Andere tekst")
    await day.presses(ANNA, "audience")
    assert day.labels(ANNA)[-3:] == ["Groep 6", "Whole school", "Preview"]
    assert await day.presses(ANNA, "preview") == "You cannot post to that class."
    assert mark.token != day.button(ANNA, "preview").token
    assert day.school.records.lines[-1].detail == "post.audience"


async def test_a_check_that_changed_its_mind_shows_the_preview_again(day):
    """What was allowed at the preview is checked once more at "Publish"."""
    await drafted(day)
    day.school.checker.says(Severity.DOUBT)
    assert "Something has changed" in await day.presses(ANNA, "publish")
    assert PostState.DRAFT is only_post(day).state
    assert day.choices(ANNA) == ["ask", "text", "audience", "stop"]


async def test_what_became_refused_is_not_for_the_director(day):
    """Asking the director checks as well."""
    day.school.checker.says(Severity.DOUBT)
    await drafted(day)
    day.school.checker.says(Severity.REFUSE)
    assert "Something has changed" in await day.presses(ANNA, "ask")
    assert day.sees(BRAM) == []


async def test_a_group_lost_after_the_preview_stops_publishing(day):
    """With nobody left to post to, the preview is shown again."""
    await drafted(day)
    await day.school.chats.disable(GROUP_5, "kicked")
    assert "Something has changed" in await day.presses(ANNA, "publish")
    assert "nobody to post to" in day.last(ANNA)


async def test_advice_that_nobody_has_read_is_shown_first(day):
    """What the check finds after the preview is no advice passed over."""
    await drafted(day)
    day.school.checker.says(Severity.ADVICE)
    assert "Something has changed" in await day.presses(ANNA, "publish")
    assert day.choices(ANNA) == ["anyway", "ask", "text", "audience", "stop"]
    assert day.school.records.lines == []


async def test_advice_that_is_gone_is_not_on_record(day):
    """There was nothing to pass over in the end."""
    day.school.checker.says(Severity.ADVICE)
    await drafted(day)
    day.school.checker.verdict = Verdict()
    await day.presses(ANNA, "anyway")
    assert only_post(day).state is PostState.SCHEDULED
    assert day.school.records.lines == []


async def test_advice_passed_over_is_on_record(day):
    """The record names the articles, never the text."""
    day.school.checker.says(Severity.ADVICE)
    await drafted(day)
    await day.presses(ANNA, "anyway")
    assert Line("advice_passed", "staff:anna", only_post(day).id, "F6") in day.school.records.lines


async def test_publish_pressed_twice_publishes_once(day):
    """The second press answers that it is decided."""
    await drafted(day)
    publish = day.button(ANNA, "publish")
    await day.presses(ANNA, "publish")
    assert await day.presses(ANNA, "publish", publish) == "Already decided by Anna de Boer."
    await day.passes(timedelta(minutes=1))
    assert len(day.sees(GROUP_5)) == 1


async def test_a_draft_survives_other_dialogues(day):
    """A dialogue about something else is not ended by pressing "Publish" under an older preview."""
    await drafted(day)
    dialogue = day.school.dialogues.open[str(private(ANNA))]
    await day.school.dialogues.save(replace(dialogue, kind="report", data={}))
    await day.presses(ANNA, "publish")
    assert day.school.dialogues.open[str(private(ANNA))].kind == "report"
    await day.writes(ANNA, "/post Iets anders")
    assert len(day.school.posts.saved) == 1
    assert "First finish the report of illness" in day.last(ANNA)


async def test_a_dialogue_about_a_post_that_is_out_takes_no_text(day):
    """What is published cannot be changed by typing."""
    await drafted(day)
    await day.school.posts.save(replace(only_post(day), state=PostState.PUBLISHED))
    await day.writes(ANNA, "Andere tekst")
    assert only_post(day).text == "Morgen gymles!"
    assert "no draft any more" in day.last(ANNA)
    assert day.school.dialogues.open == {}


async def test_a_new_post_leaves_one_that_is_out_alone(day):
    """Only what nobody has seen is given up."""
    await drafted(day)
    published = replace(only_post(day), state=PostState.PUBLISHED)
    await day.school.posts.save(published)
    await day.writes(ANNA, "/post Nieuw")
    assert PostState.PUBLISHED is day.school.posts.saved[published.id].state


async def test_a_draft_that_the_store_has_lost_stops_nobody(day):
    """Stopping or beginning anew works without the old post."""
    await drafted(day)
    day.school.posts.saved.clear()
    await day.writes(ANNA, "/post Nieuw")
    day.school.posts.saved.clear()
    await day.writes(ANNA, "/stop")
    assert day.last(ANNA) == "Stopped. Nothing was posted."


async def test_another_staff_account_cannot_press_for_the_author(day):
    """A colleague who gets at the button is refused, on record."""
    await drafted(day)
    answer = await day.presses(CARLA, "publish", day.button(ANNA, "publish"))
    assert "This button is not for you" in answer
    assert Line("press_refused", "staff:carla", only_post(day).id, "post.decide") in day.school.records.lines


async def test_a_second_account_of_the_author_is_the_author():
    """Who has two accounts may begin on one and press on the other."""
    second = Account("playground", "anna")
    anna = replace(STAFF[0], accounts=(ANNA, second))
    day = Day(fake_school(profile=replace(PROFILE, staff=(anna, *STAFF[1:]))))
    await drafted(day)
    await day.presses(second, "publish", day.button(ANNA, "publish"))
    assert PostState.SCHEDULED is only_post(day).state


@pytest.mark.parametrize("text", ["stop", "Stoppen.", "laat maar"])
async def test_the_word_stop_is_no_post_for_parents(day, text):
    """It stops, as the command does."""
    await drafted(day)
    await day.writes(ANNA, text)
    assert day.last(ANNA) == "Stopped. Nothing was posted."
    assert PostState.ABANDONED is only_post(day).state
