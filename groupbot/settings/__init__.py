"""The school's settings: read once, checked whole, frozen. Import this only where a command needs it."""

from groupbot.settings.load import load_settings, sample_settings
from groupbot.settings.master_key import ensure_master_key
from groupbot.settings.model import Secrets, Settings
from groupbot.settings.views import (
    database_file,
    database_url,
    known_protocols,
    profile_of,
    protocol_text,
    secret,
    shipped_protocols,
    webhook_secret,
)

__all__ = [
    "Secrets",
    "Settings",
    "database_file",
    "database_url",
    "ensure_master_key",
    "known_protocols",
    "load_settings",
    "profile_of",
    "protocol_text",
    "sample_settings",
    "secret",
    "shipped_protocols",
    "webhook_secret",
]
