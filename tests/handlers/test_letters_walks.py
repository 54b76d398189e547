"""Random walks: whatever parents write and press, a letter is their own, sent once, and never dropped in silence.

A parent of two, a teacher who is a parent, and somebody whom the school does not know; buttons of long ago are pressed
as well, mails are accepted, refused and come back.
"""

import asyncio
from dataclasses import dataclass, field, replace
from datetime import timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from handlers.dialogues import LETTERS
from handlers.model.effects import Button, Edit, Mail, Send, mail_mark
from handlers.model.events import Account, Bounced
from handlers.model.reports import ReportState
from tests.fakes.sample import ANNA, NOOR, PARENT, PROFILE, SEM, STRANGER, private
from tests.handlers.reporting_day import Morning

OWN = {PARENT: ("Sem", "Noor"), ANNA: ("Sem",), STRANGER: ()}
CHILDREN = {"Sem", "Noor", "Liv", "Milan"}
LEAVE = "verlof@tjongerschool.example"
SCHOOL = replace(PROFILE, leave=replace(PROFILE.leave, kind="mail", email=LEAVE))

TEXTS = (
    *("/vraag", "/vraag Mag Liv ook mee?", "/verlof", "/verlof tandarts morgen", "/verlof Sem en Liv", "/ziek"),
    *("/start", "/mijngegevens", "/nieuws", "/afspraken", "/taal", "/help", "/stop", "/post", "/post Morgen gym"),
    *("Hoe laat begint de gym?", "Sem is vandaag ziek", "Mag Sem vrij voor een bruiloft?", "Liv", "Noor", "allebei"),
    *("juf Anna", "de administratie", "eva@ouders.example", "eva(at)ouders", "nee", "ja", "verstuur", "stop", ""),
    *("morgen", "gisteren", "12 maart", "tot en met vrijdag", "om 10 uur", "hij heeft koorts", "x" * 2001, "hmm"),
)
SENDS = {"ja", "verstuur"}
"""What may be typed in place of "Send"."""

SAID = (
    *("Stopped.", "has not been sent", "was not sent", "thrown it away", "Mail:", "You arrange that with the school"),
    *("**not been sent**",),
)
"""One of these is read where a letter's dialogue is over."""

who = st.sampled_from((PARENT, PARENT, ANNA, STRANGER))
writes = st.tuples(st.just("write"), who, st.sampled_from(TEXTS))
presses = st.tuples(st.just("press"), who, st.integers(0, 50))
olds = st.tuples(st.just("old"), who, st.integers(0, 500))
sends = st.tuples(st.just("send"), who, st.just(0))
ends = st.tuples(st.just("mailed"), st.sampled_from(("done", "failed", "uncertain", "back")), st.integers(0, 20))
waits = st.tuples(st.just("wait"), st.just(""), st.sampled_from((1, 16, 60, 1500, 5000)))
one_by_one = st.one_of(writes, writes, presses, presses, presses, olds, sends, ends, waits).map(lambda step: [step])
outcomes = st.sampled_from(("done", "failed", "uncertain", "back"))
letters = st.builds(
    lambda whom, text, most, ended: [
        ("write", whom, text),
        *(("press", whom, 0) for _ in range(most)),
        *(("mailed", each, -1) for each in ended),
    ],
    who,
    st.sampled_from(("/vraag Hoe laat begint de gym?", "/verlof tandarts morgen", "Mag Sem vrij voor een bruiloft?")),
    st.integers(1, 5),
    st.lists(outcomes, max_size=3),
)
"""The way to a letter: the first button leads on, and at last it is "Send"; and what becomes of the last mail."""

walks = st.lists(st.one_of(one_by_one, one_by_one, one_by_one, letters), min_size=10, max_size=25).map(
    lambda steps: [each for some in steps for each in some]
)


@dataclass
class Walk:
    """Goes the steps, and looks after each of them whether the promises hold."""

    morning: Morning
    seen: list[tuple[Account, Button]] = field(default_factory=list)
    done: set[str] = field(default_factory=set)
    back: set[str] = field(default_factory=set)

    async def go(self, what: str, whom: Account | str, how: str | int) -> None:
        """Do one thing."""
        mails = self.morning.school.outbox.mails
        if isinstance(whom, Account):
            await self.acts(what, whom, how)
        elif what == "wait":
            await self.morning.passes(timedelta(minutes=int(how)))
        elif mails:
            await self.ends(mails[int(how) % len(mails)], whom)
        self.remember()
        self.holds()

    async def acts(self, what: str, whom: Account, how: str | int) -> None:
        """Somebody writes or presses: they are answered, and only "Send" sends."""
        before, mailed = len(self.morning.school.outbox.effects), len(self.morning.school.outbox.mails)
        dialogue = self.morning.school.dialogues.open.get(str(private(whom)))
        pressed = self.button(what, whom, how)
        if what == "write":
            await self.morning.writes(whom, str(how))
        elif pressed is not None:
            answer = await self.morning.presses(whom, pressed.choice, pressed)
            assert answer or len(self.morning.school.outbox.effects) > before + 1, pressed
        else:
            return
        new = self.morning.school.outbox.effects[before:]
        told = [each.text for each in new if isinstance(each, Send | Edit) and str(each.chat) == str(private(whom))]
        assert told or pressed, how
        now = self.morning.school.dialogues.open.get(str(private(whom)))
        if dialogue and dialogue.kind in LETTERS and (now is None or now.kind != dialogue.kind):
            assert any(said in text for text in told for said in SAID), told
        if len(self.morning.school.outbox.mails) > mailed:
            sent = how in SENDS if pressed is None else pressed.choice == "send"
            assert sent, (how, pressed)
            self.is_theirs(self.morning.school.outbox.mails[mailed:], whom)

    def button(self, what: str, whom: Account, how: str | int) -> Button | None:
        """A button to press: one that can be seen, the newest "Send", or any that ever was there."""
        shown = [each for each in self.morning.sees(whom) if each.buttons]
        buttons = [each for row in (shown[-1].buttons if shown else ()) for each in row if isinstance(each, Button)]
        if what == "old":
            buttons = [each for of, each in self.seen if of == whom]
        elif what == "send":
            buttons = [each for each in buttons if each.choice == "send"][-1:]
        return buttons[int(how) % len(buttons)] if buttons and what != "write" else None

    def is_theirs(self, mails: list[Mail], whom: Account) -> None:
        """One mail, to the school, about the sender's own children; what people typed stands behind a sign."""
        (mail,) = mails
        assert mail.to.endswith("@tjongerschool.example")
        if mail.key.startswith("letter:"):
            form = [line for line in mail.text.split("\n") if not line.startswith(">")]
            named = {child for child in CHILDREN for line in form if child in line}
            assert named <= {*OWN[whom]}, mail.text
            assert whom in (PARENT, ANNA) or mail.to == "administratie@tjongerschool.example"

    async def ends(self, mail: Mail, how: str) -> None:
        """The mail server answers, or the mail comes back."""
        if how == "back":
            self.back.add(mail.key)
            await self.morning.happens(Bounced(mail_mark(mail.key), "5.1.1"))
            return
        if how == "done" and mail.key not in self.back:
            self.done.add(mail.key)
        await self.morning.mailed(how, mail)  # type: ignore[arg-type] -- one of the outcomes

    def remember(self) -> None:
        """Keep all buttons that can be seen."""
        for whom in OWN:
            self.seen += [(whom, each) for each in self.morning.buttons(whom) if (whom, each) not in self.seen]

    def holds(self) -> None:
        """What is said to be sent was accepted and is not back; whoever is asked something can stop."""
        school = self.morning.school
        for letter in school.letters.saved.values():
            key = f"letter:{letter.id}:mail"
            is_sent = letter.state is ReportState.ACCEPTED
            assert not is_sent or (key in self.done and key not in self.back)
            if key in self.back:
                assert f"letter:{letter.id}:returned" in school.outbox.by_key
        for chat, dialogue in school.dialogues.open.items():
            if dialogue.kind in LETTERS:
                tokens = {each.token for each in self.morning.buttons(dialogue.chat) if each.choice == "stop"}
                assert dialogue.data["token"] in tokens, chat


@settings(max_examples=100, deadline=None)
@given(walks)
def test_a_letter_is_ones_own_sent_once_and_never_in_silence(walk) -> None:
    """And in the end nothing is open, and what the letters were about is forgotten."""

    async def go() -> None:
        morning = await Morning.of(SEM, NOOR, profile=SCHOOL)
        await morning.school.people.meet(ANNA, private(ANNA))
        await morning.school.people.link("staff:anna", SEM.id)
        walker = Walk(morning)
        for step in walk:
            await walker.go(*step)
        await morning.passes(timedelta(days=20))
        assert not {each.kind for each in morning.school.dialogues.open.values()} & LETTERS
        for letter in morning.school.letters.saved.values():
            assert letter.about == ""
            assert letter.warned_at or letter.state is ReportState.ACCEPTED

    asyncio.run(go())
