"""Where the world's pictures and files stand: beside the world's own file, each under a name made of its bytes."""

import hashlib
from collections.abc import Collection
from pathlib import Path

_NAME_LENGTH = 40


class Shelf:
    """Bytes by name, in a folder or in memory.

    Args:
        folder: where they stand; None for what is forgotten with the program.
    """

    def __init__(self, folder: Path | None) -> None:
        self._folder = folder
        self._memory: dict[str, bytes] = {}

    def put(self, content: bytes) -> str:
        """Keep bytes and give their name; the same bytes have the same."""
        name = hashlib.sha256(content).hexdigest()[:_NAME_LENGTH]
        if self._folder is None:
            self._memory[name] = content
        elif name not in self._names():
            self._folder.mkdir(mode=0o700, exist_ok=True)
            beside = self._folder / f"{name}.new"
            beside.touch(mode=0o600)
            beside.write_bytes(content)
            beside.replace(self._folder / name)
        return name

    def get(self, name: str) -> bytes | None:
        """Give the bytes of this name, or None where there are none."""
        if self._folder is None:
            return self._memory.get(name)
        return (self._folder / name).read_bytes() if name in self._names() else None

    def keep_only(self, names: Collection[str]) -> None:
        """Remove everything but what has one of these names, and what was left half-written."""
        for name in self._names() - set(names):
            if self._folder is None:
                del self._memory[name]
            else:
                (self._folder / name).unlink(missing_ok=True)

    def _names(self) -> set[str]:
        if self._folder is None:
            return set(self._memory)
        return {each.name for each in self._folder.iterdir()} if self._folder.is_dir() else set()
