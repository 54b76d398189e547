"""Answers to presses of buttons."""

from tests.servers.telegram.errors import QUERY_TOO_OLD, bad_request
from tests.servers.telegram.formatting import units
from tests.servers.telegram.world import World

from .registry import Parameters, simulates


@simulates("answerCallbackQuery", "callback_query_id text show_alert cache_time")
def answer_callback_query(world: World, call: Parameters) -> bool:
    """Answer a press, once, in time."""
    query = world.queries.get(call["callback_query_id"])
    if query is None or query.answer is not None or world.now() - query.made > world.query_seconds:
        raise bad_request(QUERY_TOO_OLD)
    if units(call.get("text", "")) > 200:
        raise bad_request("MESSAGE_TOO_LONG")
    query.answer = {"text": call.get("text", ""), "show_alert": call.get("show_alert", False)}
    return True
