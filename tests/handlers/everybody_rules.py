"""What must never happen at a school, whatever anybody does: held against all that a step has done."""

from collections import Counter
from dataclasses import dataclass, field, replace

from handlers.model.effects import AnswerPress, Button, Edit, Effect, Mail, Send
from handlers.model.events import Account, Chat
from handlers.model.posts import Post, PostState
from handlers.posting_draft import APPROVAL, OPEN_FOR
from policy.model import Draft, Verdict
from tests.fakes.sample import ANNA, BRAM, CARLA, GROUP_5, GROUP_6, NOOR, OFFICE, PARENT, SEM, STRANGER, private
from tests.handlers.day import Day
from tests.handlers.test_posting_walks import judge

LIES = Account("telegram", "2002")
"""Noor's mother; `PARENT` is Sem's."""

STAFF = {"staff:anna": ANNA, "staff:bram": BRAM, "staff:carla": CARLA, "staff:dirk": OFFICE}
LEAD = {"staff:bram", "staff:carla"}
"""Who may decide about another's post: the director and a deputy."""

PEOPLE = (*STAFF.values(), PARENT, LIES, STRANGER)
GROUPS = (GROUP_5, GROUP_6)
ANYBODYS = {"press_refused", "code_redeemed", "person_forgotten"}
"""What may stand on record of somebody who does not work at the school."""

ASKING = ("?", "Write", "Send me", "as soon as it is here", "as soon as they are here")
"""What is in words that ask for an answer in words, or say what is waited for."""


@dataclass(frozen=True)
class Step:
    """What is done, by whom where that matters, and which text, choice, number of things or seconds."""

    kind: str
    who: Account = STRANGER
    what: str | int = 0

    def __repr__(self) -> str:
        """Write it as Python, shortly: a walk that fails is printed step by step."""
        names = {account: name for name, account in globals().items() if isinstance(account, Account)}
        return f"Step({self.kind!r}, {names[self.who]}, {self.what!r})"


@dataclass
class Rules:
    """The rules, on a day. `looked` is how many effects were held against them, `forbidden` what a word means now.

    `sent_by` counts the mails by the press and by the report or letter that each is of.
    """

    day: Day = field(default_factory=Day)
    looked: int = 0
    sent_by: Counter[str] = field(default_factory=Counter)
    forbidden: str = ""

    def judge(self, draft: Draft) -> Verdict:
        """Find in a text what its words ask for, by what they mean now; and of photos, who is in them."""
        words = draft.text
        if self.forbidden:  # "better:doubt": what was fine is in doubt from now on
            words = words.replace(*self.forbidden.split(":"))
        words += " doubt" if draft.photos and draft.in_photo != () else ""
        words += " refuse" if NOOR.name in (draft.in_photo or ()) else ""
        return judge(replace(draft, text=words))

    def open_buttons(self, chat: Chat) -> list[Button]:
        """The buttons that can be seen in a chat and still do something."""
        asked, now = self.day.school.questions.asked, self.day.school.now
        return [
            each
            for each in self.day.buttons(chat)
            if asked[each.token].answer is None and asked[each.token].ends_at > now
        ]

    def look(self, step: Step, pressed: Button | None, before: dict[str, Post], lines: int) -> None:
        """Hold what a step has done against what must never happen."""
        new = self.day.school.outbox.effects[self.looked :]
        self.looked += len(new)
        self.look_at_answer(step, pressed, new)
        self.look_at_rights(step, before, new, lines)
        self.look_at_mails(step, pressed, [each for each in new if isinstance(each, Mail)])
        self.look_at_posts(new)
        self.look_at_names(new)
        self.look_at_dialogues()

    def look_at_answer(self, step: Step, pressed: Button | None, new: list[Effect]) -> None:
        """Whoever writes to the bot or presses a button gets an answer."""
        if step.kind in {"writes", "speaks", "forwards"}:
            assert [each for each in new if str(each.chat) == str(private(step.who))], "no answer"
        if pressed is not None:
            (answer,) = [each for each in new if isinstance(each, AnswerPress)]
            assert answer.text or len(new) > 1, "no answer"

    def look_at_rights(self, step: Step, before: dict[str, Post], new: list[Effect], lines: int) -> None:
        """A parent does no staff act, and of the staff each does only their own."""
        done = self.day.school.records.lines[lines:]
        posts = self.day.school.posts.saved
        if (
            step.kind not in {"waits", "comes", "arrives", "comes back", "loses", "chooses"}
            and step.who not in STAFF.values()
        ):
            assert {line.act for line in done} <= ANYBODYS
            assert posts == before
            assert {each.key.partition(":")[0] for each in new if each.chat in GROUPS} <= {"pointer"}
        for line in done:
            author = f"staff:{posts[line.subject].author}" if line.subject in posts else ""
            assert line.act in ANYBODYS or line.actor in {*STAFF, "bot"}, line
            if line.act in {"post_approved", "post_refused", "post_sent_back"}:
                assert line.actor in LEAD - {author}, line
            if line.act in {"post_edited", "post_rescheduled", "advice_passed"}:
                assert line.actor == author, line
            if line.act in {"post_retracted", "post_pinned", "post_unpinned", "post_undone"}:
                assert line.actor in {*LEAD, author, "bot"}, line
            if line.act in {"staff_invited", "group_settled", "protocol_changed", "protocol_change_undone"}:
                assert line.actor == "staff:bram", line
            # confirming one's own is for a director whom nobody stands in for
            assert line.act != "post_confirmed", line

    def look_at_mails(self, step: Step, pressed: Button | None, mails: list[Mail]) -> None:
        """Nothing is sent without its writer's "Send"."""
        school = self.day.school
        for mail in mails:
            assert mail.receipt is not None
            assert pressed is not None, mail
            if mail.receipt.topic == "address":
                assert pressed.choice == "check"
                continue
            assert pressed.choice == "send"
            self.sent_by[pressed.token] += 1
            self.sent_by[mail.receipt.subject] += 1
            sender = school.questions.asked[pressed.token].may_answer
            letter = school.letters.saved.get(mail.receipt.subject)
            report = school.reports.saved.get(mail.receipt.subject)
            assert sender == ((letter.sender if letter else report.reporter if report else ""),)

    def look_at_posts(self, new: list[Effect]) -> None:
        """What groups are asked to show has a verdict on exactly these words."""
        shows = [each for each in new if isinstance(each, Send | Edit) and each.key.startswith("post:")]
        for each in [each for each in shows if each.chat in GROUPS]:
            post = self.post_of(each)
            if post is not None:
                self.look_at_verdict(post, each)
        for post in self.day.school.posts.saved.values():
            assert not post.urgent or f"staff:{post.author}" in LEAD
            assert f"staff:{post.author}" in STAFF
            self.look_at_waiting(post)

    def post_of(self, shown: Send | Edit) -> Post | None:
        """The post whose words a group is asked to show; None where they are the bot's own, of a post withdrawn."""
        saved = self.day.school.posts.saved
        if isinstance(shown, Send) and shown.content is not None:
            _, post_id, version = shown.content.split(":")
            assert saved[post_id].version == int(version)
            return saved[post_id]
        if ":withdrawn:" in shown.key:
            return None
        words = shown.text.removeprefix("❗ **Urgent**\n\n").partition("\n")[0]
        replaced = shown.key.split(":")[1]
        changes = [each for each in saved.values() if each.replaces and each.replaces.post == replaced]
        return next(each for each in reversed(changes) if each.text == words and each.state is PostState.PLACED)

    def look_at_verdict(self, post: Post, shown: Send | Edit) -> None:
        """The words were checked as they are; what is in doubt was approved in this version."""
        school = self.day.school
        assert post.text in shown.text
        assert post.text in {draft.text for draft in school.checker.drafts}
        verdict = self.judge(Draft(post.text, post.audience))
        in_photos = {child for photo in post.photos for child in photo.children}
        assert (verdict.word != "refuse", NOOR.id in in_photos) == (True, False)
        assert not {each.blob for each in shown.attachments} & {*school.blobs.forgotten}
        assert [each.blob for each in shown.attachments] == [each.blob for each in post.photos if not each.problem]
        assert all(each.asked for each in post.photos if not each.problem)
        if verdict.word == "doubt" or in_photos or post.sent_back_by:
            approved = {(line.subject, line.detail) for line in school.records.lines if line.act == "post_approved"}
            assert (post.id, f"version {post.version}") in approved

    def look_at_waiting(self, post: Post) -> None:
        """A post waits for as long as somebody is asked about it, and no longer."""
        school = self.day.school
        about = [each for each in school.questions.asked.values() if (each.kind, each.subject) == (APPROVAL, post.id)]
        is_asked = any(each.answer is None and each.ends_at > school.now for each in about)
        assert (post.state is PostState.WAITING) is is_asked

    def look_at_names(self, new: list[Effect]) -> None:
        """Nobody reads of another's child."""
        for each in new:
            words = getattr(each, "text", "")
            if str(each.chat) in {str(PARENT), str(STRANGER)}:
                assert NOOR.last_name not in words
            if str(each.chat) in {str(LIES), str(STRANGER)}:
                assert SEM.last_name not in words
            if each.chat in GROUPS:
                assert not {NOOR.last_name, SEM.last_name} & {*words.split()}

    def look_at_dialogues(self) -> None:
        """Whoever is in a dialogue sees a button that works, or reads that words are waited for.

        After a week the buttons of a draft have ended; what its author writes then shows it anew.
        """
        for dialogue in self.day.school.dialogues.open.values():
            said = [each.text for each in self.day.sees(dialogue.chat)]
            asks = any(word in text for text in said for word in ASKING)
            old = self.day.school.now - dialogue.started_at >= OPEN_FOR
            assert asks or old or self.open_buttons(dialogue.chat), (dialogue.kind, said)
