"""Every bench runs, in a size that says nothing about speed, and prints its figures."""

import subprocess
import sys

import pytest

from bench.__main__ import BENCHES
from bench.figures import Bar, Figure, table


def run(*words: str) -> subprocess.CompletedProcess[str]:
    """Run a module as a person does."""
    return subprocess.run([sys.executable, "-m", *words], capture_output=True, text=True, check=False, timeout=100)


@pytest.mark.parametrize("name", BENCHES)
def test_a_bench_prints_its_figures(name: str) -> None:
    """It ends well, whether or not a bar is reached."""
    done = run("bench", "--tiny", name)

    assert (done.returncode, done.stderr) == (0, "")
    assert len(done.stdout.split("\n\n")[1].splitlines()) >= 2
    assert "missed; values are medians" in done.stdout


def test_the_evaluation_prints_every_kind() -> None:
    """Of the messages that were held out, and of those that were not."""
    done = run("bench.triage_eval")

    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.count("\nquestion_office ") == 2
    assert "labelled posts" in done.stdout


def test_an_unknown_bench_is_refused() -> None:
    """A typing error is not a bench that says nothing."""
    done = run("bench", "speed")

    assert done.returncode == 2
    assert "no such bench: speed" in done.stderr


@pytest.mark.parametrize(
    ("bar", "reached"),
    [(Bar(5), True), (Bar(7), False), (Bar(7, "<="), True), (Bar(3, ">=", "ratio"), True), (None, None)],
    ids=str,
)
def test_a_bar_judges_the_median_or_its_ratio(bar: Bar | None, reached: bool | None) -> None:
    """Of our median 6 and the peer's 2."""
    assert reached is Figure("f", "/s", [1, 6, 9], [2, 2, 2], "peer", bar).reached


def test_the_table_marks_what_is_missed() -> None:
    """With the median, its spread, the peer, the ratio and the bar; a figure without peer or bar leaves them out."""
    drawn = table(
        [Figure("sends", "/s", [90, 110, 100], [50], "stock", Bar(200)), Figure("memory", "MiB", [4.5], note="idle")]
    )

    assert [" ".join(line.split()) for line in drawn.splitlines()] == [
        "ours peer ratio bar",
        "sends 100 /s (90 to 110) 50 /s stock 2.00 >= 200 MISSED",
        "memory 4.5 MiB",
        "idle",
    ]
