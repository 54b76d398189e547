"""How the bot hears: polling or a webhook."""

import re
from typing import Any
from urllib.parse import urlsplit

from tests.servers.telegram.errors import NotSimulatedError, bad_request
from tests.servers.telegram.world import World

from .registry import Parameters, simulates

LOOPBACK = {"127.0.0.1", "::1", "localhost"}


@simulates("getUpdates", "offset limit timeout allowed_updates")
async def get_updates(world: World, call: Parameters) -> list[Any]:
    """Give updates, confirming earlier ones."""
    if "allowed_updates" in call:
        world.updates.allowed = call["allowed_updates"]
    limit = call.get("limit", 100)
    return await world.updates.poll(
        offset=call.get("offset"),
        limit=limit if 1 <= limit <= 100 else 100,
        wait=min(max(call.get("timeout", 0), 0), 50),
    )


@simulates("setWebhook", "url max_connections allowed_updates drop_pending_updates secret_token")
def set_webhook(world: World, call: Parameters) -> bool:
    """Have updates brought to an address; only to this machine."""
    url, secret = call["url"], call.get("secret_token", "")
    if url and urlsplit(url).hostname not in LOOPBACK:
        raise NotSimulatedError("a webhook outside this machine")
    if len(secret) > 256:
        raise bad_request("secret token is too long")
    if not re.fullmatch(r"[A-Za-z0-9_-]*", secret):
        raise bad_request("secret token contains unallowed characters")
    if "allowed_updates" in call:
        world.updates.allowed = call["allowed_updates"]
    if call.get("drop_pending_updates"):
        world.updates.waiting.clear()
    world.updates.set_webhook(url, secret=secret, max_connections=call.get("max_connections", 40))
    return True


@simulates("deleteWebhook", "drop_pending_updates")
def delete_webhook(world: World, call: Parameters) -> bool:
    """Go back to polling."""
    if call.get("drop_pending_updates"):
        world.updates.waiting.clear()
    world.updates.set_webhook("")
    return True


@simulates("getWebhookInfo")
def get_webhook_info(world: World, call: Parameters) -> dict[str, Any]:
    """Tell how the webhook fares."""
    info = world.updates.webhook.info(len(world.updates.waiting))
    return {**info, "allowed_updates": world.updates.allowed} if world.updates.allowed else info
