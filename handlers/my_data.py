"""What the bot keeps about somebody, short (`/mijngegevens`), and how to have it erased."""

from dataclasses import replace
from datetime import datetime, timedelta

from handlers import channels, house_rules, languages
from handlers.asking import About, ask, close
from handlers.dialogues import unsent
from handlers.group_unreported import TEXT_KEPT
from handlers.model.events import Account, Chat, Message, Press
from handlers.model.groups import SightingKind
from handlers.model.letters import Letter
from handlers.model.people import Person
from handlers.model.questions import Question
from handlers.model.reports import Report, ReportState
from handlers.ports import School, Speech
from handlers.posting_draft import APPROVAL, OF_AUTHOR
from handlers.reporting_earlier import KEPT
from handlers.reporting_questions import linked_children

KIND = "my_data"
FORGET = "forget_me"
LASTS = timedelta(days=7)
FORGET_LASTS = timedelta(hours=1)

_OF_POSTS = frozenset({*OF_AUTHOR, APPROVAL})
_NEEDS: tuple[SightingKind, ...] = ("illness", "leave", "question")
_RECENT = 100
"""How many questions of a chat are looked through, the newest first."""


async def commanded(key: str, message: Message, person: Person, school: School) -> None:
    """Answer the command."""
    await show(key, message.chat, person, school)


async def show(key: str, chat: Chat, person: Person, school: School) -> None:
    """Say what is kept about the person and for how long, with the buttons to change it.

    Args:
        key: the event's key.
        chat: the private chat.
        person: who asks.
        school: the school.
    """
    say = school.speech(person)
    lines = [say("⚙️ **What I keep about you**"), *await _kept(person, chat, say, school), ""]
    lines.append(
        say(
            "Names and days of what you report go after three days. The rest stays as long as you use the bot, or "
            "until you have it erased."
        )
    )
    lines.append(say("What the school itself keeps is not with me.") + " " + channels.office(say, school.profile))
    choices = [
        [("language", say("🌐 Language")), ("rules", say("📜 House rules"))],
        [("forget", say("🗑️ Forget me"))],
    ]
    await ask(
        school, f"{key}:data", chat, "\n".join(lines), About(KIND, person.id, (person.id,), school.now + LASTS), choices
    )


async def pressed(key: str, press: Press, _question: Question, person: Person, school: School) -> str:
    """Lead the person on; the buttons stay open."""
    if press.choice == "language":
        await languages.offer(key, press.chat, person, school)
    elif press.choice == "rules":
        await house_rules.show(key, press.chat, person, school)
    else:
        return await _ask_whether_to_forget(key, press.chat, person, school)
    return ""


async def _ask_whether_to_forget(key: str, chat: Chat, person: Person, school: School) -> str:
    """Ask once more, and say what it means; what is on its way to the school comes first."""
    say = school.speech(person)
    if obstacle := await _obstacle(chat, person, say, school):
        return obstacle
    lines = [
        say("**Shall I forget you?** It cannot be undone."),
        say("• You are linked to no child here any more. For that you need a new code from the school."),
        say("• You stay in the group of the class. You can leave it yourself."),
        say("• What was mailed to the school stays there. The office can tell you about that."),
    ]
    if person.staff:
        lines.append(say("• That you work here stands in the settings of the school, and stays."))
    choices = [[("yes", say("🗑️ Yes, forget me"))], [("no", say("↩️ No, keep it"))]]
    about = About(FORGET, person.id, (person.id,), school.now + FORGET_LASTS)
    await ask(school, f"{key}:forget", chat, "\n".join(lines), about, choices)
    return ""


async def decided(_key: str, press: Press, question: Question, person: Person, school: School) -> str:
    """Forget the person, or leave all as it is."""
    say = school.speech(person)
    if press.choice == "no":
        await close(school, question, press.choice, person.id, say("All stays as it is."))
        return ""
    if obstacle := await _obstacle(press.chat, person, say, school):
        return obstacle
    text = say("Done: I have forgotten you. Do you write to me again, then I know you as somebody new.")
    await close(school, question, press.choice, person.id, text)
    await school.dialogues.end(press.chat)
    await _forget_words_in_groups(person.account, school)
    await school.people.erase(person.id)
    await school.records.add("person_forgotten", person.id, person.id)
    return ""


async def _forget_words_in_groups(account: Account, school: School) -> None:
    """Forget what the person wrote in groups; that something was seen stays for its day, so that pointers can go."""
    for need in _NEEDS:
        seen = []
        while last := await school.sightings.last(need, str(account), school.now - LASTS):
            seen.append(last)
            await school.sightings.forget(last.id)
        for newest in seen[:1]:
            await school.sightings.save(replace(newest, text=""))


async def _obstacle(chat: Chat, person: Person, say: Speech, school: School) -> str:
    """Say what has to end before somebody can be forgotten; empty when nothing has."""
    if busy := await unsent(chat, say, school):
        return busy
    if person.staff and await _posts_wait(chat, school):
        return say("A post still waits here for your answer. Decide about it or stop it, and try again.")
    since = school.now - KEPT
    states = [each.state for each in await school.reports.sent_since(person.id, since)]
    states += [each.state for each in await school.letters.sent_since(person.id, since)]
    if ReportState.SENDING in states:
        return say("Something of yours is still on its way to the school. When that has arrived, try again.")
    return ""


async def _posts_wait(chat: Chat, school: School) -> bool:
    """Say whether a question about a post hangs in the chat: it would be lost, and its author wait for nothing."""
    recent = await school.questions.recent(chat, _RECENT)
    return any(each.kind in _OF_POSTS and each.answer is None and school.now < each.ends_at for each in recent)


async def _kept(person: Person, chat: Chat, say: Speech, school: School) -> list[str]:
    """List what is kept, a line each."""
    account = person.account
    lines = [say("• Your account: {account}", account=f"{account.platform.capitalize()}, {account.id}")]
    language = languages.NAMES.get(say.language, say.language)
    lines.append(say("• Your language: {language}", language=language))
    if person.staff:
        lines.append(say("• You work here: {name}", name=person.staff.shown_as))
    for child in (await linked_children(person, school)).values():
        found = school.profile.class_by_id(child.class_id)
        class_name = found.name if found else child.class_id
        if school.profile.child_data.get(chat.platform, False):
            lines.append(say("• Your child: {name}, {class_name}", name=child.first_name, class_name=class_name))
        else:
            lines.append(say("• Your child in {class_name}", class_name=class_name))
    if email := await school.reply_addresses.of(person.id):
        lines.append(say("• Your address for answers: {email}", email=email))
    since = school.now - KEPT
    lines += [
        _report(each, say, school) for each in await school.reports.sent_since(person.id, since) if each.child_name
    ]
    lines += [_letter(each, say, school) for each in await school.letters.sent_since(person.id, since) if each.about]
    lines += await _written_in_groups(account, say, school)
    if await school.dialogues.of(chat):
        lines.append(say("• What you have begun here and not finished"))
    return lines


async def _written_in_groups(account: Account, say: Speech, school: School) -> list[str]:
    """Name until when the words are kept that the person wrote in a group, and that concern the school."""
    seen = [await school.sightings.last(need, str(account), school.now - TEXT_KEPT) for need in _NEEDS]
    ends = [(each.at + TEXT_KEPT).astimezone(school.profile.timezone) for each in seen if each and each.text]
    return [
        say("• What you wrote in the group for the school, until {until}", until=_moment(each, say)) for each in ends
    ]


def _report(report: Report, say: Speech, school: School) -> str:
    until = _until(report, say, school)
    return say("• Sick note of {name}, until {until}", name=report.child_name, until=until)


def _letter(letter: Letter, say: Speech, school: School) -> str:
    return say("• {about}, until {until}", about=letter.about, until=_until(letter, say, school))


def _until(of: Report | Letter, say: Speech, school: School) -> str:
    """Say until when something that was handed over is kept: three days from then on."""
    return _moment(((of.accepted_at or of.sent_at) + KEPT).astimezone(school.profile.timezone), say)


def _moment(moment: datetime, say: Speech) -> str:
    return f"{say.day(moment.date())} {say.time(moment)}"


COMMANDS = {"mijngegevens": commanded, "mydata": commanded}
PRESSES = {KIND: pressed, FORGET: decided}
