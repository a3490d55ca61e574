"""What tests in a real browser have in common: signing in, and a page that everybody can use."""

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import BrowserContext, Page

from tests.cast import cookie_of
from tests.support.portal import RunningPortal

OPTIONS = {"resultTypes": ["violations"], "rules": {"target-size": {"enabled": True}}}
IN_THE_WAY = """() => {
  const width = document.documentElement.clientWidth, faults = [], beside = [];
  const name = each => each.tagName.toLowerCase() + (each.id ? '#' + each.id : '') +
    [...each.classList].map(one => '.' + one).join('') +
    ' "' + each.textContent.trim().slice(0, 30) + '"';
  const scrolls = each => { for (let up = each; up; up = up.parentElement)
    if (/auto|scroll/.test(getComputedStyle(up).overflowX)) return true; };
  if (document.documentElement.scrollWidth > width) faults.push('scrolls sideways');
  for (const each of document.body.querySelectorAll('*')) {
    if (each.closest('svg svg, svg *, .visually-hidden, .skip, [aria-hidden=true]') ||
        !each.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
    const box = each.getBoundingClientRect(), style = getComputedStyle(each);
    if (!box.width || !box.height) continue;
    if ((box.right > width + 1 || box.left < -1) && !scrolls(each.parentElement) &&
        !beside.some(one => one.contains(each)) && beside.push(each))
      faults.push('beside the screen: ' + name(each));
    if (/hidden|clip/.test(style.overflowX) && style.textOverflow !== 'ellipsis' && box.width > 4 &&
        !each.matches('input, select') && each.scrollWidth > each.clientWidth + 1)
      faults.push('cut off: ' + name(each));
  }
  for (const each of document.getAnimations())
    if (each.playState === 'running' && each.effect.getComputedTiming().duration > 10)
      faults.push('moves: ' + name(each.effect.target));
  if (window.moved) faults.push('shifted by ' + window.moved + ': ' + [...window.what]);
  return [...new Set(faults)];
}"""
SHIFTS = """window.moved = 0; window.what = new Set(); new PerformanceObserver(list => {
  for (const each of list.getEntries()) { window.moved += each.value;
    for (const one of each.sources) if (one.node) window.what.add(one.node.nodeName + '.' +
      one.node.className); }
}).observe({ type: 'layout-shift', buffered: true })"""


def signed_in(portal: RunningPortal, page: Page, email: str) -> Page:
    """A page in which somebody of the cast has signed in; where it matters how, a test does that
    itself, as a page and a password take longer than much of what follows."""
    assert portal.app is not None
    name, value = portal.app.config["SESSION_COOKIE_NAME"], cookie_of(portal.app, email)
    page.context.add_cookies([{"name": name, "value": value, "url": portal.url}])
    return page


def is_sound(page: Page) -> None:
    """Usable by everybody, and no wider than its screen."""
    page.wait_for_load_state()
    found = Axe().run(page)
    assert not found.response["violations"], found.generate_report()
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), page.url


def watch_shifts(context: BrowserContext) -> None:
    """For `faults_of`: what moves after it was painted, from the first page on."""
    context.add_init_script(SHIFTS)


def faults_of(page: Page) -> list[str]:
    """What axe finds, targets under 24 px, and whatever is beside the screen, cut off or moving."""
    violations = Axe().run(page, options=OPTIONS).response["violations"]
    return [
        *(f"{each['id']}: {node['html'][:120]}" for each in violations for node in each["nodes"]),
        *in_the_way(page),
    ]


def in_the_way(page: Page) -> list[str]:
    """What is beside the screen, cut off or moving, now that the page is painted."""
    page.wait_for_load_state()
    page.evaluate("new Promise(then => requestAnimationFrame(() => requestAnimationFrame(then)))")
    found: list[str] = page.evaluate(IN_THE_WAY)
    return found
