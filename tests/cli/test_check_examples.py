"""The examples of the reference are run."""

import json
import re
from pathlib import Path

import pytest

from policy.protocol import RULES
from tests.cli.test_check import answers
from tests.policy.school import PROTOCOL

REFERENCE = Path(__file__).parents[2] / "docs" / "reference"
BLOCKS = re.findall(r"```json\n(.*?)\n```", (REFERENCE / "check.md").read_text(encoding="utf-8"), re.DOTALL)


@pytest.mark.parametrize(("given", "expected"), list(zip(BLOCKS[::2], BLOCKS[1::2], strict=True)))
def test_example(given: str, expected: str, monkeypatch, capsys) -> None:
    """What the page shows is what the program answers."""
    assert [json.loads(expected)] == answers([given], monkeypatch, capsys)


@pytest.mark.parametrize(("page", "section"), [("check.md", "## What is found"), ("protocol.md", "## Rules")])
def test_every_rule_is_described_once(page: str, section: str) -> None:
    """In the first column of the table, and in one row of it."""
    _, _, behind = (REFERENCE / page).read_text(encoding="utf-8").partition(section)
    table, _, _ = behind.partition("\n## ")
    rows = [line.split("|")[1] for line in table.splitlines() if line.startswith("| ")]
    described = [rule for row in rows for rule in re.findall("`([a-z_]+)`", row)]
    assert sorted(described) == sorted(RULES)
    assert set(RULES) == set(PROTOCOL.rules)


@pytest.mark.parametrize("page", [each.name for each in REFERENCE.glob("*.md")])
def test_tables_are_whole(page: str) -> None:
    """Rows stand below a head, with as many columns."""
    text = (REFERENCE / page).read_text(encoding="utf-8")
    for table in re.findall(r"(?:^\|.*\n)+", text, re.MULTILINE):
        head, line, *rows = table.splitlines()
        assert set(line) == set("| -"), table
        assert {len(re.findall(r"(?<!\\)\|", row)) for row in (head, line, *rows)} == {line.count("|")}, table
