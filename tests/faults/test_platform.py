"""Faults 12 to 14, 21 and 26 to 32: what Telegram does, and what strangers do to its webhook."""

import json
import resource
import threading
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.acceptance.conftest import free_port
from tests.acceptance.program import Program, SchoolFile
from tests.faults.checker import Books
from tests.servers.smtp import MailServerForTests
from tests.servers.telegram.client import Group, Person, TelegramWorld

POST = "Morgen gaan we zwemmen. Neem een handdoek mee."


def publish(school: SchoolFile, program: Program, text: str = POST, audience: str = "Hele school") -> Person:
    """A teacher posts to an audience, and the time for undoing passes."""
    anna = school.staff["anna"]
    anna.writes(f"/bericht {text}")
    press(program, anna, audience)
    press(program, anna, "Plaatsen")
    program.until(lambda: any("Ongedaan" in label for label in anna.buttons()))
    program.move(seconds=31)
    return anna


def press(program: Program, person: Person, label: str) -> None:
    """Press the newest button with this in its label, once it is there."""
    found: str = program.until(lambda: next((each for each in reversed(person.buttons()) if label in each), ""))
    person.presses(found)


def posts_in(group: Group) -> list[str]:
    """The school's posts as they stand in a group."""
    return [text for text in group.texts() if "namens" in text]


def everywhere(school: SchoolFile, text: str = POST) -> Callable[[], bool]:
    """A condition: the post stands once in each group."""
    return lambda: all(sum(text[:20] in post for post in posts_in(group)) == 1 for group in school.groups.values())


@pytest.mark.usefixtures("in_a_hurry")
def test_two_programs_on_one_token_alarm_and_no_update_is_split(school: SchoolFile, program: Program) -> None:
    """Fault 12: another poller: health says so, this one waits and goes on when the other is gone."""
    going = threading.Event()
    going.set()

    def poll_too() -> None:
        url = f"{school.telegram.bot_url}/getUpdates"
        while going.is_set():
            request = urllib.request.Request(
                url, json.dumps({"timeout": 1, "offset": -100}).encode(), {"Content-Type": "application/json"}
            )
            try:
                urllib.request.urlopen(request, timeout=10).close()
            except urllib.error.HTTPError:
                time.sleep(0.05)

    other = threading.Thread(target=poll_too)
    other.start()
    try:
        program.until(lambda: program.health()[0] == 503)
        assert "telegram" in program.health()[1]["problems"]
    finally:
        going.clear()
        other.join()
    linda = school.telegram.user("Linda")
    linda.writes("/start")
    program.until(linda.bot_messages, 60)
    program.until(lambda: program.health()[0] == 200, 60)
    assert len(linda.bot_messages()) == 1


def test_a_blocked_chat_holds_up_nobody_else(school: SchoolFile, program: Program) -> None:
    """Faults 21 and 26: one chat is refused with 429: it waits as long as Telegram says, others flow, all arrives."""
    slow, quick = school.telegram.user("Linda"), school.telegram.user("Fatima")
    slow.writes("/start")
    program.until(slow.bot_messages)
    for method in ("sendMessage",):
        school.telegram.fault(
            method,
            chat_id=slow.id,
            code=429,
            description="Too Many Requests: retry after 3",
            parameters={"retry_after": 3},
        )
    slow.writes("/start")
    quick.writes("/start")
    program.until(quick.bot_messages)
    assert len(slow.bot_messages()) == 1
    program.until(lambda: len(slow.bot_messages()) == 2)
    refused, accepted = [
        each for each in school.telegram.calls("sendMessage") if str(each["parameters"]["chat_id"]) == str(slow.id)
    ][-2:]
    assert refused["status"] == 429
    assert accepted["time"] - refused["time"] >= 3


@pytest.mark.parametrize(
    ("kind", "more"),
    [
        pytest.param("error", {"code": 502, "description": "Bad Gateway"}, id="502"),
        pytest.param("garbage", {}, id="500 with a page"),
        pytest.param("drop before", {}, id="connection dropped, nothing done"),
        pytest.param("drop after", {}, id="connection dropped, all done"),
        pytest.param("timeout", {}, id="time-out after it was done"),
    ],
)
@pytest.mark.usefixtures("in_a_hurry")
def test_a_server_in_trouble_is_tried_again(
    school: SchoolFile, program: Program, kind: str, more: dict[str, object]
) -> None:
    """Fault 27: the answer arrives; should Telegram have done it before the trouble, the repeat is counted."""
    linda = school.telegram.user("Linda")
    school.telegram.fault("sendMessage", kind, **more)
    linda.writes("/start")

    def settled() -> bool:
        program.move(seconds=2)
        return Books.of(school.folder / "school.db").outbox["done"] == 1

    program.until(settled)
    repeated = Books.of(school.folder / "school.db").repeated
    assert 1 <= len(linda.bot_messages()) <= 1 + repeated


def test_a_group_that_put_the_bot_out_is_reported_and_the_others_get_the_post(
    school: SchoolFile, program: Program
) -> None:
    """Fault 28: kicked from one group: the teacher reads which failed, and the director is told."""
    school.groups["6"].kicks_bot()
    bram = school.staff["bram"]
    program.until(lambda: bram.hears("Groep 6"))
    anna = publish(school, program)
    program.until(lambda: posts_in(school.groups["5"]))
    program.until(lambda: anna.hears("Groep 6"))
    assert posts_in(school.groups["6"]) == []


def test_a_group_that_became_a_supergroup_gets_the_post_once_at_its_new_address(
    tmp_path: Path, telegram: TelegramWorld, smtp: MailServerForTests
) -> None:
    """Fault 29: `migrate_to_chat_id`: the program was away and learns it from the refusal; the next post goes there."""
    school = SchoolFile(tmp_path, telegram, smtp.port, kind="group")
    with Program(school) as program:
        moved = school.groups["6"].migrates()
        publish(school, program)
        program.until(lambda: len(posts_in(moved)) == 1)
        program.until(lambda: len(posts_in(school.groups["5"])) == 1)
        publish(school, program, "Vrijdag is er pannenkoekendag.")
        program.until(lambda: len(posts_in(moved)) == 2)
        assert posts_in(school.groups["6"]) == []


def test_formatting_that_telegram_refuses_is_sent_as_plain_text(school: SchoolFile, program: Program) -> None:
    """Fault 30: better plain than not at all."""
    linda = school.telegram.user("Linda")
    school.telegram.fault("sendMessage", code=400, description="Bad Request: can't parse entities: unexpected end tag")
    linda.writes("/start")
    program.until(linda.bot_messages)
    assert "parse_mode" not in school.telegram.calls("sendMessage")[-1]["parameters"]


def test_a_text_over_the_limit_arrives_in_parts_with_every_emoji_whole(school: SchoolFile, program: Program) -> None:
    """Fault 31: more than 4,096 UTF-16 units."""
    text = "Zwemmen! 🏊‍♀️ " * 272
    publish(school, program, text)
    program.until(lambda: len(school.groups["5"].bot_messages()) >= 2)
    program.until(lambda: "namens" in school.groups["5"].texts()[-1])
    arrived = " ".join(school.groups["5"].texts())
    assert arrived.count("🏊‍♀️") == 272
    assert "�" not in arrived


def test_update_ids_that_start_again_lower_are_not_taken_for_old_ones(school: SchoolFile, program: Program) -> None:
    """After a quiet week Telegram starts at a random number, which may be lower."""
    linda = school.telegram.user("Linda")
    school.telegram.settings(next_update_id=900_000_000)
    linda.writes("/start")
    program.until(lambda: len(linda.bot_messages()) == 1)
    program.move(days=8)
    assert program.stop() == 0
    school.telegram.settings(next_update_id=5_000)
    program.start()
    linda.writes("/start")
    program.until(lambda: len(linda.bot_messages()) == 2)


@pytest.fixture
def hooked(tmp_path: Path, telegram: TelegramWorld, smtp: MailServerForTests) -> Iterator[Program]:
    """The program with its updates by webhook, each delivered five times."""
    telegram.settings(webhook_copies=5, webhook_retry=0.2)
    school = SchoolFile(tmp_path, telegram, smtp.port, updates="webhook", webhook_port=free_port())
    with Program(school) as program:
        program.until(lambda: telegram.calls("setWebhook"))
        yield program


def test_a_webhook_delivered_five_times_has_one_effect(hooked: Program) -> None:
    """Fault 13: 200 each time, one answer."""
    telegram = hooked.school.telegram
    linda = telegram.user("Linda")
    linda.writes("/start")
    hooked.until(lambda: len(telegram.deliveries()) >= 5)
    hooked.until(linda.bot_messages)
    assert {each["status"] for each in telegram.deliveries()} == {200}
    assert len(linda.bot_messages()) == 1


def test_a_webhook_while_the_database_is_down_is_delivered_later(hooked: Program) -> None:
    """Fault 14: 503; the message is answered when the database is back."""
    telegram = hooked.school.telegram
    linda = telegram.user("Linda")
    assert hooked.process is not None
    unlimited = resource.prlimit(hooked.process.pid, resource.RLIMIT_FSIZE)
    resource.prlimit(hooked.process.pid, resource.RLIMIT_FSIZE, (4096, unlimited[1]))
    linda.writes("/start")
    hooked.until(lambda: any(each["status"] == 503 for each in telegram.deliveries()))
    assert linda.bot_messages() == []
    resource.prlimit(hooked.process.pid, resource.RLIMIT_FSIZE, unlimited)
    hooked.until(linda.bot_messages)
    assert len(linda.bot_messages()) == 1


@pytest.mark.parametrize("word", ["", "a-wrong-word"])
def test_a_forged_webhook_call_is_refused_and_leaves_no_trace(hooked: Program, word: str) -> None:
    """Fault 32: 403, nothing stored, nothing logged."""
    update = {"update_id": 1, "message": {"text": "een verzonnen geheim"}}
    headers = {"Content-Type": "application/json", "X-Telegram-Bot-Api-Secret-Token": word}
    url = f"http://127.0.0.1:{hooked.school.webhook_port}/telegram/webhook"
    with pytest.raises(urllib.error.HTTPError, match="403"):
        urllib.request.urlopen(urllib.request.Request(url, json.dumps(update).encode(), headers), timeout=10)
    assert Books.of(hooked.school.folder / "school.db").inbox.total() == 0
    assert "verzonnen" not in hooked.log()
