"""Whether the tests of the policy notice a fault: `python -m bench.mutants [--number 300] [--seed N]`.

mutmut plants one small fault at a time in `policy/` (a changed operator, number, text or call). A seeded sample of
these mutants is held against the tests of the policy; a mutant that they pass has survived, and is printed.
"""

import json
import os
import random
import subprocess
import sys
from argparse import ArgumentParser
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

BAR = 0.85
"""The share of mutants that the tests have to notice."""

PLACE = Path("mutants")
_MOST = 2
"""How many are tried at a time."""

_LONGEST = 300
"""Seconds after which a mutant counts as noticed: it has made something endless."""

_TESTS = Path("tests/policy")
_PYTEST = ("-m", "pytest", "--ignore=tests/policy/test_imports.py", "-x", "-q", "-p", "no:cacheprovider", "-n", "0")


def main() -> int:
    """Plant, try and print; the status is 1 where too few are noticed."""
    parser = ArgumentParser(prog="bench.mutants")
    parser.add_argument("--number", type=int, default=300)
    parser.add_argument("--seed", type=int, default=random.SystemRandom().randrange(10**6))
    options = parser.parse_args()
    planted = sorted(_planted())
    sample = random.Random(options.seed).sample(planted, min(options.number, len(planted)))
    assert _is_passed(""), "the tests do not pass without a mutant"
    with ThreadPoolExecutor(_MOST) as pool:
        passed = list(pool.map(_is_passed, sample))
    survivors = [mutant for mutant, is_passed in zip(sample, passed, strict=True) if is_passed]
    for mutant in survivors:
        print(_shown(mutant))
    share = 1 - len(survivors) / len(sample)
    print(f"seed {options.seed}: {len(planted)} mutants, {len(sample)} tried, {share:.1%} noticed (bar {BAR:.0%})")
    return 0 if share >= BAR else 1


def _planted() -> Iterator[str]:
    """Have mutmut plant all mutants, and give their names; it tries those of one small file itself."""
    subprocess.run([sys.executable, "-m", "mutmut", "run", "policy.signature.*"], check=True, stdout=subprocess.DEVNULL)
    for file in PLACE.joinpath("policy").rglob("*.meta"):
        yield from json.loads(file.read_text(encoding="utf-8"))["exit_code_by_key"]


def _is_passed(mutant: str) -> bool:
    """Say whether all tests pass with a mutant, those of its own file first; without one where it is empty."""
    return all(_pass(mutant, tests) for tests in (_nearest(mutant), [_TESTS]) if tests)


def _nearest(mutant: str) -> list[Path]:
    """Give the files of tests that are named as the mutant's module is."""
    _, module, _ = mutant.rsplit(".", 2) if mutant else ("", "", "")
    names = {file: file.stem.removeprefix("test_") for file in _TESTS.rglob("test_*.py")}
    return [file for file, name in names.items() if module and (name in module or module in name)]


def _pass(mutant: str, tests: Sequence[Path]) -> bool:
    environment = {**os.environ, "MUTANT_UNDER_TEST": mutant, "PYTHONPATH": "."}
    command = [sys.executable, *_PYTEST, *map(str, tests)]
    try:
        done = subprocess.run(command, cwd=PLACE, env=environment, capture_output=True, check=False, timeout=_LONGEST)
    except subprocess.TimeoutExpired:
        return False
    return done.returncode == 0


def _shown(mutant: str) -> str:
    done = subprocess.run([sys.executable, "-m", "mutmut", "show", mutant], capture_output=True, text=True, check=True)
    return done.stdout


if __name__ == "__main__":
    sys.exit(main())
