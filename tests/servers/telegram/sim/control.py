"""What a test sets, schedules and reads."""

from typing import Any

from tests.servers.telegram.faults import Fault
from tests.servers.telegram.limits import Rates
from tests.servers.telegram.world import World

from .registry import SimError, action, chat_of


@action("settings")
def settings(
    world: World,
    *,
    privacy: bool | None = None,
    ephemeral: bool | None = None,
    query_seconds: float | None = None,
    next_update_id: int | None = None,
    webhook_retry: float | None = None,
    webhook_copies: int | None = None,
    ahead: float | None = None,
) -> dict[str, Any]:
    """Set what differs from how Telegram begins: privacy mode on, 15 s to answer a press, webhook retries from 1 s."""
    if ahead is not None:
        world.ahead = ahead
    if privacy is not None:
        world.privacy = privacy
    if ephemeral is not None:
        world.ephemeral = ephemeral
    if query_seconds is not None:
        world.query_seconds = query_seconds
    if next_update_id is not None:
        world.updates.next_id = next_update_id
    if webhook_retry is not None:
        world.updates.webhook.retry_seconds = webhook_retry
    if webhook_copies is not None:
        world.updates.webhook.copies = webhook_copies
    return {}


@action("limits")
def limits(world: World, *, on: bool = True, **rates: Any) -> dict[str, Any]:
    """Switch the limits on, with other numbers where given, or off; counting begins anew."""
    world.limits.set(Rates(**rates) if on else None)
    return {}


@action("fault")
def fault(world: World, **fields: Any) -> dict[str, Any]:
    """Schedule a fault."""
    world.faults.schedule(Fault(**fields))
    return {}


@action("faults")
def faults(world: World, *, clear: bool = False) -> list[dict[str, Any]]:
    """Give the faults that have not happened yet, after forgetting them where asked."""
    if clear:
        world.faults.clear()
    return [{"method": each.method, "kind": each.kind, "times": each.times} for each in world.faults.waiting]


@action("inject")
def inject(world: World, update: Any) -> dict[str, Any]:
    """Tell the bot anything, valid or not."""
    return {"update_id": world.updates.inject(update)}


@action("age")
def age(world: World, chat_id: int, message_id: int, seconds: int) -> dict[str, Any]:
    """Make a message older."""
    stored = chat_of(world, chat_id).messages[message_id]
    stored.message = {**stored.message, "date": stored.message["date"] - seconds}
    return {}


@action("expire")
def expire(world: World, query_id: str) -> dict[str, Any]:
    """Make a press too old to be answered."""
    world.queries[query_id].made -= world.query_seconds + 1
    return {}


@action("state")
def state(world: World) -> dict[str, Any]:
    """Give all as it is now."""
    return world.state()


@action("chat")
def chat(world: World, chat_id: int) -> dict[str, Any]:
    """Give one chat as it is now."""
    if chat_id not in world.chats:
        raise SimError(f"no such chat: {chat_id}")
    return world.chats[chat_id].state()


@action("query")
def query(world: World, query_id: str) -> dict[str, Any]:
    """Give what the bot answered to a press: null so far."""
    return {"answer": world.queries[query_id].answer}


@action("count")
def count(world: World, method: str, *, done: bool | None = None) -> int:
    """Count the calls of a method: all, or those that were done (or not)."""
    return sum(each["method"] == method and done in {None, each.get("done")} for each in world.log)


@action("log")
def log(world: World, method: str | None = None, since: int = 0) -> list[dict[str, Any]]:
    """Give the calls after number `since`, of one method or all."""
    return [entry for entry in world.log[since:] if method in {None, entry["method"]}]


@action("deliveries")
def deliveries(world: World) -> list[dict[str, Any]]:
    """Give the webhook's deliveries: update, time, status (0: no answer)."""
    return world.updates.webhook.deliveries


@action("waiting")
def waiting(world: World) -> list[int]:
    """Give the ids of the updates that the bot has not confirmed."""
    return [update["update_id"] for update in world.updates.waiting]


@action("measured")
def measured(world: World) -> dict[str, Any]:
    """Give what the limits counted."""
    return world.limits.measured()


@action("polls")
def polls(world: World) -> int:
    """Say how often the bot has asked for updates."""
    return world.updates.polls


@action("violations")
def violations(world: World, *, clear: bool = False) -> list[str]:
    """Give the violations, and forget them where a test has provoked them."""
    found = list(world.violations)
    if clear:
        world.violations.clear()
    return found
