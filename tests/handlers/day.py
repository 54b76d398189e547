"""A day at the sample school: people write and press, the clock goes on, and what they see is what the bot showed."""

from dataclasses import dataclass, field, replace
from datetime import timedelta

from handlers.model.effects import AnswerPress, Button, Delete, Edit, Send
from handlers.model.events import Account, Chat, Content, Event, Happening, Message, Press, Sender, TimerDue
from handlers.router import handle
from tests.fakes.sample import private
from tests.fakes.school import FakeSchool, fake_school


@dataclass
class Day:
    """Drives the router. `school` is the school at the present moment."""

    school: FakeSchool = field(default_factory=fake_school)
    count: int = 0

    async def happens(self, what: Happening) -> str:
        """Have something happen; gives the event's key: a timer's is another each time that it is due."""
        self.count += 1
        if self.school.groups.with_place() or self.school.joining.accounts:
            self.school = self.school.grown()
        self.school = self.school.amended()
        timer = isinstance(what, TimerDue)
        key = f"timer:{what.name}:{what.subject}@{self.school.now.isoformat()}" if timer else f"event-{self.count}"
        await handle(Event(key, "order", self.school.now, what), self.school)
        return key

    async def writes(self, who: Account, text: str, content: Content = "text", *, edited: bool = False) -> None:
        """Somebody writes to the bot in private, or changes what they wrote."""
        await self.happens(Message(private(who), Sender(who, "en"), f"m{self.count}", text, content, edited))

    async def replies(self, who: Account, to: Send, text: str) -> None:
        """Somebody replies to a message of the bot's, or writes a command as a reply."""
        self.school.outbox.sent[to.key] = (f"id of {to.key}",)
        reply = Message(private(who), Sender(who, "en"), f"m{self.count}", text, reply_to=f"id of {to.key}")
        await self.happens(reply)

    async def forwards(self, who: Account, text: str, content: Content = "text") -> None:
        """Somebody forwards a text to the bot in private."""
        await self.happens(Message(private(who), Sender(who, "en"), f"m{self.count}", text, content, forwarded=True))

    async def presses(
        self, who: Account | None, choice: str, button: Button | None = None, chat: Chat | None = None
    ) -> str:
        """Somebody presses the newest button with this choice in their chat, or the one given; gives the answer."""
        chat = chat or private(who or Account("telegram", "anonymous"))
        button = button or self.button(chat, choice)
        key = await self.happens(Press(chat, Sender(who, "en"), "p", button.token, choice))
        answer = self.school.outbox.by_key[f"{key}:answer"]
        assert isinstance(answer, AnswerPress)
        return answer.text

    async def passes(self, time: timedelta) -> None:
        """Time passes; what is due happens, also what becomes due by that."""
        end = self.school.now + time
        while coming := [at for at in self.school.timers.set_ones.values() if at <= end]:
            self.school = self.school.move_to(max(min(coming), self.school.now))
            for due in self.school.timers.take_due(self.school.now):
                await self.happens(due)
        self.school = self.school.move_to(end)

    def sees(self, who: Account | Chat) -> list[Send]:
        """The messages in a chat as they now look, edits done and deletions gone."""
        shown: dict[str, Send] = {}
        for effect in self.school.outbox.effects:
            if str(effect.chat) != str(who):
                continue
            if isinstance(effect, Send):
                shown[effect.key] = effect
            elif isinstance(effect, Edit):
                shown[effect.of] = replace(shown[effect.of], text=effect.text, buttons=effect.buttons)
            elif isinstance(effect, Delete):
                del shown[effect.of]
        return list(shown.values())

    def last(self, who: Account | Chat) -> str:
        """The text of the last message in a chat, as it now looks."""
        return self.sees(who)[-1].text

    def buttons(self, who: Account | Chat) -> list[Button]:
        """All buttons that can be seen in a chat, the newest last."""
        rows = [row for message in self.sees(who) for row in message.buttons]
        return [button for row in rows for button in row if isinstance(button, Button)]

    def choices(self, who: Account | Chat) -> list[str]:
        """The choices of all buttons that can be seen in a chat."""
        return [button.choice for button in self.buttons(who)]

    def labels(self, who: Account | Chat) -> list[str]:
        """The labels of all buttons that can be seen in a chat."""
        return [button.label for button in self.buttons(who)]

    def button(self, who: Account | Chat, choice: str) -> Button:
        """The newest button with this choice."""
        found = [button for button in self.buttons(who) if button.choice == choice]
        assert found, f"{who} sees no button {choice}: {self.choices(who)}"
        return found[-1]
