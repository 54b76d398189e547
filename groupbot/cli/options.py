"""Options that several commands have."""

from pathlib import Path
from typing import Annotated

import typer

LANGUAGES = ("nl", "en")
DEFAULT_CONFIG = Path("school.toml")


def known(language: str | None) -> str | None:
    """Refuse a language that the program does not speak."""
    if language not in (None, *LANGUAGES):
        raise typer.BadParameter("choose nl or en")
    return language


Config = Annotated[Path, typer.Option("--config", help="The school's settings.", metavar="FILE")]

Language = Annotated[
    str | None,
    typer.Option(
        "--language",
        help="nl or en. The school's own without it.",
        metavar="nl|en",
        callback=known,
        show_default=False,
    ),
]
