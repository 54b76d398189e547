"""What a school has left as it stands in the sample: numbers and addresses that are nobody's."""

from collections.abc import Iterator, Mapping

from groupbot.doctor.model import Finding, fail, warn
from groupbot.settings import Settings, sample_settings

_REACHING = ("channels.illness.email", "channels.illness.phone", "channels.office.phone")
"""Where parents are sent with a sick note."""

_INVENTED = ".example"
"""The end of addresses that the sample makes up (RFC 2606)."""


def look_for_sample(settings: Settings) -> Iterator[Finding]:
    """Look for numbers, addresses and ids that are still the sample's; nothing where there are none.

    Args:
        settings: the school's settings.
    """
    invented = set(_made_up(sample_settings()).values())
    left = [key for key, value in _made_up(settings).items() if value in invented]
    reaching = [key for key in left if key in _REACHING]
    others = [key for key in left if key not in _REACHING]
    if reaching:
        yield fail("sample", "sample reaches", keys=", ".join(reaching))
    if others:
        yield warn("sample", "sample", keys=", ".join(others))


def _made_up(settings: Settings) -> dict[str, object]:
    """Give what only one school can have, by its key: telephone numbers, addresses in the sample's style, ids."""
    leaves = dict(_leaves("", settings.model_dump(exclude={"file", "secrets", "matrix"})))
    return {key: value for key, value in leaves.items() if _is_own(key.rpartition(".")[2], value)}


def _is_own(name: str, value: object) -> bool:
    return name in ("phone", "telegram") or (name != "matrix" and isinstance(value, str) and _INVENTED in value)


def _leaves(key: str, value: object) -> Iterator[tuple[str, object]]:
    """Give each value with the key under which the file has it: `staff[0].telegram`."""
    if isinstance(value, Mapping):
        for name, inner in value.items():
            yield from _leaves(f"{key}.{name}".lstrip("."), inner)
    elif isinstance(value, (tuple, list)):
        for at, inner in enumerate(value):
            yield from _leaves(f"{key}[{at}]", inner)
    elif value is not None:
        yield key, value
