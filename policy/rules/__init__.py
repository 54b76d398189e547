"""The rules that a draft is held against, each in a file of its own. Their order does not matter."""

from policy.rules.address import address
from policy.rules.author import author
from policy.rules.contact import contact
from policy.rules.names import file_names, names
from policy.rules.photos import photos
from policy.rules.pictures import pictures, words_in_pictures
from policy.rules.reporting import reporting
from policy.rules.rule import Rule
from policy.rules.tags import tags
from policy.rules.unknown_names import unknown_names

RULES: tuple[Rule, ...] = (
    author,
    photos,
    pictures,
    words_in_pictures,
    tags,
    reporting,
    contact,
    address,
    names,
    file_names,
    unknown_names,
)
