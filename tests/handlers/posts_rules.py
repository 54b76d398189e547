"""What never happens to a post, whatever anybody presses: looked at after each step of a walk."""

from collections.abc import Iterator

from handlers.approval_end import APPROVAL_END
from handlers.model.effects import Delete, Edit, Pin, Send, Unpin
from handlers.model.people import Staff
from handlers.model.posts import Post, PostState
from handlers.post_rights import leads
from handlers.publishing import PUBLISH
from policy.model import Audience, Draft
from tests.fakes.deciding import Line
from tests.fakes.sample import GROUP_5, GROUP_6
from tests.handlers.day import Day

BY_WHO_LEADS = {"post_approved", "post_refused", "post_sent_back"}
BY_WHO_HANDLES = {"post_retracted", "post_pinned", "post_unpinned", "post_undone"}
BY_THE_AUTHOR = {"post_edited", "post_rescheduled", "post_published", "post_confirmed", "advice_passed"}


def of_groups(day: Day, *kinds: type) -> list:
    """The effects of some kinds in the groups."""
    return [each for each in day.school.outbox.effects if isinstance(each, kinds) and each.chat in (GROUP_5, GROUP_6)]


class Rules:
    """Remembers what was there at the last look, so that rights are held against the settings of the moment.

    Args:
        day: the day that is walked through.
    """

    def __init__(self, day: Day) -> None:
        self.day = day
        self.texts: dict[tuple[str, int], str] = {}
        self.lines = self.drafts = self.effects = 0

    def look(self) -> None:
        """Hold all that happened since the last look against the rules."""
        posts = self.day.school.posts.saved
        for post in posts.values():
            known = self.texts.setdefault((post.id, post.version), post.text)
            assert post.text in {known, ""}, "a version has one text for ever"
            self._waits_for_somebody(post)
        for line in self.day.school.records.lines[self.lines :]:
            if line.subject in posts:
                self._was_allowed(line, posts[line.subject])
        self._groups_see_what_was_decided()
        self.lines = len(self.day.school.records.lines)
        self.drafts = len(self.day.school.checker.drafts)
        self.effects = len(self.day.school.outbox.effects)

    def _waits_for_somebody(self, post: Post) -> None:
        """Nothing lies approved and forgotten; what waits, and what is to go out, has its timer."""
        timers = self.day.school.timers.set_ones
        assert post.state is not PostState.APPROVED
        assert post.state is not PostState.SCHEDULED or (PUBLISH, post.id) in timers
        assert post.state is not PostState.WAITING or (APPROVAL_END, post.id) in timers

    def _was_allowed(self, line: Line, post: Post) -> None:
        """Rights are those of the moment; nobody decides about their own post, and no parent does anything."""
        staff = self._staff(line.actor)
        if line.act in BY_WHO_LEADS:
            assert staff is not None
            assert leads(staff)
            assert staff.id != post.author
        elif line.act in BY_WHO_HANDLES and line.actor != "bot":
            assert staff is not None
            assert leads(staff) or staff.id == post.author
        elif line.act in BY_THE_AUTHOR:
            assert staff is not None
            assert staff.id == post.author
        if line.act == "post_confirmed" and staff is not None:
            others = [each for each in self.day.school.profile.staff if leads(each) and each.id != staff.id]
            assert (staff.role, others) == ("director", [])
        if line.act == "post_published" and post.urgent:
            assert staff is not None
            assert leads(staff)

    def _groups_see_what_was_decided(self) -> None:
        """Each text checked in the step that sent it; doubt only approved; nothing after it was removed."""
        checked = {draft.text for draft in self.day.school.checker.drafts[self.drafts :]}
        judge = self.day.school.checker.judge
        assert judge is not None
        for text, version in self._new_words():
            assert text in checked
            word = judge(Draft(text, Audience("school"))).word
            assert word == "allow" or (word == "doubt" and version in self._decided())
        removed = set()
        for each in of_groups(self.day, Delete, Edit, Pin, Unpin):
            assert each.of not in removed or (each.group or "").endswith(":withdrawn")
            removed |= {each.of} if isinstance(each, Delete) else set()

    def _new_words(self) -> Iterator[tuple[str, tuple[str, str]]]:
        """Give each text that groups were asked to show since the last look, and the version that was decided about."""
        posts = self.day.school.posts.saved
        for each in self.day.school.outbox.effects[self.effects :]:
            if isinstance(each, Send) and each.content:
                _, post_id, version = each.content.split(":")
                yield self.texts[post_id, int(version)], (post_id, f"version {version}")
            elif isinstance(each, Edit) and each.group and not each.group.endswith(":withdrawn"):
                post_id = each.group.split(":")[1]
                change = [
                    one
                    for one in posts.values()
                    if one.replaces and (one.replaces.post, one.state) == (post_id, PostState.PLACED)
                ][-1]
                assert each.text.removeprefix("❗ **Urgent**\n\n").startswith(change.text)
                yield change.text, (change.id, f"version {change.version}")

    def _decided(self) -> set[tuple[str, str]]:
        """The versions that somebody has approved, or a director confirmed."""
        acts = {"post_approved", "post_confirmed"}
        return {(line.subject, line.detail) for line in self.day.school.records.lines if line.act in acts}

    def _staff(self, person: str) -> Staff | None:
        return self.day.school.profile.staff_by_id(person.removeprefix("staff:"))
