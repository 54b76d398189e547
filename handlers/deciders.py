"""Who decides about a post in doubt."""

from handlers.asking import person_of
from handlers.model.people import Staff
from handlers.model.posts import Post
from handlers.ports import School


async def deciders(post: Post, school: School) -> list[Staff]:
    """List who is asked about a post: the directors but for its author, or else the deputies; never nobody's chat."""
    others = [each for each in school.profile.staff if each.id != post.author]
    for chosen in ([each for each in others if each.role == "director"], [each for each in others if each.deputy]):
        reachable = [each for each in chosen if await school.people.private_chat(person_of(each.id))]
        if reachable:
            return reachable
    return []


def may_decide(staff: Staff | None, post: Post) -> bool:
    """Say whether somebody may decide on a post: a director or deputy, and nobody on their own."""
    return staff is not None and (staff.role == "director" or staff.deputy) and staff.id != post.author
