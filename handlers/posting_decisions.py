"""What the author decides under a preview: publish, ask the director, change it, or stop.

"Publish" stands only under what does not wait by itself (`posting_preview.waits`); "Ask the director" under all that
may go out at all, for the author may doubt where the check does not.
"""

from collections.abc import Awaitable, Callable
from dataclasses import replace

from handlers import approval, approval_words, pictures_hiding, verdicts
from handlers.asking import close
from handlers.dialogues import unsent
from handlers.findings import findings
from handlers.model.events import Press
from handlers.model.posts import Post, PostState
from handlers.model.questions import Question
from handlers.photos import given_up, without_drawing
from handlers.photos_out import take_out
from handlers.photos_ready import is_ready
from handlers.photos_which import WHICH, ask_which, chose, taken_out
from handlers.ports import School
from handlers.posting_audience import ask_audience
from handlers.posting_draft import (
    CHANGEABLE,
    DECIDE,
    HIDE,
    Author,
    ask_text,
    close_open,
    end_dialogue,
    reopened,
)
from handlers.posting_own import by_its_author
from handlers.posting_places import groups_of, may_post_to
from handlers.posting_preview import check, show, waits
from handlers.pressing import OVERTAKEN
from handlers.publishing import schedule
from handlers.replacing_words import WORD, chosen
from handlers.scheduling import ask_time
from handlers.tables import PressHandler
from policy.model import Severity
from policy.replacing import replaced


async def decided(key: str, press: Press, question: Question, post: Post, author: Author, school: School) -> str:
    """Handle the author's decision about a post: publish, ask the director, change it, or stop.

    Args:
        key: the event's key.
        press: the press.
        question: the question.
        post: what it is about.
        author: who presses.
        school: the school.

    Returns:
        The words that answer the press.
    """
    if post.version != question.version or post.state not in CHANGEABLE:
        return author.say("The post has changed since. Use the newest buttons below.")
    if press.choice.startswith(f"{WHICH}:"):
        return await _take_out(key, int(press.choice.partition(":")[2]), question, post, author, school)
    if press.choice.startswith(f"{WORD}:"):
        return await _replace_words(key, press.choice, question, post, author, school)
    if press.choice.startswith(f"{HIDE}:"):
        return await _hide_in(key, int(press.choice.partition(":")[2]), question, post, author, school)
    return await DECISIONS[press.choice](key, question, post, author, school)


async def _publish(key: str, question: Question, post: Post, author: Author, school: School) -> str:
    """Publish the draft, if the check still allows it: the roster or the groups may have changed since the preview."""
    say = author.say
    if refusal := await _outdated(key, question, post, author, school):
        return refusal
    verdict = await check(post, school)
    # Advice is passed over only by who has read it: "Publish" was offered where there was none.
    choice = "anyway" if "anyway" in question.choices else "publish"
    is_news = await verdicts.is_news(post, verdict, school, Severity.ADVICE)
    unread = is_news or (verdict.findings and choice == "publish")
    if unread or verdict.word == "refuse" or waits(post, verdict):
        return await _show_again(key, question, post, author, school)
    if verdict.findings:
        articles = ",".join(finding.article for finding in verdict.findings)
        await school.records.add("advice_passed", author.person, post.id, articles)
    chosen = say("✓ You chose: put in place.") if post.replaces else say("✓ You chose: publish.")
    await close(school, question, choice, author.person, chosen)
    await end_dialogue(post, author, school)
    await schedule(key, post, author, "", school)
    return ""


async def _publish_pinned(key: str, question: Question, post: Post, author: Author, school: School) -> str:
    """Publish an urgent post, and have it pinned for its first day."""
    return await _publish(key, question, replace(post, pin_day=True), author, school)


async def _ask_director(key: str, question: Question, post: Post, author: Author, school: School) -> str:
    """Have the director decide: the author's own doubt, or the program's. The author may add some words first."""
    say = author.say
    if busy := await unsent(author.chat, say, school):
        return busy
    if refusal := await _outdated(key, question, post, author, school):
        return refusal
    verdict = await check(post, school)
    if verdict.word == "refuse":
        return await _show_again(key, question, post, author, school)
    if await approval_words.begin(key, post, verdict, author, school):
        await close(school, question, "ask", author.person, say("✓ You chose: ask the director."))
    return ""


async def _outdated(key: str, question: Question, post: Post, author: Author, school: School) -> str:
    """Say why the post cannot go on from here, if so: it is no draft, has nowhere to go, or not for this author."""
    say = author.say
    if post.state is not PostState.DRAFT:
        return say("The post has changed since. Use the newest buttons below.")
    if not may_post_to(author.staff, post.audience, school.profile):
        await school.records.add("press_refused", author.person, post.id, question.kind)
        return say("You cannot post to that class.")
    if not await groups_of(post, school) or not await is_ready(post, school):
        return await _show_again(key, question, post, author, school)
    return ""


async def _show_again(key: str, question: Question, post: Post, author: Author, school: School) -> str:
    """Show the preview once more: what it said holds no longer."""
    say = author.say
    text = say("Something has changed since this preview. Here it is again.")
    await close(school, question, OVERTAKEN, author.person, text)
    await show(key, post, author, school)
    return text


async def _change_text(key: str, question: Question, post: Post, author: Author, school: School) -> str:
    """Wait for another text."""
    say = author.say
    if busy := await unsent(author.chat, say, school):
        return busy
    await _reopen("text", question, post, author, say("✓ You chose: change the text."), school)
    await ask_text(key, post, author, school)
    return ""


async def _replace_words(key: str, choice: str, question: Question, post: Post, author: Author, school: School) -> str:
    """Put ready words in the place of those that were found, and show the post with them."""
    ready = chosen(choice, await check(post, school))
    if not ready:
        return await _show_again(key, question, post, author, school)
    post = await _reopen(choice, question, post, author, author.say("✓ Replaced: see below."), school)
    post = replace(post, text=replaced(post.text, ready))
    await school.posts.save(post)
    await show(key, post, author, school)
    return ""


async def _change_audience(key: str, question: Question, post: Post, author: Author, school: School) -> str:
    """Ask again for whom it is."""
    say = author.say
    if busy := await unsent(author.chat, say, school):
        return busy
    post = await _reopen("audience", question, post, author, say("✓ You chose: change the audience."), school)
    await ask_audience(key, post, author, school)
    return ""


async def _which_out(key: str, question: Question, post: Post, author: Author, school: School) -> str:
    """Ask which photo is to be taken out."""
    post = await _reopen(WHICH, question, post, author, chose(post, author.say), school)
    await ask_which(key, post, author, school, seen=True)
    return ""


async def _take_out(key: str, number: int, question: Question, post: Post, author: Author, school: School) -> str:
    """Take the photo out that the findings are about."""
    said = taken_out(number, post.photos[number - 1], author.say)
    post = await _reopen(f"{WHICH}:{number}", question, post, author, said, school)
    await take_out(key, number, post, author, school, seen=True)
    return ""


async def _hide(key: str, question: Question, post: Post, author: Author, school: School) -> str:
    """Make somebody unrecognisable in a photo."""
    return await _hide_in(key, None, question, post, author, school)


async def _hide_in(key: str, number: int | None, question: Question, post: Post, author: Author, school: School) -> str:
    """Make somebody unrecognisable in the photo that the findings are about, or ask in which."""
    choice = HIDE if number is None else f"{HIDE}:{number}"
    post = await _reopen(choice, question, post, author, author.say("✓ You chose: make unrecognisable."), school)
    await pictures_hiding.begin(key, number, post, author, school)
    return ""


async def _who(key: str, question: Question, post: Post, author: Author, school: School) -> str:
    """Ask anew who is in the photos and films: what was answered was not right."""
    post = await _reopen("who", question, post, author, author.say("✓ You chose: who is in the photos."), school)
    photos = tuple(replace(each, asked=False, children=(), classes=(), alone=None, word="") for each in post.photos)
    post = replace(post, photos=photos, asked=())
    await school.posts.save(post)
    await show(key, post, author, school)
    return ""


async def _reopen(choice: str, question: Question, post: Post, author: Author, said: str, school: School) -> Post:
    """Make a draft of the post again; a director who was asked need not decide.

    The findings stay in sight in the place of the buttons: they say what to change.
    """
    verdict = await check(post, school)
    text = "\n\n".join([*findings(post, verdict, author.say), said])
    await close(school, question, choice, author.person, text)
    await approval.take_back(post, author, school)
    post = await without_drawing(reopened(post), school)
    await school.posts.save(post)
    return post


async def _stop(_key: str, question: Question, post: Post, author: Author, school: School) -> str:
    """Give the post up."""
    say = author.say
    await close(school, question, "stop", author.person, say("Stopped. Nothing was posted."))
    await end_dialogue(post, author, school)
    await abandon(post, author, school)
    return ""


async def abandon(post: Post, author: Author, school: School) -> None:
    """Give a post up that nobody has seen, with all that is still asked about it."""
    say = author.say
    if post.state in CHANGEABLE:
        await approval.take_back(post, author, school)
        await school.posts.save(await given_up(post, school))
        await close_open(post, author, school, say("Stopped. Nothing was posted."))


Decision = Callable[[str, Question, Post, Author, School], Awaitable[str]]


async def _again(key: str, question: Question, post: Post, author: Author, school: School) -> str:
    """Show the post once more as a draft: it needs nobody else any more."""
    post = await _reopen("again", question, post, author, author.say("✓ You chose: show me the preview."), school)
    await close_open(post, author, school, author.say("See below."))
    await show(key, post, author, school)
    return ""


async def _choose_time(key: str, _question: Question, post: Post, author: Author, school: School) -> str:
    """Ask when it is to go out; the preview stays open meanwhile."""
    return await ask_time(key, post, author, school)


DECISIONS: dict[str, Decision] = {
    "publish": _publish,
    "anyway": _publish,
    "pinned": _publish_pinned,
    "ask": _ask_director,
    "later": _choose_time,
    "again": _again,
    "text": _change_text,
    "audience": _change_audience,
    WHICH: _which_out,
    "who": _who,
    HIDE: _hide,
    "stop": _stop,
}

PRESSES: dict[str, PressHandler] = {DECIDE: by_its_author(decided)}
