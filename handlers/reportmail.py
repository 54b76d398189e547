"""The mail that brings a report of illness to the school, in the school's own language and a fixed, readable form.

The subject holds no name, and the first day as a date: the mail may be delivered, or read, on another day. People's
words stand behind a label, each on a line of its own: nobody can add a line.
"""

from datetime import date

from handlers.model.effects import Mail, ReceiptRequest
from handlers.model.people import Child
from handlers.model.reports import Report
from handlers.ports import School, Speech
from handlers.reporting_questions import day_label


def report_mail(report: Report, child: Child | None, to: str, school: School, earlier: Report | None = None) -> Mail:
    """Write the mail of a report.

    Args:
        report: the report.
        child: the child as the roster has it, None where the reporter is not linked to it.
        to: the address of the school's channel for illness.
        school: the school.
        earlier: the report that this one adds to, None where there is none.
    """
    say = school.texts.language(school.profile.language)
    return Mail(
        key=mail_key(report),
        to=to,
        subject=_subject(report, say, earlier),
        text=_text(report, child, say, school, earlier),
        reply_to=reply_address(child),
        receipt=ReceiptRequest("report", report.id),
    )


def mail_key(report: Report) -> str:
    """Give the key of the mail that brings a report."""
    return f"report:{report.id}:mail"


def report_of(key: str) -> str:
    """Give the id of the report that the mail of this key brings; empty for any other mail."""
    topic, _, rest = key.partition(":")
    return rest.removesuffix(":mail") if topic == "report" else ""


def reply_address(child: Child | None) -> str | None:
    """Give the address that an answer goes to: a guardian's, where the roster knows one and no more than one.

    Which guardian reported is not known, and guardians may live apart: with two addresses an answer could tell one
    what the other wrote, so the school looks the address up itself.
    """
    known = {each.email for each in child.guardians if each.email} if child else set()
    return known.pop() if len(known) == 1 else None


def _subject(report: Report, say: Speech, earlier: Report | None) -> str:
    day = say.day(report.first_day)
    if report.child_id is None:
        # A class as somebody typed it may hold anything, so the subject names only a class of the school.
        of_class = [_in_a_sentence(report.class_name)] if report.class_id else []
        return say("Ill (not linked)") + ": " + ", ".join([*of_class, day])
    ill = say("Ill (addition)") if earlier else say("Ill")
    return ill + ": " + ", ".join([_in_a_sentence(report.class_name), day])


def _text(report: Report, child: Child | None, say: Speech, school: School, earlier: Report | None) -> str:
    today = school.local.date()
    reporter = (
        say("a parent who is linked to this child") if child else say("not linked (the bot does not know who this is)")
    )
    lines = [
        (say("Child"), report.child_name),
        (say("Class"), report.class_name),
        (say("Ill from"), _dated(say, report.first_day, today)),
        (say("Up to and including"), _until(report, say, today)),
        (say("Reported by"), reporter),
        (say("Reported at"), f"{say.day(today)}, {say.time(report.sent_at)}"),
    ]
    if earlier:
        sent_at = earlier.sent_at.astimezone(school.profile.timezone)
        lines.append((say("Adds to the report of"), f"{say.day(sent_at.date())}, {say.time(sent_at)}"))
    table = "\n".join(f"{label}: {_one_line(value)}" for label, value in lines)
    return f"{table}\n\n{_answering(child, say)}\n"


def _until(report: Report, say: Speech, today: date) -> str:
    last = report.last_day
    return _dated(say, last, today) if last else say("unknown")


def _answering(child: Child | None, say: Speech) -> str:
    if child is None:
        return say(
            "Nobody has checked who sent this report. Phone the parents at the number that the school knows before you "
            "rely on it. An answer to this mail reaches nobody."
        )
    if reply_address(child):
        return say("An answer to this mail goes to the parent whose address the school knows.")
    return say("An answer to this mail does not reach the parent. Phone or mail the parents yourself.")


def _dated(say: Speech, day: date, today: date) -> str:
    """Write a day with its year, and with today or tomorrow behind it: the mail may be read on another day."""
    written, label = say.day(day), day_label(say, day, today)
    return f"{written} {day.year}" if label == written else f"{written} {day.year} ({label})"


def _in_a_sentence(class_name: str) -> str:
    """Write "Groep 5" as it stands within a line: "groep 5"."""
    return "groep" + class_name.removeprefix("Groep") if class_name.startswith("Groep ") else class_name


def _one_line(value: str) -> str:
    return " ".join(value.split())
