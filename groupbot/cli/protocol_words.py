"""How protocols are found by a name or a path, and the words in which people read what they say."""

import textwrap
from collections.abc import Mapping
from pathlib import Path

from groupbot.errors import ConfigurationError
from groupbot.settings import load_settings, shipped_protocols
from groupbot.texts.later import later
from groupbot.texts.speech import PlainSpeech, plain_speech
from policy.model import Hint
from policy.protocol import Protocol, ProtocolError
from policy.protocol_file import parse_protocol

WIDTH = 80
"""So many columns what is printed takes at most."""

DESTINATIONS: Mapping[str, str] = {"class": later("class"), "school": later("school"), "public": later("public")}
SEVERITIES: Mapping[str, str] = {
    "advice": later("advice"),
    "doubt": later("doubt"),
    "refuse": later("refuse"),
}


def speech_of(language: str | None, config: Path) -> PlainSpeech:
    """Give the language that is asked for, else the school's own, else Dutch where there are no settings.

    Raises:
        ConfigurationError: the settings are there and cannot be read.
    """
    if language is None and config.exists():
        language = load_settings(config).school.language
    return plain_speech(language or "nl")


def protocol_named(which: str) -> Protocol:
    """Read a protocol that ships with the program, by its name, or one in a file.

    Raises:
        ConfigurationError: there is no such protocol, or it cannot be read; the message says what to mend.
    """
    shipped = shipped_protocols()
    text = shipped[which] if which in shipped else text_of(Path(which))
    try:
        return parse_protocol(text, Path(which).stem, shipped)
    except ProtocolError as error:
        raise ConfigurationError(f"{which}: {error}; groupbot protocol check {which} says all") from error


def text_of(file: Path) -> str:
    """Read a protocol's file.

    Raises:
        ConfigurationError: it cannot be read, or is not written in UTF-8.
    """
    try:
        return file.read_text(encoding="utf-8")
    except UnicodeDecodeError as error:
        raise ConfigurationError(f"{file}: is not written in UTF-8; save it as UTF-8") from error
    except OSError as error:
        there = ", ".join(shipped_protocols())
        raise ConfigurationError(
            f"{file}: cannot be read ({error.strerror}); name a file, or one that ships with the program: {there}"
        ) from error


def sentence(protocol: Protocol, rule: str, language: str) -> str:
    """Give what a teacher reads of a rule, with dots for the words that it is about."""
    return protocol.messages(rule, "…", hint=Hint("…", "…")).get(language, "").replace("“…”", "…")


def wrapped(text: str, indent: str = "", hanging: str | None = None) -> str:
    """Break a text between words.

    Args:
        text: a text, in which line breaks stay.
        indent: what stands before its first line.
        hanging: what stands before the others; the same where it is None.
    """
    hanging = indent if hanging is None else hanging
    paragraphs = text.splitlines() or [""]
    return "\n".join(
        textwrap.fill(
            each,
            WIDTH,
            initial_indent=hanging if number else indent,
            subsequent_indent=hanging,
            break_long_words=False,
            break_on_hyphens=False,
        )
        for number, each in enumerate(paragraphs)
    )
