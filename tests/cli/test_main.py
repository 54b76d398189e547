"""The command line itself: help, exit statuses, and what it imports."""

import os
import signal
import subprocess
import sys
import types
from collections.abc import Callable
from pathlib import Path

import pytest

from groupbot.cli import main
from groupbot.cli.invite import Whom
from groupbot.errors import ConfigurationError

HEAVY = {"sqlalchemy", "telegram", "aiohttp", "nio", "pydantic", "pydantic_settings", "starlette", "alembic"}

SCHOOL = Path("school.toml")
CALLS = [
    (["check", "Hallo"], "check", "check_command", ("Hallo", False, None, None, "school", None)),
    (
        ["check", "--json", "--config", "s.toml", "--language", "en"],
        "check",
        "check_command",
        (None, True, Path("s.toml"), None, "school", "en"),
    ),
    (
        ["check", "Hallo", "--roster", "r.csv", "--audience", "public"],
        "check",
        "check_command",
        ("Hallo", False, None, Path("r.csv"), "public", None),
    ),
    (["protocol", "diff", "a", "b.toml"], "protocol_diff", "diff_command", ("a", "b.toml", SCHOOL, None)),
    (["protocol", "check", "p.toml"], "protocol_new", "check_command", (Path("p.toml"),)),
    (["protocol", "new", "p.toml"], "protocol_new", "new_command", (Path("p.toml"), "tjongerschool", SCHOOL, None)),
    (["triage", "--json"], "triage", "triage_command", (None, True)),
    (["run"], "run", "run_command", (SCHOOL,)),
    (["run", "--config", "s.toml"], "run", "run_command", (Path("s.toml"),)),
    (["demo"], "demo", "demo_command", (None, None)),
    (["demo", "--port", "8080", "--data", "d"], "demo", "demo_command", (8080, Path("d"))),
    (["roster", "import", "r.csv"], "roster", "import_command", (Path("r.csv"), SCHOOL, False)),
    (["roster", "import", "r.csv", "--remove-missing"], "roster", "import_command", (Path("r.csv"), SCHOOL, True)),
    (["roster", "unlink", "c1"], "roster", "unlink_command", ("c1", SCHOOL)),
    (["invite", "--class", "5"], "invite", "invite_command", (Whom("5"), SCHOOL)),
    (["invite", "--child", "c1", "--replace"], "invite", "invite_command", (Whom(None, "c1", True), SCHOOL)),
    (["backup", "--to", "copy.db"], "backup", "backup_command", (Path("copy.db"), SCHOOL)),
    (["doctor", "--json"], "doctor", "doctor_command", (SCHOOL, True, None)),
    (["doctor", "--language", "nl"], "doctor", "doctor_command", (SCHOOL, False, "nl")),
]

WRONG = [
    [],
    ["nonsense"],
    ["--nonsense"],
    ["check"],
    ["check", "a text", "--json"],
    ["check", "--json", "--audience", "public"],
    ["check", "a text", "--language", "fy"],
    ["protocol"],
    ["protocol", "check"],
    ["protocol", "diff", "tjongerschool"],
    ["protocol", "show", "--language", "fr"],
    ["triage"],
    ["triage", "one", "two"],
    ["invite"],
    ["invite", "--class", "5", "--child", "c1"],
    ["backup"],
    ["roster"],
    ["roster", "import"],
    ["roster", "unlink"],
    ["demo", "--port", "many"],
    ["demo", "--port", "0"],
    ["doctor", "--language", "fy"],
]

Replace = Callable[[str, str, Callable[..., int]], None]


@pytest.fixture
def replace(monkeypatch: pytest.MonkeyPatch) -> Replace:
    """Put a function in the place of a command's own."""

    def put(module: str, name: str, function: Callable[..., int]) -> None:
        stand_in = types.ModuleType(f"groupbot.cli.{module}")
        stand_in.__dict__.update({"Whom": Whom, name: function})
        monkeypatch.setitem(sys.modules, f"groupbot.cli.{module}", stand_in)

    return put


def status_of(arguments: list[str]) -> object:
    """Run the command line and give its exit status."""
    with pytest.raises(SystemExit) as end:
        main(arguments)
    return end.value.code


@pytest.mark.parametrize(("arguments", "module", "name", "expected"), CALLS)
def test_a_command_gets_what_was_typed(
    arguments: list[str], module: str, name: str, expected: tuple[object, ...], replace: Replace
) -> None:
    """Arguments and defaults arrive, and the command's status is the program's."""
    calls: list[tuple[object, ...]] = []

    def command(*given: object) -> int:
        calls.append(given)
        return 2

    replace(module, name, command)

    assert status_of(arguments) == 2
    assert calls == [expected]


@pytest.mark.parametrize("arguments", WRONG)
def test_wrong_usage_is_64(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    """What nobody can carry out is said on standard error."""
    assert status_of(arguments) == 64

    said = capsys.readouterr()
    assert said.out == ""
    assert "groupbot --help" in said.err


def test_a_wrong_configuration_is_one_line_and_78(replace: Replace, capsys: pytest.CaptureFixture[str]) -> None:
    """No traceback: the line names file, key and remedy."""

    def command(config: Path) -> int:
        raise ConfigurationError(f"{config}: school.name is missing; give the school's name")

    replace("run", "run_command", command)

    assert status_of(["run"]) == 78
    assert capsys.readouterr().err == "groupbot: school.toml: school.name is missing; give the school's name\n"


def test_an_interruption_is_130(replace: Replace, capsys: pytest.CaptureFixture[str]) -> None:
    """Ctrl-C ends it without a word."""

    def command(*_: object) -> int:
        raise KeyboardInterrupt

    replace("demo", "demo_command", command)

    assert status_of(["demo"]) == 130
    assert capsys.readouterr().err == ""


def test_a_bug_is_not_hidden(replace: Replace) -> None:
    """Any other exception comes out as it is."""

    def command(*_: object) -> int:
        raise ZeroDivisionError

    replace("demo", "demo_command", command)

    with pytest.raises(ZeroDivisionError):
        main(["demo"])


@pytest.mark.parametrize("words", [[], ["roster"], ["protocol"]])
def test_each_command_is_said_in_whole_on_a_narrow_screen(
    words: list[str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A sentence that ends in dots tells nobody what a command does."""
    monkeypatch.setenv("COLUMNS", "80")
    assert status_of([*words, "--help"]) == 0

    lines = capsys.readouterr().out.partition("Commands:\n")[2].splitlines()
    assert lines
    assert [line for line in lines if line.endswith("..") or not line.endswith(".")] == []


def test_the_version_is_shown(capsys: pytest.CaptureFixture[str]) -> None:
    """--version gives one line."""
    assert status_of(["--version"]) == 0
    assert capsys.readouterr().out.startswith("groupbot 0.")


def test_the_process_s_own_arguments_are_read(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """As the installed script calls it."""
    monkeypatch.setattr(sys, "argv", ["groupbot", "triage", "--help"])
    with pytest.raises(SystemExit) as end:
        main()

    assert end.value.code == 0
    assert "--json" in capsys.readouterr().out


def test_nobody_reading_is_quiet_and_141(
    replace: Replace, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    """A closed pipe ends the program, and nothing is written to anybody any more."""

    def command(*_: object) -> int:
        raise BrokenPipeError

    replace("demo", "demo_command", command)
    with (tmp_path / "out").open("w", encoding="utf-8") as out:
        monkeypatch.setattr(sys, "stdout", out)

        assert status_of(["demo"]) == 141
        sys.stdout.write("lost")
        sys.stdout.flush()

    assert (tmp_path / "out").read_text("utf-8") == ""
    assert capfd.readouterr().err == ""


def test_help_imports_no_database_and_no_platform() -> None:
    """It starts at once."""
    code = (
        "import sys\nfrom groupbot.cli import main\ntry:\n    main(['--help'])\nexcept SystemExit:\n    pass\n"
        "print(' '.join(sys.modules), file=sys.stderr)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert "triage" in done.stdout
    assert not HEAVY & set(done.stderr.split())


def test_the_package_runs_as_a_module() -> None:
    """`python -m groupbot` answers line by line, and ends with its input."""
    with subprocess.Popen(
        [sys.executable, "-m", "groupbot", "triage", "--json"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as program:
        assert program.stdin is not None
        assert program.stdout is not None
        for text, kind in (("Isa is ziek", "illness"), ("fijn weekend", "chat")):
            program.stdin.write(f'{{"text": "{text}"}}\n')
            program.stdin.flush()
            assert f'"kind": "{kind}"' in program.stdout.readline()
        program.stdin.close()

        assert program.wait() == 0


def test_a_closed_pipe_is_quiet() -> None:
    """`groupbot triage --json | head -1` leaves no complaint behind."""
    reader, writer = os.pipe()
    os.close(reader)
    done = subprocess.run(
        [sys.executable, "-m", "groupbot", "triage", "--json"],
        input=b'{"text": "hoi"}\n',
        stdout=writer,
        stderr=subprocess.PIPE,
        check=False,
    )
    os.close(writer)

    assert done.returncode == 141
    assert done.stderr == b""


def test_ctrl_c_ends_a_waiting_triage() -> None:
    """The signal itself, not only the exception, gives 130."""
    with subprocess.Popen(
        [sys.executable, "-m", "groupbot", "triage", "--json"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as program:
        assert program.stdin is not None
        assert program.stdout is not None
        program.stdin.write("{}\n")
        program.stdin.flush()
        program.stdout.readline()  # it is up and waits for the next line
        program.send_signal(signal.SIGINT)

        assert program.wait() == 130
        assert program.communicate()[1] == ""
