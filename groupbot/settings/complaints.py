"""What is wrong with a value, in words that say what to write instead. A value itself is never shown."""

import difflib
import re
from typing import Any

from pydantic import BaseModel

from groupbot.settings.model import Secrets, Settings

_SECRET_WORDS = re.compile(r"token|password|secret|passwd|(?:^|_)key$", re.IGNORECASE)
_SENTENCES = {
    "missing": "is missing; add it",
    "string_type": "must be a text; write it in quotes",
    "string_too_short": "is empty; fill it in",
    "bool_type": "must be true or false, without quotes",
    "int_type": "must be a whole number, without quotes",
    "int_from_float": "must be a whole number, without quotes",
    "float_type": "must be a number, without quotes",
    "tuple_type": 'must be a list; write it in square brackets, like ["5"], or as [[tables]]',
    "model_type": "must be a table; write it as [table] with keys under it",
    "model_attributes_type": "must be a table; write it as [table] with keys under it",
    "greater_than": "must be more than {gt}; change it",
    "greater_than_equal": "must be at least {ge}; change it",
    "less_than_equal": "must be at most {le}; change it",
    "literal_error": "must be {expected}; choose one of these",
}


def complaint(kind: str, context: dict[str, Any], message: str, loc: tuple[int | str, ...]) -> str:
    """Say what is wrong and what to do.

    Args:
        kind: pydantic's type of the error.
        context: what pydantic adds, such as a limit.
        message: pydantic's own words, for kinds that have no better ones here.
        loc: the way to the key.
    """
    if kind == "value_error":
        return str(context["error"])
    if kind == "extra_forbidden":
        return _unknown(loc)
    sentence = _SENTENCES.get(kind)
    return sentence.format_map(context) if sentence else f"{message}; change it"


def _unknown(loc: tuple[int | str, ...]) -> str:
    key = str(loc[-1])
    if _SECRET_WORDS.search(key) or key == "secrets":
        names = ", ".join(f"GROUPBOT_{name.upper()}" for name in Secrets.model_fields)
        return f"is a secret and never stands here; remove it, and set {names} in the environment or in secrets.env"
    near = difflib.get_close_matches(key, _known(loc[:-1]), n=1)
    guess = f"did you mean {near[0]}?" if near else "remove it"
    return f"is no key that this program knows; {guess} (docs/reference/settings.md lists them)"


def _known(table: tuple[int | str, ...]) -> list[str]:
    """List the keys that a table may have."""
    model: type[BaseModel] = Settings
    for part in table:
        if isinstance(part, str):
            model = _models_of(model.model_fields[part].annotation)[0]
    return [name for name in model.model_fields if name not in {"file", "secrets"}]


def _models_of(annotation: Any) -> list[type[BaseModel]]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return [annotation]
    return [model for inner in getattr(annotation, "__args__", ()) for model in _models_of(inner)]
