"""The bars of coverage: counted by room, and low where something was not run."""

from tests.coverage_bars import not_run, rooms_of


def report(statements: int, run: int, branches: int = 0, taken: int = 0) -> dict[str, object]:
    """A file's part of coverage's JSON report."""
    return {
        "summary": {
            "num_statements": statements,
            "covered_lines": run,
            "num_branches": branches,
            "covered_branches": taken,
        },
        "missing_lines": list(range(statements - run)),
        "missing_branches": [[1, 2]] * (branches - taken),
    }


def test_a_room_counts_lines_and_branches_of_all_its_files() -> None:
    """The runtime is shown by folder too, and one branch that was not taken is seen."""
    files = {
        "groupbot/clock.py": report(10, 10),
        "groupbot/cli/run.py": report(20, 10, 10, 5),
        "policy/rules/tags.py": report(8, 8, 2, 1),
    }
    rooms = rooms_of(files)
    assert {room: counted.percent for room, counted in rooms.items()} == {
        "groupbot": 62.5,
        "groupbot/cli": 50.0,
        "policy": 90.0,
        "policy/rules": 90.0,
    }
    assert not_run(files, "policy") == ["  policy/rules/tags.py: lines [], branches [[1, 2]]"]
    assert not_run(files, "groupbot")[0].startswith("  groupbot/cli/run.py: lines [0, 1")
