"""Faults 16, 17 and 20: a full disk, a locked database, an update that nobody can read."""

import resource
import sqlite3
import time

from tests.acceptance.program import Program, SchoolFile


def test_with_a_full_disk_nothing_is_acknowledged_and_work_goes_on_later(school: SchoolFile, program: Program) -> None:
    """Fault 16: health is red while there is no room; the message waits at Telegram and is answered afterwards."""
    linda = school.telegram.user("Linda")
    assert program.process is not None
    unlimited = resource.prlimit(program.process.pid, resource.RLIMIT_FSIZE)
    # the largest file may grow no further: the write-ahead log cannot take another page
    resource.prlimit(program.process.pid, resource.RLIMIT_FSIZE, (4096, unlimited[1]))
    update = linda.writes("/start")["update_id"]
    program.until(lambda: program.health()[0] == 503)
    assert update in school.telegram.waiting()
    assert linda.bot_messages() == []
    resource.prlimit(program.process.pid, resource.RLIMIT_FSIZE, unlimited)
    program.until(linda.bot_messages)
    program.until(lambda: program.health()[0] == 200)
    program.until(lambda: not school.telegram.waiting())


def test_a_database_locked_for_ten_seconds_is_a_delay(school: SchoolFile, program: Program) -> None:
    """Fault 17: another program holds the lock; the message is answered when it lets go, without an error."""
    linda = school.telegram.user("Linda")
    other = sqlite3.connect(school.folder / "school.db", isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    linda.writes("/start")
    time.sleep(10)  # the fault itself lasts as long
    assert linda.bot_messages() == []
    other.execute("ROLLBACK")
    other.close()
    program.until(linda.bot_messages)
    assert '"level": "error"' not in program.log()


def test_an_update_that_nobody_can_read_is_set_aside_and_the_next_is_handled(
    school: SchoolFile, program: Program
) -> None:
    """Fault 20: the director is told, and the polling goes on."""
    linda, bram = school.telegram.user("Linda"), school.staff["bram"]
    school.telegram.inject({"message": {"message_id": "not a number", "chat": 7}})
    linda.writes("/start")
    program.until(linda.bot_messages)
    program.until(bram.bot_messages)
    program.until(lambda: not school.telegram.waiting())
    with sqlite3.connect(school.folder / "school.db") as connection:
        assert connection.execute("SELECT count(*) FROM inbox WHERE state = 'aside'").fetchone() == (1,)
