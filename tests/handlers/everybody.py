"""A whole school at once: parents, staff and a stranger, each of whom presses and writes whatever they like.

A walk is a list of steps. Each is done on the day, and then all that it caused is held against what must never happen.
"""

from dataclasses import dataclass, field
from datetime import timedelta

from handlers.group_pointers import PREFIX
from handlers.model.effects import (
    SEEN_BY_ALL,
    SEEN_BY_ONE,
    Button,
    ChatButton,
    CheckRights,
    DeleteMessage,
    Edit,
    Effect,
    Fetch,
    MakeInviteLink,
    ReceiptRequest,
    Send,
    SendEphemeral,
    mail_mark,
)
from handlers.model.events import Account, Bounced, ChatLost, Content, Message, Outcome, Receipt, Sender
from tests.fakes.sample import GROUP_5, GROUP_6, NOOR, PARENT, SEM, STRANGER, private
from tests.handlers import photos_day
from tests.handlers.everybody_rules import LIES, PEOPLE, Rules, Step

DETAILS: dict[type[Effect], tuple[str, str]] = {
    SendEphemeral: (SEEN_BY_ONE, SEEN_BY_ALL),
    DeleteMessage: ("", "message can't be deleted"),
    CheckRights: ("", "delete pin"),
    MakeInviteLink: ("https://t.me/+abc", "https://t.me/+abc"),
}
"""What platforms say of an effect that was done, in two ways."""


@dataclass
class Everybody(Rules):
    """The school on a day. `came` are the keys of the effects that have been answered by a receipt.

    `stuck` are those who, at the end of the walk, got out of nothing or saw nothing to go on with.
    """

    came: set[str] = field(default_factory=set)
    stuck: list[Account] = field(default_factory=list)

    @classmethod
    async def at_school(cls) -> "Everybody":
        """Begin, with two parents who are linked to a child each."""
        everybody = cls()
        everybody.day.school.checker.judge = everybody.judge
        await everybody.day.school.parent(PARENT, SEM, language="en")
        await everybody.day.school.parent(LIES, NOOR, language="en")
        return everybody

    async def walk(self, steps: list[Step]) -> None:
        """Do step after step, and look at what each of them did; in the end everybody gets out of what is open."""
        for step in steps:
            before, lines = dict(self.day.school.posts.saved), len(self.day.school.records.lines)
            pressed = await self.do(step)
            self.look(step, pressed, before, lines)
        self.stuck = [who for who in PEOPLE if not await self.leaves(who)]

    async def do(self, step: Step) -> Button | None:
        """Do a step; gives the button where one was pressed."""
        number = step.what if isinstance(step.what, int) else 0
        who, button = self.chosen(str(step.what)) if step.kind == "chooses" else (step.who, self.found(step, number))
        if button is not None:
            await self.day.presses(who, button.choice, button)
        elif step.kind in {"writes", "speaks", "forwards", "photographs", "in group", "shows", "follows"}:
            await self.says(step, number)
        else:
            await self.happens(step, number)
        return button

    def chosen(self, choice: str) -> tuple[Account, Button | None]:
        """The newest button with this choice, of the first who sees one."""
        found = ((each, self.day.button(each, choice)) for each in PEOPLE if choice in self.day.choices(each))
        return next(found, (STRANGER, None))

    def found(self, step: Step, number: int) -> Button | None:
        """A button that somebody presses: their own, one that was ever shown to anybody, or one that still works."""
        match step.kind:
            case "presses":
                seen = self.day.buttons(step.who)
            case "steals":
                seen = self.shown(Button)[::-1]
            case "grabs":
                seen = [each for one in PEOPLE for each in self.open_buttons(private(one))]
            case _:
                seen = []
        return seen[-1 - number % len(seen)] if seen else None

    async def says(self, step: Step, number: int) -> None:
        """Somebody says something, in private or in a group."""
        day, who = self.day, step.who
        match step.kind:
            case "writes":
                await day.writes(who, str(step.what))
            case "speaks":
                await day.writes(who, "", "voice")
            case "forwards":
                await day.forwards(who, str(step.what))
            case "photographs":
                await photos_day.shows(day, who, str(step.what), album="a", arrives=False)
            case "in group":
                await self.in_group(who, str(step.what))
            case "shows":
                await self.in_group(who, "", "photo")
            case "follows" if ways := [each for each in self.shown(ChatButton) if each.start.startswith(PREFIX)]:
                await day.writes(who, f"/start {ways[number % len(ways)].start}")

    async def happens(self, step: Step, number: int) -> None:
        """Time passes, or something happens elsewhere."""
        day = self.day
        match step.kind:
            case "waits":
                await day.passes(timedelta(seconds=number))
            case "ends":
                self.ends(str(step.what))
            case "comes back" if mails := day.school.outbox.mails:
                await day.happens(Bounced(mail_mark(mails[number % len(mails)].key), "5.1.1"))
            case "forbids":
                self.forbidden = str(step.what)
            case "loses":
                await day.happens(ChatLost(GROUP_6, "Forbidden: bot was kicked"))
            case "comes" if waiting := self.waiting():
                await self.comes(waiting[number % len(waiting)], number)
            case "arrives":
                for each in self.waiting():
                    if isinstance(each, Fetch):
                        await self.comes(each, 0)

    async def in_group(self, who: Account, text: str, content: Content = "text") -> None:
        """Somebody writes in the group of class 5, or shows a picture there."""
        await self.day.happens(Message(GROUP_5, Sender(who, "en"), f"g{self.day.count}", text, content))

    def shown(self, kind: type) -> list:
        """All buttons of a kind that anybody was ever shown, also those that have vanished, the newest first."""
        effects = [each for each in self.day.school.outbox.effects if isinstance(each, Send | Edit | SendEphemeral)]
        return [
            each for effect in reversed(effects) for row in effect.buttons for each in row if isinstance(each, kind)
        ]

    def ends(self, word: str) -> None:
        """Let all that is under way in the groups end in one way."""
        for each in self.day.school.outbox.effects:
            if getattr(each, "group", None):
                self.day.school.outbox.outcomes.setdefault(each.key, (word, "because"))

    def waiting(self) -> list[Effect]:
        """What was asked for, and is still to be done."""
        effects = self.day.school.outbox.effects
        return [each for each in effects if getattr(each, "receipt", None) and each.key not in self.came]

    async def comes(self, effect: Effect, number: int) -> None:
        """Let the receipt of an effect come, with one outcome or another."""
        self.came.add(effect.key)
        outcome: Outcome = ("done", "done", "failed", "uncertain")[number % 4]
        detail = DETAILS.get(type(effect), ("", ""))[number % 2] if outcome == "done" else "because"
        if isinstance(effect, Fetch) and outcome == "done":
            self.day.school.blobs.kept.add(effect.blob)
        asked: ReceiptRequest = effect.receipt  # type: ignore[union-attr] # of those that are waited for
        receipt = Receipt(effect.key, asked.topic, asked.subject, outcome, self.day.school.now, detail)
        await self.day.happens(receipt)

    async def leaves(self, who: Account) -> bool:
        """Get out of whatever is open (a remark or a time within a post, then the post), and see what can be done.

        Says whether they got out, and do see something.
        """
        chat = private(who)
        if str(chat) in self.day.school.dialogues.open:
            await self.day.writes(who, "hmm")
            self.look_at_dialogues()
        for _ in range(2):
            await self.day.writes(who, "/stop")
        is_out = str(chat) not in self.day.school.dialogues.open
        await self.day.writes(who, "/start")
        return is_out and bool(self.open_buttons(chat))
