"""A8: who it may be that is quoted, and how people say that somebody said or wrote it: folded patterns."""

# ruff: noqa: E501 - one pattern, one line: so they are read and extended

from policy.rules.later import phrases

WHO = phrases(
    r"\w{0,12}(?:moeder|vader|ouders?)|\w{0,6}oma's?|\w{0,6}opa's?|mama|papa|grootouders?|\w{0,4}buur(?:man|vrouw)|buren|bewoners?|bewoonster|bezoekers?|bezoekster|inspecteur|chauffeur|commandant|schipper|aannemer|bakker|controleur|vrijwilligers?|organisator|luisteraar|lezer|oud-leerling|leerling|iemand|eentje|een van (?:hen|u|jullie|ons|de)|voorbijganger|omwonende\w?|gastouder|verkeersouders?|familie|gezin|tante|oom|buurt|ex",
    r"(?:grand)?(?:parents?|mother|father)|mum|mom|dad|nan|neighbou?r|visitors?|somebody|someone|one of (?:them|you|the|our)|resident|driver|uncle|aunt|passer-by|pupil|gro(?:ss)?(?:mutter|vater)|mutter|vater|eltern(?:teil)?|nachbar\w{0,3}|besucher\w{0,3}|jemand|eine von ihnen|einer von|busfahrer|mem|memmen|heit|alder|buorman|buorfrou|besiker\w?|ien fan|immen|pake|beppe",
    r"(?:zei|schreef|schrijft|appte|mailde) (?:ze|zij|hij|een)|(?:uit|in) (?:de |een |het )?(?:mail|brief|kaart|app|gastenboek|reactie|enquete|ideeenbus)(?: van \w{3,9} \w{3,8})?|in our (?:letterbox|guest book|mailbox)|from (?:a|an|the) (?:e-?mail|letter|card|review)|aus (?:einer|der) (?:mail|karte)",
)
"""Somebody whose words these are."""

SAID = phrases(
    r"zei|zegt|zeiden|zuchtte|zuchten|verzuchtte|schreef|schrijft|schreven|appte|appt|mailde|mailt|mailden|reageerde|stuurde|stuurt|vertelde|belde|riep|fluisterde|sprak|luidde|vulde in|merkte op|liet (?:ons |me |mij )?weten|citeer|aldus|uit de (?:mail|brief|app|kaart|reactie)|doorplakken|doorgestuurd|vatte|in de mail|in de brievenbus|in het gastenboek|zeggen (?:ouders|bezoekers)",
    r"said|told|wrote|texted|emailed|messaged|sent|left|posted|put it|summed it up|according to|says|from an? (?:e-?mail|letter|card|review)|schrieb|geschrieben|sagte|meinte|raunte|antwortete|meldete|mailte|sei|skreau|appe|mailde|stjoerde|sei tsjin|hinterliess",
)
"""That somebody said or wrote them."""

FINE = phrases(
    r"boek|boeken|schrijver|schrijfster|auteur|dichter\w{0,3}|gedicht|verhaal\w{0,4}|liedje|lied|sprookje\w{0,2}|toneel\w{0,8}|musical|voorstelling|rol van|spreekwoord|gezegde|film|prentenboek|voorlees\w{0,8}|dictee|raadsel|mop|moppen|grap|oefenzin\w{0,3}|author|poem|story|saying|riddle|buch|teltsje|thema|motto|titel|title|heet|genaamd|slogan|toestemming|goedvinden|permission|erlaubnis|tastimming|mag ik (?:dit |het )?delen|mochten we delen|directeur|juf|meester|leerkracht|wij|teacher|head|lehrer\w{0,3}",
    r"sinterklaas|de sint|de piet\w{0,2}|kerstman|burgemeester|wethouder|minister|koning|ggd|gemeente|politie",
)
"""What makes the words those of a book, a play, a member of staff or an office, or shared with leave."""
