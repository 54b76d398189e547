"""The school's agreed channels in words: how a matter reaches the school where the bot does not hand it over."""

from collections.abc import Iterable

from handlers.model.people import Person
from handlers.model.profile import Profile
from handlers.ports import School, Speech


def by_mail(profile: Profile, platform: str) -> bool:
    """Say whether the bot hands a report of illness over itself, for somebody who writes on this platform.

    It does where the school wants reports by mail and lets a child's name pass through the platform.
    """
    return (
        profile.illness.kind == "mail" and profile.illness.email is not None and profile.child_data.get(platform, False)
    )


def phone(say: Speech, profile: Profile) -> str:
    """Ask to phone the school, with the number where it is known."""
    number = profile.phone()
    return say("Phone the school: {phone}.", phone=number) if number else say("Phone the school.")


def illness(say: Speech, profile: Profile) -> str:
    """Say how this school wants to hear that a child is ill, where that is not through the bot."""
    lines = [say("I cannot pass on a report of illness here. Please do it this way:")]
    if profile.illness.link:
        lines.append(say("Report it here: {link}", link=profile.illness.link))
    if profile.illness.kind == "mail" and profile.illness.email:
        lines.append(_mail(say, profile.illness.email))
    lines.append(phone(say, profile))
    return "\n".join(lines)


def own_illness(say: Speech, profile: Profile) -> str:
    """Say to a member of staff whom no child is linked to where illness is reported, a child's and their own."""
    lines = [say("Here parents report their child ill, and no child is linked to you.")]
    lines.append(say("Is your child ill?") + " " + phone(say, profile))
    number = profile.director.phone or profile.office.phone or profile.illness.phone
    if number:
        lines.append(say("Are you ill yourself? Phone the director: {phone}.", phone=number))
    else:
        lines.append(say("Are you ill yourself? Phone the director."))
    return "\n".join(lines)


def leave(say: Speech, profile: Profile) -> str:
    """Say how leave is asked for."""
    channel = profile.leave
    lines = [say("Leave, the doctor or the dentist? You arrange that with the school itself, not through me.")]
    if channel.link:
        lines.append(say("Use this form: {link}", link=channel.link))
    if channel.email:
        lines.append(say("Or mail: {email}", email=channel.email) if channel.link else _mail(say, channel.email))
    if channel.phone or not (channel.link or channel.email):
        lines.append(_phone(say, channel.phone or profile.office.phone, profile))
    return "\n".join(lines)


def office(say: Speech, profile: Profile) -> str:
    """Say how the office is reached."""
    return _reach(say("The office of the school can help you with that."), say, profile.office.email, profile)


def complaint(say: Speech, profile: Profile) -> str:
    """Say how the director is reached with a complaint."""
    return _reach(
        say("I am sorry to hear that. The director would like to hear it from you."),
        say,
        profile.director.email,
        profile,
    )


def indecent(say: Speech, profile: Profile) -> str:
    """Ask to keep it friendly, and say how the director is reached where something is wrong."""
    opening = say("Let us keep it friendly. Is something wrong? The director would like to hear it from you.")
    return _reach(opening, say, profile.director.email, profile)


def worry(say: Speech, profile: Profile) -> str:
    """Say how the director is reached with a worry, and that an emergency is not for the bot."""
    told = _reach(
        say("Thank you for saying so. Please talk to the director about it."), say, profile.director.email, profile
    )
    return told + "\n" + say("Is somebody in danger now? Phone 112.")


async def teacher(say: Speech, person: Person, school: School) -> str:
    """Say how the teachers of the person's children are reached, or the office where no teacher has an address."""
    classes = [child.class_id for each in person.children if (child := await school.children.by_id(each))]
    teachers = [
        each
        for each in school.profile.staff
        if each.role == "teacher" and each.email and set(each.classes) & {*classes}
    ]
    if not teachers:
        return _reach(
            say("The teacher can tell you best. The office helps you to reach the teacher."),
            say,
            school.profile.office.email,
            school.profile,
        )
    lines = [say("The teacher can tell you best.")]
    lines += [say("Mail {name}: {email}", name=each.shown_as, email=each.email) for each in teachers]
    return "\n".join(lines)


def _reach(opening: str, say: Speech, email: str | None, profile: Profile) -> str:
    lines: Iterable[str] = [
        opening,
        *([_mail(say, email)] if email else ()),
        _phone(say, profile.office.phone, profile),
    ]
    return "\n".join(lines)


def _mail(say: Speech, email: str) -> str:
    return say("Mail: {email}", email=email)


def _phone(say: Speech, number: str | None, profile: Profile) -> str:
    return say("Phone the school: {phone}.", phone=number) if number else phone(say, profile)
