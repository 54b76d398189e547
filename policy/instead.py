"""Ready words in a child's place, as a protocol words them: "een leerling[ uit {class}]"."""

import re
from collections.abc import Mapping
from typing import Any

LANGUAGES = ("nl", "en", "fy")
"""The languages of posts that a protocol can have ready words for; a German noun changes with its case."""

KEYS = tuple(f"instead_{language}" for language in LANGUAGES)

_TEMPLATE = re.compile(r"[^\[\]{}\n]{1,80}(?:\[[^\[\]{}\n]{0,40}\{class\}[^\[\]{}\n]{0,40}\][^\[\]{}\n]{0,80})?")
_LEFT_OUT = re.compile(r"\[([^\[\]]*)\]")
_CLASS = re.compile(r"(?:groep|group|klas|class) (?=\d)", re.IGNORECASE)
_CLASS_IN = {"nl": "groep ", "en": "group ", "fy": "groep "}


def read_instead(table: Mapping[str, Any]) -> dict[str, str]:
    """Read the ready words of a rule, by language; a rule may have none, or some.

    Args:
        table: the rule's keys and values, as they stand in the file.

    Raises:
        ValueError: one is no such text; the message begins with its key.
    """
    found = {}
    for language, key in zip(LANGUAGES, KEYS, strict=True):
        if key in table:
            template = table[key]
            if not isinstance(template, str) or not template.strip() or not _TEMPLATE.fullmatch(template):
                raise ValueError(f'{key} must be words such as "a pupil" or "a pupil[ of {{class}}]"')
            found[language] = template
    return found


def ready(template: str, language: str, class_name: str = "") -> str:
    """Fill ready words in.

    Args:
        template: the words; what stands in square brackets is left out where no class is given.
        language: their language.
        class_name: what the school calls the class: "Groep 5" is "groep 5" within a sentence.
    """
    if not class_name:
        return _LEFT_OUT.sub("", template)
    within = _CLASS.sub(_CLASS_IN[language], class_name, count=1)
    return _LEFT_OUT.sub(lambda part: part[1], template).replace("{class}", within)
