"""Pictures, films and files that people send: what is in them, what they tell, and the version that may leave.

Nothing here goes to the network. The functions read and write bytes and need libraries that only a worker carries;
`Pictures` has them called in a worker.
"""

from groupbot.pictures.drawing import cell, frames, grid, pixelate
from groupbot.pictures.looking import look
from groupbot.pictures.workers import Pictures
from handlers.model.pictures import Box, Look, Seen, Unfit

__all__ = ["Box", "Look", "Pictures", "Seen", "Unfit", "cell", "frames", "grid", "look", "pixelate"]
