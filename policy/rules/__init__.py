"""The rules that a draft is held against, each in a file of its own. Their order does not matter."""

from policy.rules.accounts import accounts
from policy.rules.address import address
from policy.rules.author import author
from policy.rules.births import births
from policy.rules.class_affairs import class_affairs
from policy.rules.contact import contact
from policy.rules.dates import dates
from policy.rules.discussion import discussion
from policy.rules.guessed import guesses
from policy.rules.identity import identity
from policy.rules.insults import insult
from policy.rules.invitation import invitation
from policy.rules.languages import languages
from policy.rules.long_post import long_post
from policy.rules.names import file_names, names
from policy.rules.offers import offers
from policy.rules.opinions import opinion
from policy.rules.others_work import others_work
from policy.rules.own_words import own_patterns, own_words
from policy.rules.personal import personal
from policy.rules.photos import photos
from policy.rules.pictures import pictures, words_in_pictures
from policy.rules.plates import plates
from policy.rules.private_business import private_business
from policy.rules.quiet_hours import quiet_hours
from policy.rules.reporting import reporting
from policy.rules.reporting_neighbours import reporting_neighbours
from policy.rules.reproach import reproach
from policy.rules.rule import Rule
from policy.rules.tags import tags
from policy.rules.third_party import third_party
from policy.rules.tone import tone
from policy.rules.unknown_names import unknown_names

RULES: tuple[Rule, ...] = (
    author,
    photos,
    tags,
    reporting,
    contact,
    address,
    names,
    file_names,
    personal,
    plates,
    births,
    insult,
    tone,
    opinion,
    reproach,
    discussion,
    third_party,
    quiet_hours,
    languages,
    dates,
    invitation,
    class_affairs,
    private_business,
    others_work,
    long_post,
    own_words,
    own_patterns,
    pictures,
    words_in_pictures,
    unknown_names,
    identity,
    accounts,
    offers,
    reporting_neighbours,
    guesses,
)
