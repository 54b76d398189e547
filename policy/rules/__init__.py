"""The rules that a draft is held against, each in a file of its own. Their order does not matter."""

from policy.rules.accounts import accounts
from policy.rules.address import address
from policy.rules.author import author
from policy.rules.births import births
from policy.rules.contact import contact
from policy.rules.identity import identity
from policy.rules.names import file_names, names
from policy.rules.offers import offers
from policy.rules.personal import personal
from policy.rules.photos import photos
from policy.rules.plates import plates
from policy.rules.reporting import reporting
from policy.rules.rule import Rule
from policy.rules.tags import tags

RULES: tuple[Rule, ...] = (
    author,
    photos,
    tags,
    reporting,
    contact,
    identity,
    address,
    names,
    file_names,
    personal,
    plates,
    births,
    accounts,
    offers,
)
