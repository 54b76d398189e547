"""In time to phone: what has not reached the school when its limit comes near is told to the parent."""

from dataclasses import replace

from handlers import channels, mornings, reporting, reporting_handover
from handlers.model.reports import ReportState
from handlers.ports import School
from handlers.reporting_draft import Draft
from handlers.reporting_questions import question


async def report_due(_key: str, report_id: str, school: School) -> None:
    """Tell the parent to phone when their report was sent and the school's mail server has not accepted it."""
    report = await school.reports.by_id(report_id)
    if report is not None and report.state is ReportState.SENDING and report.warned_at is None:
        await reporting_handover.warn(report, school)


async def dialogue_due(_key: str, person_id: str, school: School) -> None:
    """Tell the parent that their report was begun and not sent, and ask on, with the number beside the question."""
    person = await school.people.by_id(person_id)
    chat = await school.people.private_chat(person_id)
    dialogue = await school.dialogues.of(chat) if chat else None
    if person is None or dialogue is None or dialogue.kind != reporting.KIND:
        return
    draft = Draft.from_data(dialogue.data)
    morning = mornings.morning_of(school, draft.first, dialogue.started_at)
    if draft.warned == morning or school.now < mornings.warning_at(school, draft.first, dialogue.started_at):
        return
    say = school.speech(person)
    await reporting.close_question(draft, await question(draft, person, school), "", person, school)
    lead = say("⚠️ Your report of illness has **not been sent yet**. The school knows nothing.")
    if draft.step != "summary":  # which names the number itself by now
        lead += "\n" + channels.phone(say, school.profile)
    key = f"report:{draft.report}:unsent:{morning}"
    await reporting.go_on(key, replace(draft, warned=morning), dialogue, person, school, lead)


TIMERS = {"report_warn": report_due, "dialogue_warn": dialogue_due}
