"""The reference of the command line: what there is stands in it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
import typer

from groupbot.cli import app

REFERENCE = (Path(__file__).parents[2] / "docs" / "reference" / "cli.md").read_text(encoding="utf-8")


def commands() -> Iterator[tuple[str, list[str]]]:
    """Give each command as it is typed, with its options."""

    def within(command, words: str) -> Iterator[tuple[str, list[str]]]:
        for name, inner in getattr(command, "commands", {}).items():
            yield from within(inner, f"{words} {name}".strip())
        if not hasattr(command, "commands"):
            yield words, [name for each in command.params for name in each.opts if name.startswith("--")]

    yield from within(typer.main.get_command(app), "")


@pytest.mark.parametrize(("words", "options"), list(commands()))
def test_every_command_and_option_stands_in_the_reference(words: str, options: list[str]) -> None:
    """Who adds one describes it."""
    assert f"| `{words}" in REFERENCE
    assert [option for option in options if f"`{option}" not in REFERENCE and f" {option} " not in REFERENCE] == []
