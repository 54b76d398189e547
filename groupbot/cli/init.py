"""`groupbot init`: sets a school up, question by question, or from a file of answers."""

import os
import platform
import stat
import sys
from contextlib import suppress
from pathlib import Path
from typing import Any

from groupbot.cli.doctor import show_findings
from groupbot.cli.terminal import Terminal
from groupbot.errors import ConfigurationError
from groupbot.settings import Secrets, load_settings
from groupbot.setup import files
from groupbot.setup.interview import Interview
from groupbot.setup.model import Answers, Line, Question, Wrong
from groupbot.setup.parts import PARTS
from groupbot.setup.tables import flat, secrets_of, tables_of
from groupbot.setup.takes import YES, YES_OR_NO, one_of, yes_or_no
from groupbot.setup.writing import school_toml, section
from groupbot.texts.later import later
from groupbot.texts.speech import PlainSpeech, plain_speech

INTERRUPTED = 130
NO_MORE_ANSWERS = 1
WRONG_ANSWERS = 78
NOTHING = "nothing"
_NOT_ASKED = ("telegram.api_base_url", "telegram.updates", "mail.token_url")


def init_command(folder: Path, language: str | None, answers: Path | None, api: str | None) -> int:
    """Ask what a school's settings must hold, write them, and look whether all works.

    Args:
        folder: where `school.toml` and `secrets.env` are written; it is made where it is not there.
        language: of the conversation; asked where it is None.
        answers: a file with all answers, as `school.toml` has them, with `[secrets]`; None asks.
        api: the address of the Bot API, where it is not Telegram's own.

    Returns:
        The exit status: 0 done, 1 the input ended before all was answered, 78 an answer in the file cannot be taken,
        130 stopped by Ctrl-C.

    Raises:
        ConfigurationError: a file cannot be read or written.
    """
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise ConfigurationError(f"--dir {folder}: cannot be made ({error.strerror}); name another folder") from error
    if answers is not None:
        return _from_file(folder, language, answers, api)
    draft = files.read_draft(folder)
    try:
        return _Conversation(folder, draft, language or _language_of(draft), api).run()
    except (KeyboardInterrupt, EOFError) as stop:
        return INTERRUPTED if isinstance(stop, KeyboardInterrupt) else NO_MORE_ANSWERS


def _language_of(draft: Answers | None) -> str:
    """Give the language of a conversation that goes on; ask for that of a new one, in both."""
    if draft is not None:
        return str(draft["init.language"])
    question = Question(
        "init.language",
        Line("Nederlands of English?"),
        one_of("nl", "en"),
        choices=(("nl", "Nederlands"), ("en", "English")),
    )
    default = "en" if os.environ.get("LANG", "").startswith("en") else "nl"
    terminal = Terminal(plain_speech(default))
    while True:
        with suppress(Wrong):
            return str(question.take(terminal.ask(question, default) or default, {}).value)


class _Conversation:
    """Sets a school up, or changes one section of it."""

    def __init__(self, folder: Path, draft: Answers | None, language: str, api: str | None) -> None:
        self._folder, self._config = folder, folder / "school.toml"
        self._say = plain_speech(language)
        self._terminal = Terminal(self._say)
        if draft is not None and ("init.part" in draft) != self._config.exists():
            draft = None  # the settings came or went meanwhile: what was answered belongs to something else
        self._draft = draft
        self._answers: Answers = {**(draft or {}), "init.language": language}
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
        try:
            Interview(_parts(part), self._answers, known, self._keep).run(self._terminal)
            agreed = self._agreed(part)
        except (KeyboardInterrupt, EOFError):
            self._kept()
            raise
        if not agreed:
            self._kept()
            return 0
        self._write(part, before)
        _finish(self._folder, self._say)
        return 0

    def _begin(self, part: str | None, before: dict[str, Any], known: Answers) -> None:
        """Say how it goes; take what is not asked from the settings as they are."""
        say = self._say
        if self._draft is not None:
            _speak(say, say("You have been here before: I go on where you stopped."))
        elif part is None:
            self._answers["telegram.updates"] = "polling"
            _speak(
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
        _speak(say, say("There is a {file} already, of {school}. I change one section of it, if you like.",
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

    def _agreed(self, part: str | None) -> bool:
        """Ask whether all may be written."""
        ask = later("May I write {file} and secrets.env?") if part is None else later("May I change {file}?")
        question = Question("init.write", Line(ask, {"file": str(self._config)}), yes_or_no, choices=YES_OR_NO)
        while True:
            try:
                return bool(question.take(self._terminal.ask(question, YES) or YES, {}).value)
            except Wrong as wrong:
                self._terminal.tell(Line(wrong.text, wrong.values))

    def _write(self, part: str | None, before: dict[str, Any]) -> None:
        tables = tables_of(self._answers, before)
        _write_secrets(self._folder, self._answers)
        if part is None:
            text = school_toml(tables, self._say)
        else:
            text = self._config.read_text(encoding="utf-8")
            content = tables.get(part)
            text = files.with_section(text, part, section(part, content, self._say) if content else "")
        files.write_school(self._config, text)
        files.forget_draft(self._folder)

    def _keep(self, answers: Answers) -> None:
        files.keep_draft(self._folder, answers)

    def _kept(self) -> None:
        say = self._say
        if (self._folder / files.DRAFT).exists():
            _speak(
                say,
                say(
                    "Stopped. Your answers are kept in {file}, which only you can read. Type groupbot init again, and "
                    "I go on from there.",
                    file=str(self._folder / files.DRAFT),
                ),
            )


def _parts(name: str | None) -> list[Any]:
    return [part for part in PARTS if name in (None, part.name)]


def _from_file(folder: Path, language: str | None, path: Path, api: str | None) -> int:
    """Set a school up with the answers of a file, or say all that is wrong with them."""
    config = folder / "school.toml"
    if config.exists():
        raise ConfigurationError(f"{config}: is there already, and --answers overwrites nothing; name another --dir")
    tables = files.read_tables(path)
    secrets = _secrets_in(path, tables)
    if api:
        tables.setdefault("telegram", {})["api_base_url"] = api
    known = flat(tables, {**files.known_secrets(folder), **secrets})
    language = language or str(known.get("school.language", "nl"))
    answers: Answers = {"init.language": language, "telegram.updates": "polling"}
    answers |= {
        key: known[key] for key in ("telegram.api_base_url", "telegram.updates", "mail.token_url") if key in known
    }
    say = translate = plain_speech(language)
    faults = Interview(PARTS, answers, known, lambda _: None).fill()
    for key, fault in faults:
        print(f"groupbot: {path}: {key}: {translate(fault.text, **fault.values)}", file=sys.stderr)
    if faults:
        return WRONG_ANSWERS
    _write_secrets(folder, answers)
    files.write_school(config, school_toml(tables_of(answers, tables), say))
    _finish(folder, say)
    return 0


def _secrets_in(path: Path, tables: dict[str, Any]) -> dict[str, str]:
    """Take the secrets out of the answers; a file that holds any must be its owner's alone."""
    secrets = tables.pop("secrets", {})
    if not isinstance(secrets, dict) or set(secrets) - set(Secrets.model_fields):
        known = ", ".join(Secrets.model_fields)
        raise ConfigurationError(f"{path}: secrets: holds a name that is no secret; these are: {known}")
    mode = stat.S_IMODE(path.stat().st_mode)
    if secrets and mode & 0o077:
        raise ConfigurationError(f"{path}: others can read it (mode {mode:04o}); run: chmod 600 {path}")
    return {name: str(value) for name, value in secrets.items()}


def _write_secrets(folder: Path, answers: Answers) -> None:
    path = folder / "secrets.env"
    before = path.read_text(encoding="utf-8") if path.exists() else ""
    files.write(path, files.secrets_text(before, secrets_of(answers)))


def _finish(folder: Path, say: PlainSpeech) -> None:
    """Say which machine must stay on, look whether all works, and name the next commands."""
    config = folder / "school.toml"
    settings = load_settings(config)
    where = "" if config.absolute() == Path("school.toml").absolute() else f" --config {config}"
    first = settings.classes[0].id if settings.classes else "ID"
    _speak(
        say,
        say("Written: {config} and {secrets}.", config=str(config), secrets=str(settings.secrets_file)),
        say(
            "This machine, {machine}, must stay on and online, day and night: the bot runs here. Is it a laptop? Then "
            "copy the folder to a machine that stays on.",
            machine=platform.node(),
        ),
    )
    _speak(say, say("Now I look whether all works:"), "")
    show_findings(settings, say)
    _speak(say, say("What comes next:"))
    for command, what in (
        ("roster import children.csv", say("the children of the school")),
        (f"invite --class {first}", say("a code for each child, for its parents")),
        ("run", say("the bot at work")),
    ):
        print(f"  {what}:\n    groupbot {command}{where}")


def _speak(say: PlainSpeech, *texts: str) -> None:
    """Say something that is translated already, after an empty line."""
    Terminal(say).tell(*(Line("{text}", {"text": text}) for text in ("", *texts)))
