"""Holds a call against aiogram's model of the method: what Telegram does not know is a violation.

The models let unknown fields pass (`extra="allow"`), so every model in the tree is asked for its extras.
"""

import json
from datetime import datetime, timedelta
from typing import Any, get_args

import aiogram.methods
import aiogram.types
from aiogram.types import InputFile
from pydantic import BaseModel, TypeAdapter, ValidationError

METHODS: dict[str, type[aiogram.methods.TelegramMethod[Any]]] = {
    method.__api_method__.lower(): method
    for method in vars(aiogram.methods).values()
    if isinstance(method, type)
    and issubclass(method, aiogram.methods.TelegramMethod)
    and method is not aiogram.methods.TelegramMethod
}
_answers: dict[str, TypeAdapter[Any]] = {}


class ViolationError(Exception):
    """A call that Telegram's documentation does not allow."""


class Upload(InputFile):
    """A file that came with a call."""

    def __init__(self, name: str, data: bytes) -> None:
        super().__init__(filename=name)
        self.data = data

    async def read(self, bot: Any) -> Any:  # pragma: no cover - the base class wants it; nobody sends an upload on
        """Give the bytes."""
        yield self.data


def validated(method: str, fields: dict[str, Any]) -> dict[str, Any]:
    """Give a call's parameters as plain, typed data: numbers, booleans, texts, lists, dictionaries, uploads.

    Args:
        method: a key of `METHODS`.
        fields: as they came: a form's fields are texts, with JSON in those that hold objects.

    Raises:
        ViolationError: naming the field.
    """
    model = METHODS[method]
    values = {name: _decoded(model, name, value) for name, value in fields.items()}
    try:
        call = model.model_validate(values)
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        raise ViolationError(f"{'.'.join(map(str, first['loc']))}: {first['msg']}") from None
    unknown = sorted(_unknown(call, ""))
    if unknown:
        raise ViolationError(f"unknown fields: {', '.join(unknown)}")
    return {name: _plain(getattr(call, name)) for name in call.model_fields_set if getattr(call, name) is not None}


def answer_fault(method: str, result: Any) -> str | None:
    """Say what is wrong with this server's own answer by the model's return type, or None."""
    if method not in _answers:
        _answers[method] = TypeAdapter(METHODS[method].__returning__)
    try:
        _answers[method].validate_python(result)
    except ValidationError as error:
        return str(error.errors(include_url=False, include_input=False)[0])
    return None


def update_fault(update: dict[str, Any]) -> str | None:
    """Say what is wrong with an update that this server makes, or None."""
    try:
        read = aiogram.types.Update.model_validate(update)
    except ValidationError as error:
        return str(error.errors(include_url=False, include_input=False)[0])
    unknown = sorted(_unknown(read, ""))
    return f"unknown fields: {', '.join(unknown)}" if unknown else None


def returns_true(method: str) -> bool:
    """Say whether the real method answers a plain True."""
    return METHODS[method].__returning__ is bool


def _decoded(model: type[BaseModel], name: str, value: Any) -> Any:
    """Decode JSON in a text where the field holds an object or a list."""
    field = model.model_fields.get(name)
    if not isinstance(value, str) or field is None or not _holds_objects(field.annotation):
        return value
    try:
        return json.loads(value)
    except json.JSONDecodeError:
        return value


def _holds_objects(annotation: Any) -> bool:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return True
    if getattr(annotation, "__origin__", None) is list:
        return True
    return any(_holds_objects(part) for part in get_args(annotation))


def _unknown(value: Any, path: str) -> set[str]:
    if isinstance(value, BaseModel):
        found = {f"{path}{name}" for name in value.model_extra or ()}
        for name in value.model_fields_set & set(type(value).model_fields):
            found |= _unknown(getattr(value, name), f"{path}{name}.")
        return found
    if isinstance(value, list | tuple):
        return set().union(*(_unknown(item, f"{path}{number}.") for number, item in enumerate(value)), set())
    return set()


def _plain(value: Any) -> Any:
    if isinstance(value, BaseModel):
        fields = type(value).model_fields
        given = {name: getattr(value, name) for name in value.model_fields_set}
        return {fields[name].alias or name: _plain(item) for name, item in given.items() if item is not None}
    if isinstance(value, list | tuple):
        return [_plain(item) for item in value]
    if isinstance(value, datetime):
        return int(value.timestamp())
    if isinstance(value, timedelta):
        raise ViolationError("a length of time where a moment is wanted")
    return value
