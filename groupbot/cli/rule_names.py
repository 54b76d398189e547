"""What a protocol's rules are called for people; a file has them by their keys."""

from groupbot.texts.later import later
from groupbot.texts.speech import PlainSpeech

RULE_NAMES = {
    "author_unknown": later("Unknown author"),
    "single_child": later("One child alone in a photo"),
    "one_face": later("One face in a photo"),
    "face_unaccounted": later("More faces than children named"),
    "name_with_photo": later("A first name with a photo"),
    "full_name_with_photo": later("A full name with a photo"),
    "name_read": later("A name that can be read in a photo"),
    "consent_unknown": later("Consent to a photo not known"),
    "in_photo_unsaid": later("Not said who is in the photo"),
    "consent_refused": later("No consent to a photo"),
    "chat_screenshot": later("Picture of a chat"),
    "contact_phone": later("Private phone number"),
    "contact_email": later("Private e-mail address"),
    "contact_address": later("Home address"),
    "contact_bsn": later("Citizen service number"),
    "contact_iban": later("Private bank account"),
    "licence_plate": later("Licence plate"),
    "private_account": later("Private account"),
    "birth_date": later("Date of birth"),
    "personal_matter": later("Somebody's health or family"),
    "personal_matter_agreed": later("A child's health with consent"),
    "name": later("A child's first name"),
    "full_name": later("A child's full name"),
    "unknown_name": later("A name that nobody knows"),
    "tag_person": later("A person tagged"),
    "tag_company": later("An organisation tagged"),
    "account_link": later("A link to an account"),
    "staff_account": later("Staff's own number or account"),
    "report_in_app": later("Illness or leave through the app"),
    "opinion": later("Private or political opinion"),
    "reproach": later("Reproach or reply to a parent"),
    "discussion": later("Call for a discussion"),
    "third_party": later("Somebody else's words"),
    "others_work": later("Somebody else's work"),
    "insult": later("Insult or indecency"),
    "tone": later("Reproachful or mocking tone"),
    "class_affair": later("A class's affairs in public"),
    "private_business": later("Business that is not school's"),
    "wrong_date": later("A date that cannot be right"),
    "incomplete_invitation": later("Incomplete invitation"),
    "unknown_language": later("Another language"),
    "quiet_hours": later("Outside the hours of the group"),
    "long_post": later("A long post"),
}
"""Every rule's name by its key. English; the catalogues have it in other languages."""


def rule_name(rule: str, say: PlainSpeech) -> str:
    """Give what a rule is called for people.

    Args:
        rule: its key.
        say: the language.
    """
    speak = say
    return speak(RULE_NAMES[rule])
