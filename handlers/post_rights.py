"""What somebody on the staff may see of posts and do with them: with their own, and with those of others."""

from handlers.model.people import Staff
from handlers.model.posts import Post


def leads(staff: Staff) -> bool:
    """Say whether somebody is a director or a deputy."""
    return staff.role == "director" or staff.deputy


def sees_all(staff: Staff) -> bool:
    """Say whether somebody sees everybody's posts: directors, deputies and the office, whom parents phone."""
    return leads(staff) or staff.role == "office"


def may_see(staff: Staff, post: Post) -> bool:
    """Say whether somebody may see what became of a post."""
    return sees_all(staff) or staff.id == post.author


def may_change(staff: Staff, post: Post) -> bool:
    """Say whether somebody may change a post's words: they are signed, so only who signed them."""
    return staff.id == post.author


def may_handle(staff: Staff, post: Post) -> bool:
    """Say whether somebody may retract, stop or pin a post: its author, and who leads the school."""
    return leads(staff) or staff.id == post.author
