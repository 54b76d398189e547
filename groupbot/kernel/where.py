"""Says where an error came from without its message, which may hold somebody's words."""

import traceback


def where(error: BaseException) -> str:
    """Give the error's kind and the last place in this program that it passed: "KeyError at posting.py:88"."""
    frames = traceback.extract_tb(error.__traceback__)
    own = [frame for frame in frames if any(room in frame.filename for room in ("groupbot", "handlers", "policy"))]
    if not frames:
        return type(error).__name__
    last = (own or frames)[-1]
    return f"{type(error).__name__} at {last.filename.rsplit('/', 1)[-1]}:{last.lineno}"
