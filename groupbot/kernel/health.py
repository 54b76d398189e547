"""What is wrong at the moment, part by part; nothing wrong is healthy."""


class Health:
    """The problems that the running parts have reported and not yet taken back."""

    def __init__(self) -> None:
        self._problems: dict[str, str] = {}

    def report(self, part: str, problem: str | None) -> None:
        """Say what is wrong with a part, or with None that nothing is."""
        if problem is None:
            self._problems.pop(part, None)
        else:
            self._problems[part] = problem

    def problems(self) -> dict[str, str]:
        """Give the problems by part."""
        return dict(self._problems)
