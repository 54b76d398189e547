"""How a draft that was forwarded is named in a sentence about all of it."""

_SHOWN = 40


def beginning(text: str) -> str:
    """Give the first words of a text, by which a teacher knows it again."""
    words = " ".join(text.split()) or "…"
    return words if len(words) <= _SHOWN else words[:_SHOWN].rsplit(" ", 1)[0] + " …"


def photos(number: int) -> str:
    """Name all photos of a draft, by their places: "📷 1, 📷 2"."""
    return ", ".join(f"📷 {each}" for each in range(1, number + 1))
