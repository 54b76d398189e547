"""The walls between the rooms, and the locks: what import-linter's lists do not say."""

import re
import sys
import tomllib
from pathlib import Path

import grimp
import pytest

ROOT = Path(__file__).parents[1]
GRAPH = grimp.build_graph("groupbot", "handlers", "policy", include_external_packages=True, cache_dir=None)
LOCKS = ("run", "dev")

NETWORK = {"asyncio", "socket", "ssl", "http", "urllib", "smtplib", "subprocess", "threading", "multiprocessing"}
FILES = {"io", "os", "pathlib", "shutil", "sqlite3", "tempfile"}
MOMENT = {"random", "secrets", "time", "uuid"}

ONLY_IN = {
    "telegram": ("groupbot.transports.telegram",),
    "aiosmtplib": ("groupbot.transports.mail", "groupbot.doctor"),
    "aiosqlite": ("groupbot.storage",),
    "asyncpg": ("groupbot.storage",),
    "alembic": ("groupbot.storage", "groupbot.doctor"),
    "cryptography": ("groupbot.storage", "groupbot.settings"),
    "typer": ("groupbot.cli",),
}
"""Libraries that one place alone knows, so that they can be exchanged there."""


def imported_by(room: str) -> set[str]:
    """What the modules of a room import directly, by the name of the outermost package."""
    modules = [each for each in GRAPH.modules if each.split(".")[0] == room]
    return {found.split(".")[0] for each in modules for found in GRAPH.find_modules_directly_imported_by(each)}


def test_handlers_import_policy_and_the_standard_library_and_no_more() -> None:
    """No library at all; nothing of the standard library that reaches a network, a file, or chance."""
    imported = imported_by("handlers") - {"handlers", "policy"}
    assert imported - sys.stdlib_module_names == set()
    assert imported & (NETWORK | FILES | MOMENT) == set()


def test_policy_imports_neither_room_above() -> None:
    """It judges texts, and knows nothing of chats or people."""
    assert imported_by("policy") & {"groupbot", "handlers"} == set()


@pytest.mark.parametrize("library", ONLY_IN)
def test_a_library_is_known_in_its_own_place_only(library: str) -> None:
    """What one platform, the mail or the database needs is imported nowhere else."""
    users = GRAPH.find_modules_that_directly_import(library) if library in GRAPH.modules else set()
    assert [each for each in sorted(users) if not each.startswith(ONLY_IN[library])] == []


def requirements(lock: str) -> dict[str, str]:
    """The entries of a lock, by the library's name: its version with marker and hashes."""
    text = (ROOT / "requirements" / f"{lock}.txt").read_text()
    joined = re.sub(r"\\\n\s*", " ", re.sub(r"^\s*#.*\n", "", text, flags=re.MULTILINE))
    entries = [line.partition("==") for line in joined.splitlines() if line.strip()]
    return {name: rest for name, _, rest in entries}


@pytest.mark.parametrize("lock", LOCKS)
def test_a_lock_holds_versions_with_hashes_and_no_address(lock: str) -> None:
    """Whoever installs takes exactly these files, from whichever index they use."""
    text = (ROOT / "requirements" / f"{lock}.txt").read_text()
    assert not re.search(r"://|--(extra-)?index|--find-links|--trusted", text)
    entries = requirements(lock)
    assert len(entries) > 20
    assert [name for name, rest in entries.items() if "--hash=sha256:" not in rest] == []


def test_schools_run_what_tests_run() -> None:
    """Every version in the run lock is the development lock's own."""
    run, dev = requirements("run"), requirements("dev")
    assert {name: rest.split()[0] for name, rest in run.items()} == {name: dev[name].split()[0] for name in run}


def test_the_run_lock_holds_every_dependency() -> None:
    """A dependency that was added and not locked would be missing at a school."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    names = {re.split(r"[\[=><~; ]", each)[0] for each in project["dependencies"]}
    assert names - set(requirements("run")) == set()
