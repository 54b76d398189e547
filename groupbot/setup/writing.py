"""`school.toml` as a person likes to read it, section by section, with a comment where a value needs one."""

import json
from collections.abc import Callable, Container, Mapping, Sequence
from datetime import time
from typing import Any

from groupbot.setup.tables import Tables
from groupbot.texts.later import later

Say = Callable[..., str]
"""Gives an English sentence in the language of whoever reads the file."""

_COMMENTS = {
    "school.language": later("nl or en: for everybody whose own language is not known"),
    "school.protocol": later("the rules that posts are checked against: this one, or the path of your own"),
    "school.address": later("the school's own, which may stand in any post"),
    "database.url": later("a file beside this one"),
    "telegram.child_data": later("false: no child's name passes through Telegram"),
    "telegram.updates": later("the bot fetches its messages itself"),
    "mail.security": later("starttls, tls; none only on this machine itself"),
    "mail.auth": later("its tokens stand in secrets.env"),
    "channels.illness.kind": later("mail, phone or link"),
    "channels.illness.warn": later("what has not got through by now: the parent is told to phone"),
    "channels.illness.before": later("the school wants to know by then"),
    "channels.leave.weeks_ahead": later("how many weeks ahead leave is asked"),
    "classes.kind": later("group: parents talk and see each other; channel: only the school speaks"),
    "classes.telegram": later("the number of the group"),
    "staff.shown_as": later("how posts are signed"),
    "staff.role": later("teacher, office or director"),
    "staff.deputy": later("decides when the director cannot"),
    "staff.telegram": later("the account's number: the bot tells it to who writes /id"),
}
_FIRST = ("school", "database", "telegram", "matrix", "mail", "channels", "classes", "staff")
_ORDER = {
    "school": ("name", "language", "timezone", "protocol", "address"),
    "telegram": ("api_base_url", "updates", "child_data"),
    "mail": ("host", "port", "security", "sender", "user", "auth", "provider", "tenant", "token_url"),
    "channels.illness": ("kind", "email", "link", "phone", "warn", "before"),
    "channels.leave": ("email", "form", "weeks_ahead"),
    "classes": ("id", "name", "kind", "telegram", "matrix"),
    "staff": ("id", "name", "shown_as", "role", "classes", "email", "deputy", "telegram", "matrix"),
}


def school_toml(tables: Tables, say: Say) -> str:
    """Write the whole file.

    Args:
        tables: as `tables_of` gives them.
        say: the language of the comments.
    """
    head = say(
        "The settings of {school}. Every key is explained in docs/reference/settings.md; a key that the program does "
        "not know is an error. Passwords and tokens do not belong in here: they stand in secrets.env.",
        school=tables["school"]["name"],
    )
    names = [*(name for name in _FIRST if name in tables), *(name for name in tables if name not in _FIRST)]
    return "\n\n".join([_commented(head), *(section(name, tables[name], say) for name in names)]) + "\n"


def section(name: str, content: Mapping[str, Any] | Sequence[Mapping[str, Any]], say: Say) -> str:
    """Write one section: a table with those in it, or a list of tables.

    Args:
        name: the section's name.
        content: what stands in it.
        say: the language of the comments.
    """
    if isinstance(content, Mapping):
        return _table(name, f"[{name}]", content, say)
    rows, explained = [], set[str]()
    for row in content:
        text = _table(name, f"[[{name}]]", row, say, explained)
        explained |= set(row)
        if name == "classes" and "telegram" not in row:
            text += "\n" + say("# telegram = -100...  the number of the group, once the bot is in it")
        rows.append(text)
    return "\n\n".join(rows)


def _table(name: str, header: str, table: Mapping[str, Any], say: Say, explained: Container[str] = ()) -> str:
    """Write a table and those in it; keys that were explained above get no comment again."""
    speak, order = say, _ORDER.get(name, ())
    keys = [*(key for key in order if key in table), *(key for key in table if key not in order)]
    plain = [key for key in keys if not isinstance(table[key], Mapping)]
    width = max((len(key) for key in plain), default=0)
    lines = [header] if plain or not keys else []
    for key in plain:
        line = f"{key.ljust(width)} = {_value(table[key])}"
        comment = None if key in explained else _COMMENTS.get(f"{name}.{key}")
        lines.append(f"{line.ljust(38)} # {speak(comment)}" if comment else line)
    inner = [_table(f"{name}.{key}", f"[{name}.{key}]", table[key], say) for key in keys if key not in plain]
    return "\n\n".join([*(["\n".join(lines)] if lines else []), *inner])


def _value(value: object) -> str:
    """Write a value in TOML."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (int, float)):
        return str(value)
    if isinstance(value, time):
        return f'"{value:%H:%M}"'
    if isinstance(value, (list, tuple)):
        return f"[{', '.join(map(_value, value))}]"
    # JSON's strings are TOML's, but for one character that JSON leaves as it is
    return json.dumps(str(value), ensure_ascii=False).replace("\x7f", "\\u007f")


def _commented(text: str, width: int = 100) -> str:
    lines, line = [], "#"
    for word in text.split():
        if len(line) + 1 + len(word) > width:
            lines.append(line)
            line = "#"
        line += f" {word}"
    return "\n".join([*lines, line])
