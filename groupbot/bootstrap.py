"""The one place that wires a school together. Nothing here is global: a second school is a second object."""

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import timedelta

from starlette.routing import BaseRoute

from groupbot.clock import Clock
from groupbot.errors import ConfigurationError
from groupbot.facts import protocol_of
from groupbot.kernel.queues import Queues
from groupbot.kernel.runtime import Runtime
from groupbot.pictures import Pictures
from groupbot.schoolroom import SchoolRoom
from groupbot.settings import (
    Settings,
    database_file,
    database_url,
    ensure_master_key,
    profile_of,
    secret,
    webhook_secret,
)
from groupbot.storage.blobs import Blobs
from groupbot.storage.engine import Database
from groupbot.storage.inbox import Inbox
from groupbot.storage.keys import check_master_key
from groupbot.storage.lease import Lease
from groupbot.storage.migrations import migrate
from groupbot.storage.outbox import Outbox
from groupbot.storage.seal import Sealer
from groupbot.texts.speech import GettextTexts
from groupbot.transports.base import Transport
from handlers.model.profile import Profile
from policy import numbers


@dataclass(frozen=True)
class Platforms:
    """How a school reaches the world: its transports, and the web routes that bring updates to them."""

    transports: Sequence[Transport]
    routes: Sequence[BaseRoute] = ()


@dataclass(frozen=True)
class Application:
    """A school that is ready to work."""

    runtime: Runtime
    room: SchoolRoom
    database: Database
    clock: Clock
    routes: Sequence[BaseRoute] = field(default=())


@asynccontextmanager
async def bootstrap(
    settings: Settings,
    *,
    clock: Clock | None = None,
    profile: Profile | None = None,
    platforms: Platforms | None = None,
) -> AsyncIterator[Application]:
    """Wire a school together, with its database open and migrated while the block runs.

    Args:
        settings: the school's settings.
        clock: where the time comes from; the machine's own where it is None.
        profile: the school as handlers see it, where it is not what the settings say (the playground's).
        platforms: other ways to reach the world than those that the settings name.

    Raises:
        ConfigurationError: settings, protocol, key or database are not in order; one line says what to do.
    """
    clock = clock or Clock()
    protocol = protocol_of(settings)
    numbers.prepare()
    profile = replace(profile or profile_of(settings), house_rules=protocol.house_rules)
    platforms = platforms or connected_platforms(settings, clock)
    pictures = Pictures()
    sealer = Sealer(ensure_master_key(settings.secrets_file, database_file(settings)))
    database = Database(database_url(settings))
    try:
        await migrate(database)
        await check_master_key(database, sealer)
        inbox, outbox, blobs = Inbox(sealer), Outbox(sealer), Blobs(sealer)
        texts = GettextTexts(profile.language, profile.timezone)
        room = SchoolRoom(profile, protocol, texts, sealer, inbox, outbox, blobs)
        lease = Lease(database, timedelta(seconds=settings.run.lease_seconds))
        queues = Queues(database, inbox, outbox, blobs, lease)
        runtime = Runtime(queues, platforms.transports, room.handle, clock, pictures)
        yield Application(runtime, room, database, clock, platforms.routes)
    finally:
        await pictures.close()
        await database.close()


def connected_platforms(settings: Settings, clock: Clock) -> Platforms:
    """Give the platforms that the settings name. Each is imported only here, so that none costs who does without.

    Raises:
        ConfigurationError: there is none, or a secret is missing.
    """
    transports: list[Transport] = []
    routes: list[BaseRoute] = []
    if settings.telegram is not None:
        from groupbot.transports.telegram import TelegramTransport, WebhookSettings  # noqa: PLC0415 - see above

        word = webhook_secret(settings)
        hook = settings.telegram.webhook
        telegram = TelegramTransport(
            secret(settings, "telegram_token"),
            settings.telegram.api_base_url,
            settings.telegram.updates,
            WebhookSettings(hook.url, word) if hook and word else None,
            clock,
            pacing=settings.telegram.pacing.limits(),
        )
        transports.append(telegram)
        routes += telegram.routes()
    if not transports:
        raise ConfigurationError(
            f"{settings.file}: telegram: is missing; write a [telegram] table, or try the bot with `groupbot demo`"
        )
    from groupbot.transports.mail import MailServer, MailTransport  # noqa: PLC0415 - see above

    server = MailServer.of(settings)
    if server is not None:
        transports.append(MailTransport(server, clock))
    from groupbot.transports.mailbox import MailboxServer, MailboxTransport  # noqa: PLC0415 - see above

    mailbox = MailboxServer.of(settings)
    if mailbox is not None:
        transports.append(MailboxTransport(mailbox, clock))
    return Platforms(transports, routes)
