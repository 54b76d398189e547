"""Every bench runs, in a size that says nothing about speed, and prints its figures."""

import re
import subprocess
import sys
from typing import get_args

import pytest

from bench.__main__ import BENCHES
from bench.figures import Bar, Figure, table
from bench.labelled_posts import Split, labelled_posts
from policy.model import Severity
from tests.policy.school import PROTOCOL

SPLITS: tuple[Split, ...] = get_args(Split)


def run(*words: str) -> subprocess.CompletedProcess[str]:
    """Run a module as a person does."""
    return subprocess.run([sys.executable, "-m", *words], capture_output=True, text=True, check=False, timeout=240)


def test_every_bench_prints_its_figures() -> None:
    """They end well, whether or not a bar is reached; in one run, which starts its server once."""
    done = run("bench", "--tiny")

    assert (done.returncode, done.stderr) == (0, "")
    assert [line for line in done.stdout.splitlines() if line.startswith("…")] == [
        f"… {each}" for each in BENCHES.values()
    ]
    assert len(done.stdout.split("\n\n")[1].splitlines()) > 2 * len(BENCHES)
    assert "missed; values are medians" in done.stdout


def test_a_bench_runs_by_itself() -> None:
    """By its name."""
    done = run("bench", "--tiny", "starting")

    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith(f"… {BENCHES['starting']}\n\n")


def test_the_evaluation_prints_every_kind() -> None:
    """Of the messages that were held out, and of those that were not."""
    done = run("bench.triage_eval")

    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.count("\nquestion_office ") == 2


def test_the_evaluation_of_posts_shows_no_held_out_draft() -> None:
    """Figures of all sets, and what went wrong in the one on which the rules are made."""
    done = run("bench.posts_eval")

    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.count("names, links: exact ") == 3
    assert re.search(r"^  (?:h2?|l[12])-\d+ ", done.stdout, re.MULTILINE) is None


@pytest.mark.parametrize("split", SPLITS)
def test_the_labels_of_a_draft_fit_its_text_and_the_protocol(split: Split) -> None:
    """Each mark's words stand in the text, and the verdict follows from the most serious mark."""
    posts = labelled_posts(split)
    ids = [each.id for each in posts]
    clean = sum(each.verdict == "allow" for each in posts)

    assert len(ids) == len(set(ids))
    assert 0.45 < clean / len(posts) < 0.65
    for each in posts:
        severities = [PROTOCOL.severity(mark.rule, each.draft.audience.destination) for mark in each.marks]
        worst = max(filter(None, severities), default=Severity.ADVICE)
        assert ("allow", "doubt", "refuse")[worst - 1] == each.verdict, each.id
        assert all(mark.words in each.draft.text for mark in each.marks), each.id


def test_a_draft_that_two_wrote_stands_in_one_set_only() -> None:
    """What is held out was not tuned on."""
    texts = [post.draft.text for split in SPLITS for post in labelled_posts(split)]

    assert len(texts) == len(set(texts))


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
