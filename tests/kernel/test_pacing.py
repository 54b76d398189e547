"""How fast a platform may be called."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from groupbot.kernel.pacing import Pacer
from groupbot.transports.base import Pacing


def _leave(pacer: Pacer, now: float) -> float:
    """Let the next one leave as soon as it may, and say when that was."""
    while wait := pacer.leave(now):
        now += wait
    return now


def _sends(pacer: Pacer, chats: list[bytes], seconds: float, kind: str = "private") -> list[tuple[float, bytes]]:
    """Send to the chats in turn, each as soon as it may be, on a clock of milliseconds."""
    sent: list[tuple[float, bytes]] = []
    waiting = list(chats)
    for tick in range(int(seconds * 1000)):
        now = 1000 + tick / 1000
        free = [chat for chat in waiting if chat not in pacer.waiting(now)]
        if free and pacer.pause(now) == 0:
            waiting.remove(free[0])
            sent.append((_leave(pacer, now + pacer.reserve(free[0], kind, now)), free[0]))
    return sent


def _most_within(times: list[float], window: float) -> int:
    return max(sum(1 for other in times if start <= other < start + window) for start in times)


def test_never_more_than_the_allowed_rate_leaves_in_any_second() -> None:
    """Thirty a second are allowed: no second holds more, and little is left unused."""
    chats = [bytes([each // 256, each % 256]) for each in range(500)]
    times = [time for time, _ in _sends(Pacer(Pacing(per_second=30)), chats, 10)]
    assert _most_within(times, 1.0) <= 30
    assert len(times) >= 0.95 * 30 * 10


def test_a_slow_commit_costs_no_pace() -> None:
    """Claimed only every twentieth of a second, two at once, sends still leave evenly and at the full rate."""
    pacer, times = Pacer(Pacing(per_second=30)), []
    for look in range(200):
        pacer.claimed_in(0.05)
        now = 1000 + look / 20
        moments = [now + pacer.reserve(b"a", "private", now) for _ in range(pacer.room(now) or 0)]
        times += [_leave(pacer, moment) for moment in moments]
    assert len(times) >= 0.95 * 30 * 10
    assert min(later - earlier for earlier, later in pairwise(times)) > 0.02


def test_no_more_is_claimed_than_the_database_is_slow() -> None:
    """What is claimed and not sent when the program dies counts as uncertain: it should be little."""
    pacer = Pacer(Pacing(per_second=30))
    assert pacer.room(1000) == 1
    pacer.claimed_in(0.005)
    assert pacer.room(1000) == 1
    pacer.claimed_in(20)
    pacer.reserve(b"a", "private", 1000)
    assert pacer.room(1000.01) == 1
    pacer.reserve(b"a", "private", 1000.01)
    assert pacer.room(1000.01) == 0
    assert 0 < pacer.pause(1000.01) < 0.05


def test_however_late_they_are_few_wait_for_their_moment() -> None:
    """After half a second in which nothing could be claimed four are, and no more until one of them has left."""
    pacer = Pacer(Pacing(per_second=30))
    _leave(pacer, 1000 + pacer.reserve(b"a", "private", 1000))
    assert pacer.room(1000.5) == 4
    for _ in range(4):
        pacer.reserve(b"a", "private", 1000.5)
    assert pacer.room(1000.5) == 0
    assert 0 < pacer.pause(1000.5) < 0.05
    assert pacer.leave(1000.5) == 0
    assert pacer.room(1000.5) == 1


def test_after_a_stall_no_second_sees_too_many() -> None:
    """The machine stood still while moments passed: what is late leaves as soon as the last second allows."""
    pacer, left = Pacer(Pacing(per_second=30)), [1000.0]
    for _ in range(100):
        pacer.reserve(b"a", "private", left[-1])
        left.append(_leave(pacer, left[-1]))
    assert _most_within(left, 1.0) <= 30
    assert left[-1] - left[0] < 4
    assert min(later - earlier for earlier, later in pairwise(left[1:])) > 0.02


def test_a_database_that_stands_still_now_and_then_costs_little() -> None:
    """Every five seconds a claim takes three tenths of a second: the schedule goes on, and no second sees too many."""
    pacer = Pacer(Pacing(per_second=30))
    left, waiting, claimed, ready_at, stall_at = list[float](), list[float](), 0, 0.0, 1005.0
    for now in (1000 + tick / 1000 for tick in range(60_000)):
        waiting.sort()
        if waiting and waiting[0] <= now and not pacer.leave(now):
            left.append(now)
            waiting.pop(0)
        if now >= ready_at:
            waiting += [now + pacer.reserve(b"a", "private", now) for _ in range(claimed)]
            claimed = pacer.room(now) or 0
            stands_still = claimed and now >= stall_at
            ready_at = now + (0.3 if stands_still else 0.005)
            stall_at += 5 if stands_still else 0
    assert _most_within(left, 0.999) <= 30
    assert len(left) >= 0.95 * 30 * 60


def test_after_a_rest_nothing_is_made_up_for() -> None:
    """An hour without a message is no arrears of an hour: the next ones leave evenly."""
    pacer = Pacer(Pacing(per_second=30))
    pacer.reserve(b"a", "private", 1000)
    pacer.rest()
    first, second = (pacer.reserve(b"a", "private", 4600) for _ in range(2))
    assert first == 0
    assert second > 0.03


def test_what_follows_a_first_part_keeps_nobody_waiting() -> None:
    """The parts of a long text have no moments of their own: they count, and are over when they have left."""
    pacer, now = Pacer(Pacing(per_second=30)), 1000.0
    for _ in range(100):
        now = _leave(pacer, now + pacer.reserve(b"a", "private", now))
        pacer.count(b"a", "private", now)
        now += 1.0
    assert pacer.pause(now) == 0
    assert pacer.room(now)
    for _ in range(29):
        pacer.count(b"a", "private", now)
    assert pacer.leave(now) == pytest.approx(1.0)


@given(st.lists(st.tuples(st.floats(0, 1), st.integers(1, 10)), min_size=1, max_size=40), st.integers(2, 40))
def test_albums_among_words_keep_the_rate(sends: list[tuple[float, int]], rate: int) -> None:
    """However large: no second sees more than are allowed, but for an album that is larger than that by itself."""
    pacer, now, left = Pacer(Pacing(per_second=rate)), 1000.0, list[tuple[float, int]]()
    for pause, messages in sends:
        now += pause
        now += pacer.pause(now)
        now += pacer.reserve(b"a", "private", now, messages)
        while wait := pacer.leave(now, messages):
            now += wait
        left.append((now, messages))
    assert pacer._reserved == 0
    for start, _ in left:
        within = [messages for at, messages in left if start <= at < start + 0.999]
        assert sum(within) <= rate or len(within) == 1
    total = sum(messages for _, messages in left[:-1])
    assert now - 1000 <= sum(pause for pause, _ in sends) + total / pacer._most + len(left), "none waits for ever"


def test_without_a_limit_there_is_always_room() -> None:
    """And every moment is now."""
    pacer = Pacer(Pacing())
    assert pacer.room(1000) is None
    assert [pacer.reserve(b"a", "private", 1000) for _ in range(3)] == [0, 0, 0]
    assert pacer.leave(1000) == 0


def test_one_chat_gets_one_message_a_second() -> None:
    """Five messages to the same person take four seconds."""
    sent = _sends(Pacer(Pacing(chat_interval=1.0)), [b"a"] * 5, 6)
    assert len(sent) == 5
    assert _most_within([time for time, _ in sent], 0.999) == 1


def test_a_group_gets_twenty_messages_a_minute() -> None:
    """Of thirty messages to a group twenty leave in its first minute, the rest in the next."""
    sent = _sends(Pacer(Pacing(group_per_minute=20)), [b"g"] * 30, 70, "group")
    assert len(sent) == 30
    assert _most_within([time for time, _ in sent], 59.99) == 20


def test_a_private_chat_has_no_limit_a_minute() -> None:
    """The twenty a minute are for groups."""
    assert len(_sends(Pacer(Pacing(group_per_minute=20)), [b"p"] * 30, 1)) == 30


def test_a_refused_chat_waits_alone() -> None:
    """One refusal is about its chat: others go on."""
    pacer = Pacer(Pacing())
    pacer.refused(b"a", 5, 100)
    assert pacer.waiting(104.9) == {b"a"}
    assert pacer.pause(100) == 0
    assert pacer.chat_pause(100) == 5
    assert pacer.waiting(105.1) == set()
    assert pacer.chat_pause(105.1) is None


def test_the_same_chat_refused_twice_still_waits_alone() -> None:
    """Two refusals of one chat say nothing of the others."""
    pacer = Pacer(Pacing())
    pacer.refused(b"a", 5, 100)
    pacer.refused(b"a", 5, 101)
    assert pacer.pause(101) == 0


def test_a_second_refused_chat_pauses_the_whole_bot() -> None:
    """Two chats refused at once: it is the bot that is too fast."""
    pacer = Pacer(Pacing())
    pacer.refused(b"a", 5, 100)
    pacer.refused(b"b", 7, 101)
    assert pacer.pause(101) == 7


@given(st.lists(st.floats(0, 3), min_size=1, max_size=60), st.integers(1, 50))
def test_whatever_the_pauses_the_rate_holds(pauses: list[float], rate: int) -> None:
    """No pattern of quiet and busy moments gets more through a second than is allowed."""
    pacer, now, times = Pacer(Pacing(per_second=rate)), 1000.0, []
    for pause in pauses:
        now += pause
        now += pacer.pause(now)
        now = _leave(pacer, now + pacer.reserve(b"a", "private", now))
        times.append(now)
    assert _most_within(times, 0.999) <= rate


def test_an_album_takes_as_much_room_as_its_pictures() -> None:
    """Ten pictures are ten messages: in all, in the chat, and of a group's twenty a minute."""
    pacer = Pacer(Pacing(per_second=10, chat_interval=1.0, group_per_minute=20))
    pacer.reserve(b"g", "group", 100.0, 10)
    assert pacer.pause(100.0) == pytest.approx(10 / 9), "nine a second of the ten that are allowed are used"
    assert pacer.chat_pause(100.0) == 10.0
    pacer.reserve(b"g", "group", 110.0, 10)
    assert pacer.chat_pause(110.0) == 50.0
    pacer.reserve(b"g", "group", 160.0, 5)
    assert pacer.chat_pause(160.0) == 5.0, "ten of before and five now leave room for five"


def test_an_album_leaves_only_when_a_second_has_room_for_all_its_pictures() -> None:
    """One that is larger than a second's messages waits for a second of its own."""
    pacer = Pacer(Pacing(per_second=5))
    assert pacer.leave(100.0) == 0
    assert pacer.leave(100.5, 3) == 0
    assert pacer.leave(100.6, 2) == pytest.approx(0.9)
    assert pacer.leave(101.5, 2) == 0
    assert pacer.leave(101.6, 10) == pytest.approx(0.9)
    assert pacer.leave(102.5, 10) == 0
