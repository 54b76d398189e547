"""A set-up as a conversation: what is asked, kept on the way, and written at its end."""

from pathlib import Path
from typing import Any

from groupbot.cli.finish import finish, speak
from groupbot.cli.terminal import Terminal
from groupbot.errors import ConfigurationError
from groupbot.setup import files
from groupbot.setup.interview import Interview
from groupbot.setup.model import Answers, Line, Part, Question, Wrong
from groupbot.setup.parts import PARTS
from groupbot.setup.tables import flat, tables_of
from groupbot.setup.takes import YES, YES_OR_NO, one_of, yes_or_no
from groupbot.setup.writing import school_toml, section
from groupbot.texts.later import later
from groupbot.texts.speech import plain_speech

NOTHING = "nothing"
AGREED = "init.write"


class Conversation:
    """Sets a school up, or changes one section of it.

    Args:
        folder: where the files are, or will be.
        draft: the answers of an earlier conversation that was left; None for a new one.
        language: of the conversation.
        api: the address of the Bot API, where it is not Telegram's own.
    """

    def __init__(self, folder: Path, draft: Answers | None, language: str, api: str | None) -> None:
        self._folder, self._config = folder, folder / "school.toml"
        self._say = plain_speech(language)
        self._terminal = Terminal(self._say)
        if draft is not None and ("init.part" in draft) != self._config.exists():
            draft = None  # the settings came or went meanwhile: what was answered belongs to something else
        self._draft = draft
        self._answers: Answers = {**(draft or {}), "init.language": language}
        self._answers.pop(AGREED, None)
        self._answers |= {"telegram.api_base_url": api} if api else {}

    def run(self) -> int:
        """Ask, write, look.

        Raises:
            KeyboardInterrupt, EOFError: the person stops; it is said where the answers are kept.
        """
        before: dict[str, Any] = {}
        secrets: dict[str, str] = {}
        part = self._answers.get("init.part")
        if self._config.exists():
            before, secrets = files.read_tables(self._config), files.known_secrets(self._folder)
            part = part or self._choose(before)
            if part is None:
                return 0
        known = flat(before, secrets) if before else {}
        self._begin(part, before, known)
        parts = [*_parts(part), self._agreement(part)]
        try:
            while not self._written(Interview(parts, self._answers, known, self._keep), part, before):
                pass
        except (KeyboardInterrupt, EOFError):
            self._kept()
            raise
        if self._config.exists() and not (self._folder / files.DRAFT).exists():
            finish(self._folder, self._say)
        return 0

    def _written(self, interview: Interview, part: str | None, before: dict[str, Any]) -> bool:
        """Ask and write; False where the program could not use what was answered, and it is asked on."""
        say = self._say
        interview.run(self._terminal)
        if not self._answers.pop(AGREED):
            self._keep(self._answers)
            self._kept()
            return True
        try:
            self._write(part, before)
        except ConfigurationError as error:
            speak(say, str(error), say("So nothing is written yet. < goes back to the questions."))
            return False
        return True

    def _begin(self, part: str | None, before: dict[str, Any], known: Answers) -> None:
        """Say how it goes; take what is not asked from the settings as they are."""
        say = self._say
        if self._draft is not None:
            speak(say, say("You have been here before: I go on where you stopped."))
        elif part is None:
            self._answers["telegram.updates"] = "polling"
            speak(
                say,
                say(
                    "I ask some questions, and check each answer at once. It takes ten minutes. Ctrl-C stops: your "
                    "answers are kept. < goes back one question, << to the beginning of the part."
                ),
            )
        if part is None or self._draft is not None:
            return
        self._answers = {**known, **self._answers, "init.part": part}
        if part == "staff":
            self._answers["init.staff_from"] = len(before.get("staff", []))
        else:
            for question in _parts(part)[0].questions(dict(self._answers)):
                self._answers.pop(question.key, None)

    def _choose(self, before: dict[str, Any]) -> str | None:
        """Ask which section is to be changed; None for none."""
        say = self._say
        name = before.get("school", {}).get("name", "?")
        speak(say, say("There is a {file} already, of {school}. I change one section of it, if you like.",
                       file=str(self._config), school=name))  # fmt: skip
        names = [part.name for part in PARTS]
        question = Question(
            "init.part",
            Line(later("Which section?")),
            one_of(*names, NOTHING),
            choices=(*((part.name, part.heading) for part in PARTS), (NOTHING, later("all stays as it is"))),
        )
        while True:
            try:
                chosen = question.take(self._terminal.ask(question, NOTHING) or NOTHING, {}).value
            except Wrong as wrong:
                self._terminal.tell(Line(wrong.text, wrong.values))
                continue
            return None if chosen == NOTHING else str(chosen)

    def _agreement(self, part: str | None) -> Part:
        """Make the last question: whether all may be written."""
        ask = later("May I write {file} and secrets.env?") if part is None else later("May I change {file}?")
        line = Line(ask, {"file": str(self._config)})
        question = Question(AGREED, line, yes_or_no, lambda _: YES, choices=YES_OR_NO)
        return Part("", "", lambda _: (question,))

    def _write(self, part: str | None, before: dict[str, Any]) -> None:
        tables = tables_of(self._answers, before)
        if part is None:
            text = school_toml(tables, self._say)
        else:
            text = self._config.read_text(encoding="utf-8")
            content = tables.get(part)
            text = files.with_section(text, part, section(part, content, self._say) if content else "")
        files.write_school(self._config, text)
        asked = {question.key for each in _parts(part) for question in each.questions(self._answers)}
        files.write_secrets(self._folder, {key: value for key, value in self._answers.items() if key in asked})
        files.forget_draft(self._folder)

    def _keep(self, answers: Answers) -> None:
        files.keep_draft(self._folder, answers)

    def _kept(self) -> None:
        say = self._say
        if (self._folder / files.DRAFT).exists():
            speak(
                say,
                say(
                    "Stopped. Your answers are kept in {file}, which only you can read. Type groupbot init again, and "
                    "I go on from there.",
                    file=str(self._folder / files.DRAFT),
                ),
            )


def _parts(name: str | None) -> list[Part]:
    return [part for part in PARTS if name in (None, part.name)]
