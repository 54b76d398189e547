"""Reads a network that looks at pictures, in OpenCV."""

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import cv2


def network(model: Path) -> "cv2.dnn.Net":
    """Read a network, which computes in one thread: a worker has one core.

    Args:
        model: its file, as ONNX.

    Returns:
        the network.
    """
    import cv2  # noqa: PLC0415  only the workers carry it

    cv2.setNumThreads(1)
    return cv2.dnn.readNetFromONNX(str(model))
