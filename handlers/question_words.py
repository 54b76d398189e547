"""What is asked of a parent who has a question for the school, and the mail that brings it."""

from handlers import letter_mail, letters, sick_note_first
from handlers.model.people import Person
from handlers.ports import School, Speech
from handlers.question_draft import ADDRESS, OFFICE, Draft, Recipient, Recipients
from handlers.reporting_questions import CHANGE, SEND, STOP, Asked

NO_ADDRESS = "none"
ILL = "ill"


async def question(draft: Draft, recipients: Recipients, person: Person, school: School) -> Asked:
    """Give the question that the draft's step asks, in the person's language.

    Args:
        draft: what is known so far.
        recipients: whom it can be for.
        person: who asks.
        school: the school.
    """
    say = school.speech(person)
    stop = (STOP, say("✖️ Stop"))
    match draft.step:
        case "to":
            rows = [((each, _label(each, who)),) for each, who in recipients.items()]
            return Asked(say("Who is your question for?"), [*rows, (stop,)])
        case "text":
            return Asked(say("What is your question? Write it in one message."), [(stop,)])
        case "address":
            text = say("At what e-mail address can the school answer you? Type it here. I keep it for the next time.")
            return Asked(text, [((NO_ADDRESS, say("🚫 Rather not")), stop)])
        case _:
            own = await school.reply_addresses.of(person.id)
            return _summary(draft, recipients[draft.to], own, say)


def _label(choice: str, who: Recipient) -> str:
    return f"🏫 {who.name[:1].upper()}{who.name[1:]}" if choice == OFFICE else f"🧑‍🏫 {who.name}"


def _summary(draft: Draft, to: Recipient, own: str | None, say: Speech) -> Asked:
    lines = [
        say("**Shall I mail this to the school?**"),
        say("To: {name}", name=to.name),
        _answered_at(own, to, say),
        say("“{text}”", text=draft.text),
    ]
    rows = [((SEND, say("✅ Send")),)]
    if sick_note_first.is_report(draft.text):
        lines += ["", say("⚠️ Is your child ill? A question is no sick note: then report it first.")]
        rows.append(((ILL, say("🤒 Report illness")),))
    return Asked(
        "\n".join(lines),
        [*rows, ((CHANGE, say("✏️ Other text")), (ADDRESS, say("✉️ Address"))), ((STOP, say("✖️ Stop")),)],
    )


def _answered_at(own: str | None, to: Recipient, say: Speech) -> str:
    """Say where the school can answer: the parent's own word, else what it knows of the guardians, else nowhere."""
    if own:
        return say("Answer to: {email}", email=own)
    if to.children:
        return say("The school answers at the address or number it knows.")
    return say("⚠️ The school does not know who you are, so it cannot answer. Tap “Address” to give one.")


async def mail(draft: Draft, to: Recipient, person: Person, school: School) -> letters.Written:
    """Write the mail, in the school's own language; its subject holds no name.

    Args:
        draft: the question, complete.
        to: whom it is for.
        person: who asks.
        school: the school.
    """
    say = school.texts.language(school.profile.language)
    address, own = await letter_mail.reply_to(person, to.children, school)
    lines = [
        f"{say('From')}: {letter_mail.writer(person, to.children, say, school)}",
        letter_mail.sent_at(say, school),
        "",
        letter_mail.quoted(draft.text),
        "",
        letter_mail.answering(address, say, own=own),
    ]
    return letters.Written(to.email, say("Question from a parent"), "\n".join(lines) + "\n", address)
