"""`python -m bench [NAME ...]`: prints one table; a bar that is missed is marked, and is no failure."""

import argparse
import asyncio
import importlib
from collections.abc import Sequence
from dataclasses import replace

from bench.figures import Figure, table
from bench.options import FULL, TINY, Options
from groupbot.logs import set_up_logs

BENCHES = {
    "limited": "a broadcast at Telegram's pace",
    "unlimited": "a broadcast without limits",
    "events": "durable events a second",
    "checking": "check and triage",
    "starting": "the command's start, and imports",
    "idle": "the memory of an idle program",
    "kills": "messages lost over kills",
}


def main(words: Sequence[str] | None = None) -> None:
    """Run the benches that are named, or all, and print what they found."""
    names, options = _read(words)
    set_up_logs("error")
    figures: list[Figure] = []
    for name in names:
        print(f"… {BENCHES[name]}", flush=True)
        figures += asyncio.run(importlib.import_module(f"bench.{name}").measure(options))
    print()
    print(table(figures))
    missed = sum(figure.reached is False for figure in figures)
    print(f"\n{missed or 'no'} bar{'' if missed == 1 else 's'} missed; values are medians (lowest to highest)")


def _read(words: Sequence[str] | None) -> tuple[Sequence[str], Options]:
    parser = argparse.ArgumentParser(prog="python -m bench", description="Speed, each figure beside its peer.")
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"one of {', '.join(BENCHES)}; all without")
    parser.add_argument("--full", action="store_true", help="5,000 chats, and more of everything (some 25 minutes)")
    parser.add_argument("--tiny", action="store_true", help="only to see that everything runs; the figures say nothing")
    parser.add_argument("--kills", type=int, help="how often the program is killed")
    given = parser.parse_args(words)
    if unknown := set(given.names) - set(BENCHES):
        parser.error(f"no such bench: {', '.join(sorted(unknown))}")
    options = TINY if given.tiny else FULL if given.full else Options()
    return given.names or list(BENCHES), replace(options, kills=given.kills) if given.kills else options


if __name__ == "__main__":
    main()
