"""The rules that a draft is held against, each in a file of its own. Their order does not matter."""

from policy.rules.address import address
from policy.rules.author import author
from policy.rules.class_affairs import class_affairs
from policy.rules.contact import contact
from policy.rules.dates import dates
from policy.rules.invitation import invitation
from policy.rules.languages import languages
from policy.rules.names import file_names, names
from policy.rules.others_work import others_work
from policy.rules.photos import photos
from policy.rules.private_business import private_business
from policy.rules.quiet_hours import quiet_hours
from policy.rules.reporting import reporting
from policy.rules.reporting_neighbours import reporting_neighbours
from policy.rules.rule import Rule
from policy.rules.tags import tags

RULES: tuple[Rule, ...] = (
    author,
    photos,
    tags,
    reporting,
    contact,
    address,
    names,
    file_names,
    quiet_hours,
    languages,
    dates,
    invitation,
    class_affairs,
    private_business,
    others_work,
    reporting_neighbours,
)
