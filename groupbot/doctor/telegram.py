"""What Telegram says of the bot: token, webhook, privacy mode, rights in each group, and the time."""

from collections.abc import AsyncIterator, Iterator
from datetime import datetime
from typing import Any

from groupbot.doctor.bot_api import BotApi, BotApiError
from groupbot.doctor.model import Finding, fail, ok, warn
from groupbot.doctor.words_outside import RIGHTS
from groupbot.errors import ConfigurationError
from groupbot.settings import Settings, secret
from groupbot.settings.model import ClassTable, TelegramTable

CLOCK_SECONDS = 120
SHORT_SECRET = 24
_REFUSED_TOKEN = (401, 404)


async def look_at_telegram(settings: Settings, now: datetime) -> AsyncIterator[Finding]:
    """Ask Telegram about the bot; nothing is sent or changed.

    Args:
        settings: the school's settings.
        now: the present moment by this machine's clock.
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
            yield clock((now - api.server_time).total_seconds())
        async for finding in _updates(api, telegram, settings):
            yield finding
        yield ok("privacy", "privacy") if me.get("can_read_all_group_messages") else warn("privacy", "privacy on")
        for each in settings.classes:
            if each.telegram is not None:
                yield await _group(api, each, me)


def clock(ahead: float) -> Finding:
    """Judge how far this machine's clock is ahead of Telegram's, in seconds."""
    if abs(ahead) <= CLOCK_SECONDS:
        return ok("clock", "clock")
    return fail("clock", "clock wrong", seconds=round(abs(ahead)), way="fast" if ahead > 0 else "slow")


async def _updates(api: BotApi, telegram: TelegramTable, settings: Settings) -> AsyncIterator[Finding]:
    try:
        info = await api.call("getWebhookInfo")
    except BotApiError as error:
        yield fail("updates", "telegram unreachable", reason=error)
        return
    yield _webhook(info, telegram)
    if telegram.updates == "webhook":
        for finding in _webhook_secret(settings):
            yield finding


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


async def _group(api: BotApi, each: ClassTable, me: dict[str, Any]) -> Finding:
    try:
        member = await api.call("getChatMember", chat_id=each.telegram, user_id=me["id"])
    except BotApiError as error:
        if error.moved_to is not None:
            return fail("group", "group moved", id=each.id, to=error.moved_to)
        if error.code in (400, 403):
            return fail("group", "group missing", id=each.id, reason=error, bot=me["username"])
        return warn("group", "group unknown", id=each.id, reason=error)
    return _place(member, each.id, me["username"])


def _place(member: dict[str, Any], class_id: str, bot: str) -> Finding:
    """Judge the bot's place in a class's group."""
    if member["status"] in ("left", "kicked"):
        return fail("group", "group missing", id=class_id, reason=member["status"], bot=bot)
    if member["status"] != "administrator":
        return fail("group", "not administrator", id=class_id, bot=bot)
    missing = [right for right in RIGHTS if not member.get(right)]
    if missing:
        rights = ", ".join(RIGHTS[right] for right in missing)
        return fail("group", "rights missing", id=class_id, rights=rights, bot=bot)
    return ok("group", "group", id=class_id)
