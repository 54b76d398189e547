"""Photos, videos and files: send, send as an album, fetch."""

from typing import Any

from tests.servers.telegram.errors import NotSimulatedError, bad_request
from tests.servers.telegram.validation import Upload
from tests.servers.telegram.world import World

from .finding import writable_chat
from .messages import QUIET, caption_content, markup_content, put, reply_content
from .registry import Do, Parameters, simulates

MAX_DOWNLOAD = 20 * 1024 * 1024
MAX_PHOTO = 10 * 1024 * 1024
ALBUM_MIXES = ({"photo", "video"}, {"document"})
_SHARED = f"chat_id caption parse_mode caption_entities reply_parameters reply_markup {QUIET}"
_FORMS = {
    "photo": f"photo {_SHARED}",
    "video": f"video {_SHARED}",
    "document": f"document disable_content_type_detection {_SHARED}",
}


def media_json(world: World, kind: str, file_id: str, name: str | None = None, mime: str | None = None) -> Any:
    """Give a photo (its sizes, the smallest first), a video or a document as it stands in a message."""
    size = len(world.files[file_id])
    file: dict[str, Any] = {"file_id": file_id, "file_unique_id": f"u{file_id}", "file_size": size}
    if kind == "photo":
        small = {"file_id": f"{file_id}-small", "file_unique_id": f"us{file_id}", "file_size": min(size, 900)}
        return [{**small, "width": 90, "height": 68}, {**file, "width": 800, "height": 600}]
    if kind in {"video", "animation"}:
        file |= {"width": 512, "height": 512, "duration": 3}
    named = {"file_name": name, "mime_type": mime}
    return file | {field: value for field, value in named.items() if value}


def _sent(world: World, call: Parameters, kind: str, given: Any) -> dict[str, Any]:
    """Take what was uploaded with the call, or what is here already and of this kind."""
    if isinstance(given, str) and given.startswith("attach://"):
        given = call.get(given.removeprefix("attach://"))
    if isinstance(given, Upload):
        if not given.data:
            raise bad_request("file must be non-empty")
        if kind == "photo" and len(given.data) > MAX_PHOTO:
            raise bad_request("file is too big")
        name = given.filename if kind != "photo" else None
        return {kind: media_json(world, kind, world.add_file(given.data, kind), name)}
    if isinstance(given, str) and "://" in given:
        raise NotSimulatedError("a file by its address")
    if given not in world.files:
        raise bad_request("wrong file identifier/HTTP URL specified")
    if world.kinds[given] != kind:
        raise bad_request("type of file mismatch")
    return {kind: media_json(world, kind, given)}


def _sender(kind: str) -> Do:
    def send(world: World, call: Parameters) -> dict[str, Any]:
        """Send one with a caption."""
        chat = writable_chat(world, call["chat_id"])
        content = {**reply_content(chat, call), **caption_content(call), **markup_content(call)}
        return put(world, chat, {**content, **_sent(world, call, kind, call[kind])}, call, call.get("caption"))

    return send


for _kind, _parameters in _FORMS.items():
    simulates(f"send{_kind.capitalize()}", _parameters, sends=True)(_sender(_kind))


@simulates("sendMediaGroup", f"chat_id media reply_parameters {QUIET}", sends=True)
def send_media_group(world: World, call: Parameters) -> list[dict[str, Any]]:
    """Send two to ten photos and videos, or two to ten documents, as one album."""
    chat, media = writable_chat(world, call["chat_id"]), call["media"]
    if not 2 <= len(media) <= 10:
        raise bad_request("wrong number of media in the album" if media else "media group is empty")
    kinds = {item["type"] for item in media}
    if kinds - set(_FORMS):
        raise NotSimulatedError("an album of anything but photos, videos and documents")
    if not any(kinds <= mix for mix in ALBUM_MIXES):
        raise bad_request("document can't be mixed with other media types")
    album = str(world.add_query(0).id)
    ready = [{**caption_content(item), **_sent(world, call, item["type"], item["media"])} for item in media]
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
        "file_path": world.path_of(file_id),
    }
