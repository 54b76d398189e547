"""A school's protocol: its articles, how serious each rule is for each destination, and what it says to a teacher.

It is written as data, in TOML, that `policy.protocol_file` reads.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import time
from functools import cached_property
from typing import get_args

from policy.model import Destination, Hint, Severity
from policy.protocol_options import OPTIONS, Value
from policy.text import fold
from policy.toml_lines import Key
from policy.word_index import WordIndex

LANGUAGES = ("nl", "en")
DESTINATIONS: tuple[Destination, ...] = get_args(Destination)

RULES = (
    "author_unknown",
    "single_child",
    "one_face",
    "face_unaccounted",
    "name_with_photo",
    "full_name_with_photo",
    "name_read",
    "consent_unknown",
    "in_photo_unsaid",
    "consent_refused",
    "chat_screenshot",
    "contact_phone",
    "contact_email",
    "contact_address",
    "contact_bsn",
    "contact_iban",
    "licence_plate",
    "private_account",
    "birth_date",
    "personal_matter",
    "personal_matter_agreed",
    "name",
    "full_name",
    "unknown_name",
    "tag_person",
    "tag_company",
    "account_link",
    "staff_account",
    "report_in_app",
    "opinion",
    "reproach",
    "discussion",
    "third_party",
    "others_work",
    "insult",
    "tone",
    "class_affair",
    "private_business",
    "wrong_date",
    "incomplete_invitation",
    "unknown_language",
    "quiet_hours",
    "long_post",
)
"""All rules that a protocol sets, in the order in which it is shown."""

WITH_PHONE = "_phone"


def comparable(words: str) -> str:
    """Write words of a protocol as they are compared with a text: folded, on one line."""
    return " ".join(fold(words).split())


class ProtocolError(ValueError):
    """A protocol or a change of one that cannot be. The message is one line that names the key and what is wrong."""


@dataclass(frozen=True)
class RuleSetting:
    """What a protocol says of one rule.

    `severities` has one entry per destination, None for no finding. `words` are words and phrases that the rule
    recognises beside what it knows by itself, `excused` what it passes over, `patterns` RE2 patterns of what it
    recognises. `options` are those that are set (`policy.protocol_options`). `messages` has a sentence per language;
    `{words}` stands for the words that the finding is about. `messages_with_phone` has those for a school whose number
    for reports of illness is known, `{phone}`; it is empty where the rule says the same to every school. `instead` has
    ready words per language (`policy.instead`); it is empty where the rule offers none.
    """

    article: str
    severities: Mapping[Destination, Severity | None] = field(hash=False)
    messages: Mapping[str, str] = field(hash=False)
    messages_with_phone: Mapping[str, str] = field(default_factory=dict, hash=False)
    on: bool = True
    words: tuple[str, ...] = ()
    excused: tuple[str, ...] = ()
    patterns: tuple[str, ...] = ()
    options: Mapping[str, Value] = field(default_factory=dict, hash=False)
    instead: Mapping[str, str] = field(default_factory=dict, hash=False)

    @cached_property
    def folded_words(self) -> frozenset[str]:
        """The words, as they are compared with a text."""
        return frozenset(map(comparable, self.words)) - {""}

    @cached_property
    def folded_excused(self) -> frozenset[str]:
        """The excused words, as they are compared with a text."""
        return frozenset(map(comparable, self.excused)) - {""}

    @property
    def hours(self) -> tuple[time, time] | None:
        """From when until when on a day the group is open, by the options `from` and `until`; None: it always is."""
        start, end = self.options.get("from"), self.options.get("until")
        return (start, end) if isinstance(start, time) and isinstance(end, time) else None

    def contents(self) -> dict[Key, str]:
        """Give what it says beside its severities, by key, as `Protocol.contents`."""
        said: dict[Key, str] = {("article",): self.article}
        said |= {(language,): words for language, words in self.messages.items()}
        said |= {(language + WITH_PHONE,): words for language, words in self.messages_with_phone.items()}
        said |= {(f"instead_{language}",): words for language, words in self.instead.items()}
        for key, words in (("words", self.words), ("excused", self.excused)):
            said |= {(key, comparable(word)): word for word in words}
        return said | {("patterns", pattern): pattern for pattern in self.patterns}


@dataclass(frozen=True)
class Protocol:
    """A school's protocol. `articles` maps an article's id to its words per language.

    `house_rules` are what the school asks of everybody in its groups, per language; empty where it has not written any.
    """

    name: str
    title: str
    version: str
    articles: Mapping[str, Mapping[str, str]] = field(hash=False)
    rules: Mapping[str, RuleSetting] = field(hash=False)
    house_rules: Mapping[str, str] = field(default_factory=dict, hash=False)

    @cached_property
    def fingerprint(self) -> str:
        """Twelve characters that are others as soon as the protocol says anything else, whatever its version."""
        from hashlib import sha256  # noqa: PLC0415 - brings OpenSSL, of no use to a check by itself

        lines = sorted(repr(each) for each in self.contents().items())
        return sha256("\n".join(lines).encode("utf-8", "backslashreplace")).hexdigest()[:12]

    def contents(self) -> dict[Key, str]:
        """Give all that it says, in the order of the file, by key: `("rules", "tag_person", "class"): "refuse"`.

        Of a list each item is a key of its own, with the item as it is compared: `("rules", "tone", "words", "toch")`.
        A rule that is switched off is one that finds nothing anywhere.
        """
        said: dict[Key, str] = {("title",): self.title, ("version",): self.version}
        said |= {("house_rules", language): words for language, words in self.house_rules.items()}
        for article, worded in self.articles.items():
            said |= {("articles", article, language): words for language, words in worded.items()}
        for rule in RULES:
            for destination in DESTINATIONS:
                severity = self.severity(rule, destination)
                said["rules", rule, destination] = "-" if severity is None else severity.word
            said |= {("rules", rule, *key): value for key, value in self.rules[rule].contents().items()}
            for name, option in OPTIONS.get(rule, {}).items():
                value = self.option(rule, name)
                said |= {} if value is None else {("rules", rule, name): option.written(value)}
        return said

    def option(self, rule: str, name: str) -> Value | None:
        """Give the value of a rule's option, which is the option's own where the protocol does not set it."""
        return self.rules[rule].options.get(name, OPTIONS[rule][name].default)

    def number(self, rule: str, name: str) -> int:
        """Give the value of an option that is a whole number."""
        value = self.option(rule, name)
        assert isinstance(value, int)
        return value

    def parts(self, rule: str, name: str) -> frozenset[str]:
        """Give the words of an option, as they are compared with a text."""
        return self._parts[rule, name]

    @cached_property
    def _parts(self) -> dict[tuple[str, str], frozenset[str]]:
        values = {(rule, name): self.option(rule, name) for rule, options in OPTIONS.items() for name in options}
        return {key: frozenset(map(fold, value)) for key, value in values.items() if isinstance(value, tuple)}

    @cached_property
    def index(self) -> WordIndex:
        """The words of all rules, to be found in a text."""
        return WordIndex({rule: setting.folded_words for rule, setting in self.rules.items()})

    @cached_property
    def patterns(self) -> tuple[tuple[str, str], ...]:
        """The patterns of all rules, each with its rule."""
        return tuple((rule, each) for rule, setting in self.rules.items() for each in setting.patterns)

    def severity(self, rule: str, destination: Destination) -> Severity | None:
        """Say how serious a hit of the rule is for the destination; None when it is no finding."""
        setting = self.rules[rule]
        return setting.severities[destination] if setting.on else None

    def messages(self, rule: str, words: str, phone: str = "", hint: Hint | None = None) -> dict[str, str]:
        """Give the rule's sentence in each language, about the words.

        Args:
            rule: the rule's key.
            words: what the finding is about.
            phone: the number at which the school hears of illness; empty where it is not known.
            hint: what the sentence adds about this draft; None where it adds nothing.
        """
        hints = {} if hint is None else hint._asdict()
        setting = self.rules[rule]
        templates = setting.messages_with_phone if phone and setting.messages_with_phone else setting.messages
        return {
            language: template.replace("{phone}", phone)
            .replace("{hint}", hints.get(language, ""))
            .replace("{words}", words)
            for language, template in templates.items()
        }
