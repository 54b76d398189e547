"""Where the time comes from: one object, so that a test or the playground can move it."""

from datetime import UTC, datetime, timedelta


class Clock:
    """The machine's clock, in UTC."""

    def now(self) -> datetime:
        """Give the present moment."""
        return datetime.now(UTC)


class MovableClock(Clock):
    """A clock that runs with the machine's, some time ahead or behind."""

    def __init__(self, ahead: timedelta = timedelta(0)) -> None:
        self.ahead = ahead

    def now(self) -> datetime:
        """Give the moved moment."""
        return super().now() + self.ahead

    def set(self, moment: datetime) -> None:
        """Make it `moment` now; the clock goes on from there."""
        self.ahead = moment - super().now()
