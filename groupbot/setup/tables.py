"""Between the answers, by dotted key, and the tables of `school.toml`."""

from collections.abc import Mapping, Sequence
from copy import deepcopy
from datetime import time
from typing import Any

from groupbot.setup.model import Answers
from groupbot.setup.part_people import staff_id

Tables = dict[str, Any]

DATABASE = "sqlite:///school.db"
PROTOCOL = "tjongerschool"


def typed(value: object) -> str | None:
    """Give a value as a person would type it; None for none."""
    match value:
        case None:
            return None
        case bool():
            return "yes" if value else "no"
        case time():
            return f"{value:%H:%M}"
        case list() | tuple():
            return ", ".join(" = ".join(each) if isinstance(each, list) else str(each) for each in value)
    return str(value)


def flat(tables: Mapping[str, Any], secrets: Mapping[str, str]) -> Answers:
    """Give what stands in a school's tables as answers.

    Args:
        tables: a `school.toml`, read.
        secrets: the secrets, by their names.
    """
    answers: Answers = {f"secret.{name}": value for name, value in secrets.items()}
    for name in ("school", "telegram", "mail", "channels"):
        _flatten(answers, name, tables.get(name, {}))
    mail = tables.get("mail")
    answers["mail.provider"] = "none" if mail is None else mail.get("provider", "own")
    classes = tables.get("classes", [])
    if classes:
        answers["classes"] = [[str(each.get("id")), str(each.get("name", each.get("id")))] for each in classes]
        answers["init.kind"] = classes[0].get("kind", "group")
    for number, member in enumerate(tables.get("staff", [])):
        _flatten(answers, f"staff.{number}", member)
    return answers


def _flatten(answers: Answers, at: str, value: object) -> None:
    if isinstance(value, Mapping):
        for name, inner in value.items():
            _flatten(answers, f"{at}.{name}", inner)
    else:
        answers[at] = value


def tables_of(answers: Answers, before: Mapping[str, Any]) -> Tables:
    """Give the tables of `school.toml` that these answers make.

    Args:
        answers: all that was answered.
        before: the tables as they were: what was not asked stays as it is.
    """
    tables: Tables = deepcopy(dict(before))
    for key, value in answers.items():
        first, _, rest = key.partition(".")
        if first in ("school", "telegram", "mail", "channels"):
            _put(tables, f"{first}.{rest}", value)
    tables["school"].setdefault("protocol", PROTOCOL)
    tables.setdefault("database", {"url": DATABASE})
    _settle_mail(tables)
    tables["classes"] = _classes(answers, tables.get("classes", []))
    tables["staff"] = _staff(answers, tables.get("staff", []))
    return tables


def secrets_of(answers: Answers) -> dict[str, str | None]:
    """Give the secrets among the answers, by their names; None for one that is not needed."""
    return {key.removeprefix("secret."): value for key, value in answers.items() if key.startswith("secret.")}


def _put(tables: Tables, key: str, value: object) -> None:
    *way, name = key.split(".")
    for part in way:
        tables = tables.setdefault(part, {})
    if value is None:
        tables.pop(name, None)
    else:
        tables[name] = value


def _settle_mail(tables: Tables) -> None:
    """Leave out what says nothing: the table without mail, what only a registered app needs where there is none."""
    mail = tables.get("mail", {})
    provider = mail.get("provider", "own")
    if provider == "none" or "host" not in mail:
        tables.pop("mail", None)
    elif provider == "own" or mail.get("auth") != "xoauth2":
        for name in ("provider", "auth", "tenant", "token_url"):
            mail.pop(name, None)


def _classes(answers: Answers, before: Sequence[Mapping[str, Any]]) -> list[Tables]:
    rows = {str(each.get("id")): dict(each) for each in before}
    classes = []
    for id_, name in answers["classes"]:
        row = rows.get(id_, {})
        # one answer for all classes: a class of another kind, set by hand, stays so
        kind = answers["init.kind"] if len({each.get("kind", "group") for each in before}) < 2 else row.get("kind")
        classes.append({**row, "id": id_, "name": name, **({"kind": kind} if kind else {})})
    return classes


def _staff(answers: Answers, before: Sequence[Mapping[str, Any]]) -> list[Tables]:
    members = [dict(each) for each in before[: int(answers.get("init.staff_from", 0))]]
    number = len(members)
    while (name := answers.get(f"staff.{number}.name")) is not None:
        at = f"staff.{number}."
        own = {key.removeprefix(at): value for key, value in answers.items() if key.startswith(at)}
        old = dict(before[number]) if number < len(before) else {}
        own = {key: value for key, value in {**old, **own}.items() if value is not None and value is not False}
        id_ = own.get("id") or staff_id(str(name), [str(each["id"]) for each in members])
        members.append({"id": id_, "role": "director", **own})
        number += 1
    return members
