"""Whether a text takes back what was reported: "trek maar in", "wrong child", "Sem gaat toch"."""

import re

from policy.triage.folding import fold
from policy.triage.patterns.withdrawal import TAKES_BACK

_TAKES_BACK = re.compile("|".join(TAKES_BACK))


def takes_back(text: str) -> bool:
    """Say whether a text takes a report back: it is withdrawn, a mistake, or the child is not ill after all.

    It is meant for who has reported: without a report "wrong child" may be about anything.

    Args:
        text: What somebody wrote in Dutch or English; its first 4,096 characters are read.
    """
    return bool(_TAKES_BACK.search(fold(text)))
