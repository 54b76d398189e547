"""Where a post goes: what an author may choose from, the classes of an audience, and their groups."""

from handlers.listing import listed
from handlers.model.events import Chat
from handlers.model.people import Staff
from handlers.model.posts import Post
from handlers.model.profile import WHOLE_SCHOOL as WHOLE_SCHOOL_PLACE
from handlers.model.profile import Profile, SchoolClass
from handlers.ports import School, Speech
from policy.model import Audience

WHOLE_SCHOOL = Audience("school")
NOBODY = Audience("class")


def classes_for(staff: Staff, profile: Profile) -> tuple[SchoolClass, ...]:
    """List the classes that somebody may post to.

    A teacher: their own, or every class where none is theirs (a gym teacher). Office, directors and deputies: all.
    """
    if staff.role == "teacher" and staff.classes and not staff.deputy:
        return tuple(each for each in profile.classes if each.id in staff.classes)
    return profile.classes


def first_audience(staff: Staff, profile: Profile) -> Audience:
    """Give the audience that a new post starts with: the only class that the author can mean, else nobody."""
    classes = classes_for(staff, profile)
    return Audience("class", (classes[0].id,)) if len(classes) == 1 else NOBODY


def may_post_to(staff: Staff, audience: Audience, profile: Profile) -> bool:
    """Say whether somebody may post to an audience; everybody on the staff may address the whole school."""
    return audience.destination == "school" or set(audience.classes) <= {
        each.id for each in classes_for(staff, profile)
    }


def toggled(audience: Audience, class_id: str, profile: Profile) -> Audience:
    """Add a class to the audience or take it out; the classes stay in the school's order."""
    chosen = set(audience.classes) ^ {class_id}
    return Audience("class", tuple(each.id for each in profile.classes if each.id in chosen))


def classes_of(audience: Audience, profile: Profile) -> tuple[SchoolClass, ...]:
    """List the classes of an audience."""
    if audience.destination == "school":
        return profile.classes
    return tuple(each for each in profile.classes if each.id in audience.classes)


def _places_of(audience: Audience, profile: Profile) -> tuple[SchoolClass, ...]:
    """List the places whose groups an audience has: what is for everybody goes to the school's own groups too."""
    return profile.places if audience.destination == "school" else classes_of(audience, profile)


def names_of(audience: Audience, profile: Profile, say: Speech) -> str:
    """Name an audience for people."""
    if audience.destination == "school":
        return say("the whole school")
    return listed([each.name for each in classes_of(audience, profile)], say)


async def groups_of(post: Post, school: School) -> dict[str, Chat]:
    """Find the groups that a post goes to, by their address: a group that several classes share gets it once."""
    found: dict[str, Chat] = {}
    for each in _places_of(post.audience, school.profile):
        found.update({str(chat): chat for chat in await school.chats.of_class(each.id)})
    return found


async def lost_groups_of(post: Post, school: School) -> dict[str, str]:
    """Find the groups of a post's audience that nothing arrives in: the class's name by the group's address."""
    return {
        str(chat): each.name
        for each in _places_of(post.audience, school.profile)
        for chat in await school.chats.lost_of_class(each.id)
    }


async def classes_without_group(post: Post, school: School) -> list[str]:
    """Name the classes of a post's audience that have no group at all, not even a lost one: no parent there gets it.

    A group for the whole school is one for each of its classes.
    """
    if post.audience.destination == "school" and await school.chats.of_class(WHOLE_SCHOOL_PLACE):
        return []
    return [
        each.name
        for each in classes_of(post.audience, school.profile)
        if not await school.chats.of_class(each.id) and not await school.chats.lost_of_class(each.id)
    ]


async def class_name(address: str, post: Post, school: School) -> str | None:
    """Name the class that a group belongs to, None when no class has it any more."""
    for each in _places_of(post.audience, school.profile):
        chats = await school.chats.of_class(each.id) + await school.chats.lost_of_class(each.id)
        if address in {str(chat) for chat in chats + each.chats}:
            return each.name
    return None
