"""One call of the Bot API, from its fields to its answer: validated, logged, spoilt by faults, limited, done."""

import asyncio
import inspect
import time
from dataclasses import dataclass
from typing import Any

from .decoding import shown
from .errors import ApiError, NotSimulatedError, error_body, too_many_requests
from .faults import DOES_IT, Fault
from .methods import Method, registered
from .validation import METHODS, Upload, ViolationError, answer_fault, returns_true, validated
from .world import World

GARBAGE = (
    "<html><head><title>500 Internal Server Error</title></head><body><h1>Internal Server Error</h1></body></html>"
)


@dataclass
class Answer:
    """What goes back: JSON (`body`) with its status, or what a fault makes of it."""

    status: int
    body: dict[str, Any]
    fault: Fault | None = None


async def answer(world: World, name: str, fields: dict[str, Any]) -> Answer:
    """Do one call and give its answer.

    Args:
        world: the bot's.
        name: the method, in any case.
        fields: as they came.
    """
    entry: dict[str, Any] = {
        "number": len(world.log) + 1,
        "time": time.time(),
        "method": METHODS[name.lower()].__api_method__ if name.lower() in METHODS else name,
        "parameters": shown(fields),
    }
    world.log.append(entry)
    try:
        given = await _answer(world, name.lower(), fields, entry)
    except asyncio.CancelledError:
        entry["gone"] = True
        raise
    except Exception as bug:
        world.violations.append(f"this server fails at {entry['method']}: {bug!r}")
        raise
    entry |= {"status": given.status, "answer": given.body, "seconds": round(time.time() - entry["time"], 4)}
    if given.fault:
        entry["fault"] = given.fault.kind
    return given


async def _answer(world: World, key: str, fields: dict[str, Any], entry: dict[str, Any]) -> Answer:
    try:
        call = _checked(world, key, fields)
        entry["parameters"] = shown(call)
        fault = world.faults.met_by(entry["method"], call.get("chat_id"))
        if fault and fault.kind not in DOES_IT:
            entry["done"] = False
            return Answer(fault.code, error_body(fault.code, fault.description, fault.parameters), fault)
        result = await _result(world, key, call)
    except ApiError as refusal:
        entry["done"] = False
        return Answer(refusal.code, refusal.body())
    except NotSimulatedError as gap:
        return _violation(world, entry, 501, f"Not Implemented: {gap} is not simulated")
    except ViolationError as violation:
        return _violation(world, entry, 400, f"Bad Request: {violation}")
    entry["done"] = True
    # Updates are checked when they are made; a test may have injected one that is none.
    wrong = None if key == "getupdates" else answer_fault(key, result)
    if wrong:
        world.violations.append(f"this server's answer to {entry['method']} is none: {wrong}")
    return Answer(200, {"ok": True, "result": result}, fault)


def _violation(world: World, entry: dict[str, Any], code: int, description: str) -> Answer:
    entry["done"] = False
    entry["violation"] = True
    world.violations.append(f"{entry['method']}: {description}")
    return Answer(code, error_body(code, description))


def _checked(world: World, key: str, fields: dict[str, Any]) -> dict[str, Any]:
    if key not in METHODS:
        world.violations.append(f"{key}: no such method")
        raise ApiError(404, "method not found")
    attached = {name: value for name, value in fields.items() if isinstance(value, Upload) and _is_attached(name, key)}
    call = validated(key, {name: value for name, value in fields.items() if name not in attached})
    simulated = registered.get(key)
    if simulated is None and not returns_true(key):
        raise NotSimulatedError("this method")
    ignored = sorted(set(call) - simulated.understands) if simulated else []
    if ignored:
        raise NotSimulatedError(f"the parameter {', '.join(ignored)}")
    return call | attached


def _is_attached(name: str, key: str) -> bool:
    """Say whether an upload is one that another field names by `attach://`."""
    return name not in METHODS[key].model_fields


async def _result(world: World, key: str, call: dict[str, Any]) -> Any:
    simulated = registered.get(key)
    if simulated is None:
        return True
    if simulated.sends:
        _limit(world, simulated, call)
    result = simulated.do(world, call)
    return await result if inspect.isawaitable(result) else result


def _limit(world: World, method: Method, call: dict[str, Any]) -> None:
    chat_id = str(call.get("chat_id"))
    chat = world.chats.get(int(chat_id)) if chat_id.lstrip("-").isdigit() else None
    if chat:
        seconds = world.limits.take(chat.id, group=chat.is_group, weight=max(1, len(call.get("media", ()))))
        if seconds:
            raise too_many_requests(seconds)
