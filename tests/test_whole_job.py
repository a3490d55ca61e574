"""The whole job, as a small firm does it: from an empty portal to a printed scorecard."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import BrowserContext, Page, expect

from tests.support.portal import RunningPortal

PASSWORD = "correct horse battery"
SECTIONS = 5
PATIENCE = 10_000
LOCALES = {"en": "en-GB", "es": "es-ES"}
REASON = "Best prepared, both referees agree, and the accounts stay with us."

NewContext = Callable[..., BrowserContext]


@dataclass
class Person:
    """One person at their browser; `strict`: every page is held against axe, which takes longer
    than everything that they do there. Every day the tests of each page do that."""

    page: Page
    url: str
    scripts: bool
    strict: bool
    seen: set[str] = field(default_factory=set)

    def go(self, path: str) -> None:
        self.page.goto(self.url + path)
        self.look()

    def fill(self, **values: str) -> None:
        for name, value in values.items():
            self.page.fill(f"main [name={name}]", value)

    def choose(self, name: str, value: str) -> None:
        self.page.locator(f"main [name='{name}'][value='{value}']").check()

    def send(self, action: str, **values: str) -> None:
        """Fill a form, named by the end of its address, and send it."""
        form = self.page.locator(f"main form[action$='{action}']").first
        for name, value in values.items():
            form.locator(f"[name={name}]").first.fill(value)
        with self.page.expect_navigation():
            form.locator("button[type=submit]").first.click()
        self.look()

    def look(self) -> None:
        kind = re.sub(r"\d+", "n", self.page.url.removeprefix(self.url))
        if not self.strict or kind in self.seen:
            return
        self.seen.add(kind)
        found = Axe().run(self.page)
        assert found.violations_count == 0, f"{kind}\n{found.generate_report()}"

    @property
    def number(self) -> str:
        """The number in the address of the page."""
        match = re.search(r"/(\d+)", self.page.url.removeprefix(self.url))
        assert match
        return match[1]


@pytest.fixture
def portal(tmp_path: Path) -> Iterator[RunningPortal]:
    with RunningPortal(tmp_path / "instance") as running:
        yield running


# Each language and each manner once: the texts do not hang on the scripts. Every day with them,
# and the whole exchange without.
@pytest.mark.parametrize(
    ("language", "scripts"),
    [pytest.param("en", False, marks=pytest.mark.long), ("es", True)],
    ids=["en-plain", "es-scripts"],
)
def test_from_an_empty_portal_to_a_printed_scorecard(
    portal: RunningPortal,
    new_context: NewContext,
    language: str,
    scripts: bool,
    tmp_path: Path,
    long: bool,
) -> None:
    def sits_down() -> Person:
        context = new_context(locale=LOCALES[language], java_script_enabled=scripts)
        context.set_default_timeout(PATIENCE)
        return Person(context.new_page(), portal.url, scripts, strict=scripts and long)

    laura, tom = sits_down(), sits_down()
    set_up(laura)
    expect(laura.page.locator("html")).to_have_attribute("lang", language)
    join(tom, invite(laura))
    brief = write_brief(laura)
    good, bad = (add_vendor(laura, brief, name) for name in ("Ana Belmonte", "Max Impacto"))
    for assessment, level in ((good, "3"), (bad, "0")):
        rate(laura, assessment, level)
        sees_nothing_of(tom, assessment)
        rate(tom, assessment, level)
    answer_facts(laura, good, {"accounts_in_vendor_name": "no", "declares_newcomer": "no"})
    answer_facts(laura, bad, {"accounts_in_vendor_name": "yes", "offers_bought_engagement": "yes"})
    enter_reference(laura, good)
    clear_a_sign(laura, bad)
    compare(laura, brief)
    decide(laura, good)
    print_scorecard(laura, good, tmp_path)
    look_around(laura, brief, good)


def set_up(owner: Person) -> None:
    owner.go("/")
    owner.fill(company="Panadería Sol", name="Laura Vega", email="laura@sol.example")
    owner.fill(password=PASSWORD, again=PASSWORD)
    owner.send("/set-up")


def invite(owner: Person) -> str:
    owner.go("/members")
    owner.fill(name="Tomás Rey")
    owner.choose("role", "reviewer")
    owner.send("/members/invitations")
    return owner.page.input_value("#invitation-link")


def join(person: Person, link: str) -> None:
    address, _, code = link.partition("#")
    if person.scripts:
        person.page.goto(link)
        expect(person.page.locator("[name=code]")).to_have_value(code)
    else:
        person.page.goto(address)
        person.fill(code=code)
    person.send("/invitation")
    person.fill(email="tomas@sol.example", password=PASSWORD, again=PASSWORD)
    person.send("/invitation/account")


def write_brief(owner: Person) -> str:
    owner.go("/briefs/new")
    owner.fill(
        title="Redes de la panadería",
        about="Dos tiendas y un puesto en el mercado.",
        products="hogazas\npan de centeno",
        audience="familias del barrio",
        contact_person="Laura Vega",
        hours_per_week="8",
    )
    owner.send("/briefs")
    return owner.number


def add_vendor(owner: Person, brief: str, name: str) -> str:
    owner.go("/vendors/new")
    owner.fill(name=name)
    owner.choose("kind", "freelancer")
    owner.send("/vendors")
    owner.go(f"/briefs/{brief}?q={name[:3]}")
    owner.send(f"/briefs/{brief}/assessments")
    link = owner.page.locator("#vendors a[href*='/assessments/']").filter(has_text=name)
    found = re.search(r"/assessments/(\d+)", link.first.get_attribute("href") or "")
    assert found
    return found[1]


def rate(rater: Person, assessment: str, level: str) -> None:
    review = f"/assessments/{assessment}/review"
    rater.go(review)
    rater.send(review)
    rater.go(review)
    sections = rater.page.locator("a[href*='section=']").evaluate_all(
        "links => [...new Set(links.map(link => new URL(link.href).searchParams.get('section')))]"
    )
    assert len(sections) == SECTIONS
    for section in sections:
        rater.go(f"{review}?section={section}")
        for pick in rater.page.locator(f"input[type=radio][value='{level}']").all():
            pick.check()
        if rater.scripts:
            expect(rater.page.locator("[id^=criterion-][data-state=saved]")).to_have_count(6)
        else:
            rater.page.locator("#review-form button[value=stay]").last.click()
    rater.go(f"{review}/submission")
    rater.send(f"{review}/submission")


def sees_nothing_of(rater: Person, assessment: str) -> None:
    for page in ("", "/panel", "/pirate-check", "/scorecard", "/decision"):
        rater.page.goto(f"{rater.url}/assessments/{assessment}{page}")
        text = rater.page.locator("main").inner_text()
        assert not re.search(r"\b75\b", text), page


def answer_facts(person: Person, assessment: str, answers: dict[str, str]) -> None:
    person.go(f"/assessments/{assessment}/facts")
    for fact, value in answers.items():
        person.choose(f"{fact}-value", value)
        if person.scripts:
            expect(person.page.locator(f"#fact-{fact}-state")).to_contain_text("Laura Vega")
    if not person.scripts:
        person.send("/facts")
    person.page.reload()
    for fact, value in answers.items():
        expect(person.page.locator(f"[name='{fact}-value'][value='{value}']")).to_be_checked()


def enter_reference(person: Person, assessment: str) -> None:
    person.go(f"/assessments/{assessment}/references/new")
    person.fill(name="Pedro Marco", organisation="Quesería Marco")
    person.fill(authorised_on="2026-01-10", contacted_on="2026-01-12", contact_attempts="1")
    person.page.check("[name=identity_verified]")
    person.fill(identity_how="Called back through the shop's number.")
    person.choose("outcome", "confirmed")
    person.choose("would_rehire", "yes")
    person.send("/references")
    expect(person.page.locator("main")).to_contain_text("Quesería Marco")


def clear_a_sign(person: Person, assessment: str) -> None:
    person.go(f"/assessments/{assessment}/pirate-check")
    expect(person.page.locator("main")).to_contain_text("R1")
    sign = person.page.locator(
        "form[action*='/pirate-check/offers'], form[action*='/ruling']"
    ).first
    for around in sign.locator("xpath=ancestor::details").all():
        if around.get_attribute("open") is None:
            around.locator("summary").first.click()
    sign.locator("[name=state][value=cleared]").check()
    sign.locator("[name=note]").fill("They showed us that it was meant as paid advertising.")
    sign.locator("button[type=submit]").click()
    expect(person.page.locator("main")).to_contain_text("meant as paid advertising")
    person.look()


def compare(person: Person, brief: str) -> None:
    person.go(f"/briefs/{brief}/comparison")
    for text in ("Ana Belmonte", "Max Impacto"):
        expect(person.page.locator("main table").first).to_contain_text(text)


def decide(person: Person, assessment: str) -> None:
    person.go(f"/assessments/{assessment}/decision")
    person.choose("outcome", "contract")
    person.choose("follows_level", "no")
    person.fill(reason=REASON)
    person.send("/decision")
    person.go(f"/assessments/{assessment}")
    expect(person.page.locator("main")).to_contain_text(REASON)


def print_scorecard(person: Person, assessment: str, folder: Path) -> None:
    person.go(f"/assessments/{assessment}/scorecard")
    text = person.page.locator("main").inner_text()
    assert REASON in text
    assert "pirat" not in text.lower()
    person.page.emulate_media(media="print")
    paper = folder / "scorecard.pdf"
    person.page.pdf(path=paper, prefer_css_page_size=True)
    assert paper.stat().st_size > 20_000


def look_around(person: Person, brief: str, assessment: str) -> None:
    """The pages that the job itself does not pass, for axe and for faults in the console."""
    under = ("", "/panel", "/proposal", "/references", "/audience", "/audience/new", "/audit")
    pages = [f"/assessments/{assessment}{page}" for page in under]
    pages += [f"/briefs/{brief}/weights", f"/briefs/{brief}/edit", "/vendors", "/vendors/1/edit"]
    for page in (*pages, "/members/2", "/links", "/audit", "/account"):
        person.go(page)
        expect(person.page.locator("main h1")).to_be_visible()
