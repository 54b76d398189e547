"""What a sentence looks like, by words that were weighed on many labelled sentences: a guess, and never certain."""

GUESSED = (
    "personal_matter",
    "report_in_app",
    "opinion",
    "reproach",
    "discussion",
    "third_party",
    "others_work",
    "insult",
    "tone",
    "class_affair",
    "private_business",
)
"""The rules about which there are guesses."""
