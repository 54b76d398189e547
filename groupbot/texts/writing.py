"""Writes runs of styled text as plain text and in Telegram's HTML."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from html import escape

from groupbot.texts.parsing import Run

_TELEGRAM_LINKS = ("http:", "https:")


def plain(runs: Sequence[Run]) -> str:
    """Write runs as plain text.

    Args:
        runs: A text.

    Returns:
        The words, with the address of a link in brackets behind its label, unless the label says it.
    """
    return "".join(run.text + _address_behind(runs, i) for i, run in enumerate(runs))


def telegram_runs(runs: Sequence[Run]) -> tuple[Run, ...]:
    """Write out the links that Telegram does not know: to mail addresses and telephone numbers.

    Args:
        runs: A text.

    Returns:
        The text without such links; Telegram's own programs make links of the addresses and numbers.
    """
    return tuple(
        run if _is_telegram_link(run) else replace(run, text=run.text + _address_behind(runs, i), link=None)
        for i, run in enumerate(runs)
    )


def telegram_html(runs: Sequence[Run]) -> str:
    """Write runs in Telegram's HTML.

    Args:
        runs: A text as `telegram_runs` gives it.

    Returns:
        HTML in which every tag is closed.
    """
    return "".join(_tagged(runs))


def _tagged(runs: Sequence[Run]) -> Iterator[str]:
    opened: list[str] = []
    for run in (*runs, Run("")):
        link = [f'<a href="{escape(run.link)}">'] if run.link else []
        wanted = link + ["<b>"] * run.bold + ["<i>"] * run.italic
        while opened != wanted[: len(opened)]:
            yield "</a>" if opened[-1].startswith("<a") else opened[-1].replace("<", "</")
            opened.pop()
        yield from wanted[len(opened) :]
        opened = wanted
        yield escape(run.text, quote=False)


def _address_behind(runs: Sequence[Run], index: int) -> str:
    """Give the address of a link that ends with this run, unless its label says it."""
    run = runs[index]
    if run.link is None or (index + 1 < len(runs) and runs[index + 1].link == run.link):
        return ""
    address = run.link if _is_telegram_link(run) else run.link.partition(":")[2]
    return "" if run.text.strip() in (address, run.link) else f" ({address})"


def _is_telegram_link(run: Run) -> bool:
    return run.link is not None and run.link.lower().startswith(_TELEGRAM_LINKS)
