"""`groupbot triage`: what a message wants, as JSON lines for programs or in words for people."""

import json
import sys
from collections.abc import Iterable

from policy.triage import Triage, triage


def triage_command(text: str | None, json_lines: bool) -> int:
    """Say what one text wants, or what each line of standard input wants.

    Args:
        text: The text; None with `json_lines`.
        json_lines: Read `{"text": str}` lines from standard input and write one object per line, in order.

    Returns:
        The exit status, 0.
    """
    if json_lines:
        _answer_lines(sys.stdin.buffer)
    else:
        _tell(triage(text or ""))
    return 0


def _answer_lines(lines: Iterable[bytes]) -> None:
    for line in lines:
        print(json.dumps(_answer(line)), flush=True)


def _answer(line: bytes) -> dict[str, object]:
    """Answer one line; what is wrong with it is said without repeating it."""
    try:
        message = json.loads(line)
    except (ValueError, RecursionError):
        return {"error": "not a JSON object"}
    text = message.get("text") if isinstance(message, dict) else None
    if not isinstance(text, str):
        return {"error": 'not an object like {"text": "..."}'}
    found = triage(text)
    return {
        "kind": found.kind,
        "also": list(found.also),
        "confidence": found.confidence,
        "language": found.language,
    }


def _tell(found: Triage) -> None:
    print(f"{found.kind} ({found.confidence:.0%} certain, language {found.language})")
    if found.also:
        print(f"also: {', '.join(found.also)}")
    if found.words:
        print(f"because of: {', '.join(found.words)}")
