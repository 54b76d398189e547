"""The protocol on pages that a phone can take: articles, the rules of one, a rule, how serious, what was changed."""

from collections.abc import Sequence
from dataclasses import dataclass

from handlers.asking import Choices
from handlers.findings import ICONS
from handlers.model.amendments import Amendment
from handlers.model.people import Staff
from handlers.moments import in_words
from handlers.ports import School, Speech
from policy.model import Destination, Severity
from policy.protocol import DESTINATIONS, Protocol

ARTICLES, ARTICLE, RULE, DESTINATION, SET, ADD, EXCUSE, HISTORY, UNDO = (
    "articles",
    "article",
    "rule",
    "where",
    "set",
    "add",
    "excuse",
    "history",
    "undo",
)
"""What the buttons of a page do; what they do it with follows after a colon."""

PER_PAGE = 16
"""Articles on a page."""

RULES_PER_PAGE = 5
"""Rules on a page."""

CHANGES_SHOWN = 10
"""The last changes that are told."""

LONGEST_LINE = 70
LONGEST_LIST = 12
"""Words of a list that a page shows."""

Page = tuple[str, Choices]


@dataclass(frozen=True)
class Reader:
    """Who reads, somebody of the staff, and in which language."""

    staff: Staff
    say: Speech

    @property
    def may_change(self) -> bool:
        """Whether they may change anything: who is no director only reads."""
        return self.staff.role == "director"


def articles_page(skip: int, protocol: Protocol, changes: Sequence[Amendment], reader: Reader) -> Page:
    """List the articles that rules look after, with how many of them.

    Args:
        skip: how many come before this page.
        protocol: the one in force.
        changes: what was changed in the chat, the oldest first.
        reader: who reads.
    """
    say = reader.say
    rules = [setting.article for setting in protocol.rules.values()]
    ids = [each for each in protocol.articles if each in rules]
    shown = ids[skip : skip + PER_PAGE]
    lines = [
        f"**{say.escape(each)}** {say.escape(_short(protocol.articles[each][_language(say)]))} ({rules.count(each)})"
        for each in shown
    ]
    text = [
        f"**{say.escape(protocol.title)}** · {say.escape(protocol.version)}",
        say("The rules by article. Press one."),
        "\n".join(lines),
    ]
    buttons = [(f"{ARTICLE}:{each}:0", each) for each in shown]
    rows = [buttons[at : at + 4] for at in range(0, len(buttons), 4)]
    if len(ids) > skip + PER_PAGE:
        rows.append([(f"{ARTICLES}:{skip + PER_PAGE}", say("More"))])
    if skip:
        rows.append([(f"{ARTICLES}:0", say("‹ Back"))])
    if changes:
        rows.append([(HISTORY, say("🕘 What was changed here"))])
    return "\n\n".join(text), rows


def article_page(article: str, skip: int, protocol: Protocol, reader: Reader) -> Page:
    """Show an article and its rules, a few at a time, each with how serious it is where."""
    say = reader.say
    ids = [rule for rule, setting in protocol.rules.items() if setting.article == article]
    shown = ids[skip : skip + RULES_PER_PAGE]
    parts = [f"**{say.escape(article)}** {say.escape(protocol.articles[article][_language(say)])}"]
    for number, rule in enumerate(shown, skip + 1):
        severities = [
            f"{_where_in_short(each, say)}\N{NO-BREAK SPACE}{_icon(protocol.severity(rule, each))}"
            for each in DESTINATIONS
        ]
        parts.append(
            f"**{number}.** {say.escape(_short(_first_sentence(about(rule, protocol, say))))}\n{' · '.join(severities)}"
        )
    rows = [[(f"{RULE}:{rule}", str(number)) for number, rule in enumerate(shown, skip + 1)]]
    if len(ids) > skip + RULES_PER_PAGE:
        rows.append([(f"{ARTICLE}:{article}:{skip + RULES_PER_PAGE}", say("More"))])
    return "\n\n".join(parts), [*rows, [(f"{ARTICLES}:0", say("‹ Back"))]]


def rule_page(rule: str, protocol: Protocol, changes: Sequence[Amendment], reader: Reader) -> Page:
    """Show a rule: its sentence, how serious it is where, and the words that it was given."""
    say, setting = reader.say, protocol.rules[rule]
    parts = [f"**{say.escape(setting.article)}** {say.escape(about(rule, protocol, say))}"]
    severities = [(each, _in_words(protocol.severity(rule, each), say)) for each in DESTINATIONS]
    parts.append("\n".join(f"{_where(each, say)}: {severity}" for each, severity in severities))
    if setting.words:
        parts.append(say("Also looked for: {words}", words=_list(setting.words)))
    if setting.excused:
        parts.append(say("Passed over: {words}", words=_list(setting.excused)))
    rows: list[list[tuple[str, str]]] = []
    if reader.may_change:
        rows += [[(f"{DESTINATION}:{rule}:{each}", f"{_where(each, say)}: {words}")] for each, words in severities]
        rows.append([(f"{ADD}:{rule}", say("Add a word")), (f"{EXCUSE}:{rule}", say("Excuse a word"))])
        if last := last_of(changes, rule):
            rows.append([(f"{UNDO}:{last.id}", say("↩️ Undo"))])
    return "\n\n".join(parts), [*rows, [(f"{ARTICLE}:{setting.article}:0", say("‹ Back"))]]


def destination_page(rule: str, destination: Destination, protocol: Protocol, reader: Reader) -> Page:
    """Ask how serious a rule is for a destination; what holds now is marked."""
    say, now = reader.say, protocol.severity(rule, destination)
    text = say(
        "**{where}**: how serious is this?\n\n{rule}",
        where=_where(destination, say),
        rule=about(rule, protocol, say),
    )
    rows = [
        [(f"{SET}:{rule}:{destination}:{word}", f"{'✓ ' if severity is now else ''}{_in_words(severity, say)}")]
        for word, severity in severities().items()
    ]
    return text, [*rows, [(f"{RULE}:{rule}", say("‹ Back"))]]


def history_page(changes: Sequence[Amendment], protocol: Protocol, reader: Reader, school: School) -> Page:
    """Tell what was changed in the chat, by whom and when, the last first."""
    say = reader.say
    parts = [say("**What was changed here**")]
    parts += [change_told(each, protocol, say, school) for each in reversed(changes[-CHANGES_SHOWN:])]
    rows: list[list[tuple[str, str]]] = []
    last = last_of(changes)
    if last is not None and reader.may_change:
        rows.append([(f"{UNDO}:{last.id}", say("↩️ Undo the last one"))])
    return "\n\n".join(parts), [*rows, [(f"{ARTICLES}:0", say("‹ Back"))]]


def change_told(change: Amendment, protocol: Protocol, say: Speech, school: School) -> str:
    """Write a change, who made it and when, and whether it was undone."""
    line = f"{_signed(change.by, school, say)}, {in_words(change.at, school, say)}\n{in_short(change, protocol, say)}"
    if change.undone_at is None:
        return line
    when = in_words(change.undone_at, school, say)
    return f"{line}\n{say('↩️ Undone by {name}, {when}.', name=_name(change.undone_by or '', school, say), when=when)}"


def in_short(change: Amendment, protocol: Protocol, say: Speech) -> str:
    """Write what was changed of which rule, in a line or two."""
    rule = _first_sentence(about(change.rule, protocol, say))
    if change.kind == "severity" and change.destination is not None:
        before = _icon(severities().get(change.before))
        return say(
            "{where}: {before} → {after}\n{rule}",
            where=_where(change.destination, say),
            before=before,
            after=_icon(change.severity),
            rule=_short(rule),
        )
    if change.kind == "add":
        return say("Looked for too: “{word}”\n{rule}", word=change.word, rule=_short(rule))
    return say("Passed over: “{word}”\n{rule}", word=change.word, rule=_short(rule))


def last_of(changes: Sequence[Amendment], rule: str | None = None) -> Amendment | None:
    """Give the last change that was not undone, of a rule or at all."""
    found = [each for each in changes if each.undone_at is None and rule in (None, each.rule)]
    return found[-1] if found else None


def severities() -> dict[str, Severity | None]:
    """Give the severities by their words in a protocol file, the most serious first."""
    return {**{each.word: each for each in reversed(Severity)}, "-": None}


def about(rule: str, protocol: Protocol, say: Speech, words: str = "…") -> str:
    """Give what a rule says to a teacher of words, or with dots; its key where the protocol has no such rule."""
    setting = protocol.rules.get(rule)
    if setting is None:
        return rule
    sentence = setting.messages[_language(say)]
    return sentence.replace("{hint}", "…").replace("{phone}", "…").replace("{words}", words)


def _language(say: Speech) -> str:
    return "nl" if say.language == "nl" else "en"


def _signed(staff_id: str, school: School, say: Speech) -> str:
    return f"**{say.escape(_name(staff_id, school, say))}**"


def _name(staff_id: str, school: School, say: Speech) -> str:
    staff = school.profile.staff_by_id(staff_id)
    return staff.name if staff else say("somebody who left")


def _where(destination: Destination, say: Speech) -> str:
    return {"class": say("A class"), "school": say("Whole school"), "public": say("Public")}[destination]


def _where_in_short(destination: Destination, say: Speech) -> str:
    return {"class": say("class"), "school": say("school"), "public": say("public")}[destination]


def _icon(severity: Severity | None) -> str:
    return "–" if severity is None else ICONS[severity]


def _in_words(severity: Severity | None, say: Speech) -> str:
    match severity:
        case Severity.REFUSE:
            return say("⛔ not possible")
        case Severity.DOUBT:
            return say("⚠️ the director decides")
        case Severity.ADVICE:
            return say("💡 advice")
        case _:
            return say("– nothing")


def _short(text: str) -> str:
    return text if len(text) <= LONGEST_LINE else f"{text[: LONGEST_LINE - 1].rstrip()}…"


def _first_sentence(text: str) -> str:
    """Give the first sentence: what a rule is about, without what to do."""
    sentence, point, _ = text.partition(". ")
    return f"{sentence}." if point else text


def _list(words: Sequence[str]) -> str:
    shown = ", ".join(f"“{each}”" for each in words[-LONGEST_LIST:])
    return shown if len(words) <= LONGEST_LIST else f"… {shown}"
