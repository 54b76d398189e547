"""The program as a school installs it: from the run lock alone, in an environment of its own, far from this folder."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.acceptance.conftest import school, smtp
from tests.acceptance.program import SchoolFile

__all__ = ["school", "smtp"]

ROOT = Path(__file__).parents[1]


@pytest.fixture(scope="module")
def environment(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A fresh virtual environment with the run lock and the program in it; gives its folder of commands."""
    folder = tmp_path_factory.mktemp("installed")
    subprocess.run([sys.executable, "-m", "venv", str(folder)], check=True)
    commands = folder / "bin"
    install = [str(commands / "python"), "-m", "pip", "install", "--quiet", "--no-deps", "--no-compile"]
    lock = str(ROOT / "requirements" / "run.txt")
    for more in (["--require-hashes", "--requirement", lock], ["--no-build-isolation", str(ROOT)]):
        done = subprocess.run([*install, *more], capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr
    return commands


def test_the_program_runs_from_the_run_lock_alone(environment: Path, school: SchoolFile, tmp_path: Path) -> None:
    """Help, a check with the sample school, one clear line about a mistake, and a school that answers a parent."""

    def groupbot(*words: str) -> subprocess.CompletedProcess[str]:
        command = [str(environment / "groupbot"), *words]
        return subprocess.run(command, capture_output=True, text=True, check=False, cwd=tmp_path, timeout=60)

    assert "triage" in groupbot("--help").stdout
    checked = groupbot("check", "Kijk eens @lotte_d!")
    assert (checked.returncode, checked.stdout.partition("\n")[0]) == (2, "refuse"), checked.stderr
    nothing_there = groupbot("run", "--config", "none.toml")
    assert (nothing_there.returncode, nothing_there.stderr.count("\n")) == (78, 1)
    assert "Traceback" not in nothing_there.stderr

    linda = school.telegram.user("Linda")
    linda.writes("/start")
    log = school.folder / "run.log"
    command = [str(environment / "groupbot"), "run", "--config", str(school.config)]
    with log.open("wb") as out, subprocess.Popen(command, stdout=out, stderr=out, cwd=tmp_path) as running:
        end = time.monotonic() + 60
        while not linda.hears("Ik ben de bot van De Proefschool"):
            assert time.monotonic() < end, log.read_text()
            assert running.poll() is None, log.read_text()
            time.sleep(0.02)
        running.send_signal(signal.SIGTERM)
        assert running.wait(60) == 0


def test_no_tool_of_the_tests_is_needed(environment: Path) -> None:
    """What only tests use is not there, and the program's files come from the environment itself."""
    look = "import importlib.util as u; print([n for n in ('aiogram', 'pytest', 'aiosmtpd') if u.find_spec(n)])"
    program = "import groupbot, handlers, policy; print(*(m.__file__ for m in (groupbot, handlers, policy)))"
    python = [str(environment / "python"), "-I", "-c"]
    clean = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    assert subprocess.check_output([*python, look], text=True, env=clean).strip() == "[]"
    places = subprocess.check_output([*python, program], text=True, env=clean).split()
    assert [place.startswith(str(environment.parent)) for place in places] == [True, True, True]
