"""Reads a call's fields from an HTTP request: query, JSON, urlencoded or multipart."""

import json
from typing import Any

from aiohttp import BodyPartReader, web

from .errors import bad_request
from .validation import Upload


async def read_fields(request: web.Request) -> dict[str, Any]:
    """Give a request's fields; files become `Upload`s, everything in a form stays text.

    Raises:
        ApiError: the body cannot be read.
    """
    fields: dict[str, Any] = dict(request.query)
    kind = request.content_type
    if kind == "application/json":
        body = await request.read()
        try:
            sent = json.loads(body) if body else {}
        except ValueError:
            raise bad_request("can't parse JSON object") from None
        if not isinstance(sent, dict):
            raise bad_request("JSON object expected")
        fields |= {name: value for name, value in sent.items() if value is not None}
    elif kind == "application/x-www-form-urlencoded":
        fields |= {name: str(value) for name, value in (await request.post()).items()}
    elif kind == "multipart/form-data":
        fields |= await _multipart(request)
    return fields


async def _multipart(request: web.Request) -> dict[str, Any]:
    fields: dict[str, Any] = {}
    async for part in await request.multipart():
        assert isinstance(part, BodyPartReader)
        if not part.name:
            continue
        data = bytes(await part.read(decode=True))
        fields[part.name] = Upload(part.filename, data) if part.filename else data.decode()
    return fields


def shown(value: Any) -> Any:
    """Give a parameter as it stands in the log: an upload by its name and size."""
    if isinstance(value, Upload):
        return {"file": value.filename, "size": len(value.data)}
    if isinstance(value, dict):
        return {name: shown(item) for name, item in value.items()}
    if isinstance(value, list):
        return [shown(item) for item in value]
    return value
