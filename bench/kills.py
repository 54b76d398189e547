"""Messages lost over kills: this program, and the library's own polling, killed alike while people write."""

import random
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path

from bench.figures import Bar, Figure
from bench.options import Options
from bench.place import server, world_of
from tests.acceptance.program import Program, SchoolFile
from tests.faults.checker import Answers
from tests.servers.telegram.client import TelegramWorld
from tests.servers.telegram.process import TelegramServer

_PEOPLE = 12


async def measure(options: Options) -> Sequence[Figure]:
    """Kill each program at the same moments of the same crowd's writing."""
    seed = random.SystemRandom().randrange(10**6)
    ours, written = _ours(server(), options.kills, seed)
    peer, _ = _stock(server(), options.kills, seed)
    name = f"{options.kills} kills, {written} messages"
    beside = "stock polling"
    return [
        Figure(f"{name}: lost", "", [ours.lost], [peer.lost], beside, Bar(0, "<="), f"seed {seed}"),
        Figure(f"{name}: answered twice", "", [ours.duplicates], [peer.duplicates], beside),
    ]


def _ours(running: TelegramServer, kills: int, seed: int) -> tuple[Answers, int]:
    with (
        tempfile.TemporaryDirectory(prefix="groupbot-bench-") as folder,
        world_of(running) as world,
        Program(SchoolFile(Path(folder), world, smtp_port=9)) as program,
    ):

        def start() -> None:
            program.start(wait=False)

        def move() -> None:
            program.move(seconds=30)

        return _killed(world, program.kill, start, kills, seed, move)


def _stock(running: TelegramServer, kills: int, seed: int) -> tuple[Answers, int]:
    with world_of(running) as world:
        command = [sys.executable, "-m", "bench.stock_bot", world.token, world.address]
        processes = [subprocess.Popen(command, stderr=subprocess.DEVNULL)]

        def kill() -> None:
            processes[-1].kill()
            processes[-1].wait()

        def start() -> None:
            processes.append(subprocess.Popen(command, stderr=subprocess.DEVNULL))

        try:
            return _killed(world, kill, start, kills, seed, lambda: None)
        finally:
            kill()


def _killed(
    world: TelegramWorld,
    kill: Callable[[], None],
    start: Callable[[], None],
    kills: int,
    seed: int,
    move: Callable[[], None],
) -> tuple[Answers, int]:
    """Kill and start a program while people write; then wait until it has nothing more to say."""
    chance = random.Random(seed)
    people = [world.user(f"Ouder{number}", started=True) for number in range(_PEOPLE)]
    asked: Counter[int] = Counter()

    def write(times: int) -> None:
        for person in chance.choices(people, k=times):
            person.writes("/start")
            asked[person.id] += 1

    polls = 0
    for _ in range(kills):
        world.wait_until(lambda before=polls: world.polls() > before, 60)
        write(chance.randint(10, 30))
        time.sleep(chance.uniform(0.0, 0.1))
        kill()
        write(chance.randint(0, 3))
        polls = world.polls()
        start()
    world.wait_until(lambda: not world.waiting(), 60)
    _until_silent(world, move)
    return Answers.of(world, people, asked), asked.total()


def _until_silent(world: TelegramWorld, move: Callable[[], None]) -> None:
    """Wait until nothing has been sent for some seconds, on a clock that is moved past every pause."""
    before, quiet = -1, 0
    while quiet < 6:
        move()
        time.sleep(0.5)
        sent = world.count("sendMessage", done=True)
        quiet = quiet + 1 if sent == before else 0
        before = sent
