"""`groupbot protocol show, check, diff, new`: what a protocol says, whether its file is right, what another changes.

Each command imports what it needs when it is called.
"""

# ruff: noqa: PLC0415 - each command imports what it needs when it is called

from pathlib import Path
from typing import Annotated

import typer

from groupbot.cli.options import DEFAULT_CONFIG, Config, Language

protocol = typer.Typer(
    name="protocol",
    help="The school's social-media protocol.",
    rich_markup_mode=None,
    add_completion=False,
    no_args_is_help=True,
)


def _argument(metavar: str) -> object:
    return typer.Argument(
        help="The name of a protocol that ships with the program, or a file.", metavar=metavar, show_default=False
    )


@protocol.command()
def show(
    which: Annotated[str | None, _argument("[FILE|NAME]")] = None,
    *,
    json_lines: Annotated[bool, typer.Option("--json", help="Write one JSON object.")] = False,
    language: Language = None,
    config: Config = DEFAULT_CONFIG,
) -> int:
    """Show a protocol, the school's own without a name.

    Its articles, how serious each rule is for each destination, what a teacher reads, and the words that the school
    adds or excuses. What a director changed in the chat is not in the file, and not shown.
    """
    from groupbot.cli.protocol_show import show_command

    return show_command(which, config, language, as_json=json_lines)


@protocol.command()
def check(
    file: Annotated[Path, typer.Argument(help="A protocol's file.", metavar="FILE", show_default=False)],
) -> int:
    """Say all that is wrong with a protocol's file.

    One line for each fault: the file, the line, the key, and what to do. Exit status 78 where there is any.
    """
    from groupbot.cli.protocol_new import check_command

    return check_command(file)


@protocol.command()
def diff(
    before: Annotated[str, _argument("A")],
    after: Annotated[str, _argument("B")],
    *,
    language: Language = None,
    config: Config = DEFAULT_CONFIG,
) -> int:
    """Tell in sentences what changes from A to B.

    Exit status 1 where anything does.
    """
    from groupbot.cli.protocol_diff import diff_command

    return diff_command(before, after, config, language)


@protocol.command()
def new(
    file: Annotated[Path, typer.Argument(help="The file, which is not there yet.", metavar="FILE", show_default=False)],
    *,
    extends: Annotated[
        str, typer.Option("--extends", help="The protocol that it starts from.", metavar="NAME")
    ] = "tjongerschool",
    language: Language = None,
    config: Config = DEFAULT_CONFIG,
) -> int:
    """Write the start of a protocol of your own.

    It says only what is different from one that ships with the program; every rule stands there as a comment.
    """
    from groupbot.cli.protocol_new import new_command

    return new_command(file, extends, config, language)
