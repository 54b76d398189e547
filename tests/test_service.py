"""The unit file that a school copies: systemd understands it, and it says what the guide says."""

import re
import shutil
import subprocess
from pathlib import Path

import pytest

HOW_TO = Path(__file__).parents[1] / "docs" / "how-to"
UNIT = (HOW_TO / "groupbot.service").read_text(encoding="utf-8")
GUIDE = (HOW_TO / "operating.md").read_text(encoding="utf-8")


@pytest.mark.skipif(shutil.which("systemd-analyze") is None, reason="systemd is not on this machine")
def test_systemd_understands_the_unit(tmp_path: Path) -> None:
    """Without a word about it; the program itself is not at its place here."""
    unit = tmp_path / "groupbot.service"
    unit.write_text(re.sub(r"^ExecStart=\S+", "ExecStart=/bin/true", UNIT, flags=re.MULTILINE))

    done = subprocess.run(
        ["systemd-analyze", "verify", "--man=no", str(unit)], capture_output=True, text=True, check=False
    )

    assert (done.returncode, [line for line in done.stderr.splitlines() if "groupbot.service" in line]) == (0, [])


@pytest.mark.parametrize("key", ["User", "WorkingDirectory", "ExecStart"])
def test_the_guide_makes_what_the_unit_needs(key: str) -> None:
    """The user, the folder and the program stand in both."""
    found = re.search(rf"^{key}=(\S+)", UNIT, flags=re.MULTILINE)

    assert found is not None
    assert re.search(rf"^sudo (?:useradd|mkdir|ln) .*{re.escape(found[1])}", GUIDE, flags=re.MULTILINE)
