"""Photos and files, as far as a school bot needs them: send, send as an album, fetch."""

from typing import Any

from tests.servers.telegram.errors import NotSimulatedError, bad_request
from tests.servers.telegram.formatting import MAX_CAPTION
from tests.servers.telegram.validation import Upload
from tests.servers.telegram.world import World

from .finding import writable_chat
from .messages import QUIET, markup_content, put, read_text, reply_content
from .registry import Parameters, simulates

MAX_DOWNLOAD = 20 * 1024 * 1024


def photo_sizes(file_id: str, size: int) -> list[dict[str, Any]]:
    """Give the sizes of a photo: here always one."""
    return [{"file_id": file_id, "file_unique_id": f"u{file_id}", "width": 800, "height": 600, "file_size": size}]


def _photo(world: World, call: Parameters, photo: Any) -> list[dict[str, Any]]:
    """Take a photo that was uploaded with the call, or one that is here already."""
    if isinstance(photo, str) and photo.startswith("attach://"):
        photo = call.get(photo.removeprefix("attach://"))
    if isinstance(photo, Upload):
        if not photo.data:
            raise bad_request("file must be non-empty")
        return photo_sizes(world.add_file(photo.data), len(photo.data))
    if isinstance(photo, str) and "://" in photo:
        raise NotSimulatedError("a photo by its address")
    if photo not in world.files:
        raise bad_request("wrong file identifier/HTTP URL specified")
    return photo_sizes(photo, len(world.files[photo]))


def _caption(call: Parameters) -> dict[str, Any]:
    text, entities = read_text(call, "caption", MAX_CAPTION)
    content: dict[str, Any] = {"caption": text} if text else {}
    return {**content, "caption_entities": entities} if text and entities else content


@simulates(
    "sendPhoto",
    f"chat_id photo caption parse_mode caption_entities reply_parameters reply_markup {QUIET}",
    sends=True,
)
def send_photo(world: World, call: Parameters) -> dict[str, Any]:
    """Send a photo with a caption."""
    chat = writable_chat(world, call["chat_id"])
    content = {**reply_content(chat, call), **_caption(call), **markup_content(call)}
    return put(world, chat, {**content, "photo": _photo(world, call, call["photo"])}, call, call.get("caption"))


@simulates(
    "sendDocument",
    f"chat_id document caption parse_mode caption_entities reply_parameters reply_markup {QUIET}",
    sends=True,
)
def send_document(world: World, call: Parameters) -> dict[str, Any]:
    """Send a file that comes with the call."""
    chat, document = writable_chat(world, call["chat_id"]), call["document"]
    if isinstance(document, str) and document.startswith("attach://"):
        document = call.get(document.removeprefix("attach://"))
    if not isinstance(document, Upload):
        raise NotSimulatedError("a file that is here already")
    if not document.data:
        raise bad_request("file must be non-empty")
    file_id = world.add_file(document.data)
    shown = {"file_id": file_id, "file_unique_id": f"u{file_id}", "file_size": len(document.data)}
    content = {**reply_content(chat, call), **_caption(call), "document": {**shown, "file_name": document.filename}}
    return put(world, chat, content, call, call.get("caption"))


@simulates("sendMediaGroup", f"chat_id media reply_parameters {QUIET}", sends=True)
def send_media_group(world: World, call: Parameters) -> list[dict[str, Any]]:
    """Send two to ten photos as one album."""
    chat, media = writable_chat(world, call["chat_id"]), call["media"]
    if not 2 <= len(media) <= 10:
        raise bad_request("wrong number of media in the album" if media else "media group is empty")
    if any(item["type"] != "photo" for item in media):
        raise NotSimulatedError("an album of anything but photos")
    album = str(world.add_query(0).id)
    ready = [{**_caption(item), "photo": _photo(world, call, item["media"])} for item in media]
    reply = reply_content(chat, call)
    return [
        put(world, chat, {**reply, **content, "media_group_id": album}, item, item.get("caption"))
        for content, item in zip(ready, media, strict=True)
    ]


@simulates("getFile", "file_id")
def get_file(world: World, call: Parameters) -> dict[str, Any]:
    """Tell where a file can be fetched."""
    file_id = call["file_id"]
    if file_id not in world.files:
        raise bad_request("invalid file_id")
    size = len(world.files[file_id])
    if size > MAX_DOWNLOAD:
        raise bad_request("file is too big")
    return {
        "file_id": file_id,
        "file_unique_id": f"u{file_id}",
        "file_size": size,
        "file_path": f"photos/{file_id}.jpg",
    }
