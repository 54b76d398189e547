"""The guided tour as data: four small stories in steps. A step says what to do, how it is seen, and who does it."""

from collections.abc import Callable
from dataclasses import dataclass

from groupbot.demo.acts import (
    Act,
    Words,
    after_command,
    doubtful_text,
    good_text,
    ill_text,
    press,
    press_or_write,
    refused_text,
    switch_mail_off,
    switch_mail_on,
    wait_half_a_minute,
    wait_until_too_late,
    write,
)
from groupbot.demo.sight import Sight

ANNA, BRAM, LINDA = "anna", "bram", "linda"


@dataclass(frozen=True)
class Step:
    """A step of the tour.

    Attributes:
        story: which of the stories it belongs to; what is looked at is what came since the story began.
        where: which part of the page it plays in.
        title: its name.
        text: what to do.
        is_done: whether the world shows that it was done.
        act: does it, or the next bit of it.
    """

    story: int
    where: str
    title: Words
    text: Words
    is_done: Callable[[Sight], bool]
    act: Act


STEPS: tuple[Step, ...] = (
    Step(
        1,
        "teacher",
        lambda say: say("A post with a problem"),
        lambda say: say(
            "You are juf Anna. Write to the bot: “/post”, a space, and a text with somebody's @account in it."
        ),
        lambda sight: sight.told(ANNA, "*:audience"),
        write(ANNA, after_command(refused_text)),
    ),
    Step(
        1,
        "teacher",
        lambda say: say("The check"),
        lambda say: say("Press “Preview”. The bot checks the post against the school's protocol, and refuses it."),
        lambda sight: sight.told(ANNA, "*:findings"),
        press(ANNA, "preview"),
    ),
    Step(
        1,
        "teacher",
        lambda say: say("A better text"),
        lambda say: say("Just send the text again, without the @account. The bot shows what parents will see."),
        lambda sight: sight.offer(ANNA, "publish") is not None or sight.told(ANNA, "*:undo"),
        write(ANNA, good_text),
    ),
    Step(
        1,
        "teacher",
        lambda say: say("Publish"),
        lambda say: say("Press “Publish”. For half a minute the post can still be taken back: nobody has seen it."),
        lambda sight: sight.told(ANNA, "*:undo"),
        press(ANNA, "publish"),
    ),
    Step(
        1,
        "groups",
        lambda say: say("Parents see it"),
        lambda say: say("Move the clock on by 30 seconds. The post stands in the group, signed for the school."),
        lambda sight: sight.posted("5"),
        wait_half_a_minute,
    ),
    Step(
        2,
        "teacher",
        lambda say: say("A post in doubt"),
        lambda say: say("Post again, now with a private telephone number in the text, and press “Preview”."),
        lambda sight: sight.told(ANNA, "*:findings"),
        press_or_write(ANNA, after_command(doubtful_text), "preview"),
    ),
    Step(
        2,
        "teacher",
        lambda say: say("Ask the director"),
        lambda say: say(
            "This is not for the teacher alone to decide. Press “Ask the director”, and then “Send without”: no remark "
            "is needed."
        ),
        lambda sight: sight.told(BRAM, "*:decide"),
        press(ANNA, "ask", "without"),
    ),
    Step(
        2,
        "director",
        lambda say: say("The director decides"),
        lambda say: say(
            "You are meester Bram now. Read the post and what the protocol says of it, and press “Approve”."
        ),
        lambda sight: sight.told(ANNA, "*:undo"),
        press(BRAM, "approve"),
    ),
    Step(
        2,
        "groups",
        lambda say: say("And it is out"),
        lambda say: say("Move the clock on by 30 seconds once more: the second post is in the group."),
        lambda sight: sight.posted("5"),
        wait_half_a_minute,
    ),
    Step(
        3,
        "parent",
        lambda say: say("A child is ill"),
        lambda say: say("You are Linda, Sem's mother. Write as you would to anybody: “Sem is ill today”."),
        lambda sight: sight.told(LINDA, "*:ask"),
        write(LINDA, ill_text),
    ),
    Step(
        3,
        "parent",
        lambda say: say("To the school"),
        lambda say: say(
            "The bot asks nothing that it can read, and never what Sem has. Press “Send”: the mail arrives at the "
            "school, and only then Linda reads that it was sent."
        ),
        lambda sight: sight.told(LINDA, "report:*:accepted"),
        press(LINDA, "send", "unknown"),
    ),
    Step(
        4,
        "mail",
        lambda say: say("The mail server is down"),
        lambda say: say("Set the clock to 08:10 and switch the school's mail server off."),
        lambda sight: sight.state.mail_down,
        switch_mail_off,
    ),
    Step(
        4,
        "parent",
        lambda say: say("Another report"),
        lambda say: say("Report Sem ill once more, up to “Send”. Linda reads that it has not been sent yet."),
        lambda sight: sight.told(LINDA, "report:*:status"),
        press_or_write(LINDA, ill_text, "send", "unknown"),
    ),
    Step(
        4,
        "parent",
        lambda say: say("In time to phone"),
        lambda say: say("Move the clock past 08:15, and three minutes past “Send”. Linda is told to phone the school."),
        lambda sight: sight.told(LINDA, "report:*:warn"),
        wait_until_too_late,
    ),
    Step(
        4,
        "parent",
        lambda say: say("After all"),
        lambda say: say("Switch the mail server on and move the clock on by a minute. Parent and teacher hear of it."),
        lambda sight: sight.told(ANNA, "report:*:late:*"),
        switch_mail_on,
    ),
)
