"""`groupbot init`: sets a school up, question by question, or from a file of answers."""

import os
import stat
import sys
from contextlib import suppress
from pathlib import Path
from typing import Any

from groupbot.cli.conversation import Conversation
from groupbot.cli.finish import finish
from groupbot.cli.terminal import Terminal
from groupbot.errors import ConfigurationError
from groupbot.settings import Secrets
from groupbot.setup import files
from groupbot.setup.interview import Interview
from groupbot.setup.model import Answers, Line, Question, Wrong
from groupbot.setup.parts import PARTS
from groupbot.setup.tables import flat, tables_of
from groupbot.setup.takes import one_of
from groupbot.setup.writing import school_toml
from groupbot.texts.speech import plain_speech

INTERRUPTED = 130
NO_MORE_ANSWERS = 1
WRONG_ANSWERS = 78
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
        return Conversation(folder, draft, language or _language_of(draft), api).run()
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
    answers |= {key: known[key] for key in _NOT_ASKED if key in known}
    say = translate = plain_speech(language)
    faults = Interview(PARTS, answers, known, lambda _: None).fill()
    for key, fault in faults:
        print(f"groupbot: {path}: {key}: {translate(fault.text, **fault.values)}", file=sys.stderr)
    if faults:
        return WRONG_ANSWERS
    files.write_school(config, school_toml(tables_of(answers, tables), say))
    files.write_secrets(folder, {**{f"secret.{name}": value for name, value in secrets.items()}, **answers})
    finish(folder, say)
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
