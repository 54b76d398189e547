"""Speaking with whoever sits at the terminal; or with a script, whose lines on standard input are the answers."""

import contextlib
import getpass
import shutil
import sys
import textwrap
from collections.abc import Callable

from groupbot.setup.model import Line, Question
from groupbot.setup.part_people import LOOK
from groupbot.texts.later import later

WIDEST = 90


class Terminal:
    """Asks on standard output and reads from standard input.

    Args:
        say: the language.
    """

    def __init__(self, say: Callable[..., str]) -> None:
        self._say = say
        self._width = min(shutil.get_terminal_size((WIDEST, 24)).columns, WIDEST)

    def head(self, number: int, of: int, heading: str) -> None:
        """Say which part comes now."""
        speak = self._say
        title = f"{number}/{of}  {speak(heading)}"
        print(f"\n{title}\n{'-' * len(title)}")

    def tell(self, *lines: Line) -> None:
        """Say something, broken between words."""
        for line in lines:
            print(self._wrapped(self._spoken(line)))

    def ask(self, question: Question, default: str | None) -> str:
        """Ask, and give what was typed, without white space around it.

        Raises:
            EOFError: the input has ended.
        """
        speak = self._say
        example = f" ({speak(later('for example {example}'), example=question.example)})" if question.example else ""
        print(f"\n{self._wrapped(self._spoken(question.ask) + example)}")
        self._show(question)
        typed = _read(self._prompt(question, default), hidden=question.hidden)
        if not sys.stdin.isatty():
            print()
        return typed.strip()

    def _show(self, question: Question) -> None:
        speak = self._say
        yes_or_no = question.choices and question.choices[0][0] == "yes"
        for number, (word, meaning) in enumerate(() if yes_or_no else question.choices, start=1):
            print(f"  {number}  {word.ljust(max(len(each) for each, _ in question.choices))}  {speak(meaning)}")

    def _prompt(self, question: Question, default: str | None) -> str:
        """Say what happens where nothing is typed."""
        speak = self._say
        if question.enter and (default is None or default == LOOK):
            return f"[{speak(question.enter)}] > "
        if question.hidden and default is not None:
            enter = speak(later("as it is"))
        elif default is not None:
            enter = speak(dict(question.choices)[default]) if default in ("yes", "no") else default
        elif question.optional:
            enter = speak(later("leave it out"))
        else:
            return "> "
        return f"[Enter: {enter}] > "

    def _spoken(self, line: Line) -> str:
        speak = self._say
        return speak(line.text, **line.values) if line.text else ""

    def _wrapped(self, text: str) -> str:
        paragraphs = text.splitlines() or [""]
        return "\n".join(
            textwrap.fill(each, self._width, break_long_words=False, break_on_hyphens=False) for each in paragraphs
        )


def _read(prompt: str, *, hidden: bool) -> str:
    if sys.stdin.isatty():
        with contextlib.suppress(ImportError):
            import readline  # noqa: F401, PLC0415 - being there is enough: arrow keys move within the line
        return getpass.getpass(prompt) if hidden else input(prompt)
    print(prompt, end="", flush=True)
    line = sys.stdin.readline()
    if not line:
        raise EOFError
    return line
