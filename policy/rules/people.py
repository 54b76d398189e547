"""Who a sentence is about: somebody who can be recognised, or nobody in particular.

A child of the roster, a teacher, "de moeder van Sem" and "een leerling uit groep 5" can be recognised; "je kind", "wie"
and "kinderen met diabetes" cannot. A pronoun means whoever was spoken of before it. Folded patterns.
"""

import re
from bisect import bisect
from collections.abc import Iterator
from functools import cached_property
from itertools import chain
from typing import Literal, NamedTuple

from policy.rules.first_names import FIRST_NAMES
from policy.rules.later import Later, phrases
from policy.rules.names import children
from policy.rules.people_words import FICTION, GERMAN, NO_NAMES, OPENERS, VERBS
from policy.rules.rule import Case
from policy.text import Text

Kind = Literal["child", "staff", "relative", "somebody", "one", "pronoun", "nobody", "nobodies"]


class Mention(NamedTuple):
    """A place where a person is spoken of.

    `kind` is `child` (of the roster), `staff`, `relative` (of somebody: "de moeder van Sem", "zijn vrouw"),
    `somebody` (another name), `one` ("een leerling uit groep 5"), `pronoun`, `nobody` in particular ("je kind", "wie"),
    or `nobodies` ("kinderen met", "we").
    """

    start: int
    end: int
    kind: Kind


_RELATION = (
    r"(?:(?:stief|pleeg|schoon|groot|over)?(?:moeder|vader|ouders?|oma|opa|zusje|zus|broertje|broer)|mama|papa|man"
    r"|vrouw"
    r"|partner|dochter|zoon|tante|oom|neef|nicht|mem|heit|beppe|pake|suske|broerke|alden|frou|omke|muoike"
    r"|(?:step|foster|grand)?(?:mother|father|parents?)|mum|mom|dad|sister|brother|wife|husband|son|daughter|uncle|aunt"
    r"|grandma|grandpa|mutter|vater|eltern|schwester|bruder|frau|mann|sohn|tochter|gezin|family|familie|baby|babytje)"
)
_POSSESSIVE = r"(?:zijn|haar|z'n|d'r|his|her|syn|har|sein|seine[rnms]?|ihre?[rnms]?)"
_STAFF = (
    r"(?:juf(?:frouw|fie)?|meester|directeur|directrice|adjunct|concierge|stagiaire?|collega|leerkracht|invaller"
    r"|intern begeleider|ib'er|gymleraar|onderwijsassistente?|teacher|headteacher|principal|colleague|kollega"
    r"|lehrerin|lehrer|master|skoalmaster)"
)
_TITLE = (
    r"(?:mevrouw|mevr\.?|mw\.?|meneer|mijnheer|menear|dhr\.?|mrs?\.?|ms\.?|miss|herr|frau|oma|opa|pake|beppe|tante|oom"
    r"|coach|trainer|dominee)"
)
_CHILD = (
    r"(?:leerling(?:e|en)?|kind(?:eren)?|jongen|jongetje|meisje|moeder|vader|kleuter|klasgenoot|klasgenootje|pupils?"
    r"|child(?:ren)?|boy|girl|mother|father|mum|mom|dad|classmate|student|bern|mem|heit|schuler(?:in)?|mutter|vater"
    r"|junge|madchen|mitschuler(?:in)?)"
)
_IN_CLASS = (
    r"(?:uit|van|in|yn|ut|fan|from|of|aus) (?:(?:de|onze|deze|mijn|us|our|my|the|this|unserer?) )?"
    r"(?:groep|klas|klasse|group|class|year|school|skoalle)"
)
_ONE = phrases(
    rf"(?:een|1|ien|in|one|a|ein|eine) (?:\w{{3,14}} )?{_CHILD} {_IN_CLASS}",
    rf"(?:een|eentje|1|ien|one|eines?|einer) (?:van|of|fan) (?:de|onze|mijn|our|the|my|us|unserer) "
    rf"(?:\w{{3,14}} )?(?:{_CHILD}|ouders|gezinnen|collega's|parents|teachers|colleagues|families)",
    rf"(?:in|bij|yn) (?:de|onze|deze|mijn|us) (?:klas|groep|klasse)(?: [\w.]{{1,14}}){{0,3}} "
    rf"(?:zit|is|hebben we|sit) (?:een|in|ien) (?:\w{{3,14}} )?{_CHILD}",
    r"(?:de|onze|the|die|us) (?:tweeling|drieling|twins|zwillinge|twilling)(?: (?:uit|van|in|ut|fan|from|aus) "
    r"(?:groep|klas|group|year|klasse) \d)?",
    r"(?:een|1|one) van onze (?:jongens|meisjes|kleuters)",
    # by what everybody knows: "onze nieuwe klasgenoot", "de jongen met de rode jas", "the girl at table 2"
    r"(?:onze|de|us|our|the|unsere?|die|der) (?:nieuwe|nieuwste|nije|new|newest|neue[nrs]?) (?:klasgenoot"
    r"|klasgenootje|leerling"
    r"|leerlinge|jongen|meisje|klasgenoat|learling|pupil|classmate|boy|girl|student|schuler(?:in)?|mitschuler(?:in)?"
    r"|junge)",
    r"(?:de|die|dat|het|dy|it|the|that|der|das) (?:\w{3,12} )?(?:jongen|jongetje|meisje|jonge|famke|boy|girl|junge"
    r"|madchen)"
    r" (?:met|aan|naast|mei|neist|with|at|next to|mit|neben) (?:de|het|die|dat|zijn|haar|twee|it|the|his|her|two|der"
    r"|den|dem)",
)
# A child that is coming to the class: everybody will know who it is.
_COMING = (
    r"(?:komt|komen|krijgen|krijgt|kregen|begint|start|verwelkomen|verwelkomt|ontvangen|hebben|is er|er is|joins|join"
    r"|starts|begins|welcome|welcoming|have|are getting|get|bekommen|bekommt|kommt|beginnt|krije|krijt|begjint)"
)
_NEW = (
    rf"(?:een|1|ien|in|one|a|ein(?:en?)?) (?:hele )?(?:nieuwe?|nije?|new|neue[nrs]?) (?:{_CHILD}|learling|klasgenoat)"
)
_TO_CLASS = (
    r"(?:maandag|dinsdag|woensdag|donderdag|vrijdag|morgen|vandaag|vanaf|volgende|binnenkort|na de|(?:in|bij) (?:onze"
    r"|de|deze|groep|klas|us|our|unsere[rn]?)|bij ons|our|the class|us|moandei|moarn|tomorrow|today|next|on monday"
    r"|montag)"
)
_ARRIVING = (
    Later(rf"(?<!\w){_COMING} (?:[\w'-]{{1,14}} ){{0,5}}?(?P<child>{_NEW})(?!\w)"),
    Later(
        rf"(?<!\w)(?P<child>{_NEW})(?= [^.!?\n]{{0,60}}?(?<!\w)(?:komt|begint|start|joins|starts|kommt) "
        rf"(?:[\w'-]{{1,14}} ){{0,3}}?{_TO_CLASS}(?!\w))"
    ),
    Later(
        rf"(?<!\w)(?:krijgen|krijgt|kregen|komt) (?:[\w'-]{{1,14}} ){{0,4}}?"
        rf"(?P<child>(?:een|ien|in) (?:\w{{3,14}} )?{_CHILD}) (?:er)?bij(?!\w)"
    ),
    Later(
        r"(?<!\w)(?:in|bij|yn) (?:(?:de|onze|deze|mijn|us) (?:klas|groep|klasse)|groep \d) "
        r"(?:komt|start|begint|krijgen we) (?:[\w'-]{1,14} ){0,3}?"
        rf"(?P<child>(?:een|ien|in) (?:\w{{3,14}} )?{_CHILD})(?!\w)"
    ),
)
_SUPPOSED = phrases(
    r"als|wanneer|indien|mocht|stel|zodra|soms|vaak|regelmatig|altijd|ieder jaar|elk jaar|if|when|sometimes|often|wenn"
    r"|falls|manchmal|as der|sa gau|(?:prenten|lees|voorlees|kinder)?boek\w{0,4}|verhaal|film|serie|musical"
    r"|toneel\w{0,6}|gastles\w{0,4}|book|story|buch|geschichte|ferhaal"
)
_RELATIVE = Later(rf"(?<!\w){_POSSESSIVE} (?:\w{{3,12}} )?(?:{_RELATION}|pleegouders)(?!\w)")
_RELATIVE_OF = Later(rf"(?<!\w){_RELATION} (?:van|of|fan|von) (?=(?P<name>[^\W\d_]{{2,20}}))")
_RELATIVE_GENITIVE = Later(rf"(?<![\w'])[^\W\d_]{{2,20}}'?s (?:\w{{3,12}} )?{_RELATION}(?!\w)")
_WITH_TITLE = Later(
    rf"(?<!\w)(?:{_STAFF}|{_TITLE}) (?:(?:de|van|der|den|ter|ten|te|el) ){{0,2}}(?P<name>[^\W\d_]{{2,20}})"
)
_SOME_STAFF = phrases(
    rf"(?:de|onze|een|mijn|een van onze|us|in|our|a|the|my|unsere?|de nieuwe|onze nieuwe) {_STAFF}", r"juf|meester"
)
_PRONOUN = phrases("hij", "zij", "ze", "he", "she", "hja", "hy", "sy", "se", "him", "hem")
_GERMAN_PRONOUN = phrases("er", "sie", "ihr", "ihm")
_NOBODY = phrases(
    r"(?:je|uw|jouw|jullie|ieder|elk|your|any|every|each|jins|jim|jo|ihr|jedes) (?:\w{3,12} )?"
    r"(?:kind|zoon|dochter|child|son|daughter|bern)",
    r"(?:als|wanneer|if|when|wenn) (?:een|a|ein|in) (?:kind|leerling|child|pupil|bern)",
    rf"(?:een|a|in|ein|geen) (?:\w{{3,14}} )?(?:{_CHILD}|mens|person|people|volwassene|klasgenoot|hond|dier)"
    r"(?= (?:met|die|dat|with|who|mei|mit|dy|heeft|is|was|hat|has)(?!\w))",
)
_NOBODIES = phrases(
    r"(?:kinderen|leerlingen|mensen|ouders|volwassenen|patienten|jongeren|kids|children|people|pupils|adults|bern"
    r"|minsken|kinder|menschen|schulern?|gezinnen|families|dieren)"
    r"(?= (?:met|die|zonder|hebben|krijgen|kregen|zijn|with|who|have|mei|dy|ha|hawwe|mit|haben|uit|van|lezen"
    r"|leren)(?!\w))",
    r"(?:een aantal|veel|sommige|alle|enkele|\d{1,3}|twee|drie|vier|some|all|many|two|three|viele|einige) "
    r"(?:\w{3,12} )?(?:kinderen|leerlingen|ouders|mensen|collega's|children|pupils|parents|people|bern|kinder)",
    r"(?:de kinderen|de leerlingen|de klas|de groep|the children|the pupils|the class|de bern|die kinder|het team"
    r"|de school|onze school|(?<!doet )(?<!docht )(?<!uit )(?<!ut )(?<!juf van )(?<!meester van )groep \d|our school"
    r"|us skoalle)",
    r"(?:wie|wa|wer|iemand|niemand|iedereen|somebody|someone|anyone|anybody|everyone|everybody|nobody|jemand|immen)",
    r"(?:we|wij|ik|jullie|u|je|men|i|you|wy|ik|jim|wir|ich)",
)
_NAME = Later(
    r"(?<![\w@#./'-])(?P<first>[A-Z][a-z]{1,20}(?:-[A-Z][a-z]{1,20})?)"
    r"(?: (?:(?:de|van|der|den|el|ter|ten|te|v\.d\.) ){0,3}[A-Z][a-z]{1,20}){0,3}(?![\w@])"
)
_OPENS = Later(r"(?:^|[.!?:\n*•>]|(?:^|\n) ?-)[\s\"'(*_~\W]{0,6}$")
_VERB_AFTER = Later(rf"(?:,? [\w ]{{0,30}}?,)? (?:{VERBS})(?!\w)|,|'s? |s (?=[a-z])|[!:]| \(")
_ALREADY = frozenset({"child", "staff", "relative", "one"})
_PLURAL = Later(
    r"(?:ze|zij|sie|sy) (?:\w{2,14}en|zijn|gaan|zien|doen|staan|slaan|ha|binne|have|are|were|sind|waren)(?!\w)"
)
_LONGEST = 60
"""So many characters a relative takes at most: "de stiefvader van Anne-Fleur"."""

_FAR = 3
"""A pronoun may mean somebody who was spoken of in so many sentences before it."""


class People:
    """Who is spoken of in a draft, and where."""

    def __init__(self, case: Case) -> None:
        self.text: Text = case.text
        self._case = case
        self._german: dict[tuple[int, int], bool] = {}
        self._fiction: dict[int, bool] = {}

    @classmethod
    def of(cls, case: Case) -> "People":
        """Give who is spoken of in a case; it is found out once, whichever rules ask."""
        known: People = case.memory.setdefault("people", cls(case))
        return known

    def subject(self, start: int, end: int | None = None) -> Mention | None:
        """Give the recognisable person whom the words at a place are about; None where there is none.

        In "de ouders van Sem gaan scheiden" it is who stands there, in "gisteren heeft Sem geslagen" who follows the
        first word, and else who was spoken of last in the sentence.
        """
        until = start if end is None else end
        begin = self.text.sentence_at(max(0, until - 1))[0]
        first_word = self.text.folded.find(" ", start, until)
        before = [each for each in self._from(begin, until) if each.end < until or each.kind != "somebody"]
        for mention in before:
            if mention.start <= start < mention.end or (start < mention.start == first_word + 1):
                return self._meant(mention)
        for mention in reversed(before):
            parted = mention.kind == "nobodies" and "," in self.text.plain[mention.end : start]
            if mention.end <= start and not parted:
                return self._meant(mention)
        return next((self._meant(each) for each in before if each.start >= start and each.end <= until), None)

    def is_spoken_of(self, place: int) -> bool:
        """Say whether anybody at all is spoken of in the sentence before the place."""
        begin = self.text.sentence_at(max(0, place - 1))[0]
        return any(each.end <= place for each in self._from(begin, place))

    def meant_before(self, place: int) -> Mention | None:
        """Give the person whom "zijn" or "haar" at a place means."""
        return self._antecedent(Mention(place, place, "pronoun"), plural=False)

    def earlier(self, place: int) -> Mention | None:
        """Give the recognisable person who was spoken of last in the sentence before the one of a place."""
        begin = self.text.sentence_at(place)[0]
        here = self._number(place)
        since = self.text.sentences[max(0, here - 1)][0]
        before = [each for each in self._from(since, begin) if each.kind != "pronoun"]
        return before[-1] if before and not before[-1].kind.startswith("nobod") else None

    def last_before(self, place: int) -> Mention | None:
        """Give the recognisable person who was named last in the sentence before a place."""
        begin = self.text.sentence_at(max(0, place - 1))[0]
        found = [each for each in self._from(begin, place) if each.kind not in ("pronoun", "nobody", "nobodies")]
        return found[-1] if found else None

    def named_before(self, who: Mention, place: int) -> int:
        """Give where the sentence of a place names somebody before it, or whose relative they are; else the place."""
        if who.kind == "relative" and re.match(_POSSESSIVE, self.text.folded[who.start : who.end]):
            who = self.meant_before(who.start) or who
        return who.start if self.text.sentence_at(place)[0] <= who.start < place else place

    def relative_before(self, place: int) -> Mention | None:
        """Give the relative of somebody who is named directly before a place: "haar ouders" before "gaan scheiden"."""
        near = self._from(max(0, place - _LONGEST), place)
        return next((each for each in near if each.kind == "relative" and place <= each.end + 1), None)

    def between(self, start: int, end: int) -> tuple[Mention, ...]:
        """Give all mentions that begin between two places."""
        return self._from(start, end)

    @cached_property
    def somebody(self) -> bool:
        """Whether anybody is spoken of who can be recognised."""
        return any(not each.kind.startswith("nobod") for each in self.mentions)

    def named(self, start: int, end: int) -> Mention | None:
        """Give the first recognisable person who is spoken of between two places."""
        kinds = ("pronoun", "nobody", "nobodies")
        return next((each for each in self._from(start, end) if each.kind not in kinds), None)

    @cached_property
    def mentions(self) -> tuple[Mention, ...]:
        """All mentions, in the order of the text; of those that begin at one place the longest."""
        folded = self.text.folded
        found = [*self._known(), *self._relatives(), *self._arriving()]
        for pattern, kind in _PATTERNS:
            found += [Mention(*each.span(), kind) for each in pattern.finditer(folded)]
        pronouns = [Mention(*each.span(), "pronoun") for each in _GERMAN_PRONOUN.finditer(folded)]
        found += [each for each in pronouns if self._is_german(each.start)]
        taken = bytearray(len(folded))
        for mention in found:
            if mention.kind in _ALREADY:
                taken[mention.start : mention.end] = b"\1" * (mention.end - mention.start)
        held = {place for each in found if each.kind == "relative" for place in range(each.start + 1, each.end)}
        found = [each for each in found if each.start not in held and (each.kind in _ALREADY or not taken[each.start])]
        found += [each for each in self._names() if not taken[each.start]]
        return tuple(sorted(self._with_names(found)))

    def _with_names(self, found: list[Mention]) -> Iterator[Mention]:
        """Give the mentions; a name directly behind one of staff names the same person: "de stagiaire, Kim"."""
        ends = {each.end for each in found if each.kind == "staff"}
        for mention in found:
            gap = next((gap for gap in (", ", " ") if self.text.plain.endswith(gap, 0, mention.start)), "")
            named = mention.kind in ("somebody", "child") and gap and mention.start - len(gap) in ends
            yield Mention(mention.start, mention.end, "staff") if named else mention

    def _known(self) -> Iterator[Mention]:
        """Give the children of the roster and the staff, by their names."""
        for start, end in children(self._case):
            yield Mention(start, end, "child")
        folded = self.text.folded
        for phrase in self._case.facts.staff_phrases:
            start = folded.find(phrase)
            if start >= 0:
                yield Mention(start, start + len(phrase), "staff")
        for found in _WITH_TITLE.finditer(folded):
            if self.text.plain[found.start("name")].isupper():
                is_staff = re.match(_STAFF, found[0]) is not None
                yield Mention(*found.span(), "staff" if is_staff else "somebody")

    def _relatives(self) -> Iterator[Mention]:
        for found in _RELATIVE.finditer(self.text.folded):
            yield Mention(*found.span(), "relative")
        for found in _RELATIVE_OF.finditer(self.text.folded):
            if self.text.plain[found.start("name")].isupper():
                yield Mention(found.start(), found.end("name"), "relative")
        for found in _RELATIVE_GENITIVE.finditer(self.text.folded):
            if self.text.plain[found.start()].isupper():
                yield Mention(*found.span(), "relative")

    def _arriving(self) -> Iterator[Mention]:
        """Give a child that is coming to the class: "maandag krijgen we een nieuwe leerling"; not what may happen."""
        for found in chain.from_iterable(form.finditer(self.text.folded) for form in _ARRIVING):
            begin = self.text.sentence_at(found.start())[0]
            if _SUPPOSED.search(self.text.folded, begin, found.start("child")) is None:
                yield Mention(*found.span("child"), "one")

    def _names(self) -> Iterator[Mention]:
        """Give capitalised words that can be somebody's name."""
        for found in _NAME.finditer(self.text.plain):
            start, end = found.span()
            opens = _OPENS.search(self.text.plain[max(0, start - 8) : start]) is not None
            if found["first"].lower() in OPENERS and opens:
                start, opens = found.end("first") + 1, False
            first = self.text.folded[start:end].partition(" ")[0].partition("-")[0]
            known = first in FIRST_NAMES or first.removesuffix("s") in FIRST_NAMES
            if start >= end or first in NO_NAMES or (not known and self._is_german(start)):
                continue
            if opens and not known and _VERB_AFTER.match(self.text.plain, end) is None:
                continue
            if not self._is_fiction(start):
                yield Mention(start, end, "somebody")

    def _meant(self, mention: Mention) -> Mention | None:
        """Give the person whom a mention means: for a pronoun whoever was spoken of before it."""
        if mention.kind.startswith("nobod"):
            return None
        if mention.kind == "relative" and re.match(_POSSESSIVE, self.text.folded[mention.start : mention.end]):
            return mention if self._antecedent(mention, plural=False) is not None else None
        if mention.kind != "pronoun":
            return mention
        return self._antecedent(mention, plural=_PLURAL.match(self.text.folded, mention.start) is not None)

    def _antecedent(self, pronoun: Mention, *, plural: bool) -> Mention | None:
        here = self._number(pronoun.start)
        since = self.text.sentences[max(0, here - _FAR)][0]
        for mention in reversed(self._from(since, pronoun.start)):
            if mention.kind == "pronoun":
                continue
            if mention.kind == "nobodies" and not plural:
                continue
            return None if mention.kind.startswith("nobod") else mention
        return None

    def _from(self, start: int, end: int) -> tuple[Mention, ...]:
        """Give the mentions that begin between two places."""
        return self.mentions[bisect(self._starts, start - 1) : bisect(self._starts, end - 1)]

    @cached_property
    def _starts(self) -> tuple[int, ...]:
        return tuple(each.start for each in self.mentions)

    def _number(self, place: int) -> int:
        return max(0, bisect(self.text.sentences, place, key=lambda sentence: sentence[0]) - 1)

    def _is_german(self, place: int) -> bool:
        """Say whether the paragraph is German, in which all nouns have a capital."""
        paragraph = self.text.paragraph_at(place)
        if paragraph not in self._german:
            self._german[paragraph] = GERMAN.search(self.text.folded, *paragraph) is not None
        return self._german[paragraph]

    def _is_fiction(self, place: int) -> bool:
        """Say whether the sentence, or the one before it in its paragraph, is about a book or people of old."""
        here = self._number(place)
        if here not in self._fiction:
            begin = max(self.text.sentences[max(0, here - 1)][0], self.text.paragraph_at(place)[0])
            end = self.text.sentences[here][1]
            self._fiction[here] = FICTION.search(self.text.folded, begin, end) is not None
        return self._fiction[here]


_PATTERNS: tuple[tuple[Later, Kind], ...] = (
    (_ONE, "one"),
    (_SOME_STAFF, "staff"),
    (_PRONOUN, "pronoun"),
    (_NOBODY, "nobody"),
    (_NOBODIES, "nobodies"),
)
