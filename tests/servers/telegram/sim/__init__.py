"""The user side: what people do, and what a test sets and reads. Importing this package registers all actions."""

from . import control, membership, speaking
from .registry import SimError, act

__all__ = ["SimError", "act", "control", "membership", "speaking"]
