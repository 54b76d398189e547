"""What the bot forgets by itself: names and days of a report after three days, an unfinished report after one."""

from dataclasses import replace

from handlers import channels, mornings, reporting
from handlers.asking import tell
from handlers.ports import School
from handlers.reporting_draft import Draft


async def report_old(_key: str, report_id: str, school: School) -> None:
    """Forget whom a report was about, and which days. That it was handed over, and when, stays."""
    report = await school.reports.by_id(report_id)
    if report is not None:
        await school.reports.save(replace(report, heard=(), said=()))
        await school.reports.forget_texts(report_id)


async def dialogue_old(_key: str, person_id: str, school: School) -> None:
    """Forget a report that was begun and not sent; the person is told, unless they were when it was time to phone."""
    person = await school.people.by_id(person_id)
    chat = await school.people.private_chat(person_id)
    dialogue = await school.dialogues.of(chat) if chat else None
    if person is None or dialogue is None or dialogue.kind != reporting.KIND:
        return
    draft = Draft.from_data(dialogue.data)
    if school.now < reporting.ending(draft.first, dialogue.started_at, school):
        return
    key = f"report:{draft.report}:abandoned"
    await reporting.leave(key, dialogue, person, school)
    if draft.warned != mornings.morning_of(school, draft.first, dialogue.started_at):
        say = school.speech(person)
        text = say("Your report of illness was not finished, so I have thrown it away. The school knows nothing.")
        await tell(school, key, dialogue.chat, f"{text}\n{channels.phone(say, school.profile)}")


TIMERS = {"report_forget": report_old, "dialogue_end": dialogue_old}
