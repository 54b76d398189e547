"""What the simulated methods do. Importing this package registers them all."""

from . import bot, chats, messages, photos, presses, updates
from .registry import Method, registered

__all__ = ["Method", "bot", "chats", "messages", "photos", "presses", "registered", "updates"]
