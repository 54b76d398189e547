"""The ways to write a last name: whole, without its particles, abbreviated, and by its initials."""

from functools import lru_cache

_PARTICLES = "de den der van het ter ten te el al la le du di da von bin ben ibn op in 't a"
PARTICLES = frozenset(_PARTICLES.split())
"""Words within a last name that are often left out or written apart."""

Words = tuple[str, ...]


@lru_cache(maxsize=4096)
def surnames(last_words: Words) -> tuple[Words, ...]:
    """Give the ways to write a last name: whole, without its particles, and with them abbreviated ("v.d.", "vd")."""
    short = tuple(word for word in last_words if word not in PARTICLES)
    initials = tuple(word[0] if word in PARTICLES else word for word in last_words)
    together = "".join(word[0] for word in last_words if word in PARTICLES)
    glued = (together, *short) if together and short else ()
    return tuple(dict.fromkeys(words for words in (last_words, short, initials, glued) if words))


@lru_cache(maxsize=4096)
def abbreviated(last_words: Words) -> tuple[Words, ...]:
    """Give the ways to write a last name's initials: "d.V.", "de V.", "dV.", "V." and "D."."""
    if not last_words:
        return ()
    main = next((at for at, word in enumerate(last_words) if word not in PARTICLES), len(last_words) - 1)
    particles, initial = last_words[:main], last_words[main][0]
    short = tuple(word[0] for word in particles)
    forms = ((initial,), (last_words[0][0],), (*short, initial), (*particles, initial), ("".join(short) + initial,))
    return tuple(dict.fromkeys(forms))
