"""The signature that the bot puts under a post: who wrote it, as what, and on whose behalf."""

_ON_BEHALF_OF = {"nl": "namens", "en": "on behalf of"}


def sign(text: str, shown_as: str, school: str, language: str) -> str:
    """Put the signature under a post's text; a text that ends with it already stays as it is.

    Args:
        text: the post, which may be empty beside photos.
        shown_as: the author's name and role: "juf Anna, groep 5".
        school: the school's name.
        language: "nl" or "en"; any other language gets Dutch.

    Returns:
        The text, an empty line, and "— juf Anna, groep 5, namens De Tjongerschool".
    """
    text = text.rstrip()
    signatures = {language: f"— {shown_as}, {words} {school}" for language, words in _ON_BEHALF_OF.items()}
    if text.endswith(tuple(signatures.values())):
        return text
    signature = signatures.get(language, signatures["nl"])
    return f"{text}\n\n{signature}" if text else signature
