"""The guided tour's progress: it goes on when the world shows that a step was done, whoever did it."""

from groupbot.demo.play import Play
from groupbot.demo.sight import Sight
from groupbot.demo.steps import STEPS

CLOSED = -1
"""The step that a closed tour stands at."""

STILL = 0.15
"""Seconds for which a change is waited for before the bot is asked again whether it has said all."""

PATIENCE = 200
"""How often it is asked: half a minute in all, since a machine may be busy."""


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
    """Wait until the bot has heard everything and said all that it has to say."""
    for _ in range(PATIENCE):
        if await play.is_quiet():
            return
        await play.world.wait(play.world.version, STILL)
