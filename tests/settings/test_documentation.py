"""Each key is explained to the people who write it."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from pydantic import BaseModel

from groupbot.settings import Secrets, Settings

PAGE = (Path(__file__).parents[2] / "docs" / "reference" / "settings.md").read_text(encoding="utf-8")


def tables_in(annotation: Any) -> Iterator[type[BaseModel]]:
    """Find the tables that a key may hold."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield annotation
    for inner in getattr(annotation, "__args__", ()):
        yield from tables_in(inner)


def keys_of(table: type[BaseModel], before: str = "") -> Iterator[str]:
    """List the keys of a table and of those in it, as `mail.host`."""
    for name, field in table.model_fields.items():
        tables = list(tables_in(field.annotation))
        for inner in tables:
            yield from keys_of(inner, f"{before}{name}.")
        if not tables:
            yield before + name


KEYS = [key for key in keys_of(Settings) if key != "file" and not key.startswith("secrets.")]


@pytest.mark.parametrize("key", KEYS)
def test_each_key_is_documented(key: str) -> None:
    """A key that nobody explains is one that nobody can use."""
    assert f"`{key}`" in PAGE


@pytest.mark.parametrize("name", list(Secrets.model_fields))
def test_each_secret_is_documented(name: str) -> None:
    """The same for secrets."""
    assert f"`GROUPBOT_{name.upper()}`" in PAGE


def test_nothing_is_documented_that_is_not_there() -> None:
    """A key on the page is one that the program takes."""
    rows = [line.split("|")[1] for line in PAGE.splitlines() if line.startswith("| `")]
    documented = {word.strip(" `") for row in rows for word in row.split(",") if "GROUPBOT_" not in word}

    assert documented == set(KEYS)
