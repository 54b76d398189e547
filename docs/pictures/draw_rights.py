"""Draws where to press in a group's settings: `python docs/pictures/draw_rights.py`, with Chromium and Playwright.

They are drawings, so that nobody's group is shown. The bot sends them to the director, in their language.
"""

from pathlib import Path

from playwright.sync_api import sync_playwright

PICTURES = Path(__file__).parents[2] / "groupbot" / "pictures"
STYLE = """
body { margin: 0; background: #fff; color: #1b1b1b; font: 19px/1.3 'DejaVu Sans', sans-serif }
.sheet { display: flex; flex-wrap: wrap; gap: 16px; padding: 16px; width: 712px; align-items: flex-start }
.phone { width: 222px; border: 2px solid #999; border-radius: 18px; overflow: hidden }
.head { background: #1f6f5c; color: #fff; padding: 12px 14px; font-weight: bold }
.row { display: flex; justify-content: space-between; align-items: center; padding: 12px 14px; border-top: 1px solid #ddd }
.press { outline: 4px solid #e4571e; outline-offset: -4px; border-radius: 10px; font-weight: bold }
.number { color: #c43f0d; font-weight: bold; text-align: center; padding: 6px }
.switch { width: 40px; height: 22px; border-radius: 11px; background: #bbb; position: relative; flex: none }
.switch::after { content: ''; position: absolute; left: 3px; top: 3px; width: 16px; height: 16px; border-radius: 8px; background: #fff }
.on { background: #1f6f5c }
.on::after { left: auto; right: 3px }
.wide { width: 420px }
"""  # noqa: E501 - a style is read by the line
STEPS = {
    "nl": [
        ["*Groep 5", "Hallo allemaal!", "Morgen gym"],
        ["Groep 5", "*Bewerken ✎", "Meldingen", "Leden"],
        ["Bewerken", "Naam", "*Beheerders", "Rechten"],
        ["Beheerders", "Juf Anna", "*Beheerder toevoegen"],
        ["Kies", "*Schoolbot", "Linda", "Omar"],
    ],
    "en": [
        ["*Group 5", "Hello everybody!", "Gym tomorrow"],
        ["Group 5", "*Edit ✎", "Notifications", "Members"],
        ["Edit", "Name", "*Administrators", "Permissions"],
        ["Administrators", "Miss Anna", "*Add administrator"],
        ["Choose", "*School bot", "Linda", "Omar"],
    ],
}
RIGHTS = {
    "nl": ["Schoolbot mag", "-Groep wijzigen", "+Berichten verwijderen", "+Leden toevoegen", "+Berichten vastzetten"],
    "en": ["School bot may", "-Change the group", "+Delete messages", "+Add members", "+Pin messages"],
}


def phone(number: int, lines: list[str]) -> str:
    """Draw a screen; what is to be pressed has a star before it."""
    head, *rows = [(line.lstrip("*"), "press" if line.startswith("*") else "") for line in lines]
    drawn = "".join(f'<div class="row {mark}">{words}</div>' for words, mark in rows)
    return (
        f'<div><div class="phone"><div class="head {head[1]}">{head[0]}</div>{drawn}</div>'
        f'<div class="number">{number}</div></div>'
    )


def rights(lines: list[str]) -> str:
    """Draw the switches; one that is to be on has a plus before it."""
    drawn = "".join(
        f'<div class="row">{line[1:]}<span class="switch {"on" if line[0] == "+" else ""}"></span></div>'
        for line in lines[1:]
    )
    return f'<div class="phone wide"><div class="head">{lines[0]}</div>{drawn}</div>'


def main() -> None:
    """Draw each picture in each language."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        page = browser.new_page(viewport={"width": 800, "height": 700})
        for language, screens in STEPS.items():
            steps = "".join(phone(n, lines) for n, lines in enumerate(screens, 1))
            for name, drawn in (("make-administrator", steps), ("rights", rights(RIGHTS[language]))):
                page.set_content(f'<style>{STYLE}</style><div class="sheet">{drawn}</div>')
                page.locator(".sheet").screenshot(path=PICTURES / f"{name}.{language}.png")
        browser.close()


if __name__ == "__main__":
    main()
