"""What is known of each picture of a post, for the policy check: what a program saw, and what its author said."""

from handlers.model.photos import Photo
from handlers.model.pictures import Box, Sort
from handlers.model.posts import Post
from policy.model import Picture

JPEG = "image/jpeg"
PNG = "image/png"
_ENDINGS = {JPEG: (".jpg", ".jpeg"), PNG: (".png",)}


def kind_of(photo: Photo) -> Sort:
    """Say what a photo of a post is, however it was sent."""
    if photo.mime.startswith("audio/"):
        return "sound"
    if photo.kind == "video" or photo.mime.startswith("video/"):
        return "film"
    return "photo" if photo.kind == "photo" or photo.mime.startswith("image/") else "document"


def faces_left(photo: Photo) -> tuple[Box, ...]:
    """Give the faces that a program saw in a photo and that can still be recognised; none where none has looked."""
    faces = photo.seen.faces if photo.seen else ()
    return tuple(each for each in faces if not any(_covers(place, each) for place in photo.hidden))


def can_be_hidden(photo: Photo) -> bool:
    """Say whether places in a photo can be made unrecognisable."""
    return is_looked_at(photo) and photo.here and photo.kept


def is_looked_at(photo: Photo) -> bool:
    """Say whether a program has looked for faces in a photo."""
    return kind_of(photo) == "photo" and photo.seen is not None and photo.seen.width > 0


def pictures_of(post: Post) -> tuple[Picture, ...]:
    """Give what is known of each picture, film and file of a post."""
    return tuple(_picture(number, each) for number, each in enumerate(post.photos, 1))


def films_unsaid(post: Post) -> list[int]:
    """Give the numbers of the films and recordings of which the author has not said who is in them."""
    return [number for number, each in enumerate(post.photos, 1) if is_moving(each) and not each.word]


def alone_unsaid(post: Post) -> list[int]:
    """Give the numbers of the photos of which the author is to say whether one child is alone in them.

    Those are the photos with a single face that go further than a class; a program may have missed other faces.
    """
    if post.audience.destination == "class":
        return []
    return [
        number
        for number, each in enumerate(post.photos, 1)
        if kind_of(each) == "photo" and len(faces_left(each)) == 1 and is_alone(each) is None
    ]


def is_moving(photo: Photo) -> bool:
    """Say whether it is a film or a recording: nobody has looked at it but its author."""
    return kind_of(photo) in {"film", "sound"}


def is_alone(photo: Photo) -> bool | None:
    """Say whether one child is alone in a photo, by its author's word; None where there is none."""
    return False if photo.alone is None and len(photo.children) > 1 else photo.alone


def renamed(name: str, mime: str) -> str:
    """Give a file a name that fits what it is now."""
    endings = _ENDINGS.get(mime, ())
    if not endings or not name or name.lower().endswith(endings):
        return name
    stem, dot, _ = name.rpartition(".")
    return (stem if dot and stem else name) + endings[0]


def _picture(number: int, photo: Photo) -> Picture:
    seen = photo.seen
    return Picture(
        number=number,
        kind=kind_of(photo),
        faces=len(faces_left(photo)) if is_looked_at(photo) else None,
        alone=is_alone(photo),
        words=seen.words if seen else "",
        credit=seen.credit if seen else "",
        is_screenshot=seen.is_screenshot if seen else False,
    )


def _covers(place: Box, face: Box) -> bool:
    """Say whether the middle of a face lies within a place."""
    x, y = face.x + face.width / 2, face.y + face.height / 2
    return place.x <= x <= place.x + place.width and place.y <= y <= place.y + place.height
