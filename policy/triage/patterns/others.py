"""Somebody else's child that has no name, as patterns over a folded text: `policy.triage.others` reads them."""

_GREETING = r"(?:hoi|hallo|hey|hi|ha|hello|goedemorgen|goedemiddag|beste|dag|juf|meester)\b(?: \w+){0,2}[,.!]? "
_OWN = r"mijn|mn|m'n|ons|onze|my|our"
_ANY = rf"{_OWN}|een|het|de|zijn|z'n|haar|a|an|the|his|her"
_NEIGHBOUR = r"buur(?:meisje|jongen|jongetje|kind|kinderen|kindje)"
_COUSIN = r"neef(?:je)?s?|nicht(?:je)?s?|nephews?|nieces?|cousins?"
_FRIEND = r"(?:school)?vriend(?:innet)?jes?|klasgeno(?:ot|otje|te|ten)|(?:class|school)mates?"
_PUPIL = r"kind(?:je)?|jongen|jongetje|meisje|leerling|iemand|child|kid|boy|girl|pupil|somebody|someone"
_CHILD = rf"{_PUPIL}|zoon(?:tje)?|dochter(?:tje)?|son|daughter"
_OF_CLASS = r"(?:uit|van|in|from|of) (?:[\w']+ )?(?:klas|groep|class|group)"
_FAMILY = r"(?:buren|overburen|buurvrouw|buurman|zus|broer|vriendin|vriend|collega)"
_FAMILY_EN = r"(?:neighbou?r|sister|brother|friend|colleague)"

SOMEBODY_ELSE = (
    rf"^(?:{_GREETING})?(?:"
    rf"(?:(?:{_ANY}) )?(?:\w+ )?(?:{_NEIGHBOUR}|{_COUSIN}|{_FRIEND})"
    rf"|(?:(?:een|a|an|het|the) (?:\w+ )?)?(?:{_PUPIL}) {_OF_CLASS}"
    rf"|(?:(?:{_ANY}) )?(?:{_CHILD}) van (?:de|onze|mijn|mn|m'n) {_FAMILY}"
    rf"|(?:(?:{_OWN}|the) )?{_FAMILY_EN}(?:'?s|s'?) (?:{_CHILD})"
    rf"|(?:(?:{_ANY}) )?(?:{_CHILD}) of (?:the|our|my) {_FAMILY_EN}s?"
    r")\b"
)
"""A text that begins with somebody else's child: who is ill there is none of the writer's own."""
