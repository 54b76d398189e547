"""Reads a protocol from its file in TOML; `docs/reference/protocol.md` describes the format.

Fetching the file is the caller's work: here is only its text. A file that names a protocol that it `extends` says only
what is different.
"""

import re
import tomllib
from collections.abc import Mapping
from typing import Any

from policy.protocol import Protocol, ProtocolError
from policy.protocol_extending import extended
from policy.protocol_reader import Problem, Reader
from policy.toml_lines import lines_of

_TOML_LINE = re.compile(r"\(at line (\d+)")
_REMEDIES = {
    "Cannot overwrite": "it stands there already: keep one of the two",
    "Cannot declare": "it stands there already: put the keys of both below one of them",
    "Invalid value": 'a text stands in straight quotation marks: "doubt"',
    "Unclosed array": "a comma between two items of a list is missing, or the ] behind the last",
    "Unterminated string": "the quotation mark behind a text is missing",
    "Illegal character": "the quotation mark behind a text is missing",
    "Unescaped": r"a pattern stands in single quotation marks: '\bte koop\b'",
    "Expected ']'": "the name of a table stands in brackets: [rules.tone]",
    "Expected": 'a line has one key and its value: class = "doubt"',
}
"""What to do about what Python's own reader complains of, by how its complaint begins; the first that fits."""


def parse_protocol(text: str, name: str, shipped: Mapping[str, str] | None = None) -> Protocol:
    """Read a protocol file's text.

    Args:
        text: the file's content, TOML.
        name: what the protocol is called, for example the file's name without its ending.
        shipped: the texts of the protocols that it may extend, by name.

    Raises:
        ProtocolError: the text is no TOML, a key is missing, unknown or has a value that it cannot have. The message
            is one line about the first that is wrong.
    """
    protocol, problems = read_protocol(text, name, shipped)
    if protocol is None:
        first, others = problems[0], len(problems) - 1
        more = f", and {others} more" if others else ""
        raise ProtocolError(f"{first.what} (line {first.line}{more})")
    return protocol


def read_protocol(
    text: str, name: str, shipped: Mapping[str, str] | None = None
) -> tuple[Protocol | None, tuple[Problem, ...]]:
    """Read a protocol file's text, as `parse_protocol`, and say all that is wrong with it.

    Returns:
        The protocol and no problems, or no protocol and its problems in the order of the file.
    """
    text = text.removeprefix("\ufeff")
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        found = _TOML_LINE.search(str(error))
        line = int(found[1]) if found else text.count("\n") + 1
        remedy = next((f"; {what}" for begins, what in _REMEDIES.items() if str(error).startswith(begins)), "")
        return None, (Problem(line, f"this is no valid TOML: {error}{remedy}"),)
    reader = Reader(lines_of(text))
    whole = _whole(data, shipped or {}, reader)
    protocol = None if whole is None else reader.protocol(whole, name)
    if reader.problems:
        return None, tuple(sorted(reader.problems, key=lambda problem: problem.line))
    return protocol, ()


def _whole(data: dict[str, Any], shipped: Mapping[str, str], reader: Reader) -> dict[str, Any] | None:
    """Put a file together with the protocol that it extends, if any; which may extend another, but not itself.

    Returns:
        The whole, or None where the other protocol is not there.
    """
    base = data.pop("extends", None)
    if base is None:
        return data
    if not isinstance(base, str) or base not in shipped:
        there = ", ".join(sorted(shipped)) or "none"
        reader.wrong(("extends",), f"must name a protocol that ships with the program: {there}")
        return None
    without = {name: text for name, text in shipped.items() if name != base}
    whole = _whole(tomllib.loads(shipped[base]), without, reader)
    return None if whole is None else extended(whole, data, reader.wrong)
