"""What the simulated methods do. Importing this package registers them all."""

from . import bot, chats, media, messages, presses, updates
from .registry import Method, registered

__all__ = ["Method", "bot", "chats", "media", "messages", "presses", "registered", "updates"]
