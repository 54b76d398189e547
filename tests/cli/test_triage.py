"""`groupbot triage`: JSON lines for programs, words for people."""

import io
import json
import sys
from types import SimpleNamespace

import pytest

from groupbot.cli.triage import triage_command


def answers(
    lines: bytes, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> list[dict[str, object]]:
    """Give the answers to the lines of standard input."""
    monkeypatch.setattr(sys, "stdin", SimpleNamespace(buffer=io.BytesIO(lines)))
    assert triage_command(None, json_lines=True) == 0
    return [json.loads(line) for line in capsys.readouterr().out.splitlines()]


def test_each_line_gets_its_answer_in_order(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Kind, further kinds, confidence and language."""
    first, second = answers(
        b'{"text": "Isa is ziek. Kan zij haar huiswerk krijgen, juf?"}\n{"text": "thanks everyone"}',
        monkeypatch,
        capsys,
    )

    assert {"kind", "also", "confidence", "language"} == set(first)
    assert (first["kind"], first["also"], first["language"]) == ("illness", ["question_teacher"], "nl")
    assert (second["kind"], second["also"], second["language"]) == ("chat", [], "en")


@pytest.mark.parametrize(
    "bad",
    [
        b"",
        b"secret",
        b"[1]",
        b"{}",
        b'{"text": 5}',
        b'{"text": null}',
        b"\xff\xfe",
        b"[" * 100_000,
        b"9" * 10_000,
        b"NaN",
    ],
)
def test_a_bad_line_is_answered_and_reading_goes_on(
    bad: bytes, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """The error repeats nothing of the line."""
    wrong, right = answers(bad + b'\n{"text": "Isa is ziek"}\n', monkeypatch, capsys)

    assert set(wrong) == {"error"}
    assert "secret" not in str(wrong["error"])
    assert right["kind"] == "illness"


def test_half_a_character_is_survived(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """JSON can hold half a surrogate pair."""
    (answer,) = answers(b'{"text": "\\ud83e Isa is ziek"}', monkeypatch, capsys)

    assert answer["kind"] == "illness"


def test_people_read_it_in_words(capsys: pytest.CaptureFixture[str]) -> None:
    """The kind, what else, and why."""
    assert triage_command("Puk is ziek. Kunt u haar huiswerk meegeven?", json_lines=False) == 0

    said = capsys.readouterr().out
    assert said.startswith("illness (")
    assert "also: question_teacher" in said
    assert "because of: " in said


def test_chat_needs_no_reasons(capsys: pytest.CaptureFixture[str]) -> None:
    """One line is enough."""
    triage_command("ok", json_lines=False)

    assert capsys.readouterr().out.count("\n") == 1
