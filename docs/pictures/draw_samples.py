"""Draws the playground's sample pictures: `python docs/pictures/draw_samples.py`, with Chromium and Playwright at hand.

They are drawings, so that nobody's photo is needed to try out what becomes of one.
"""

from pathlib import Path

from playwright.sync_api import sync_playwright

HERE = Path(__file__).parent
SAMPLES = HERE.parent.parent / "groupbot" / "demo" / "static" / "samples"
WIDTH, HEIGHT = 640, 480


def ball(x: int, y: int, size: int) -> str:
    """Draw a ball in a child's colours."""
    return (
        f'<circle cx="{x}" cy="{y}" r="{size}" fill="#fff"/>'
        f'<path d="M{x} {y - size} A{size} {size} 0 0 1 {x + size} {y} L{x} {y} Z" fill="#e4572e"/>'
        f'<path d="M{x} {y + size} A{size} {size} 0 0 1 {x - size} {y} L{x} {y} Z" fill="#ffc914"/>'
    )


def tree(x: int, y: int, colour: str) -> str:
    """Draw a tree that stands at this place."""
    return (
        f'<rect x="{x - 9}" y="{y - 70}" width="18" height="70" rx="5" fill="#7a4e2d"/>'
        f'<circle cx="{x}" cy="{y - 110}" r="58" fill="{colour}"/>'
        f'<circle cx="{x - 34}" cy="{y - 84}" r="34" fill="{colour}"/>'
        f'<circle cx="{x + 36}" cy="{y - 86}" r="32" fill="{colour}"/>'
    )


def child(x: int, y: int, shirt: str, hair: str) -> str:
    """Draw a child with a face that is nobody's."""
    return f"""
<g stroke="#f2c9a5" stroke-width="14" stroke-linecap="round">
<path d="M{x - 26} {y + 62} L{x - 58} {y + 112}"/><path d="M{x + 26} {y + 62} L{x + 58} {y + 20}"/></g>
<g stroke="#34506b" stroke-width="18" stroke-linecap="round">
<path d="M{x - 16} {y + 140} L{x - 20} {y + 205}"/><path d="M{x + 16} {y + 140} L{x + 20} {y + 205}"/></g>
<rect x="{x - 34}" y="{y + 44}" width="68" height="104" rx="24" fill="{shirt}"/>
<circle cx="{x}" cy="{y}" r="44" fill="#f7d7b5"/>
<path d="M{x - 44} {y - 4} A44 44 0 0 1 {x + 44} {y - 4} Q{x} {y - 40} {x - 44} {y - 4} Z" fill="{hair}"/>
<circle cx="{x - 15}" cy="{y + 2}" r="4.5" fill="#2d2a26"/><circle cx="{x + 15}" cy="{y + 2}" r="4.5" fill="#2d2a26"/>
<path d="M{x - 14} {y + 17} Q{x} {y + 30} {x + 14} {y + 17}" fill="none" stroke="#2d2a26" stroke-width="4"
 stroke-linecap="round"/>"""


WAVES = "".join(
    f'<path d="M-40 {y} q20 -14 40 0 t40 0 t40 0 t40 0 t40 0 t40 0 t40 0 t40 0 t40 0 t40 0 t40 0 t40 0 t40 0 t40 0 '
    f't40 0 t40 0 t40 0" fill="none" stroke="#fff" stroke-opacity=".45" stroke-width="6"/>'
    for y in range(235, 480, 48)
)
LANES = "".join(
    f'<path d="M{x} 190 L{x - 60} 480" stroke="#e4572e" stroke-width="7" stroke-dasharray="22 12"/>'
    for x in (190, 350, 510)
)
LEAVES = "".join(
    f'<ellipse cx="{x}" cy="{y}" rx="11" ry="6" fill="{colour}" transform="rotate({turn} {x} {y})"/>'
    for x, y, colour, turn in (
        (90, 420, "#d9822b", 20),
        (180, 450, "#c0392b", -30),
        (470, 440, "#e0b12f", 50),
        (560, 400, "#c0392b", 10),
        (520, 460, "#d9822b", -10),
        (130, 385, "#e0b12f", 70),
        (250, 205, "#d9822b", 40),
        (420, 180, "#c0392b", -50),
    )
)
WINDOWS = "".join(f'<rect x="{x}" y="190" width="62" height="58" rx="8" fill="#cfeaf7"/>' for x in range(130, 460, 78))

DRAWINGS = {
    "pool": f"""<rect width="640" height="480" fill="#dff1f7"/><rect y="150" width="640" height="40" fill="#f2e8d5"/>
<rect y="190" width="640" height="290" fill="#3fa7d6"/>{LANES}{WAVES}
<rect x="470" y="60" width="14" height="120" fill="#8a9aa5"/>
<rect x="440" y="70" width="120" height="16" rx="6" fill="#8a9aa5"/>
{ball(250, 320, 44)}<circle cx="120" cy="70" r="38" fill="#ffd95c"/>""",
    "walk": f"""<rect width="640" height="480" fill="#cfe6f5"/><rect y="290" width="640" height="190" fill="#a9c77a"/>
<path d="M250 480 Q330 380 300 290 L340 290 Q430 380 400 480 Z" fill="#e3cfa4"/>
{tree(90, 330, "#d9822b")}{tree(210, 310, "#e0b12f")}{tree(450, 315, "#c0392b")}{tree(570, 345, "#d9822b")}{LEAVES}
<circle cx="330" cy="90" r="34" fill="#ffe28a"/>""",
    "children": f"""<rect width="640" height="480" fill="#fdf1d6"/>
<rect y="380" width="640" height="100" fill="#9ccb86"/>
<path d="M288 200 L300 130" stroke="#777" stroke-width="3"/><path d="M498 200 L520 120" stroke="#777" stroke-width="3"/>
<ellipse cx="302" cy="92" rx="34" ry="42" fill="#e4572e"/><ellipse cx="524" cy="82" rx="34" ry="42" fill="#3fa7d6"/>
{child(230, 190, "#2f9e77", "#5b3a1e")}{child(440, 190, "#8e5ea2", "#d9a441")}""",
    "bus": f"""<rect width="640" height="480" fill="#cfe6f5"/><rect y="330" width="640" height="150" fill="#8d9499"/>
<path d="M0 410 H640" stroke="#fff" stroke-width="8" stroke-dasharray="50 34"/>
<rect x="90" y="150" width="460" height="200" rx="30" fill="#ffc914"/>
<rect x="90" y="270" width="460" height="22" fill="#2d2a26"/>
{WINDOWS}<path d="M520 190 h18 a12 12 0 0 1 12 12 v62 h-30 z" fill="#cfeaf7"/>
<circle cx="190" cy="350" r="40" fill="#2d2a26"/><circle cx="190" cy="350" r="17" fill="#c9d0d4"/>
<circle cx="450" cy="350" r="40" fill="#2d2a26"/><circle cx="450" cy="350" r="17" fill="#c9d0d4"/>
<circle cx="90" cy="80" r="34" fill="#ffe28a"/>""",
}


def main() -> None:
    """Draw them all."""
    SAMPLES.mkdir(exist_ok=True)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        page = browser.new_page(viewport={"width": WIDTH, "height": HEIGHT})
        for name, drawing in DRAWINGS.items():
            size = f'width="{WIDTH}" height="{HEIGHT}"'
            svg = f'<svg xmlns="http://www.w3.org/2000/svg" {size} style="display:block">{drawing}</svg>'
            page.set_content(f"<body style='margin:0'>{svg}</body>")
            page.screenshot(path=SAMPLES / f"{name}.png")
        browser.close()


if __name__ == "__main__":
    main()
