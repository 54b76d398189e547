"""The conversation: which question comes next, and the way back."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

from groupbot.setup.model import Answers, Asker, Line, Part, Question, Taken, Wrong
from groupbot.setup.tables import typed
from groupbot.texts.later import later

BACK, BACK_TO_THE_START, LEAVE_OUT = "<", "<<", "-"


class Interview:
    """Asks what is not answered yet, one question at a time.

    Args:
        parts: the parts, in order.
        answers: what is answered already; it grows as the conversation goes on.
        known: what was answered in an earlier conversation: it is offered in the place of the questions' defaults.
        keep: keeps the answers, called after each.
    """

    def __init__(
        self, parts: Sequence[Part], answers: Answers, known: Mapping[str, Any], keep: Callable[[Answers], None]
    ) -> None:
        self._parts, self.answers, self._known, self._keep = parts, answers, dict(known), keep
        self._shown: str | None = None

    def run(self, asker: Asker) -> None:
        """Ask until all is answered.

        Raises:
            EOFError, KeyboardInterrupt: the person stops; the answers up to here are kept.
        """
        while (found := next(self._open(), None)) is not None:
            part, question = found
            self._head(part, asker)
            self._ask(part, question, asker)
            self._keep(self.answers)

    def fill(self) -> list[tuple[str, Line]]:
        """Answer everything with what is known or usual, and give what cannot be taken: the key, and why."""
        faults: list[tuple[str, Line]] = []
        refused: set[str] = set()
        while (found := next((each for each in self._open() if each[1].key not in refused), None)) is not None:
            question = found[1]
            try:
                self.answers[question.key] = self._filled(question).value
            except Wrong as wrong:
                refused.add(question.key)
                faults.append((question.key, Line(wrong.text, wrong.values)))
            except KeyError:
                if not faults:
                    raise
                refused.add(question.key)  # it hangs on an answer that was refused
        return faults

    def _filled(self, question: Question) -> Taken:
        text = typed(self._known.get(question.key))
        if text is None and question.optional:
            return Taken(None)
        text = question.default(self.answers) if text is None else text
        if text is None:
            raise Wrong(later("is missing"))
        return question.take(text, self.answers)

    def _all(self) -> Iterator[tuple[Part, Question]]:
        for part in self._parts:
            for question in part.questions(self.answers):
                yield part, question

    def _open(self) -> Iterator[tuple[Part, Question]]:
        return ((part, question) for part, question in self._all() if question.key not in self.answers)

    def _head(self, part: Part, asker: Asker) -> None:
        if self._shown != part.name:
            self._shown = part.name
            headed = [each for each in self._parts if each.heading]
            if len(headed) > 1 and part in headed:
                asker.head(headed.index(part) + 1, len(headed), part.heading)

    def _ask(self, part: Part, question: Question, asker: Asker) -> None:
        """Ask until the answer can be taken, or the person wants to go back."""
        if question.explain:
            asker.tell(Line(""), *question.explain)
        default = self._default(question)
        while True:
            text = asker.ask(question, default)
            if text in (BACK, BACK_TO_THE_START):
                self._go_back(part, to_the_start=text == BACK_TO_THE_START)
                return
            try:
                taken = self._taken(text, question, default)
            except Wrong as wrong:
                asker.tell(Line(wrong.text, wrong.values))
                continue
            self.answers[question.key] = taken.value
            asker.tell(*taken.said)
            return

    def _default(self, question: Question) -> str | None:
        known = typed(self._known.get(question.key))
        return question.default(self.answers) if known is None else known

    def _taken(self, text: str, question: Question, default: str | None) -> Taken:
        if text == LEAVE_OUT and question.optional:
            return Taken(None)
        text = text or default or ""
        if text:
            return question.take(text, self.answers)
        if question.optional and not question.key.startswith("init."):
            return Taken(None)
        raise Wrong(later("Please type an answer."))

    def _go_back(self, part: Part, *, to_the_start: bool) -> None:
        """Take back the last answer, or all of this part: of the one before where this part has none yet.

        What was typed is offered again; what was taken because nothing was typed may be something else by then.
        """
        answered = [(each, question) for each, question in self._all() if question.key in self.answers]
        if not answered:
            return
        last = answered[-1][0]
        of_last = [question for each, question in answered if each is last]
        for question in reversed(of_last if to_the_start else of_last[-1:]):
            value = self.answers.pop(question.key)
            if typed(value) != question.default(self.answers):
                self._known[question.key] = value
        self._shown = None if last is not part else self._shown
