"""What Telegram says of the bot: token, webhook, other programs, privacy mode, rights in each group, and the time."""

from collections.abc import AsyncIterator, Iterator
from datetime import datetime
from typing import Any

from groupbot.doctor.bot_api import BotApi, BotApiError
from groupbot.doctor.model import Finding, fail, ok, warn
from groupbot.doctor.words_outside import CHANNEL_RIGHTS, RIGHTS
from groupbot.errors import ConfigurationError
from groupbot.settings import Settings, profile_of, secret
from groupbot.settings.model import TelegramTable
from handlers.model.profile import WHOLE_SCHOOL, Profile

CLOCK_SECONDS = 120
SHORT_SECRET = 24
LISTEN_SECONDS = 5
"""How long another program has to show itself: its own asking is refused once, and when it asks again, ours is."""

_REFUSED_TOKEN = (401, 404)
_CONFLICT = 409


async def look_at_telegram(
    settings: Settings, now: datetime, profile: Profile | None = None, *, served: bool = False
) -> AsyncIterator[Finding]:
    """Ask Telegram about the bot; nothing is sent or changed.

    Args:
        settings: the school's settings.
        now: the present moment by this machine's clock.
        profile: the school with what was set up in the chat; as the settings describe it where it is None.
        served: the school's own program is at work: whether there is another one is not tried then, for that would
            disturb it.
    """
    telegram = settings.telegram
    if telegram is None:
        yield fail("telegram", "no telegram")
        return
    if settings.secrets.telegram_token is None:
        yield fail("telegram", "no token", file=settings.secrets_file)
        return
    try:
        token = secret(settings, "telegram_token")
    except ConfigurationError as error:
        yield fail("telegram", "secret wrong", reason=error)
        return
    async with BotApi(token, telegram.api_base_url) as api:
        try:
            me = await api.call("getMe")
        except BotApiError as error:
            key = "token refused" if error.code in _REFUSED_TOKEN else "telegram unreachable"
            yield fail("telegram", key, reason=error)
            return
        yield ok("telegram", "telegram", bot=me["username"])
        if api.server_time is not None:
            yield clock((now - api.server_time).total_seconds(), "Telegram")
        async for finding in _updates(api, telegram, settings, served=served):
            yield finding
        yield ok("privacy", "privacy") if me.get("can_read_all_group_messages") else warn("privacy", "privacy on")
        for place, chat, kind in _groups(settings, profile or profile_of(settings)):
            yield await _group(api, place, chat, kind, me)


def clock(ahead: float, whose: str) -> Finding:
    """Judge how far this machine's clock is ahead of another one, in seconds."""
    if abs(ahead) <= CLOCK_SECONDS:
        return ok("clock", "clock", whose=whose)
    return fail("clock", "clock fast" if ahead > 0 else "clock slow", seconds=round(abs(ahead)), whose=whose)


async def _updates(api: BotApi, telegram: TelegramTable, settings: Settings, *, served: bool) -> AsyncIterator[Finding]:
    try:
        info = await api.call("getWebhookInfo")
    except BotApiError as error:
        yield fail("updates", "telegram unreachable", reason=error)
        return
    yield _webhook(info, telegram)
    if telegram.updates == "webhook":
        for finding in _webhook_secret(settings):
            yield finding
    elif not info.get("url") and not served:
        yield await _alone(api)


async def _alone(api: BotApi) -> Finding:
    """Look whether another program fetches updates. Without an offset nothing is confirmed, so nothing is lost."""
    try:
        await api.call("getUpdates", timeout=LISTEN_SECONDS, limit=1)
    except BotApiError as error:
        if error.code == _CONFLICT:
            return fail("updates", "two pollers")
        return fail("updates", "telegram unreachable", reason=error)
    return ok("updates", "alone")


def _webhook_secret(settings: Settings) -> Iterator[Finding]:
    if settings.secrets.telegram_webhook_secret is None:
        yield fail("updates", "webhook secret missing", file=settings.secrets_file)
        return
    try:
        word = secret(settings, "telegram_webhook_secret")
    except ConfigurationError as error:
        yield fail("updates", "secret wrong", reason=error)
        return
    if len(word) < SHORT_SECRET:
        yield warn("updates", "webhook secret short")


def _webhook(info: dict[str, Any], telegram: TelegramTable) -> Finding:
    if telegram.webhook is None or telegram.updates == "polling":
        return warn("updates", "webhook left over") if info.get("url") else ok("updates", "updates", way="polling")
    if info.get("url") != telegram.webhook.url:
        return warn("updates", "webhook elsewhere")
    if info.get("last_error_message") and info.get("pending_update_count"):
        return fail(
            "updates", "webhook failing", reason=info["last_error_message"], waiting=info["pending_update_count"]
        )
    return ok("updates", "updates", way="webhook")


def _groups(settings: Settings, profile: Profile) -> Iterator[tuple[str, str, str]]:
    """Give each group: whose it is, its number, and the kind of chat that it is meant to be."""
    kinds = {each.id: each.kind for each in settings.classes}
    for place in profile.places:
        for chat in place.chats:
            if chat.platform == "telegram":
                name = profile.name if place.id == WHOLE_SCHOOL else place.id
                yield name, chat.id, kinds.get(place.id, chat.kind)


async def _group(api: BotApi, place: str, number: str, meant: str, me: dict[str, Any]) -> Finding:
    try:
        member = await api.call("getChatMember", chat_id=int(number), user_id=me["id"])
        chat = await api.call("getChat", chat_id=int(number))
    except BotApiError as error:
        if error.moved_to is not None:
            return fail("group", "group moved", id=place, to=error.moved_to)
        if error.code in (400, 403):
            return fail("group", "group missing", id=place, reason=error, bot=me["username"])
        return warn("group", "group unknown", id=place, reason=error)
    kind = "channel" if chat.get("type") == "channel" else "group"
    if kind != meant:
        return (fail if kind == "group" else warn)("group", f"kind {kind}", id=place)
    return _place(member, place, me["username"], kind)


def _place(member: dict[str, Any], class_id: str, bot: str, kind: str = "group") -> Finding:
    """Judge the bot's place in a class's group or channel."""
    if member["status"] in ("left", "kicked"):
        return fail("group", "group missing", id=class_id, reason=member["status"], bot=bot)
    if member["status"] != "administrator":
        return fail("group", "not administrator", id=class_id, bot=bot)
    rights = CHANNEL_RIGHTS if kind == "channel" else RIGHTS
    missing = tuple(words for right, words in rights.items() if not member.get(right))
    if missing:
        return fail("group", "rights missing", id=class_id, rights=missing, bot=bot)
    return ok("group", kind, id=class_id)
