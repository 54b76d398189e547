"""The newest refresh token, which the provider gives in the place of the one that a person put into the secrets."""

import hashlib
import os
from contextlib import suppress
from pathlib import Path

import structlog

log = structlog.get_logger()


class KeptToken:
    """One file of two lines: a digest of the refresh token that was set, and the newest one that came of it.

    Whoever sets another refresh token begins anew: what was kept belongs to the old one.

    Args:
        file: where it is kept, mode 0600; None keeps nothing.
        first: the refresh token that was set.
    """

    def __init__(self, file: Path | None, first: str) -> None:
        self._file, self._first = file, first
        self._mark = hashlib.sha256(first.encode()).hexdigest()
        self._newest = ""

    def newest(self) -> str:
        """Give the token to ask with. It is read anew each time: another process may have got a newer one."""
        if self._file is not None:
            with suppress(OSError, UnicodeDecodeError):
                mark, _, token = self._file.read_text(encoding="utf-8").strip().partition("\n")
                if mark == self._mark and token:
                    return token
        return self._newest or self._first

    def keep(self, token: str) -> None:
        """Keep a newer token. Where that fails it is logged: the old one goes on working for a while."""
        if token == self.newest():
            return
        self._newest = token
        if self._file is None:
            return
        new = self._file.with_name(f".{self._file.name}.{os.getpid()}")
        try:
            with suppress(FileNotFoundError):
                new.unlink()
            with open(os.open(new, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="utf-8") as target:  # noqa: PTH123 - Path.open takes no mode
                target.write(f"{self._mark}\n{token}\n")
            new.replace(self._file)
        except OSError as error:
            log.warning("the newer refresh token for mail was not kept", error=type(error).__name__)
