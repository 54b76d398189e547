"""A report on its way to the school: sent by mail, and the parent told the truth about it.

The bot never says "reported". It says what it knows: noted and not yet sent; sent to the school at 08:03, when the
school's mail server has accepted the mail; not sent, so phone.
"""

from dataclasses import replace

from handlers import absence_list, channels, mornings
from handlers.asking import tell, tell_staff
from handlers.handing_over import on_another_day, staff_near
from handlers.model.effects import Edit, Send
from handlers.model.events import Receipt
from handlers.model.people import Child, Person, Staff
from handlers.model.questions import Dialogue
from handlers.model.reports import Report, ReportState
from handlers.ports import School, Speech
from handlers.reporting_draft import Draft
from handlers.reporting_earlier import KEPT, repeated
from handlers.reporting_traces import remove
from handlers.reportmail import report_mail


async def send(draft: Draft, dialogue: Dialogue, person: Person, school: School) -> None:
    """Hand a report to the outbox, and end its dialogue.

    Args:
        draft: the report, complete.
        dialogue: the dialogue in which it was made.
        person: who reports.
        school: the school.
    """
    child = await school.children.by_id(draft.child) if draft.child else None
    earlier = await repeated(draft, person, school)
    report = _made(draft, child, dialogue, person, school)
    await school.reports.save(report)
    await school.dialogues.end(dialogue.chat)
    await school.timers.cancel("dialogue_warn", person.id)
    await school.timers.cancel("dialogue_end", person.id)
    await school.timers.set("report_warn", report.id, mornings.warning_at(school, report.first_day, school.now))
    await school.timers.set("report_forget", report.id, school.now + KEPT)
    await absence_list.plan(report, school)
    say = school.speech(person)
    text = say("📝 Noted: {name} is ill. This has **not been sent** to the school yet.", name=report.child_name)
    text += "\n" + say("I change this message as soon as it has.")
    await school.outbox.put(
        Send(_status(report), report.chat, text),
        report_mail(report, child, school.profile.illness.email or "", school, earlier),
    )


async def receipt(_key: str, came: Receipt, school: School) -> None:
    """Tell the parent what came of the mail; the receipt's subject is the report's id."""
    report = await school.reports.by_id(came.subject)
    if report is None or report.state is ReportState.ACCEPTED or report.returned:
        return
    if came.outcome == "done":
        await _accepted(replace(report, state=ReportState.ACCEPTED, accepted_at=came.at), school)
    elif report.state is ReportState.SENDING:
        await _failed(report, came, school)


async def came_back(report: Report, school: School) -> None:
    """Tell the parent to phone, and staff, because the mail came back after it had been accepted."""
    say = await _speech(report, school)
    text = say("⚠️ The report of {name} came back: it has **not reached the school**.", name=_whom(report, say))
    await _fail(replace(report, returned=True), "returned", text, say, school)


async def warn(report: Report, school: School) -> None:
    """Tell the parent to phone, because the report has not reached the school in time."""
    say = await _speech(report, school)
    await school.reports.save(replace(report, warned_at=school.now))
    text = say("⚠️ The report of {name} has **not reached the school yet**.", name=_whom(report, say))
    await tell(school, f"report:{report.id}:warn", report.chat, f"{text}\n{channels.phone(say, school.profile)}")


async def _accepted(report: Report, school: School) -> None:
    say = await _speech(report, school)
    at = report.accepted_at or school.now
    await school.reports.save(replace(report, heard=(), said=()))
    await school.timers.cancel("report_warn", report.id)
    await school.timers.set("report_forget", report.id, school.now + KEPT)
    text = say("✅ The report of {name} was sent to the school at {time}.", name=_whom(report, say), time=say.time(at))
    text += on_another_day(report.sent_at, at, say, school) + "\n" + say("The school's mail server has accepted it.")
    text += " " + say("I clear our messages about it here.")
    await _edit(report, "accepted", text, school)
    await remove(f"report:{report.id}", report, school)
    if report.warned_at is not None:
        await _late(report, school)
    else:
        await absence_list.accepted(report, school)


async def _late(report: Report, school: School) -> None:
    """Tell parent and staff that a report arrived after the parent was asked to phone."""
    at = report.accepted_at or school.now

    def to_staff(say: Speech) -> str:
        text = say(
            "A report of illness, of {whom}, arrived late: at {time}. The parent had been asked to phone.",
            whom=_whom_for_staff(report, say, school),
            time=say.time(at),
        )
        return text + on_another_day(report.sent_at, at, say, school)

    say = await _speech(report, school)
    text = say(
        "It worked after all: the report of {name} was sent to the school at {time}. "
        "Did you phone already? That does no harm.",
        name=_whom(report, say),
        time=say.time(at),
    )
    text += on_another_day(report.sent_at, at, say, school)
    await tell(school, f"report:{report.id}:late", report.chat, text)
    await tell_staff(school, f"report:{report.id}:late", await staff_about(report, school), to_staff)


async def _failed(report: Report, came: Receipt, school: School) -> None:
    """Tell the parent at once to phone, and staff that a report did not arrive."""
    say = await _speech(report, school)
    if came.outcome == "uncertain":
        text = say("⚠️ I cannot see whether the report of {name} reached the school.", name=_whom(report, say))
    else:
        text = say("⚠️ The report of {name} could **not be sent to the school**.", name=_whom(report, say))
    await _fail(report, "failed", text, say, school)


async def _fail(report: Report, word: str, text: str, say: Speech, school: School) -> None:
    """Tell the parent to phone, and staff that the school may not know."""

    def to_staff(say: Speech) -> str:
        return say(
            "A report of illness, of {whom}, may not have reached the school. The parent has been asked to phone. "
            "Please make sure that the school knows, and have somebody look at the mail.",
            whom=_whom_for_staff(report, say, school),
        )

    await school.reports.save(replace(report, state=ReportState.FAILED, warned_at=report.warned_at or school.now))
    await _edit(report, word, text, school)
    await tell(school, f"report:{report.id}:{word}", report.chat, f"{text}\n{channels.phone(say, school.profile)}")
    await tell_staff(school, f"report:{report.id}:{word}", await staff_about(report, school), to_staff)


async def staff_about(report: Report, school: School) -> tuple[Staff, ...]:
    """List who hears of a report's troubles."""
    return await staff_near(report.class_id, school)


def _made(draft: Draft, child: Child | None, dialogue: Dialogue, person: Person, school: School) -> Report:
    class_id = child.class_id if child else draft.class_id
    found = school.profile.class_by_id(class_id or "")
    return Report(
        id=draft.report,
        reporter=person.id,
        chat=dialogue.chat,
        child_id=child.id if child else None,
        child_name=child.name if child else draft.name,
        class_id=class_id,
        class_name=found.name if found else draft.class_name or class_id or "",
        first_day=draft.first or school.local.date(),
        last_day=draft.last,
        state=ReportState.SENDING,
        sent_at=school.now,
        heard=dialogue.heard,
        said=dialogue.said,
    )


def _status(report: Report) -> str:
    return f"report:{report.id}:status"


async def _edit(report: Report, word: str, text: str, school: School) -> None:
    key = _status(report)
    await school.outbox.put(Edit(f"{key}:{word}", report.chat, key, text))


async def _speech(report: Report, school: School) -> Speech:
    return school.speech(await school.people.by_id(report.reporter))


def _whom(report: Report, say: Speech) -> str:
    """Name the child to the reporter; after its name has been forgotten, without it."""
    return report.child_name or say("your child")


def _whom_for_staff(report: Report, say: Speech, school: School) -> str:
    """Name the child to staff, only where a child's name may pass through every platform of the school."""
    if report.child_name and all(school.profile.child_data.values()):
        return f"{report.child_name} ({report.class_name})"
    return say("a child of {class_name}", class_name=report.class_name) if report.class_name else say("a child")


RECEIPTS = {"report": receipt}
