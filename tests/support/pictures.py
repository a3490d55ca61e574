"""Draws the pictures that other sites and telephones show of the portal: `make pictures`."""

from pathlib import Path

from playwright.sync_api import sync_playwright

from tests.support import browser
from vetting.config import ROOT

FOLDER = ROOT / "static/img"
CARD = (1200, 630)
ICON = (180, 180)
WAVE = "q25-26 50 0t50 0" * 13
PAGE = """<!doctype html><meta charset="utf-8"><style>
* {{ margin: 0; box-sizing: border-box }}
body {{ width: 1200px; height: 630px; background: #10313a; color: #f4f1e9; overflow: hidden;
  font: 600 40px/1.3 system-ui, "Open Sans", sans-serif }}
body > svg {{ position: absolute; inset: auto 0 0; fill: none; stroke: #f39a6e; stroke-width: 5 }}
main {{ padding: 90px 96px; display: grid; grid-template-columns: 190px 1fr; gap: 28px 56px }}
h1 {{ font-size: 92px; line-height: 1.1; letter-spacing: -.03em }}
p {{ grid-column: 2; max-width: 21em; color: #b9cbce; font-weight: 400 }}
main svg {{ width: 190px; grid-row: span 2; border: 3px solid #3c7f87; border-radius: 51px }}
</style><main>{logo}<h1>Vetting</h1><p>Know who comes aboard<br>before you hand over your voice.</p>
<p lang="es">Sepa quién sube a bordo<br>antes de prestarle su voz.</p></main>
<svg viewBox="0 0 1200 110" width="1200" height="110"><path d="M-30 40{wave}"/>
<path stroke="#7fcacb" d="M-55 75{wave}"/></svg>"""


def draw(folder: Path) -> None:
    """Write `card.png` and `icon.png`, which carries the logo to its edges."""
    logo = (FOLDER / "logo.svg").read_text(encoding="utf-8")
    square = logo.replace(' rx="8"', "")
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(**browser.load().launch_options())
        for name, (width, height), html in (
            ("card", CARD, PAGE.format(logo=logo, wave=WAVE)),
            ("icon", ICON, f"<style>body{{margin:0}}svg{{width:180px}}</style>{square}"),
        ):
            page = chromium.new_page(viewport={"width": width, "height": height})
            page.set_content(html)
            page.screenshot(path=folder / f"{name}.png")
        chromium.close()


if __name__ == "__main__":
    draw(FOLDER)
