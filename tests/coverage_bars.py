"""Shows how much of each room the tests run, branches included, and fails below the bars.

`python -m tests.coverage_bars`, after `pytest --cov`. The commands and the demo that tests start as processes of their
own count; a program that a test kills does not.
"""

import json
import sys
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path, PurePath

from coverage import Coverage

BARS = {"policy": 100.0, "handlers": 100.0, "groupbot": 90.0}
"""For each room how many per cent of its lines and branches must have been run."""


@dataclass
class Counted:
    """Lines and branches: how many there are, and how many were run."""

    there: int = 0
    run: int = 0

    def add(self, summary: Mapping[str, int]) -> None:
        """Add a file's, in the words of coverage's JSON report."""
        self.there += summary["num_statements"] + summary["num_branches"]
        self.run += summary["covered_lines"] + summary["covered_branches"]

    @property
    def percent(self) -> float:
        """How much was run; all of nothing is all."""
        return 100 * self.run / self.there if self.there else 100.0


def rooms_of(files: Mapping[str, Mapping[str, Mapping[str, int]]]) -> dict[str, Counted]:
    """Count each room, and each folder of the runtime, from the files of coverage's JSON report."""
    rooms: dict[str, Counted] = {}
    for name, report in files.items():
        parts = PurePath(name).parts
        for place in {parts[0], "/".join(parts[: min(2, len(parts) - 1)])}:
            rooms.setdefault(place, Counted()).add(report["summary"])
    return dict(sorted(rooms.items()))


def not_run(files: Mapping[str, Mapping[str, object]], room: str) -> list[str]:
    """List where a room's lines and branches were not run."""
    return [
        f"  {name}: lines {report['missing_lines']}, branches {report['missing_branches']}"
        for name, report in sorted(files.items())
        if PurePath(name).parts[0] == room and (report["missing_lines"] or report["missing_branches"])
    ]


def main() -> int:
    """Print the rooms and what is below its bar; gives 1 when something is."""
    coverage = Coverage()
    coverage.load()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "coverage.json"
        coverage.json_report(outfile=str(path))
        files = json.loads(path.read_text())["files"]
    rooms = rooms_of(files)
    for place, counted in rooms.items():
        print(f"{place:32} {counted.percent:6.2f} % of {counted.there}")
    low = [room for room, bar in BARS.items() if room not in rooms or rooms[room].percent < bar]
    for room in low:
        print(f"{room} is below {BARS[room]:g} %; not run:", *not_run(files, room), sep="\n")
    return 1 if low else 0


if __name__ == "__main__":
    sys.exit(main())
