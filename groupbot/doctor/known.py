"""The school as it is by now: its settings, and what was set up in the chat where the data can be read."""

from dataclasses import replace

from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncConnection

from groupbot.errors import ConfigurationError
from groupbot.settings import Settings, database_file, database_url, ensure_master_key, profile_of
from groupbot.storage.chats import StoredChats
from groupbot.storage.engine import Database
from groupbot.storage.groups import StoredGroups
from groupbot.storage.joining import StoredJoining
from groupbot.storage.seal import Sealer
from handlers.model.groups import grown
from handlers.model.profile import Profile, SchoolClass


async def known_school(settings: Settings) -> Profile:
    """Give the school, each group at its present address; the settings alone where the data tell nothing.

    Why they tell nothing is what the look at the data says.
    """
    profile = profile_of(settings)
    file = database_file(settings)
    if settings.secrets.master_key is None or (file is not None and not file.exists()):
        return profile
    database = Database(database_url(settings))
    try:
        async with database.read() as connection:
            return await _by_now(profile, connection, Sealer(ensure_master_key(settings.secrets_file)))
    except (SQLAlchemyError, OSError, ConfigurationError):
        return profile
    finally:
        await database.close()


async def _by_now(profile: Profile, connection: AsyncConnection, sealer: Sealer) -> Profile:
    groups = await StoredGroups(connection, sealer).with_place()
    accounts = await StoredJoining(connection, sealer).accounts()
    profile = grown(profile, groups, accounts)
    chats = StoredChats(connection, sealer, profile)

    async def moved(place: SchoolClass) -> SchoolClass:
        present = (*await chats.of_class(place.id), *await chats.lost_of_class(place.id))
        return replace(place, chats=present)

    places = [await moved(each) for each in profile.places]
    return replace(profile, classes=tuple(places[:-1]), chats=places[-1].chats)
