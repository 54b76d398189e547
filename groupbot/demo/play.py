"""A school in play: the world, its clock, and the same program at work that serves a real school."""

import os
import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from importlib.resources import files
from pathlib import Path

from groupbot.bootstrap import Application, Platforms, bootstrap
from groupbot.cli.opened import opened
from groupbot.clock import MovableClock
from groupbot.demo.hours import last_school_morning
from groupbot.demo.people import (
    CHILDREN,
    LINKED_PARENT,
    NEW_CHILD,
    PHONES,
    Player,
    group_of,
    players_of,
    playground_profile,
)
from groupbot.errors import ConfigurationError
from groupbot.roster_file import read_roster
from groupbot.settings import Settings, database_file, sample_settings
from groupbot.transports.playground import BOT, PlaygroundMail, PlaygroundTransport, Room, World, WorldError, shelf_of
from handlers.codes import CODE_BYTES, new_code
from handlers.model.events import Account
from handlers.model.people import Child
from handlers.model.profile import Profile
from handlers.ports import Speech

WORLD_FILE = "world.json"
START = "/start"
LEASE_SECONDS = 2.0
CODE_LASTS = timedelta(days=14)


@dataclass(frozen=True)
class Play:
    """The school, its world and its clock, and what can be done with them beside playing a person."""

    school: Application
    world: World
    clock: MovableClock
    profile: Profile
    players: tuple[Player, ...]
    children: dict[str, Child]

    def holder(self, phone: str) -> Player:
        """Say who holds a phone."""
        held = self.world.state.holders.get(phone)
        candidates = [each for each in self.players if each.phone == phone]
        return next((each for each in candidates if each.account == held), candidates[0])

    def speech(self) -> Speech:
        """Give the language of the page, which is also everybody's."""
        return self.school.room.texts.language(self.world.state.language)

    async def is_quiet(self) -> bool:
        """Say whether the bot has heard everything that was said, and has said all that it has to say."""
        return not self.world.pending() and await self.school.runtime.is_quiet()

    def hand_over(self, account: str) -> None:
        """Give the phone to somebody; nothing when there is no such player."""
        for each in self.players:
            if each.account == account:
                self.world.state.holders[each.phone] = account
                self.world.save()

    def move_clock(self, to: datetime) -> None:
        """Set the school's clock; it never goes back, since what waits for a moment would then wait too long."""
        if to > self.clock.now():
            self.clock.set(to)
            self.world.state.ahead = self.clock.ahead.total_seconds()
            self.world.save()
            self.school.runtime.wake()

    def switch_mail(self, *, down: bool) -> None:
        """Switch the school's mail server off or on."""
        self.world.state.mail_down = down
        self.world.save()
        self.school.runtime.wake()

    async def speak(self, language: str) -> None:
        """Have the page and the bot speak a language with everybody."""
        async with self.school.database.write() as connection:
            people = self.school.room.school(connection, self.clock.now()).people
            for each in self.players:
                person = await people.meet(_account(each), each.chat, language)
                await people.set_language(person.id, language)
        self.world.state.language = language
        self.world.save()
        for each in self.players:
            self._welcome_anew(each.account)

    async def forget_used_code(self) -> None:
        """Take the invitation's code away once somebody has used it."""
        if self.world.state.code and await self._is_code_used():
            self.world.state.code = ""
            self.world.save()

    async def _is_code_used(self) -> bool:
        async with self.school.database.read() as connection:
            people = self.school.room.school(connection, self.clock.now()).people
            return bool(await people.guardians(NEW_CHILD))

    def _welcome_anew(self, account: str) -> None:
        """Let a chat in which there is nothing but a welcome begin once more, so that it begins in the new language."""
        room = self.world.room(account)
        authors = [each.author for each in room.messages] if room is not None else []
        if room is not None and authors == [account, BOT] and room.messages[0].text == START:
            room.messages = []
            self.world.write(account, START)


@asynccontextmanager
async def play(folder: Path, address: str, language: str) -> AsyncIterator[Play]:
    """Open the sample school in a folder, new or as it was left.

    Args:
        folder: where everything is kept.
        address: where the page is.
        language: what a new world speaks; one that was left goes on in its own.

    Raises:
        ConfigurationError: the folder cannot be used; one line says what to do.
    """
    settings = _settings(folder)
    profile = playground_profile(settings)
    children = await _import_roster(settings)
    clock = MovableClock()
    world = _world(folder, clock)
    if world.is_new:
        world.state.language = language
    _set(clock, world, profile)
    mail = settings.mail
    assert mail is not None, "the sample school has a mail server"
    platforms = Platforms([PlaygroundTransport(world, address), PlaygroundMail(world, mail.sender, clock)])
    async with bootstrap(settings, clock=clock, profile=profile, platforms=platforms) as school:
        playing = Play(school, world, clock, profile, players_of(profile), children)
        await _prepare(playing)
        yield playing


def forget(folder: Path) -> None:
    """Remove the school and its world from a folder; whatever else is in it stays."""
    database = database_file(sample_settings(folder))
    assert database is not None, "the sample school keeps its data in a file"
    for name in (database.name, f"{database.name}-wal", f"{database.name}-shm", WORLD_FILE, f"{WORLD_FILE}.new"):
        (folder / name).unlink(missing_ok=True)
    shutil.rmtree(shelf_of(folder / WORLD_FILE), ignore_errors=True)


def _settings(folder: Path) -> Settings:
    """Give the sample school's settings, with a short lease: after a crash nobody wants to wait for the page."""
    settings = sample_settings(folder)
    return settings.model_copy(update={"run": settings.run.model_copy(update={"lease_seconds": LEASE_SECONDS})})


def _world(folder: Path, clock: MovableClock) -> World:
    try:
        return World(folder / WORLD_FILE, clock)
    except WorldError as error:
        raise ConfigurationError(f"{error}: it is no world of this program; use another folder for --data") from error


def _set(clock: MovableClock, world: World, profile: Profile) -> None:
    """Have the clock go on where it was, or begin on a school morning."""
    if world.state.ahead is None:
        clock.set(last_school_morning(datetime.now(UTC), profile.timezone))
        world.state.ahead = clock.ahead.total_seconds()
    clock.ahead = timedelta(seconds=world.state.ahead)


async def _import_roster(settings: Settings) -> dict[str, Child]:
    children = read_roster(files("groupbot.sample").joinpath("roster.csv").read_text("utf-8"), id_required=True)
    async with opened(settings) as store, store.database.write() as connection:
        await store.children(connection).replace(children)
    return {each.id: each for each in children}


async def _prepare(playing: Play) -> None:
    """Let everybody be known, the parent linked and the new parent's invitation made; the same again does no harm."""
    world, now = playing.world, playing.clock.now()
    async with playing.school.database.write() as connection:
        school = playing.school.room.school(connection, now)
        known = {
            each.account: await school.people.meet(_account(each), each.chat, world.state.language)
            for each in playing.players
        }
        for child in CHILDREN:
            await school.people.link(known[LINKED_PARENT].id, child)
        world.state.code = ""
        if not await school.people.guardians(NEW_CHILD):
            world.state.code = new_code(os.urandom(CODE_BYTES))
            await school.invitations.issue(world.state.code, NEW_CHILD, now + CODE_LASTS)
    for each in playing.profile.classes:
        world.open_room(Room(group_of(each.id), "group"))
    for player in playing.players:
        world.open_room(Room(player.account))
    if world.is_new:
        for phone in PHONES:
            world.write(playing.holder(phone).account, START)
    world.save()


def _account(player: Player) -> Account:
    return Account(player.chat.platform, player.account)
