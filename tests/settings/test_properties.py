"""Whatever a person writes: settings that can be used, or one line that says what to mend."""

import json
import re
import tempfile
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from groupbot.errors import ConfigurationError
from groupbot.settings import load_settings, profile_of
from tests.settings.conftest import SAMPLE

LINES = [number for number, line in enumerate(SAMPLE.splitlines()) if re.match(r"\w+ +=", line)]
MARK = "geheim 7f3a"

words = st.text(st.characters(blacklist_categories=["Cs"]), max_size=30).map(lambda text: json.dumps(MARK + text))
numbers = st.one_of(st.integers(-(2**63), 2**63 - 1).map(str), st.sampled_from(["inf", "-inf", "nan", "1.5", "0"]))
others = st.sampled_from(
    ["true", "1979-05-27", "1979-05-27T07:32:00Z", "07:32:00", "[]", "{}", '{ a = "b" }', "[[]]", '""', '" "']
)
values = st.one_of(words, numbers, others, st.lists(words, max_size=2).map(lambda parts: f"[{', '.join(parts)}]"))


def said_of(lines: list[str]) -> str:
    """Read the lines as a school's file, and give what the error says; nothing where there is none."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "school.toml"
        path.write_text("\n".join(lines), encoding="utf-8")
        try:
            profile_of(load_settings(path))
        except ConfigurationError as error:
            return str(error)
    return ""


@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(number=st.sampled_from(LINES), value=values)
def test_any_value_is_taken_or_refused_in_one_line_that_does_not_show_it(number: int, value: str) -> None:
    """No traceback, no second line, no value."""
    lines = SAMPLE.splitlines()
    lines[number] = f"{lines[number].partition('=')[0]}= {value}"

    said = said_of(lines)

    assert said.isprintable()
    assert MARK not in said


@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(number=st.sampled_from(LINES), key=st.from_regex(r"[A-Za-z0-9_-]{1,20}", fullmatch=True))
def test_any_key_is_taken_or_refused_in_one_line(number: int, key: str) -> None:
    """A mistyped key never becomes a traceback."""
    lines = SAMPLE.splitlines()
    lines[number] = f"{key} = {lines[number].partition('=')[2]}"

    assert said_of(lines).isprintable()
