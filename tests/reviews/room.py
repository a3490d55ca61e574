"""Bob's browser in a review of his own, and what he looks at there."""

from playwright.sync_api import BrowserContext, Locator, Page, expect

from tests.reviews.desk import FIRST
from tests.support.portal import RunningPortal
from tests.support.screen import signed_in
from vetting.access import Actor


class Room:
    """A browser, signed in, with a review started; each window is a page."""

    def __init__(self, context: BrowserContext, portal: RunningPortal, assessment: int) -> None:
        self.context = context
        self.portal = portal
        self.review = f"{portal.url}/assessments/{assessment}/review"

    def sign_in(self, person: Actor, page: Page | None = None) -> Page:
        return signed_in(self.portal, page or self.context.new_page(), person.email)

    def window(self, section: str = "company-research") -> Page:
        page = self.context.new_page()
        page.goto(f"{self.review}?section={section}")
        return page


def level(page: Page, value: str, criterion: str = FIRST) -> Locator:
    return page.locator(f"#criterion-{criterion} input[type=radio][value='{value}']")


def note(page: Page, criterion: str = FIRST) -> Locator:
    return page.locator(f"#criterion-{criterion} textarea")


def state(page: Page, criterion: str = FIRST) -> Locator:
    return page.locator(f"#state-{criterion}")


def is_saved(page: Page, criterion: str = FIRST) -> None:
    expect(page.locator(f"#criterion-{criterion}")).to_have_attribute("data-state", "saved")
    expect(page.locator("#save-state")).to_have_text("Saved")
