"""Whether the tests of the policy notice a fault: `python -m bench.mutants [--number 300] [--seed N]`.

mutmut plants one small fault at a time in `policy/` (a changed operator, number, text or call). A seeded sample of
these mutants is held against the tests of the policy; a mutant that they pass has survived, and is printed.

pytest collects the tests once, and a copy of its process tries each mutant. What was made while they were collected is
without the fault, so a mutant that only matters there survives here: the share is rather too low than too high.
"""

import json
import os
import random
import signal
import subprocess
import sys
from argparse import ArgumentParser
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

BAR = 0.85
"""The share of mutants that the tests have to notice."""

PLACE = Path("mutants")
_MOST = 2
"""How many are tried at a time."""

_LONGEST = 600
"""Seconds after which a mutant counts as noticed: it has made something endless."""

_TESTS = "tests/policy"
# what imports what is not changed by a fault, and what compares times would blame a busy machine on it
_LEFT_OUT = ("--ignore=tests/policy/test_imports.py", "-k", "not takes_much_longer")
_PYTEST = (_TESTS, *_LEFT_OUT, "-q", "-s", "-p", "no:cacheprovider", "-p", "no:xdist", "--no-header")
_MUTANT = "MUTANT_UNDER_TEST"


def main() -> int:
    """Plant, try and print; the status is 1 where too few are noticed."""
    parser = ArgumentParser(prog="bench.mutants")
    parser.add_argument("--number", type=int, default=300)
    parser.add_argument("--seed", type=int, default=random.SystemRandom().randrange(10**6))
    options = parser.parse_args()
    planted = sorted(_planted())
    sample = random.Random(options.seed).sample(planted, min(options.number, len(planted)))
    trial = Trial(sample)
    _collect_and_run(trial)
    for mutant in trial.survivors:
        print(_shown(mutant))
    share = 1 - len(trial.survivors) / len(sample)
    print(f"seed {options.seed}: {len(planted)} mutants, {len(sample)} tried, {share:.1%} noticed (bar {BAR:.0%})")
    return 0 if share >= BAR else 1


class Trial:
    """A plugin of pytest that tries mutants in place of running the tests once.

    Args:
        mutants: their names.
    """

    def __init__(self, mutants: Sequence[str]) -> None:
        self._mutants = mutants
        self._tried: dict[int, str] = {}
        self.survivors: list[str] = []

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        """Try each, in a copy of this process."""
        assert session.items, "no tests were collected"
        self._begin(session, "")
        self._end()
        assert self.survivors == [""], "the tests do not pass without a mutant"
        self.survivors.clear()
        for mutant in self._mutants:
            if len(self._tried) == _MOST:
                self._end()
            self._begin(session, mutant)
        while self._tried:
            self._end()
        return True

    def _begin(self, session: pytest.Session, mutant: str) -> None:
        sys.stdout.flush()
        child = os.fork()
        if child:
            self._tried[child] = mutant
            return
        survived = False
        try:
            signal.alarm(_LONGEST)
            os.environ[_MUTANT] = mutant
            with Path(os.devnull).open("w", encoding="utf-8") as nowhere:
                os.dup2(nowhere.fileno(), sys.stdout.fileno())
                survived = _pass(session, mutant)
        finally:  # whatever happens, a copy must not go on as the one that tries mutants
            os._exit(0 if survived else 1)

    def _end(self) -> None:
        """Wait for one; whatever ends it but success has noticed the fault."""
        child, status = os.wait()
        mutant = self._tried.pop(child)
        if status == 0:
            self.survivors.append(mutant)
        print(f"{'noticed' if status else 'survived'}: {mutant or 'no mutant'}", flush=True)


def _pass(session: pytest.Session, mutant: str) -> bool:
    """Say whether all tests pass, those of the mutant's own file first."""
    items = sorted(session.items, key=lambda item: not _is_near(item.path.stem, mutant))
    for item, following in zip(items, [*items[1:], None], strict=True):
        item.config.hook.pytest_runtest_protocol(item=item, nextitem=following)
        if session.testsfailed:
            return False
    return True


def _is_near(tests: str, mutant: str) -> bool:
    """Say whether a file of tests is named as the mutant's module is."""
    _, module, _ = mutant.rsplit(".", 2) if mutant else ("", "", "")
    name = tests.removeprefix("test_")
    return bool(module) and (name in module or module in name)


def _collect_and_run(trial: Trial) -> None:
    os.environ[_MUTANT] = ""
    os.chdir(PLACE)
    sys.path.insert(0, str(Path.cwd()))
    assert "policy" not in sys.modules, "the policy without mutants is there already"
    status = pytest.main(list(_PYTEST), plugins=[trial])
    assert status == pytest.ExitCode.OK, "the mutants were not tried"  # pytest only prints what a plugin raises
    os.chdir("..")


def _planted() -> Iterator[str]:
    """Have mutmut plant all mutants, and give their names; it tries those of one small file itself."""
    subprocess.run([sys.executable, "-m", "mutmut", "run", "policy.signature.*"], check=True, stdout=subprocess.DEVNULL)
    for file in PLACE.joinpath("policy").rglob("*.meta"):
        yield from json.loads(file.read_text(encoding="utf-8"))["exit_code_by_key"]


def _shown(mutant: str) -> str:
    done = subprocess.run([sys.executable, "-m", "mutmut", "show", mutant], capture_output=True, text=True, check=True)
    return done.stdout


if __name__ == "__main__":
    sys.exit(main())
