"""What policy may import: itself, the standard library, and libraries that merely compute."""

import re
import subprocess
import sys
from pathlib import Path

import grimp

import policy

MERELY_COMPUTE = {"phonenumbers", "re2", "stdnum"}
NO_COMPUTING = {"asyncio", "io", "os", "random", "socket", "sqlite3", "subprocess", "time", "urllib"}


def test_policy_imports_nothing_that_acts() -> None:
    """No library beyond the three, no room above, and nothing that reads, writes or tells the time."""
    graph = grimp.build_graph("policy", include_external_packages=True, cache_dir=None)
    outside = {
        imported
        for module in graph.modules
        for imported in graph.find_modules_directly_imported_by(module)
        if imported.split(".")[0] != "policy"
    }
    assert outside <= MERELY_COMPUTE | sys.stdlib_module_names
    assert not outside & NO_COMPUTING


def test_policy_looks_at_no_clock() -> None:
    """It counts with moments that it is given, and never asks what time it is."""
    sources = [file.read_text("utf-8") for file in Path(policy.__file__ or "").parent.rglob("*.py")]
    assert not [source for source in sources if re.search(r"\.(?:now|today|utcnow)\(", source)]


def test_libraries_are_read_when_they_are_needed() -> None:
    """The check is ready without the libraries of numbers and what else takes long, and reads them when it must."""
    program = (
        "import sys; before = set(sys.modules); import policy.check;"
        "slow = {'phonenumbers', 'stdnum', 're2', 'hashlib', 'importlib.resources'};"
        "assert not slow & (set(sys.modules) - before);"
        "from policy.numbers import is_phone_number; assert is_phone_number('0513612345');"
        "assert 'phonenumbers' in sys.modules"
    )
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0
