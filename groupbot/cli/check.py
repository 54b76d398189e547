"""`groupbot check`: a text checked against the school's protocol, as JSON lines for programs or in words for people."""

import json
import sys
from collections.abc import Iterable
from datetime import datetime
from importlib.resources import files
from pathlib import Path
from zoneinfo import ZoneInfo

from groupbot.cli.drafts import BadLineError, read_moment, read_pictures
from groupbot.errors import ConfigurationError
from groupbot.facts import facts_of, protocol_of
from groupbot.roster_file import RosterError, decoded, read_roster
from groupbot.settings import load_settings, profile_of, sample_settings
from handlers.model.people import Child
from policy.check import check
from policy.facts import Facts
from policy.model import Audience, Draft, Finding, Verdict
from policy.numbers import prepare
from policy.protocol import Protocol

WRONG_USAGE = 64

_STATUS = {"allow": 0, "doubt": 1, "refuse": 2}


def check_command(
    text: str | None,
    json_lines: bool,
    config: Path | None,
    roster: Path | None,
    audience: str = "school",
    language: str | None = None,
) -> int:
    """Check one text, or the draft on each line of standard input.

    Args:
        text: the text, as it would go out now; None with `json_lines`.
        json_lines: read drafts as JSON lines from standard input and write one verdict per line, in order.
        config: the school's settings; the sample school without it.
        roster: a table of children; without it those of the sample school, or none for a school of one's own.
        audience: for whom a text is: "school", "public" or "class:ID"; a line of JSON says so itself.
        language: in which the findings are told; the school's own without it.

    Returns:
        The exit status: for a text 0 allow, 1 doubt, 2 refuse, 64 an audience that the school does not have; for lines
        always 0.

    Raises:
        ConfigurationError: the settings, the protocol or the roster cannot be used.
    """
    settings = load_settings(config) if config else sample_settings()
    protocol = protocol_of(settings)
    facts = facts_of(profile_of(settings), _children(roster, sample=config is None))
    spoken = language or settings.school.language
    if json_lines:
        prepare()
        _answer_lines(sys.stdin.buffer, protocol, facts, spoken)
        return 0
    try:
        destination = _audience(audience, facts.classes)
    except BadLineError as error:
        print(f"groupbot: {error}", file=sys.stderr)
        return WRONG_USAGE
    moment = datetime.now(ZoneInfo(settings.school.timezone))
    verdict = check(Draft(text or "", destination, moment=moment), protocol, facts)
    _tell(text or "", verdict, protocol, spoken)
    return _STATUS[verdict.word]


def _children(roster: Path | None, *, sample: bool) -> tuple[Child, ...]:
    if roster is None and not sample:
        return ()
    file = roster or files("groupbot.sample").joinpath("roster.csv")
    try:
        return read_roster(decoded(file.read_bytes()), id_required=False)
    except OSError as error:
        raise ConfigurationError(f"{file}: cannot be read ({error.strerror}); check the path of --roster") from error
    except RosterError as error:
        raise ConfigurationError(f"{file}: {error}") from error


def _answer_lines(lines: Iterable[bytes], protocol: Protocol, facts: Facts, language: str) -> None:
    for line in lines:
        print(json.dumps(_answer(line, protocol, facts, language)), flush=True)


def _answer(line: bytes, protocol: Protocol, facts: Facts, language: str) -> dict[str, object]:
    try:
        draft = _draft(line, facts.classes)
    except BadLineError as error:
        return {"error": str(error)}
    verdict = check(draft, protocol, facts)
    return {"verdict": verdict.word, "findings": [_as_json(finding, language) for finding in verdict.findings]}


def _as_json(finding: Finding, language: str) -> dict[str, object]:
    return {
        "article": finding.article,
        "rule": finding.rule,
        "severity": finding.severity.word,
        "message": finding.message(language),
        "start": finding.start,
        "end": finding.end,
        "replacement": finding.replacement,
    }


def _draft(line: bytes, classes: tuple[str, ...]) -> Draft:
    try:
        given = json.loads(line)
    except (ValueError, RecursionError):
        raise BadLineError("not a JSON object on one line") from None
    if not isinstance(given, dict):
        raise BadLineError("not a JSON object")
    text, author = given.get("text"), given.get("author")
    if not isinstance(text, str):
        raise BadLineError("text must be a string")
    if not (author is None or isinstance(author, str)):
        raise BadLineError("author must be the id of a member of staff, or be left out")
    in_photo = given.get("in_photo")
    pictures = read_pictures(given.get("pictures", []))
    recordings = sum(each.kind != "document" for each in pictures)
    return Draft(
        text=text,
        audience=_audience(given.get("audience"), classes),
        photos=max(len(_strings(given.get("photos", []), "photos")), recordings),
        in_photo=None if in_photo is None else _strings(in_photo, "in_photo"),
        author=author,
        pictures=pictures,
        moment=read_moment(given.get("moment")),
        is_forwarded=_flag(given, "forwarded"),
    )


def _flag(given: dict[str, object], key: str) -> bool:
    value = given.get(key, False)
    if not isinstance(value, bool):
        raise BadLineError(f"{key} must be true or false")
    return value


def _strings(value: object, key: str) -> tuple[str, ...]:
    if not isinstance(value, list) or not all(isinstance(each, str) for each in value):
        raise BadLineError(f"{key} must be a list of strings")
    return tuple(value)


def _audience(word: object, classes: tuple[str, ...]) -> Audience:
    if word == "school":
        return Audience("school")
    if word == "public":
        return Audience("public")
    if isinstance(word, str) and word.startswith("class:") and word != "class:":
        class_id = word.removeprefix("class:")
        if class_id not in classes:
            have = ", ".join(classes) or "no classes"
            raise BadLineError(f"audience is a class that the school does not have; it has {have}")
        return Audience("class", (class_id,))
    raise BadLineError('audience must be "school", "public" or "class:ID"')


def _tell(text: str, verdict: Verdict, protocol: Protocol, language: str) -> None:
    print(verdict.word)
    for finding in verdict.findings:
        article = protocol.articles[finding.article]
        print(f"\n{finding.article} ({finding.severity.word}): {_shown(finding.message(language))}")
        if finding.start is not None:
            instead = "" if finding.replacement is None else f" -> {_shown(finding.replacement)}"
            print(f"  {_shown(text[finding.start : finding.end])}{instead}")
        print(f"  {finding.article}: {article.get(language, article['nl'])}")


def _shown(words: str) -> str:
    """Write words on one line, with what a terminal would obey made visible."""
    return "".join(each if each.isprintable() else " " if each.isspace() else "·" for each in words)
