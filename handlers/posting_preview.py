"""The preview: the post exactly as parents will see it, and below it what the protocol says of it."""

from handlers import precedents, verdicts
from handlers.asking import Choices, ask
from handlers.findings import findings, in_the_way
from handlers.listing import listed
from handlers.model.effects import Send
from handlers.model.events import Chat
from handlers.model.people import Staff
from handlers.model.posts import Post
from handlers.photos import are_kept, attachments, recordings
from handlers.photos_consent import draft_of, refused
from handlers.photos_ready import ready
from handlers.photos_which import WHICH, offer, offer_one
from handlers.photos_words import who_is_where
from handlers.pictures_facts import can_be_hidden
from handlers.planning import planned_words
from handlers.ports import School, Speech
from handlers.post_rights import leads
from handlers.posting_draft import DECIDE, HIDE, Author, about, is_open
from handlers.posting_places import classes_without_group, groups_of, lost_groups_of, may_post_to, names_of
from handlers.replacing_words import ready_words
from policy.model import Severity, Verdict
from policy.signature import sign

SHORT_QUOTE = 40
"""Characters by which people know a post again."""


async def show(key: str, post: Post, author: Author, school: School) -> None:
    """Show a draft to its author: the preview, the findings, and what can be done now.

    Args:
        key: the event's key.
        post: the draft.
        author: whose it is, and where.
        school: the school.
    """
    can_be_shown = await ready(key, post, author, school)
    if can_be_shown is None:
        return
    post = can_be_shown
    verdict = await check(post, school)
    await verdicts.keep("shown", post, verdict, author.staff.id, school)
    stands_in_the_way = await obstacle(post, author, school)
    say = author.say
    await school.outbox.put(preview(f"{key}:preview", author.chat, post, author.staff, school))
    parts = [
        say("This is how parents of {audience} will see it.", audience=names_of(post.audience, school.profile, say))
    ]
    parts += planned_words(post, school, say)
    parts += findings(post, verdict, say)
    parts += await precedents.for_author(post, verdict, say, school)
    without_consent = await refused(post, school)
    parts += await who_is_where(post, school, say)
    if stands_in_the_way:
        parts.append(stands_in_the_way)
    else:
        parts.append(conclusion(post, verdict, author, listening=await is_open(post, author, school)))
        parts += await _not_reached(post, say, school)
    of_photos = _of_photos(post, without_consent, say)
    ways = ways_on(post, verdict, say, free=not stands_in_the_way)
    offered = {choice for row in of_photos for choice, _ in row if choice.startswith(f"{HIDE}:")}
    choices = [*of_photos, *([row for row in ways if row[0][0] != HIDE] if offered else ways)]
    await ask(school, f"{key}:findings", author.chat, "\n\n".join(parts), about(DECIDE, post, school), choices)


def _of_photos(post: Post, refused: list[int], say: Speech) -> list[list[tuple[str, str]]]:
    """Give the buttons for photos with a child that may not be in one: out, or unrecognisable."""
    rows: list[list[tuple[str, str]]] = []
    for n in refused if post.replaces is None else ():
        rows.append([(f"{WHICH}:{n}", offer_one(n, post.photos[n - 1], say))])
        if can_be_hidden(post.photos[n - 1]):
            rows.append([(f"{HIDE}:{n}", say("🙈 Make unrecognisable in photo {n}", n=n))])
    return rows


def waits(post: Post, verdict: Verdict) -> bool:
    """Say whether a post waits for the director by itself: the check doubts, or it was sent back.

    Nothing else does. Advice is for the author to weigh, and what is refused no director can allow.
    """
    return verdict.word == "doubt" or post.sent_back_by is not None


async def check(post: Post, school: School) -> Verdict:
    """Hold a post against the school's protocol."""
    return await school.checker.check(await draft_of(post, school))


def preview(key: str, chat: Chat, post: Post, author: Staff, school: School) -> Send:
    """Make the message that shows a post as parents will see it: its photos with its words."""
    attached = attachments(post) if are_kept(post) else ()
    return Send(key=key, chat=chat, text=as_parents_see(post, author, school), attachments=attached)


def as_parents_see(post: Post, author: Staff, school: School) -> str:
    """Give the message that the groups get: the author's words taken literally, signed in the school's language."""
    say = school.texts.language(school.profile.language)
    signed = say.escape(sign(post.text, author.shown_as, school.profile.name, say.language))
    return f"{say('❗ **Urgent**')}\n\n{signed}" if post.urgent else signed


def first_words(post: Post) -> str:
    """Give the first words of a post, by which people know it again."""
    text = " ".join(post.text.split()) or f"📷 {len(post.photos)}"
    return text if len(text) <= SHORT_QUOTE else text[:SHORT_QUOTE].rsplit(" ", 1)[0] + "…"


def conclusion(post: Post, verdict: Verdict, author: Author, *, listening: bool) -> str:
    """Say what follows from the findings, and what was looked for where there are none.

    Args:
        post: the draft.
        verdict: the findings.
        author: whose it is.
        listening: whether what the author writes next is taken for the changed text.
    """
    say = author.say
    if verdict.word == "refuse":
        must_go = in_the_way(post, verdict, say)
        return "\n".join([*must_go, _refused(post, verdict, say, listening=listening)])
    if waits(post, verdict):
        return _what_to_do(post, author, listening=listening)
    if verdict.findings:
        return say("This is advice: you decide.")
    found_nothing = say(
        "✅ I found nothing against the protocol. I looked for names and personal data, account tags, sharp words, "
        "opinions, the work of others and reporting illness in the group. Whether it is right is for you to judge."
    )
    if not recordings(post):
        return found_nothing
    return f"{found_nothing} {say('Who is in the photos I know only from you.')}"


def _refused(post: Post, verdict: Verdict, say: Speech, *, listening: bool) -> str:
    """Say what the author of a post can do that cannot go out as it is."""
    if any(each.rule == "consent_refused" for each in verdict.findings):
        if post.replaces is not None:
            return say("This cannot stay as it is. Retract the post, and make a new one without the photo.")
        if any(map(can_be_hidden, post.photos)):
            return say("This cannot be posted as it is. Take the photo out, or make the child unrecognisable.")
        return say("This cannot be posted as it is. Take the photo out, or choose another one.")
    if ready_words(post, Verdict(tuple(each for each in verdict.findings if each.severity is Severity.REFUSE)), say):
        return say("This cannot be posted as it is. Press ✏️ for words that can stand there, or change the text.")
    if listening:
        return say("This cannot be posted as it is. Send me the text again, changed.")
    return say("This cannot be posted as it is. Press “Change the text”.")


def _what_to_do(post: Post, author: Author, *, listening: bool) -> str:
    """Say what the author of a post that waits for the director can do."""
    say = author.say
    if post.sent_back_by and listening:
        return say("Send me the changed text. Done already? Then ask the director again.")
    if post.sent_back_by:
        return say("Change the text. Then you can ask the director again.")
    if author.staff.role == "director":
        return say("Nobody just approves their own post. Press “Ask the director”, or change the text.")
    if listening:
        return say("The director has to look at this first. You can also send me a changed text.")
    return say("The director has to look at this first. You can also change the text.")


async def obstacle(post: Post, author: Author, school: School) -> str:
    """Say why a post can go nowhere, whatever stands in it; empty where it can."""
    say = author.say
    audience = names_of(post.audience, school.profile, say)
    if post.urgent and not leads(author.staff):
        return say("Only the director or a deputy can send an urgent post. Stop this one, and make another with /post.")
    if not may_post_to(author.staff, post.audience, school.profile):
        return say("You cannot post to {audience} now. Change the audience.", audience=audience)
    if not await groups_of(post, school):
        return say(
            "I am not in a group of {audience}, so there is nobody to post to. "
            "Ask the director to add me to the group.",
            audience=audience,
        )
    return ""


async def _not_reached(post: Post, say: Speech, school: School) -> list[str]:
    """Say which classes of the audience will not get the post: those whose group is lost, and those without one."""
    lines = [
        say("⚠️ I can no longer write in the group of {name}: it will not arrive there.", name=name)
        for name in (await lost_groups_of(post, school)).values()
    ]
    if names := await classes_without_group(post, school):
        lines.append(
            say.plural(
                "⚠️ {names} has no group yet: its parents will not get it.",
                "⚠️ {names} have no group yet: their parents will not get it.",
                len(names),
                names=listed(names, say),
            )
        )
    return lines


def ways_on(post: Post, verdict: Verdict, say: Speech, *, free: bool) -> Choices:
    """Give the buttons under a preview.

    What the protocol refuses is not for the director to allow, so there the only way on is a change; so it is where
    the post is not `free` to go anywhere. What waits by itself cannot be published without the director. Ready words
    stand first: whoever has read what to change can have it changed with one press.
    """
    rows: list[list[tuple[str, str]]] = [[each] for each in ready_words(post, verdict, say)]
    if free and verdict.word == "allow" and not waits(post, verdict):
        rows.append(_publish(verdict, say, post))
        if post.urgent and post.replaces is None:
            rows.append([("pinned", say("📌 …and pin it for a day"))])
    if free and verdict.word != "refuse":
        rows.append([("ask", say("Ask the director"))])
    if free and verdict.word != "refuse" and post.replaces is None:
        rows.append([("later", say("⏰ Another time") if post.planned_at else say("⏰ Choose a time"))])
    return [*rows, *changes(say, post)]


def _publish(verdict: Verdict, say: Speech, post: Post) -> list[tuple[str, str]]:
    if post.replaces is not None:
        return [("anyway", say("Change anyway"))] if verdict.findings else [("publish", say("Put in place"))]
    if post.planned_at is not None:
        return [("anyway", say("Schedule anyway"))] if verdict.findings else [("publish", say("Schedule"))]
    return [("anyway", say("Publish anyway"))] if verdict.findings else [("publish", say("Publish"))]


def changes(say: Speech, post: Post) -> Choices:
    """Give the buttons under a post that was asked about, refused or taken back; what is out keeps its groups."""
    if post.replaces is not None:
        return [[("text", say("Change the text"))], [("stop", say("Stop"))]]
    rows = [[("text", say("Change the text")), ("audience", say("Change the audience"))]]
    of_photos = [(WHICH, offer(post, say))] if post.photos else []
    if post.asked or any(each.word or each.alone is not None for each in post.photos):
        of_photos.append(("who", say("Who is in it?")))
    if of_photos:
        rows.append(of_photos)
    if any(map(can_be_hidden, post.photos)):
        rows.append([(HIDE, say("🙈 Make unrecognisable"))])
    return [*rows, [("stop", say("Stop"))]]
