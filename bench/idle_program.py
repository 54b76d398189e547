"""The program as `groupbot run` starts it, which says at its end what it had imported; and what those imports weigh.

`python -m bench.idle_program run CONFIG LIST` serves a school until SIGTERM, and writes the names of its modules.
`python -m bench.idle_program import LIST` only imports those modules, says so, and waits for the end of its input.
"""

import importlib
import sys
from contextlib import suppress
from pathlib import Path

from groupbot.cli.run import run_command


def _run(config: str, modules: str) -> None:
    run_command(Path(config))
    Path(modules).write_text("\n".join(sys.modules), encoding="utf-8")


def _import(modules: str) -> None:
    for name in Path(modules).read_text(encoding="utf-8").split("\n"):
        with suppress(ImportError):  # a name that a module gave itself
            importlib.import_module(name)
    print("imported", flush=True)
    sys.stdin.read()


if __name__ == "__main__":
    word, *places = sys.argv[1:]
    {"run": _run, "import": _import}[word](*places)
