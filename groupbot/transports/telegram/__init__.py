"""Telegram: updates by polling or by webhook, effects by the Bot API."""

from groupbot.transports.telegram.transport import TelegramTransport
from groupbot.transports.telegram.webhook import WebhookSettings, webhook_route

__all__ = ["TelegramTransport", "WebhookSettings", "webhook_route"]
