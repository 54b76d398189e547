"""The guided tour's progress: it goes on when the world shows that a step was done, whoever did it."""

from groupbot.demo.play import Play
from groupbot.demo.sight import Sight
from groupbot.demo.steps import STEPS

CLOSED = -1
"""The step that a closed tour stands at."""

STILL = 0.15
"""Seconds without a change after which the bot is taken to have said all."""


def advance(play: Play) -> None:
    """Go on to the first step that has not been done yet."""
    state = play.world.state
    while 0 <= state.tour < len(STEPS) and STEPS[state.tour].is_done(Sight(state)):
        go_to(play, state.tour + 1)


def go_to(play: Play, step: int) -> None:
    """Go to a step, the end (as many as there are steps) or out of the tour (`CLOSED`)."""
    state = play.world.state
    new_story = 0 <= step < len(STEPS) and (step == 0 or STEPS[step].story != STEPS[step - 1].story)
    if new_story:
        state.tour_mark = state.counter
    state.tour = step
    play.world.save()


def skip(play: Play) -> None:
    """Go on to the next step, without what the present one is about."""
    go_to(play, min(play.world.state.tour + 1, len(STEPS)))


async def do(play: Play) -> None:
    """Do the present step for the visitor, bit by bit, as a person would; gives up when the bot does not go along."""
    at = play.world.state.tour
    if not 0 <= at < len(STEPS):
        return
    step = STEPS[at]
    for _ in range(12):
        sight = Sight(play.world.state)
        if step.is_done(sight) or play.world.state.tour != at:
            break
        step.act(play, sight)
        await _settle(play)
    advance(play)


async def _settle(play: Play) -> None:
    """Wait until the bot has answered everybody and nothing changes any more, at most a few seconds."""
    for _ in range(40):
        version = play.world.version
        await play.world.wait(version, STILL)
        sight = Sight(play.world.state)
        if play.world.version == version and all(sight.is_answered(each.account) for each in play.players):
            return
