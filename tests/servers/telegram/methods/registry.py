"""Where methods are registered: what does the work, and which parameters it takes notice of."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any

from tests.servers.telegram.world import World

Parameters = dict[str, Any]
Do = Callable[[World, Parameters], Any | Awaitable[Any]]


@dataclass(frozen=True)
class Method:
    """A simulated method.

    `understands` are its parameters; any other correct parameter is a violation, because its effect is not imitated.
    `sends` says that its calls count towards the limits.
    """

    name: str
    do: Do
    understands: frozenset[str]
    sends: bool = False


registered: dict[str, Method] = {}


def simulates(name: str, understands: str = "", *, sends: bool = False) -> Callable[[Do], Do]:
    """Register a function as what the method `name` does; `understands` lists parameters, separated by spaces."""

    def register(do: Do) -> Do:
        registered[name.lower()] = Method(name, do, frozenset(understands.split()), sends)
        return do

    return register
