"""What a message wants of the school: its kind, the days it speaks of, and the children it names.

Pure functions over the text. Words and patterns are data, one module per language in `patterns`.
"""

from policy.triage.absence import is_ill_now, names_illness, read_absence
from policy.triage.arrival import asks_arrival
from policy.triage.model import KINDS, Kind, Triage
from policy.triage.names import named_children
from policy.triage.others import is_of_somebody_else, other_names
from policy.triage.period import Period, read_period
from policy.triage.reading import triage
from policy.triage.withdrawal import takes_back

__all__ = [
    "KINDS",
    "Kind",
    "Period",
    "Triage",
    "asks_arrival",
    "is_ill_now",
    "is_of_somebody_else",
    "named_children",
    "names_illness",
    "other_names",
    "read_absence",
    "read_period",
    "takes_back",
    "triage",
]
