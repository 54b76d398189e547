"""How long a person waits for `groupbot --help`, and what it brings into memory on the way."""

import subprocess
import sys
import time
from collections.abc import Sequence

from bench.figures import Bar, Figure
from bench.options import Options

_HEAVY = ("sqlalchemy", "telegram", "aiohttp", "starlette", "aiosmtplib", "cryptography", "pydantic")
_HELP = ("-m", "groupbot", "--help")
_LOADED = f"""
import contextlib, io, runpy, sys
sys.argv = ["groupbot", "--help"]
with contextlib.redirect_stdout(io.StringIO()), contextlib.suppress(SystemExit):
    runpy.run_module("groupbot", run_name="__main__")
print(*(name for name in {_HEAVY!r} if name in sys.modules))
"""
_IMPORT = "import time; started = time.perf_counter(); import {}; print(1000 * (time.perf_counter() - started))"
_POLICY = "policy.check, policy.triage"


async def measure(options: Options) -> Sequence[Figure]:
    """Start commands in turn."""
    helps, nothings, policy, peer = [], [], [], []
    for _ in range(options.starts):
        helps.append(_seconds(_HELP))
        nothings.append(_seconds(("-c", "pass")))
        policy.append(float(_printed(_IMPORT.format(_POLICY))))
        peer.append(float(_printed(_IMPORT.format("sqlalchemy"))))
    loaded = _printed(_LOADED).split()
    found = f"loaded: {', '.join(loaded)}" if loaded else ""
    return [
        Figure("groupbot --help", "s", helps, nothings, "python -c pass", Bar(0.3, "<=")),
        Figure("groupbot --help: database and platforms loaded", "", [len(loaded)], bar=Bar(0, "<="), note=found),
        Figure("import of the policy", "ms", policy, peer, "import sqlalchemy", Bar(150, "<=")),
    ]


def _seconds(words: Sequence[str]) -> float:
    started = time.perf_counter()
    subprocess.run([sys.executable, *words], check=True, capture_output=True)
    return time.perf_counter() - started


def _printed(program: str) -> str:
    done = subprocess.run([sys.executable, "-c", program], check=True, capture_output=True, text=True)
    return done.stdout
