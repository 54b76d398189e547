"""The command line: `groupbot init, check, explain, protocol, triage, run, demo, roster, invite, backup, doctor`.

Each command imports what it needs when it is called, so that `--help` and `triage` start without a database or a chat
platform.

Exit status: 0 done; 1 and 2 as a command says of itself; 64 wrong usage; 78 a wrong configuration, said in one line;
130 interrupted; 141 nobody reads the output any more.
"""

# ruff: noqa: PLC0415 - each command imports what it needs when it is called

import os
import sys
from collections.abc import Sequence
from importlib.metadata import version
from pathlib import Path
from typing import Annotated

import typer

from groupbot.cli.options import DEFAULT_CONFIG, Config, Language, known
from groupbot.cli.protocol import protocol
from groupbot.errors import ConfigurationError

WRONG_USAGE = 64
WRONG_CONFIGURATION = 78
INTERRUPTED = 130
BROKEN_PIPE = 141

Text = Annotated[
    str | None, typer.Argument(help="The text. Leave it out with --json.", metavar="TEXT", show_default=False)
]
JsonLines = Annotated[
    bool, typer.Option("--json", help="Read one JSON object per line, write one JSON object per line.")
]

app = typer.Typer(
    name="groupbot",
    help="The group app of a primary school: posts checked against its protocol, sick notes led to the school.",
    rich_markup_mode=None,
    add_completion=False,
    no_args_is_help=True,
    pretty_exceptions_enable=False,
)
roster = typer.Typer(
    name="roster", help="The children of the school.", rich_markup_mode=None, add_completion=False, no_args_is_help=True
)
app.add_typer(roster)
app.add_typer(protocol)


def main(arguments: Sequence[str] | None = None) -> None:
    """Run the command line and exit with its status.

    Args:
        arguments: The words after the program's name; the process's own when None.

    Raises:
        SystemExit: always, with the exit status.
    """
    os.umask(0o077)  # whatever the program writes, the school's database above all, is its own user's to read
    sys.exit(_status(sys.argv[1:] if arguments is None else list(arguments)))


def _status(arguments: list[str]) -> int:
    """Run a command and turn every way in which it may end into an exit status."""
    try:
        with typer.main.get_command(app).make_context("groupbot", arguments) as context:
            status = context.command.invoke(context)
        sys.stdout.flush()
    except typer.Exit as end:
        return end.exit_code
    except typer.TyperException as wrong:
        print(wrong.format_message(), "Try: groupbot --help", sep="\n", file=sys.stderr)
        return WRONG_USAGE
    except ConfigurationError as wrong:
        print(f"groupbot: {wrong}", file=sys.stderr)
        return WRONG_CONFIGURATION
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        # what is still buffered has no reader either: without this the interpreter complains while it ends
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return BROKEN_PIPE
    return int(status or 0)


def _one_of(text: str | None, *, json_lines: bool) -> None:
    """Refuse a call that has neither or both of a text and --json."""
    if (text is None) is not json_lines:
        raise typer.BadParameter("give either a text or --json")


def _show_version(*, wanted: bool) -> None:
    if wanted:
        print(f"groupbot {version('groupbot')}")
        raise typer.Exit


@app.callback()
def groupbot(
    *,
    _: Annotated[
        bool, typer.Option("--version", help="Show the version and exit.", callback=_show_version, is_eager=True)
    ] = False,
) -> None:
    """The group app of a primary school: posts checked against its protocol, sick notes led to the school."""


@app.command()
def init(
    *,
    folder: Annotated[
        Path, typer.Option("--dir", help="Where the settings are written.", metavar="DIR", show_default=False)
    ] = Path(),
    language: Annotated[
        str | None,
        typer.Option(
            "--language", help="nl or en. Asked without it.", metavar="nl|en", callback=known, show_default=False
        ),
    ] = None,
    answers: Annotated[
        Path | None,
        typer.Option(
            "--answers", help="A file with all answers, so that nothing is asked.", metavar="FILE", show_default=False
        ),
    ] = None,
    api: Annotated[
        str | None,
        typer.Option(
            "--api-base-url", help="The address of a local Bot API server.", metavar="URL", show_default=False
        ),
    ] = None,
) -> int:
    """Set a school up: one question at a time.

    Each answer is checked at once. Ctrl-C stops, and a second init goes on from there. Where there are settings
    already, one section of them can be changed.
    """
    from groupbot.cli.init import init_command

    return init_command(folder, language, answers, api)


@app.command()
def check(
    text: Text = None,
    *,
    json_lines: JsonLines = False,
    config: Annotated[
        Path | None,
        typer.Option(
            "--config", help="The school's settings. The sample school without it.", metavar="FILE", show_default=False
        ),
    ] = None,
    roster: Annotated[
        Path | None,
        typer.Option("--roster", help="The children, as CSV, to find their names.", metavar="CSV", show_default=False),
    ] = None,
    audience: Annotated[
        str | None,
        typer.Option(
            "--audience",
            help="For whom a text is: school, public or class:ID. The whole school without it.",
            metavar="WHOM",
            show_default=False,
        ),
    ] = None,
    language: Language = None,
) -> int:
    """Check a text against the school's protocol.

    Exit status 0 allow, 1 doubt, 2 refuse.
    """
    from groupbot.cli.check import check_command

    _one_of(text, json_lines=json_lines)
    if json_lines and audience is not None:
        raise typer.BadParameter("--audience is for a text; with --json each line names its own")
    return check_command(text, json_lines, config, roster, audience or "school", language)


@app.command(context_settings={"ignore_unknown_options": True})  # a post's id may begin with a hyphen
def explain(
    post: Annotated[
        str | None,
        typer.Argument(help="The post, by its id. Without it the last posts are listed.", metavar="[POST]"),
    ] = None,
    *,
    words: Annotated[
        bool, typer.Option("--words", help="Show the post's own words too, as far as they are kept.")
    ] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Write one JSON object per post.")] = False,
    language: Language = None,
    config: Config = DEFAULT_CONFIG,
) -> int:
    """Explain what became of a post, and why.

    What the check found of it, by which protocol, who saw that and who decided, step by step. That is kept for 400
    days.
    """
    from groupbot.cli.explain import explain_command

    return explain_command(post, config, as_json=as_json, words=words, language=language)


@app.command()
def triage(text: Text = None, *, json_lines: JsonLines = False) -> int:
    """Say what a parent's message wants of the school.

    Illness, leave, a question, nothing, and some more.
    """
    from groupbot.cli.triage import triage_command

    _one_of(text, json_lines=json_lines)
    return triage_command(text, json_lines)


@app.command()
def run(*, config: Config = DEFAULT_CONFIG) -> int:
    """Run the bot of one school until it is stopped."""
    from groupbot.cli.run import run_command

    return run_command(config)


@app.command()
def demo(
    *,
    port: Annotated[
        int | None,
        typer.Option(
            "--port",
            help="The port of the page. 8123 without it, or a free one where that is taken.",
            min=1,
            max=65535,
            metavar="P",
        ),
    ] = None,
    data: Annotated[
        Path | None,
        typer.Option("--data", help="Where the sample school is kept. Forgotten at the end without it.", metavar="DIR"),
    ] = None,
) -> int:
    """Try the bot with a sample school on a page of your own machine."""
    from groupbot.cli.demo import demo_command

    return demo_command(port, data)


@roster.command("import")
def import_roster(
    file: Annotated[Path, typer.Argument(help="The children, as CSV.", metavar="FILE", show_default=False)],
    *,
    remove_missing: Annotated[
        bool,
        typer.Option(
            "--remove-missing",
            help="Erase the children that are not in FILE, which must then hold the whole school.",
        ),
    ] = False,
    config: Config = DEFAULT_CONFIG,
) -> int:
    """Add the children of a CSV file.

    Its columns are id, first_name, last_name, class and, if you like, nickname, guardians, photo_class, photo_school,
    photo_public. Children that are known are brought up to date; those that are not in the file stay as they are,
    without --remove-missing. Where anything in the file is wrong, nothing is imported.
    """
    from groupbot.cli.roster import import_command

    return import_command(file, config, remove_missing)


@roster.command("unlink")
def unlink(
    child_id: Annotated[str, typer.Argument(help="The child, by its id.", metavar="ID", show_default=False)],
    *,
    config: Config = DEFAULT_CONFIG,
) -> int:
    """Take the parents' accounts off a child.

    All accounts that are linked to it, for the bot does not know which parent an account is; its unused codes become
    void. Then give a new code to who should have one.
    """
    from groupbot.cli.roster import unlink_command

    return unlink_command(child_id, config)


@app.command()
def invite(
    *,
    class_id: Annotated[
        str | None, typer.Option("--class", help="The class, by its id.", metavar="ID", show_default=False)
    ] = None,
    child_id: Annotated[
        str | None,
        typer.Option("--child", help="One child, by its id, in place of a class.", metavar="ID", show_default=False),
    ] = None,
    pdf: Annotated[
        Path | None,
        typer.Option(
            "--pdf", help="Write a sheet of cards to print, in place of a table.", metavar="FILE", show_default=False
        ),
    ] = None,
    staff_id: Annotated[
        str | None,
        typer.Option(
            "--staff", help="One member of staff, by id, in place of a class.", metavar="ID", show_default=False
        ),
    ] = None,
    replace: Annotated[
        bool,
        typer.Option(
            "--replace", help="Make earlier codes that are unused void; take a member of staff's account off."
        ),
    ] = False,
    config: Config = DEFAULT_CONFIG,
) -> int:
    """Make invitation codes for parents, or for a member of staff.

    One for each child of a class, or for one child. A code works once, for fourteen days. Earlier codes go on working
    beside the new ones, so that two homes of one child can each have a code, without --replace.
    """
    if [class_id, child_id, staff_id].count(None) != 2:
        raise typer.BadParameter("give one of --class, --child and --staff")
    if staff_id is not None and pdf is not None:
        raise typer.BadParameter("--pdf is for parents' codes")
    if staff_id is not None:
        from groupbot.cli.invite_staff import invite_staff_command

        return invite_staff_command(staff_id, config, replace=replace)
    from groupbot.cli.invite import Whom, invite_command

    return invite_command(Whom(class_id, child_id, replace, pdf), config)


@app.command()
def backup(
    *,
    to: Annotated[Path, typer.Option("--to", help="The copy: a file that is not there yet.", metavar="FILE")],
    config: Config = DEFAULT_CONFIG,
) -> int:
    """Copy the school's data to a file.

    The bot may run meanwhile. The copy can be read only with the key in secrets.env: keep that too, in another place.
    """
    from groupbot.cli.backup import backup_command

    return backup_command(to, config)


@app.command()
def doctor(
    *,
    config: Config = DEFAULT_CONFIG,
    json_lines: Annotated[
        bool, typer.Option("--json", help="Write JSON, one object per line, instead of text.")
    ] = False,
    language: Language = None,
) -> int:
    """Say what is not in order yet, and what to do.

    Looks at settings, key, database, protocol, Telegram and mail, and sends nothing.
    """
    from groupbot.cli.doctor import doctor_command

    return doctor_command(config, json_lines, language)
