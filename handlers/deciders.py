"""Who decides about a post in doubt."""

from collections.abc import Iterable

from handlers.asking import directors, reachable
from handlers.model.people import Staff
from handlers.model.posts import Post
from handlers.ports import School
from handlers.post_rights import leads


async def deciders(post: Post, school: School) -> list[Staff]:
    """List who is asked about a post at once: the directors, or the deputies where no director can be asked.

    Where the school gives directors no time for themselves, both. Nobody is asked about their own post, nor anybody
    who cannot be written to. A deputy director (both in the settings) is asked as a deputy.
    """
    chosen = await _reachable((each for each in directors(school) if not each.deputy), post, school)
    if chosen and school.profile.deputy_after:
        return chosen
    return chosen + await deputies(post, school)


async def deputies(post: Post, school: School) -> list[Staff]:
    """List who may be asked about a post in the directors' place."""
    return await _reachable((each for each in school.profile.staff if each.deputy), post, school)


async def _reachable(staff: Iterable[Staff], post: Post, school: School) -> list[Staff]:
    """Leave out the author, and who cannot be written to."""
    return await reachable((each for each in staff if each.id != post.author), school)


def may_decide(staff: Staff | None, post: Post) -> bool:
    """Say whether somebody may decide on a post: a director or deputy, and nobody on their own."""
    return staff is not None and leads(staff) and staff.id != post.author
