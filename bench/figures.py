"""A figure: what was measured of this program, and of its peer in the same run."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from statistics import median
from typing import Literal


@dataclass(frozen=True)
class Bar:
    """What a figure ought to reach: at least (`>=`) or at most (`<=`) a limit, of its own value or of the ratio."""

    limit: float
    sign: Literal[">=", "<="] = ">="
    of: Literal["value", "ratio"] = "value"

    def holds(self, value: float) -> bool:
        """Say whether a value reaches the bar."""
        return value >= self.limit if self.sign == ">=" else value <= self.limit

    def __str__(self) -> str:
        """Give the bar in a few characters."""
        return f"{'ratio ' if self.of == 'ratio' else ''}{self.sign} {self.limit:g}"


@dataclass(frozen=True)
class Figure:
    """One line of the table.

    Attributes:
        name: what was measured.
        unit: of both values.
        ours: this program's values, one per round.
        peer: the peer's values in the same rounds; empty where there is none.
        beside: who the peer is.
        bar: what ought to be reached.
        note: what else a reader has to know.
    """

    name: str
    unit: str
    ours: Sequence[float]
    peer: Sequence[float] = ()
    beside: str = ""
    bar: Bar | None = None
    note: str = ""

    @property
    def value(self) -> float:
        """The median of this program's values."""
        return median(self.ours)

    @property
    def ratio(self) -> float | None:
        """This program's median over the peer's; None without a peer, or beside a peer's nought."""
        return self.value / median(self.peer) if self.peer and median(self.peer) else None

    @property
    def reached(self) -> bool | None:
        """Whether the bar is reached; None where there is none."""
        if self.bar is None:
            return None
        judged = self.ratio if self.bar.of == "ratio" else self.value
        return judged is not None and self.bar.holds(judged)


_HEAD = ("", "ours", "peer", "ratio", "bar", "")
_MARKS = {None: "", True: "ok", False: "MISSED"}


def table(figures: Iterable[Figure]) -> str:
    """Draw figures as a table: the median of each, with the lowest and highest of its rounds."""
    figures = list(figures)
    rows = [_HEAD, *(_row(figure) for figure in figures)]
    widths = [max(len(row[column]) for row in rows) for column in range(len(_HEAD))]
    lines = []
    for row, figure in zip(rows, [None, *figures], strict=True):
        lines.append("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip())
        if figure and figure.note:
            lines.append(f"    {figure.note}")
    return "\n".join(lines)


def _row(figure: Figure) -> tuple[str, ...]:
    peer = f"{_spread(figure.peer, figure.unit)} {figure.beside}" if figure.peer else ""
    ratio = f"{figure.ratio:.2f}" if figure.ratio is not None else ""
    bar = str(figure.bar) if figure.bar else ""
    return (figure.name, _spread(figure.ours, figure.unit), peer, ratio, bar, _MARKS[figure.reached])


def _spread(values: Sequence[float], unit: str) -> str:
    middle = f"{_number(median(values))} {unit}".rstrip()
    return middle if min(values) == max(values) else f"{middle} ({_number(min(values))} to {_number(max(values))})"


def _number(value: float) -> str:
    return f"{value:.0f}" if abs(value) >= 100 or value == int(value) else f"{value:.3g}"
