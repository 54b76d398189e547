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


def test_every_rule_is_described() -> None:
    """The page on the protocol file lists each rule."""
    page = (REFERENCE / "protocol.md").read_text(encoding="utf-8")
    assert [rule for rule in RULES if f"`{rule}`" not in page] == []
    assert set(RULES) == set(PROTOCOL.rules)
