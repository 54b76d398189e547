"""`groupbot protocol check` and `new`: the file of a protocol of one's own, from its first line to its faults."""

import json
import sys
from collections.abc import Iterator
from datetime import time
from pathlib import Path

from groupbot.cli.protocol_words import protocol_named, sentence, speech_of, text_of
from groupbot.cli.refusing import refused
from groupbot.errors import ConfigurationError
from groupbot.settings import known_protocols, shipped_protocols
from groupbot.texts.speech import PlainSpeech
from policy.protocol import DESTINATIONS, Protocol
from policy.protocol_file import read_protocol
from policy.protocol_options import OPTIONS

WRONG_CONFIGURATION = 78


def check_command(file: Path) -> int:
    """Say all that is wrong with a protocol's file, a line each: file, line, key, and what to do.

    Args:
        file: the protocol's file.

    Returns:
        The exit status: 0 it can be used, 78 it cannot.

    Raises:
        ConfigurationError: the file cannot be read.
    """
    protocol, problems = read_protocol(text_of(file), file.stem, shipped_protocols())
    for problem in problems:
        print(f"{file}:{problem.line}: {problem.what}", file=sys.stderr)
    if protocol is None:
        return WRONG_CONFIGURATION
    counted = f"{len(protocol.articles)} articles, {len(protocol.rules)} rules"
    print(f"{file}: in order: {counted}, version {protocol.version}, fingerprint {protocol.fingerprint}")
    return 0


def new_command(file: Path, extends: str, config: Path, language: str | None) -> int:
    """Write the start of a protocol of one's own.

    Args:
        file: where it is written; it is not there yet.
        extends: the name of the protocol that it starts from.
        config: the school's settings, for its language.
        language: of the comments: nl or en; the school's own where it is None.

    Returns:
        The exit status: 0 it is written, 64 it cannot be written there.

    Raises:
        ConfigurationError: there is no such protocol to start from, or the settings cannot be read.
    """
    if extends not in known_protocols():
        raise ConfigurationError(f"--extends: there is no {extends!r}; choose one of {', '.join(known_protocols())}")
    text = start_of(protocol_named(extends), speech_of(language, config))
    try:
        with file.open("x", encoding="utf-8") as written:
            written.write(text)
    except FileExistsError:
        return refused(f"{file}: is there already, and stays as it is; name a new file")
    except OSError as error:
        return refused(f"{file}: cannot be written ({error.strerror}); name a file in a folder that is there")
    print(f"Wrote {file}. Put protocol = {_quoted(str(file))} under [school] in school.toml to use it.")
    return 0


def start_of(base: Protocol, say: PlainSpeech) -> str:
    """Write a file that extends a protocol: what can be changed of each rule stands in it as a comment.

    Args:
        base: the protocol that ships with the program.
        say: the language of the comments.
    """
    head = [
        say("The school's own protocol. It says only what is different from the one that it extends."),
        say("Take the # off a line and change it. “groupbot protocol check” says whether all is right."),
        say('A hit is "refuse", "doubt" (the director decides), "advice", or "-" for nothing.'),
    ]
    title = say("The social-media protocol of our school")
    return "\n".join(
        [
            *(f"# {line}" for line in head),
            "",
            f'extends = "{base.name}"',
            f"title   = {_quoted(title)}",
            'version = "1"',
            "",
            *_articles(base, say),
            *(line for rule in base.rules for line in _rule(base, rule, say)),
        ]
    )


def _articles(base: Protocol, say: PlainSpeech) -> Iterator[str]:
    """Give an article of each kind: one that is worded otherwise, and one that stands in the place of others."""
    first, *others = base.articles
    yield "# " + say("An article in your own words, in both languages:")
    yield from _commented(
        f"[articles.{first}]", *(f"{key} = {_quoted(base.articles[first][key])}" for key in base.articles[first])
    )
    yield ""
    yield "# " + say("An article of your own in the place of others; the rules that rest on those rest on it then:")
    own = (f"replaces = {_list(others[:2])}", f"nl = {_quoted('…')}", f"en = {_quoted('…')}")
    yield from _commented("[articles.X1]", *own)
    yield ""
    yield "# " + say("The rules. Words that you add are recognised as well, words that you excuse are passed over.")
    yield ""


def _rule(base: Protocol, rule: str, say: PlainSpeech) -> Iterator[str]:
    contents = base.contents()
    yield "# " + say.escape(f"{base.rules[rule].article}: {sentence(base, rule, say.language)}")
    severities = (f"{each:<7} = {_quoted(contents['rules', rule, each])}" for each in DESTINATIONS)
    yield from _commented(f"[rules.{rule}]", *severities, "words   = []", "excused = []")
    for name in OPTIONS.get(rule, {}):
        if ("rules", rule, name) in contents:
            yield from _commented(f"{name:<7} = {_written(base, rule, name)}")
    yield ""


def _written(base: Protocol, rule: str, name: str) -> str:
    """Write an option's value as the file has it; words are added to those that there are."""
    match base.option(rule, name):
        case int(number):
            return str(number)
        case time() as moment:
            return _quoted(f"{moment:%H:%M}")
        case _:
            return "[]"


def _commented(*lines: str) -> Iterator[str]:
    return (f"#{line}" for line in lines)


def _quoted(words: str) -> str:
    """Write a text as TOML has it, which escapes as JSON does."""
    return json.dumps(words, ensure_ascii=False)


def _list(words: list[str]) -> str:
    return f"[{', '.join(map(_quoted, words))}]"
