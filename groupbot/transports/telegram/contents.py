"""What a message of Telegram's holds, and which messages only tell that something happened in the chat."""

from telegram import Animation, Document, Message, Video

from groupbot.texts.cleaning import clean
from handlers.model.events import Content, Media, MediaKind

_CONTENTS: dict[str, Content] = {
    "text": "text",
    "photo": "photo",
    "video": "video",
    "animation": "video",
    "video_note": "video",
    "voice": "voice",
    "audio": "voice",
    "sticker": "sticker",
    "document": "document",
    "venue": "location",
    "location": "location",
    "contact": "contact",
}
"""By field of the message. An animation also fills `document`, a venue `location`: the first that is filled counts."""

_SERVICE = (
    "new_chat_members",
    "left_chat_member",
    "new_chat_title",
    "new_chat_photo",
    "delete_chat_photo",
    "group_chat_created",
    "supergroup_chat_created",
    "channel_chat_created",
    "migrate_to_chat_id",
    "migrate_from_chat_id",
    "message_auto_delete_timer_changed",
    "pinned_message",
    "connected_website",
    "write_access_allowed",
    "users_shared",
    "chat_shared",
    "proximity_alert_triggered",
    "boost_added",
    "chat_background_set",
    "forum_topic_created",
    "forum_topic_edited",
    "forum_topic_closed",
    "forum_topic_reopened",
    "general_forum_topic_hidden",
    "general_forum_topic_unhidden",
    "giveaway_created",
    "giveaway_completed",
    "video_chat_scheduled",
    "video_chat_started",
    "video_chat_ended",
    "video_chat_participants_invited",
    "paid_message_price_changed",
    "direct_message_price_changed",
)
"""Fields that only a service message has (Bot API, `Message`)."""


def is_service(message: Message) -> bool:
    """Say whether a message only tells what happened in the chat, so that nobody waits for an answer to it."""
    return any(getattr(message, field, None) for field in _SERVICE)


def content_of(message: Message) -> Content:
    """Say what a message holds; "other" for what this bot has no word for, such as a poll."""
    return next((content for field, content in _CONTENTS.items() if getattr(message, field, None)), "other")


def media_of(message: Message) -> Media | None:
    """Give what can be fetched of a message: a photo in its largest size, a video, a file; a GIF is a video here."""
    if message.photo:
        largest = max(message.photo, key=lambda size: (size.width * size.height, size.file_size or 0))
        return Media("photo", largest.file_id, _size(largest.file_size), "image/jpeg")
    if film := (message.video or message.animation):
        return _file("video", film)
    return _file("document", message.document) if message.document else None


def _file(kind: MediaKind, file: Video | Animation | Document) -> Media:
    return Media(kind, file.file_id, _size(file.file_size), _word(file.mime_type), _word(file.file_name))


def _size(value: object) -> int | None:
    return value if isinstance(value, int) else None


def _word(value: object) -> str:
    return clean(value).replace("\n", " ") if isinstance(value, str) else ""
