"""Two companies of the same shape on one portal: every text of theirs carries the company's token,
so that a leak shows itself; every role is there, blind to the panel and not, and everybody who was
let in once: by a session that has ended, by a link that opens nothing any more."""

from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from decimal import Decimal
from hashlib import sha256
from pathlib import Path
from typing import Any

from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy import delete, select

from tests.cast import PASSWORD, THEN, dispose, hasty, make_app
from tests.support.databases import chosen
from tests.support.panel import CRITERIA
from vetting.access import DECIDERS, Actor, Purpose, Role
from vetting.accounts.actors import actor_of
from vetting.accounts.service import add_user
from vetting.accounts.sessions import IDLE
from vetting.assessments.standing import evidence_of, standing
from vetting.audience.accounts import Account, put
from vetting.audit.service import record
from vetting.audit.verbs import TELLING, Subject, Verb
from vetting.costs.queries import start_of
from vetting.db import across_companies, db, enter_company
from vetting.issued_sheets.content import Kind
from vetting.links import cookies
from vetting.links.queries import digest_of
from vetting.models import (
    AccessLink,
    Assessment,
    AudienceHistory,
    Brief,
    Bundle,
    Company,
    Consensus,
    CostComparison,
    Decision,
    Drill,
    DrillAnswer,
    DrillAnswerChange,
    DrillMark,
    DrillMarkChange,
    DrillRating,
    Example,
    FactAnswer,
    FlagRuling,
    GivenRating,
    GivenReference,
    GuestMark,
    Invitation,
    IssuedSheet,
    KnockoutRuling,
    Mail,
    Membership,
    NamedReferee,
    Passkey,
    Plan,
    PlanAgreement,
    PlanComment,
    PlanSection,
    PlanSectionChange,
    PlanVersion,
    Profile,
    ProfileAnswer,
    ProfileFile,
    ProfileReferee,
    ProfileShare,
    PromiseRuling,
    Proposal,
    Rating,
    RatingChange,
    Readiness,
    ReadinessAnswer,
    ReadinessChange,
    Reference,
    Reply,
    ReplyRequest,
    Review,
    Scenario,
    ScorecardShare,
    SelfAssessment,
    SelfAssessmentAnswer,
    SelfAssessmentAnswerChange,
    SelfAssessmentFile,
    SelfCheck,
    SelfCheckAnswer,
    SentSign,
    SessionRow,
    Upload,
    User,
    Vendor,
    VendorImport,
)
from vetting.papers.outline import outline
from vetting.papers.press import Paper, press
from vetting.plans.content import Source, canonical
from vetting.proposals.findings import key_of
from vetting.scorecards.issuing import PARTS
from vetting.scoring.followers.table import read_history
from vetting.uploads import store

OURS, THEIRS = "zorvax", "quimbel"
NOW = THEN + timedelta(days=3)
A_DAY = timedelta(days=1)
NOBODY = "anonymous"
STRANGER = "stranger"
HOLDER, HOLDER_WHO_LEFT = "link_live", "link_gone"

# Everybody in a company, with their role and how their own review stands.
PEOPLE = {
    "owner": (Role.OWNER, "in"),
    "owner_blind": (Role.OWNER, "open"),
    "manager": (Role.MANAGER, "in"),
    "manager_blind": (Role.MANAGER, "open"),
    "reviewer": (Role.REVIEWER, "in"),
    "reviewer_blind": (Role.REVIEWER, "open"),
    "newcomer": (Role.REVIEWER, "none"),
    "abstainer": (Role.REVIEWER, "aside"),
    "viewer": (Role.VIEWER, "viewer"),
    # Signed in as an owner, and made a viewer since.
    "demoted": (Role.VIEWER, "viewer"),
    "gone": (Role.MANAGER, "none"),
    "guest": (Role.VIEWER, "viewer"),
    "second_guest": (Role.VIEWER, "viewer"),
    "ended": (Role.OWNER, "none"),
    "idle": (Role.OWNER, "none"),
    "disabled": (Role.OWNER, "none"),
}
# Their browsers still carry the cookie of a session that is worth nothing any more.
SIGNED_OUT = ("ended", "idle", "disabled")
# Who came by an access link: nobody's account, but that of one who left the company before.
LINKS = (HOLDER, HOLDER_WHO_LEFT, "link_expired", "link_revoked", "link_done", "link_other")
# Has the secret of a self-check, which belongs to no company.
KEEPER = "keeper"
# Was asked for a self-assessment by a link, and has read the notice.
AUTHOR = "author"
# Was asked for a reference by a link, has read the notice and said who they are.
REFEREE = "referee"
# Was sent warning signs for a reply, and has read the notice.
REPLIER = "replier"
# Sits a drill by a link, has read the notice and started.
SITTER = "sitter"
# Was given access to a plan, and has read the notice.
COUNTERPART = "counterpart"
# Was shown a scorecard by a link.
RECIPIENT = "recipient"
# What stands in the plan so far, of which the brief says something else.
PLANNED, PLANNED_FIELD = "contacts", "contact"
# Whoever has pages of their own without an account, by the role in the table of routes.
GUESTS = {
    "self": KEEPER,
    "author": AUTHOR,
    "referee": REFEREE,
    "replier": REPLIER,
    "sitter": SITTER,
    "counterpart": COUNTERPART,
    "recipient": RECIPIENT,
}
OUTSIDE = (NOBODY, "gone", *SIGNED_OUT, *LINKS, *GUESTS.values())
# What stands in every text of a reference that was given in confidence.
CONFIDED = "murmurtwo"
BRIEF_TEXTS = (
    "title",
    "about",
    "sector",
    "city",
    "products",
    "audience",
    "channels",
    "competitors",
    "contact_person",
    "deputy",
    "weighting_reason",
)
REFERENCE_TEXTS = (
    "name",
    "position",
    "organisation",
    "contact",
    "worked_together",
    "identity_how",
    "note",
)
SEEING = ("owner", "manager", "reviewer")
BLIND = ("owner_blind", "manager_blind", "reviewer_blind", "newcomer")
PROPOSED, CONFIRMED, RATED = "first-hour", "clean-methods", "company-knowledge"
# Rated by quick entry.
TYPED = "reference-person"
PROMISED = "guaranteed-followers"
SAID = "channel-audit"
SIGN, RULED_SIGN = "accounts-in-vendor-name", "demands-passwords"
FACTS = ("accounts_in_vendor_name", "asks_personal_passwords")

# What requests may write beside what they are about: signs of life, and what tells of them.
ASIDE = frozenset({"alembic_version", "allowance", "audit_entry", "audit_head", "issued_sheet"})


@dataclass(frozen=True)
class Person:
    user_id: int
    member_id: int
    email: str


@dataclass
class House:
    """One company: its people, two sets of objects of the same shape, `own` and `sibling`, and the
    secrets of its links."""

    token: str
    company_id: int
    people: dict[str, Person] = field(default_factory=dict)
    own: dict[str, Any] = field(default_factory=dict)
    sibling: dict[str, Any] = field(default_factory=dict)
    profile_id: int = 0
    secrets: dict[str, str] = field(default_factory=dict)

    def text(self, where: str, tail: str = "") -> str:
        """A text with the company's canary for one column."""
        return f"{self.token}{where} {tail}".strip()


@dataclass(frozen=True)
class Panel:
    """What colleagues said and what followed from it: all that a blind rater must not see."""

    values: tuple[str, ...] = ("3", "2", "4", "1")
    own_word: str = "4"
    secret: str = "whisperone"
    rulings: bool = True


@dataclass
class World:
    """The portal with both companies, as it was made; `restored` puts it back."""

    app: Flask
    folder: Path
    houses: Mapping[str, House]
    clients: dict[tuple[str, str], FlaskClient] = field(default_factory=dict)

    @property
    def ours(self) -> House:
        return self.houses[OURS]

    @property
    def theirs(self) -> House:
        return self.houses[THEIRS]

    def client(self, house: House, key: str) -> FlaskClient:
        """The browser of somebody who signed in when the world was made."""
        return self.clients[house.token, key]

    def keep(self) -> None:
        """Remember how everything stands now."""
        self.watch = chosen().watch(self.folder)
        self.before = {
            name: self.watch.rows(name) for name in self.watch.tables() if name not in ASIDE
        }
        folder: Path = self.app.config["VETTING"].uploads
        self.files = {path: path.read_bytes() for path in folder.iterdir()}

    def changed(self) -> bool:
        """Whether any row of any table is another than at the start; then all is put back."""
        if not self.watch.touched():
            return False
        differs = self.rows() != self.before
        self.restore()
        return differs

    def rows(self) -> dict[str, list[tuple[Any, ...]]]:
        """Every row of every table; the very lists of `before` where these are as they were."""
        written = {name: self.watch.rows(name) for name in self.watch.written() & {*self.before}}
        others = {name: found for name, found in written.items() if found != self.before[name]}
        return {**self.before, **others}

    def restore(self) -> None:
        self.watch.restore()
        for path, data in self.files.items():
            if not path.exists():
                path.write_bytes(data)

    def close(self) -> None:
        self.watch.close()


@contextmanager
def world_in(folder: Path, empty: Path, panel: Panel | None = None) -> Iterator[World]:
    """A portal in a folder, with both companies in it and everybody signed in."""
    chosen().lay(empty, folder)
    app = hasty(make_app(folder))
    houses = {}
    with app.app_context():
        for token in (OURS, THEIRS):
            houses[token] = build(token, panel or Panel())
        db.session.remove()
    world = World(app, folder, houses)
    for house in houses.values():
        _sign_in_everybody(world, house)
        _hand_out_links(world, house)
    with app.app_context(), across_companies():
        for house in houses.values():
            _see_off(house)
        db.session.commit()
        db.session.remove()
    world.keep()
    yield world
    dispose(app)
    world.close()
    with app.app_context():
        db.session.remove()
        db.engine.dispose()


def _sign_in_everybody(world: World, house: House) -> None:
    for key, person in house.people.items():
        world.clients[house.token, key] = sign_in(world.app, house, person)
    world.clients[house.token, NOBODY] = world.app.test_client()
    # Two more browsers of the owner, to be signed out from elsewhere.
    owner = house.people["owner"]
    for place in (house.own, house.sibling):
        sign_in(world.app, house, owner)
        with world.app.app_context():
            newest = select(SessionRow.id).where(SessionRow.user_id == owner.user_id)
            place["session_id"] = db.session.scalar(newest.order_by(SessionRow.id.desc()))


def _hand_out_links(world: World, house: House) -> None:
    for key in LINKS:
        client = world.app.test_client()
        if key == HOLDER_WHO_LEFT:
            client = sign_in(world.app, house, house.people["gone"])
        if key == "link_other":
            _carry(world.app, client, digest_of(house.secrets[key]))
        else:
            answer = client.post("/invitation", data={"code": house.secrets[key]})
            assert answer.status_code == 303, answer.text[:500]
        world.clients[house.token, key] = client
    author = world.clients[house.token, AUTHOR] = world.app.test_client()
    for url, data in (
        ("/guest", {"code": house.secrets[AUTHOR]}),
        ("/self-assessment/notice", {}),
    ):
        answer = author.post(url, data=data)
        assert answer.status_code == 303, answer.text[:500]
    referee = world.clients[house.token, REFEREE] = world.app.test_client()
    answer = referee.post("/guest", data={"code": house.secrets[REFEREE]})
    assert answer.status_code == 303, answer.text[:500]
    for key in (REPLIER, SITTER, COUNTERPART, RECIPIENT):
        guest = world.clients[house.token, key] = world.app.test_client()
        answer = guest.post("/guest", data={"code": house.secrets[key]})
        assert answer.status_code == 303, answer.text[:500]
    keeper = world.clients[house.token, KEEPER] = world.app.test_client()
    answer = keeper.post("/self-check/link", data={"code": house.secrets[KEEPER]})
    assert answer.status_code == 303, answer.text[:500]


def _carry(app: Flask, client: FlaskClient, digest: str) -> None:
    """Let a browser carry the cookie of a link for a reference under the names of all others."""
    for purpose in set(Purpose) - {Purpose.REFERENCE}:
        with app.test_request_context():
            given = cookies.put(app.response_class(), purpose, digest)
            odd = cookies.put(app.response_class(), Purpose.REFERENCE, digest)
        name = given.headers["Set-Cookie"].partition("=")[0]
        for each in (given, odd):
            client.set_cookie(name, each.headers["Set-Cookie"].partition(";")[0].partition("=")[2])


def _see_off(house: House) -> None:
    """What happened to people and links after they were let in."""
    member = {
        key: db.session.get_one(Membership, each.member_id) for key, each in house.people.items()
    }
    member["gone"].active = False
    member["demoted"].role = Role.VIEWER
    member["disabled"].user.active = False
    sessions = {key: SessionRow.user_id == house.people[key].user_id for key in SIGNED_OUT}
    db.session.execute(delete(SessionRow).where(sessions["ended"]))
    for row in db.session.scalars(select(SessionRow).where(sessions["idle"])):
        row.seen_at = NOW - IDLE
    links = {
        key: db.session.scalars(
            select(AccessLink).where(AccessLink.secret_sha256 == digest_of(house.secrets[key]))
        ).one()
        for key in ("link_expired", "link_revoked", "link_done")
    }
    links["link_expired"].expires_at = NOW
    links["link_revoked"].revoked_at = links["link_done"].done_at = NOW
    links["link_revoked"].revoked_by = house.people["owner"].member_id
    _secrets_of(house, member["guest"].user)


def _secrets_of(house: House, user: User) -> None:
    """Canaries where the portal keeps ciphers and keys; this person asks for no page."""
    user.tf_totp_secret = house.text("usertfsecret")
    user.mf_recovery_codes = [house.text("userrecoverycode")]
    user.fs_webauthn_user_handle = house.text("userhandle")
    db.session.add(
        Passkey(
            user_id=user.id,
            name=house.text("passkeyname"),
            credential_id=house.token.encode(),
            public_key=b"",
            transports=[house.text("passkeytransports")],
            backup_state=False,
            device_type=house.text("passkeydevicetype"),
            extensions=house.text("passkeyextensions"),
            lastuse_datetime=NOW,
            usage="first",
        )
    )


def sign_in(app: Flask, house: House, person: Person) -> FlaskClient:
    client = app.test_client()
    answer = client.post(
        "/sign-in",
        data={"email": person.email, "password": PASSWORD},
        headers={"User-Agent": house.text("sessionrowbrowser")},
    )
    assert answer.status_code in (302, 303), answer.text[:500]
    return client


def build(token: str, panel: Panel) -> House:
    """One company with all that it can have."""
    with across_companies():
        company = Company(
            name=f"{token}companyname",
            created_at=THEN,
            is_agency=True,
            privacy_contact=f"{token}privacycontact",
            keeps_because=f"{token}keepsbecause",
        )
        db.session.add(company)
        db.session.flush()
        house = House(token, company.id)
        for key, (role, _) in PEOPLE.items():
            first = Role.OWNER if key == "demoted" else role
            house.people[key] = _person(house, key, first)
        db.session.add(_mail(house))
        self_check = _self_check(house)
        db.session.commit()
    enter_company(house.company_id)
    house.own = _objects(house, panel, "one")
    house.sibling = _objects(house, panel, "two")
    house.own["self_check_id"] = self_check
    db.session.add(Example(loaded_at=THEN))
    for key in LINKS:
        purpose = Purpose.REFERENCE if key == "link_other" else Purpose.INVITATION
        _link(house, purpose, key)
    link = _link(house, Purpose.REPLY, REPLIER)
    link.subject_id, link.noticed_at = house.own["request_id"], THEN
    db.session.commit()
    db.session.remove()
    return house


def _person(house: House, key: str, role: Role) -> Person:
    email = f"{house.token}useremail.{key}@{house.token}.example"
    user = add_user(f"{house.token}username {key}", email, PASSWORD, "en", THEN)
    db.session.flush()
    member = Membership(
        company_id=house.company_id, user_id=user.id, role=role, active=True, joined_at=THEN
    )
    db.session.add(member)
    db.session.flush()
    return Person(user.id, member.id, email)


def _mail(house: House, link_id: int | None = None) -> Mail:
    return Mail(
        kind="notice" if link_id is None else "invitation",
        link_id=link_id,
        recipient=f"{house.token}mailrecipient@{house.token}.example",
        language="en",
        subject=house.text("mailsubject"),
        body=house.text("mailbody"),
        base_url=f"http://{house.token}mailbaseurl.example",
        error=house.text("mailerror"),
        created_at=THEN,
        due_at=THEN + 300 * A_DAY,
    )


def _self_check(house: House) -> int:
    """Somebody of theirs checked themself; that is nobody's business in either company."""
    house.secrets[KEEPER] = f"{house.token} self-check".ljust(43, "-")
    check = SelfCheck(
        secret_sha256=digest_of(house.secrets[KEEPER]),
        kind="freelancer",
        name=house.text("selfcheckname"),
        checklist_id="community-manager",
        checklist_version=1,
        started_at=THEN,
        expires_at=THEN + 30 * A_DAY,
    )
    db.session.add(check)
    db.session.flush()
    db.session.add(
        SelfCheckAnswer(
            self_check_id=check.id,
            question="company-knowledge",
            value="3",
            note=house.text("selfchecknote"),
            version=1,
            client=house.text("selfcheckclient"),
            seq=1,
        )
    )
    return check.id


def _objects(house: House, panel: Panel, tail: str) -> dict[str, Any]:
    brief = _brief(house, tail)
    _costs(house, brief)
    closed = _brief(house, f"{tail} closed", closed_at=THEN)
    free = _brief(house, f"{tail} free")
    vendor, lone = _vendor(house, f"{tail} first"), _vendor(house, f"{tail} lone")
    assessment = _assessment(house, brief, vendor, questions_asked=3)
    rival = _assessment(house, brief, _vendor(house, f"{tail} rival"))
    handed = _assessment(house, brief, _vendor(house, f"{tail} handed"))
    reviews = _reviews(house, assessment.id, panel)
    _heard(house, assessment.id)
    if panel.rulings:
        _ruled(house, assessment.id, panel)
    replied = _replied(house, assessment.id, panel)
    references = [_reference(house, assessment.id, None), _reference(house, assessment.id, THEN)]
    asked = _asked(house, assessment.id, REFEREE if tail == "one" else f"{REFEREE} {tail}")
    _answered(house, assessment.id)
    _confided(house, assessment.id)
    history = _history(house, assessment.id)
    planned = _planned(house, assessment.id, COUNTERPART if tail == "one" else f"{COUNTERPART} 2")
    shared = _shown(house, assessment.id, RECIPIENT if tail == "one" else f"{RECIPIENT} 2")
    invitation = _link(house, Purpose.INVITATION, tail)
    link = _link(house, Purpose.REFERENCE, f"{tail} reference")
    profile = _profile(house, tail)
    ready = _ready(house, brief, tail)
    key = AUTHOR if tail == "one" else f"{AUTHOR} {tail}"
    said = _said_of_oneself(house, assessment.id, panel, "returned", key)
    _said_of_oneself(house, handed.id, panel, "submitted", f"{AUTHOR} {tail} handed")
    mail = _mail(house, link.id)
    db.session.add(mail)
    db.session.flush()
    guest = "guest" if tail == "one" else "second_guest"
    return {
        "assessment_id": assessment.id,
        "rival_assessment_id": rival.id,
        "handed_assessment_id": handed.id,
        **said,
        "brief_id": brief.id,
        "closed_brief_id": closed.id,
        **_bundles(house, brief),
        "free_brief_id": free.id,
        "vendor_id": vendor.id,
        "lone_vendor_id": lone.id,
        **_tables(house, tail),
        "reference_id": references[0].id,
        "asked_reference_id": asked.reference_id,
        "given_id": asked.id,
        "question": "community-care",
        "part": "audience-knowledge",
        "history_id": history.id,
        **planned,
        "shown_id": shared.id,
        "invitation_id": invitation.subject_id,
        "link_id": link.id,
        **profile,
        **ready,
        **_drilled(house, assessment.id, SITTER if tail == "one" else f"{SITTER} {tail}", panel),
        "request_id": replied["open"],
        "prepared_id": replied["prepared"],
        "mail_id": mail.id,
        "company_id": house.company_id,
        "member_id": house.people[guest].member_id,
        "gone_id": house.people["gone"].member_id,
        "reviews": reviews,
        "members": {key: person.member_id for key, person in house.people.items()},
        "criterion": RATED,
        "typed": TYPED,
        "version": 1,
        "checklist_id": "community-manager",
        "said": SAID,
        "fact": FACTS[0],
        "proposed": PROPOSED,
        "confirmed": CONFIRMED,
        "flag": SIGN,
        "ruled_sign": RULED_SIGN,
        "key": key_of(PROMISED, _offer(house)),
        "number": 2,
        "section_id": "company-research",
        "token": "x",
        "filename": "css/app.css",
        "preset_id": "es-2026-11",
        "sheet_code": _sheet(house, assessment.id, tail),
    }


def _sheet(house: House, assessment_id: int, tail: str) -> str:
    """A sheet that was issued of an assessment, and its code; it says something else by now."""
    code = {OURS: "ABCD", THEIRS: "WXYZ"}[house.token] * 2 + {"one": "2222"}.get(tail, "3333")
    said = {"total": 71.5, "coverage": 1, "level": "caution", "replies": 1, "outcome": "contract"}
    db.session.add(
        IssuedSheet(
            kind=Kind.SCORECARD,
            assessment_id=assessment_id,
            code=code,
            digest=digest_of(code),
            parts=dict.fromkeys(PARTS, digest_of(code)),
            figures={**said, "signs": {"confirmed": 2, "suggested": 1}},
            issued_at=THEN,
            newest_at=THEN,
            member_id=house.people["manager"].member_id,
        )
    )
    db.session.flush()
    return code


def _brief(house: House, tail: str, **more: Any) -> Brief:
    texts = {name: house.text(f"brief{name.replace('_', '')}", tail) for name in BRIEF_TEXTS}
    brief = Brief(
        **texts,
        weighting="suggested",
        weighted_by=house.people["owner"].member_id,
        weighted_at=THEN,
        hours_per_week=10,
        budget_per_month=500,
        created_by=house.people["owner"].member_id,
        created_at=THEN,
        **more,
    )
    db.session.add(brief)
    db.session.flush()
    return brief


def _costs(house: House, brief: Brief) -> None:
    db.session.add(
        CostComparison(
            **start_of(brief),
            brief_id=brief.id,
            currency="EUR",
            preset="es-2026-11",
            rate_low=Decimal(21),
            salary_low=Decimal(17094),
            salary_high=Decimal(25533),
            saved_by=house.people["owner"].member_id,
            saved_at=THEN,
        )
    )


def _vendor(house: House, tail: str) -> Vendor:
    vendor = Vendor(
        name=house.text("vendorname", tail),
        kind="freelancer",
        contact_person=house.text("vendorcontactperson", tail),
        email=f"{house.token}vendoremail@example.com",
        phone=house.text("vendorphone"),
        website=f"https://{house.token}vendorwebsite.example/",
        city=house.text("vendorcity"),
        notes=house.text("vendornotes", tail),
        created_at=THEN,
    )
    db.session.add(vendor)
    db.session.flush()
    return vendor


def _bundles(house: House, brief: Brief) -> dict[str, int]:
    """What the owner asked for: one file that is ready, and one that waits."""
    sheet = outline(f"<h1>{house.text('bundletitle')}</h1>")
    told = {"head": "", "day": "", "foot": "", "page": "", "made_at": THEN}
    data = press(Paper(title="Scorecards", tree=sheet, language="en", size="a4", **told))
    owner = house.people["owner"].member_id
    upload = Upload(
        key=store.write(data),
        name=house.text("uploadname", "bundle.pdf"),
        kind="pdf",
        size=len(data),
        sha256=sha256(data).hexdigest(),
        member_id=owner,
        uploaded_at=NOW,
    )
    db.session.add(upload)
    db.session.flush()
    common = {"brief_id": brief.id, "member_id": owner, "language": "en", "paper": "a4"}
    asked = {"sort": "total", "base_url": "http://localhost", "asked_at": NOW}
    ready = Bundle(state="done", ended_at=NOW, upload_id=upload.id, **common, **asked)
    waiting = Bundle(**common, **asked)
    db.session.add_all([ready, waiting])
    db.session.flush()
    return {"bundle_id": ready.id, "waiting_bundle_id": waiting.id}


def _tables(house: House, tail: str) -> dict[str, int]:
    """A table that each owner and manager is looking at, and one that was brought in."""
    heads = ["Name", "Kind", "Notes"]
    ids = {}
    for key, (role, _) in PEOPLE.items():
        if role not in DECIDERS:
            continue
        row = [house.text("importname", f"{tail} {key}"), "agency", house.text("importnotes")]
        table = VendorImport(
            **_table(house, key, tail), cells=[[1, heads], [2, row]], columns=["name", "kind", ""]
        )
        db.session.add(table)
        db.session.flush()
        ids[key] = table.id
    vendor = _vendor(house, f"{tail} imported")
    done = VendorImport(**_table(house, "owner", tail), cells=[], columns=[], done_at=NOW)
    done.written = [[vendor.id, 1, []]]
    db.session.add(done)
    db.session.flush()
    return {"import_id": ids["owner"], "done_import_id": done.id}


def _table(house: House, key: str, tail: str) -> dict[str, Any]:
    return {
        "member_id": house.people[key].member_id,
        "name": f"{house.text('importfile', tail)}.csv",
        "uploaded_at": NOW,
        "faulty": [],
        "written": [],
        "version": 1,
    }


def _assessment(house: House, brief: Brief, vendor: Vendor, **more: Any) -> Assessment:
    assessment = Assessment(
        brief_id=brief.id,
        vendor_id=vendor.id,
        checklist_id="community-manager",
        checklist_version=1,
        opened_by=house.people["owner"].member_id,
        opened_at=THEN,
        **more,
    )
    db.session.add(assessment)
    db.session.flush()
    return assessment


def _reviews(house: House, assessment_id: int, panel: Panel) -> dict[str, int]:
    found = {}
    for number, (key, (_, stand)) in enumerate(PEOPLE.items()):
        if stand not in ("in", "open", "aside"):
            continue
        of_colleague = stand != "open"
        said = panel.secret if of_colleague else ""
        review = Review(
            assessment_id=assessment_id,
            member_id=house.people[key].member_id,
            state={"in": "submitted", "open": "open", "aside": "abstained"}[stand],
            started_at=THEN,
            first_submitted_at=THEN if stand == "in" else None,
            submitted_at=THEN if stand == "in" else None,
            abstained_at=THEN if stand == "aside" else None,
            abstained_because=(
                house.text("reviewabstainedbecause", said) if stand == "aside" else ""
            ),
            reopened_at=THEN if stand == "in" else None,
            reopened_because=house.text("reviewreopenedbecause", said) if stand == "in" else "",
            times_reopened=1 if stand == "in" else 0,
        )
        db.session.add(review)
        db.session.flush()
        _ratings(house, review, panel if of_colleague else Panel(), number, said)
        _told(house, key, assessment_id, (Verb.RATED,))
        found[key] = review.id
    return found


def _told(house: House, key: str, assessment_id: int, verbs: Iterable[Verb]) -> None:
    """What the trail says of somebody's doings."""
    member = db.session.get_one(Membership, house.people[key].member_id)
    who: Actor = actor_of(member)
    for verb in verbs:
        record(who, verb, Subject.ASSESSMENT, assessment_id, THEN, criterion=RATED)


def _ratings(house: House, review: Review, panel: Panel, number: int, said: str) -> None:
    for place, criterion in enumerate(CRITERIA):
        knocks_out = said and panel.rulings and criterion in (PROPOSED, CONFIRMED)
        value = "0" if knocks_out else panel.values[(place * (number + 1)) % len(panel.values)]
        rating = Rating(
            review_id=review.id,
            criterion=criterion,
            value=value,
            note=house.text("ratingnote", said),
            version=1,
            client="quick:a" if criterion == TYPED else f"{house.token}ratingclient",
            seq=1,
            saved_at=THEN,
        )
        db.session.add(rating)
        db.session.flush()
        db.session.add(
            RatingChange(
                rating_id=rating.id,
                member_id=review.member_id,
                value=value,
                note=house.text("ratingchangenote", said),
                version=1,
                client="quick:a" if criterion == TYPED else f"{house.token}ratingchangeclient",
                seq=1,
                saved_at=THEN,
            )
        )


def _heard(house: House, assessment_id: int) -> None:
    """What everybody may see: facts and the written offer."""
    common: dict[str, Any] = {
        "assessment_id": assessment_id,
        "member_id": house.people["manager"].member_id,
        "saved_at": THEN,
    }
    for fact in FACTS:
        db.session.add(
            FactAnswer(
                fact=fact,
                value="yes",
                source="interview",
                answered_on=date(2026, 10, 30),
                note=house.text("factanswernote"),
                **common,
            )
        )
    _offered(house, common)


def _offered(house: House, common: Mapping[str, Any]) -> None:
    """A written offer in two versions, the newer with its file and a promise that is confirmed."""
    first = house.text("proposaltext", "We promise nothing.")
    db.session.add(Proposal(number=1, received_on=date(2026, 10, 28), text=first, **common))
    text = _offer(house)
    data = text.encode()
    upload = Upload(
        key=store.write(data),
        name=house.text("uploadname", "offer.txt"),
        kind="text",
        size=len(data),
        sha256=sha256(data).hexdigest(),
        member_id=common["member_id"],
        uploaded_at=THEN,
    )
    db.session.add(upload)
    db.session.flush()
    day = date(2026, 10, 29)
    proposal = Proposal(number=2, received_on=day, text=text, upload_id=upload.id, **common)
    db.session.add(proposal)
    db.session.flush()
    db.session.add(
        PromiseRuling(
            assessment_id=proposal.assessment_id,
            proposal_id=proposal.id,
            key=key_of(PROMISED, text),
            turn=1,
            promise=PROMISED,
            quote=text,
            state="confirmed",
            member_id=proposal.member_id,
            ruled_at=THEN,
        )
    )


def _offer(house: House) -> str:
    return house.text("proposaltext", "We promise ten thousand followers.")


def _ruled(house: House, assessment_id: int, panel: Panel) -> None:
    """What the panel made of its ratings."""
    common: dict[str, Any] = {
        "assessment_id": assessment_id,
        "member_id": house.people["manager"].member_id,
    }
    said = panel.secret
    db.session.add_all(
        [
            FlagRuling(
                flag=RULED_SIGN,
                state="confirmed",
                note=house.text("flagrulingnote", said),
                ruled_at=THEN,
                **common,
            ),
            FlagRuling(
                flag=SIGN,
                state="cleared",
                note=house.text("flagrulingnote", said),
                ruled_at=THEN,
                **common,
            ),
            KnockoutRuling(
                criterion=CONFIRMED,
                confirmed=True,
                evidence=house.text("knockoutrulingevidence", said),
                answered=True,
                ruled_at=THEN,
                **common,
            ),
            Consensus(
                criterion=RATED,
                value="4",
                reason=house.text("consensusreason", said),
                recorded_at=THEN,
                **common,
            ),
            Decision(
                outcome="conditions",
                reason=house.text("decisionreason", said),
                conditions=house.text("decisionconditions", said),
                follows_level=True,
                level="strong",
                rule="S1",
                early="waiting",
                early_because=house.text("decisionearlybecause", said),
                decided_at=THEN,
                **common,
            ),
        ]
    )
    db.session.flush()
    _told(house, "manager", assessment_id, sorted(TELLING - {Verb.RATED}))


def _said_of_oneself(
    house: House, assessment_id: int, panel: Panel, state: str, key: str
) -> dict[str, int]:
    """A self-assessment that was handed in, and in the first case sent back since, with the link
    to it."""
    manager = house.people["manager"].member_id
    row = SelfAssessment(
        assessment_id=assessment_id,
        name=house.text("selfassessmentname"),
        email=f"{house.token}selfassessmentemail@{house.token}.example",
        language="en",
        note=house.text("selfassessmentnote"),
        parts="about products",
        asked_by=manager,
        asked_at=THEN,
        state=state,
        first_submitted_at=THEN,
        submitted_at=THEN,
        returned_at=THEN,
        returned_by=manager,
        returned_because=house.text("selfassessmentreturnedbecause"),
        offer=house.text("selfassessmentoffer"),
        offer_version=1,
    )
    db.session.add(row)
    db.session.flush()
    link = _link(house, Purpose.SELF_ASSESSMENT, key, row.id)
    for number, (question, value) in enumerate({SAID: panel.own_word, FACTS[0]: "no"}.items()):
        _answer_of_oneself(house, row, link, question, value, panel.secret if not number else "")
    named = {
        name: house.text(f"namedreferee{name.replace('_', '')}")
        for name in ("name", "position", "organisation", "contact", "worked_together")
    }
    referee = NamedReferee(
        **named, self_assessment_id=row.id, authorised_on=date(2026, 10, 30), saved_at=THEN
    )
    draft, given = _file_of_oneself(house, row, link), _file_of_oneself(house, row, link)
    given.given_at = THEN
    db.session.add(referee)
    db.session.flush()
    return {
        "self_assessment_id": row.id,
        "referee_id": referee.id,
        "file_id": draft.id,
        "given_file_id": given.id,
    }


def _answer_of_oneself(
    house: House, row: SelfAssessment, link: AccessLink, question: str, value: str, said: str
) -> None:
    saved: dict[str, Any] = {"version": 1, "seq": 1, "saved_at": THEN}
    answer = SelfAssessmentAnswer(
        self_assessment_id=row.id,
        question=question,
        value="",
        note=house.text("selfassessmentanswernote"),
        given_value=value,
        given_note=house.text("selfassessmentanswergivennote", said),
        client=f"{house.token}selfassessmentanswerclient",
        **saved,
    )
    db.session.add(answer)
    db.session.flush()
    db.session.add(
        SelfAssessmentAnswerChange(
            answer_id=answer.id,
            link_id=link.id,
            value=value,
            note=house.text("selfassessmentanswerchangenote", said),
            client=f"{house.token}selfassessmentanswerchangeclient",
            **saved,
        )
    )


def _file_of_oneself(house: House, row: SelfAssessment, link: AccessLink) -> SelfAssessmentFile:
    data = house.text("selfassessmentfile").encode()
    upload = Upload(
        key=store.write(data),
        name=house.text("uploadname", "proof.txt"),
        kind="text",
        size=len(data),
        sha256=sha256(data).hexdigest(),
        link_id=link.id,
        uploaded_at=THEN,
    )
    db.session.add(upload)
    db.session.flush()
    file = SelfAssessmentFile(
        self_assessment_id=row.id,
        upload_id=upload.id,
        question=SAID,
        note=house.text("selfassessmentfilenote"),
    )
    db.session.add(file)
    db.session.flush()
    return file


def _replied(house: House, assessment_id: int, panel: Panel) -> dict[str, int]:
    """A request in every state, with what was sent and what is said of it; by state."""
    found = {}
    for number, state in enumerate(("answered", "open", "prepared", "withdrawn"), start=1):
        request = ReplyRequest(
            assessment_id=assessment_id,
            number=number,
            state=state,
            name=house.text("replyrequestname"),
            email=f"{house.token}replyrequestemail@{house.token}.example",
            language="en",
            days=7,
            asked_by=house.people["manager"].member_id,
            asked_at=THEN,
            due_on=(THEN + 7 * A_DAY).date(),
            answered_at=THEN if state == "answered" else None,
            withdrawn_at=THEN if state == "withdrawn" else None,
        )
        db.session.add(request)
        db.session.flush()
        found[state] = request.id
        _sent(house, request, panel)
    return found


def _drilled(house: House, assessment_id: int, key: str, panel: Panel) -> dict[str, Any]:
    """A drill that runs, and one that is handed in and rated; own scenarios, one retired."""
    common = {"language": "en", "written_at": THEN}
    texts = ("title", "scenario", "twist", "must_do", "no_go", "hidden_facts")
    rows = [
        Scenario(
            **{name: house.text(f"scenario{name.replace('_', '')}", key) for name in texts},
            **common,
            written_by=house.people["manager"].member_id,
            retired_at=retired_at,
        )
        for retired_at in (None, THEN)
    ]
    db.session.add_all(rows)
    db.session.flush()
    running = _drill(house, assessment_id, 1, rows[0].id, NOW - timedelta(minutes=25))
    link = _link(house, Purpose.DRILL, key, running.id)
    link.noticed_at = THEN
    handed_in = _drill(house, assessment_id, 2, rows[0].id, THEN)
    handed_in.handed_in_at = THEN + timedelta(minutes=20)
    other = _link(house, Purpose.DRILL, f"{key} before", handed_in.id)
    for drill, opened in ((running, link), (handed_in, other)):
        _answered_in_drill(house, drill, opened)
    return {
        "drill_id": running.id,
        "over_drill_id": handed_in.id,
        "drill_part": "first-message",
        "drill_item": "deleted-criticism",
        "drill_rating_part": "checks",
        "drill_ratings": _drill_ratings(house, handed_in, panel),
        "scenario_id": rows[0].id,
        "retired_scenario_id": rows[1].id,
    }


def _drill(
    house: House, assessment_id: int, number: int, scenario_id: int, start: datetime
) -> Drill:
    said = house.text("drilltold")
    told = {"title": said, "scenario": said, "twist": said, "hidden_facts": said}
    drill = Drill(
        assessment_id=assessment_id,
        number=number,
        scenario=f"own-{scenario_id}",
        told={**told, "must_do": [said], "no_go": [said]},
        language="en",
        limit_minutes=60,
        twist_minutes=20,
        name=house.text("drillname"),
        email=f"{house.token}drillemail@{house.token}.example",
        set_by=house.people["manager"].member_id,
        set_at=THEN,
        opened_at=THEN,
        started_at=start,
        twist_at=start + timedelta(minutes=20),
        ends_at=start + timedelta(minutes=60),
    )
    db.session.add(drill)
    db.session.flush()
    return drill


def _drill_ratings(house: House, drill: Drill, panel: Panel) -> dict[str, int]:
    """How everybody rates a drill who rates the candidate, as far as they are in that."""
    found = {}
    for number, (key, (_, stand)) in enumerate(PEOPLE.items()):
        if stand not in ("in", "open"):
            continue
        is_in = stand == "in"
        rating = DrillRating(
            drill_id=drill.id,
            member_id=house.people[key].member_id,
            state="submitted" if is_in else "open",
            started_at=THEN,
            submitted_at=THEN if is_in else None,
        )
        db.session.add(rating)
        db.session.flush()
        found[key] = rating.id
        values = panel.values if is_in else Panel.values
        for check in range(1, 9):
            points = str(int(values[(check * (number + 1)) % len(values)]) % 3)
            _drill_mark(house, rating, f"check-{check}", points, panel.secret if is_in else "")
    return found


def _drill_mark(house: House, rating: DrillRating, item: str, value: str, said: str) -> None:
    save = {
        "value": value,
        "note": house.text("drillmarknote", said),
        "version": 1,
        "client": house.text("drillmarkclient"),
        "seq": 1,
        "saved_at": THEN,
    }
    mark = DrillMark(drill_rating_id=rating.id, item=item, **save)
    db.session.add(mark)
    db.session.flush()
    db.session.add(DrillMarkChange(mark_id=mark.id, **save))


def _answered_in_drill(house: House, drill: Drill, link: AccessLink) -> None:
    saved: dict[str, Any] = {"version": 1, "seq": 1, "saved_at": drill.started_at}
    answer = DrillAnswer(
        drill_id=drill.id,
        part="first-message",
        text=house.text("drillanswertext"),
        client=f"{house.token}drillanswerclient",
        **saved,
    )
    db.session.add(answer)
    db.session.flush()
    db.session.add(
        DrillAnswerChange(
            answer_id=answer.id,
            link_id=link.id,
            text=house.text("drillanswerchangetext"),
            client=f"{house.token}drillanswerchangeclient",
            **saved,
        )
    )
    db.session.flush()


def _evidence(house: House, assessment_id: int) -> str:
    """What the sign that was ruled on rests on, so that it may still be sent."""
    member = db.session.get_one(Membership, house.people["manager"].member_id)
    found = standing(actor_of(member), db.session.get_one(Assessment, assessment_id))
    return next(evidence_of(each) for each in found.scorecard.flags if each.id == RULED_SIGN)


def _sent(house: House, request: ReplyRequest, panel: Panel) -> None:
    # What went out is what the panel found: its texts are those of colleagues.
    said = house.text("sentsignshown", panel.secret)
    evidence = {"text": said, "origin": said, "quotes": [said], "notes": [said]}
    told = {"title": said, "why": said, "innocent": said, "ask": said, "evidence": [evidence]}
    sign = SentSign(
        request_id=request.id,
        place=1,
        flag=RULED_SIGN,
        evidence=_evidence(house, request.assessment_id),
        shown={"en": told, "es": told},
    )
    db.session.add(sign)
    db.session.flush()
    if request.state == "prepared":
        return
    db.session.add(
        Reply(
            sign_id=sign.id,
            value="not-so",
            text=house.text("replytext", panel.secret),
            version=1,
            client=f"{house.token}replyclient",
            seq=1,
            saved_at=THEN,
        )
    )
    db.session.flush()


def _reference(
    house: House, assessment_id: int, removed: Any, tail: str = "", **more: Any
) -> Reference:
    texts = {
        name: house.text(f"reference{name.replace('_', '')}", tail)
        for name in [
            "name",
            "position",
            "organisation",
            "contact",
            "worked_together",
            "identity_how",
            "note",
        ]
    }
    row = Reference(
        **texts,
        assessment_id=assessment_id,
        authorised_on=date(2026, 10, 28),
        contacted_on=date(2026, 10, 29),
        identity_verified=True,
        **{"outcome": "confirmed", "would_rehire": "yes", **more},
        contact_attempts=1,
        member_id=house.people["manager"].member_id,
        saved_at=THEN,
        removed_at=removed,
    )
    db.session.add(row)
    db.session.flush()
    return row


def _asked(house: House, assessment_id: int, key: str) -> GivenReference:
    """A reference that was asked for by link three days ago, and is being answered."""
    reference = _reference(house, assessment_id, None)
    row = _given(house, reference, state="open", may_be_shown=False)
    link = _link(house, Purpose.REFERENCE, key, row.id)
    link.noticed_at = THEN
    db.session.add(
        GuestMark(
            assessment_id=assessment_id,
            link_id=link.id,
            address=digest_of(house.text("address", key)),
            browser=digest_of(house.text("browser", key)),
            until=THEN + 30 * A_DAY,
        )
    )
    return row


def _answered(house: House, assessment_id: int) -> None:
    """A reference that was answered by link."""
    reference = _reference(house, assessment_id, None)
    row = _given(house, reference, state="answered", may_be_shown=True, answered_at=THEN)
    _link(house, Purpose.REFERENCE, f"answered {row.id}", row.id).done_at = THEN


def _confided(house: House, assessment_id: int) -> None:
    """One that was answered in confidence, and speaks against the vendor: it raises signs."""
    against = {"outcome": "contradicted", "would_rehire": "no", "claim_in_writing": True}
    reference = _reference(house, assessment_id, None, CONFIDED, **against)
    state = {"state": "answered", "answered_at": THEN}
    _given(house, reference, CONFIDED, again="no", may_be_shown=False, **state)


def _given(
    house: House, reference: Reference, tail: str = "", *, again: str = "yes", **more: Any
) -> GivenReference:
    row = GivenReference(
        assessment_id=reference.assessment_id,
        reference_id=reference.id,
        email=f"{house.token}givenemail{tail}@{house.token}.example",
        language="en",
        name=house.text("givenname", tail),
        position=house.text("givenposition", tail),
        organisation=house.text("givenorganisation", tail),
        worked_together=house.text("givenworkedtogether", tail),
        confirmed_at=THEN,
        asked_by=house.people["manager"].member_id,
        sent_at=THEN,
        **more,
    )
    db.session.add(row)
    db.session.flush()
    for number, (criterion, value) in enumerate((("community-care", "3"), ("again", again))):
        db.session.add(
            GivenRating(
                given_reference_id=row.id,
                criterion=criterion,
                value=value,
                note=house.text("givenratingnote", tail),
                version=1,
                client=house.text("givenratingclient"),
                seq=number + 1,
                saved_at=THEN,
            )
        )
    db.session.flush()
    return row


def _history(house: House, assessment_id: int) -> AudienceHistory:
    account = Account(
        platform="x",
        handle=house.text("historyhandle"),
        run_by="candidate",
        explanation=house.text("historyexplanation"),
        document=house.text("historydocument"),
    )
    row = AudienceHistory(
        assessment_id=assessment_id,
        version=1,
        member_id=house.people["manager"].member_id,
        saved_at=THEN,
    )
    put(row, account, read_history("date,followers\n2026-05-03,900\n"), THEN.date())
    db.session.add(row)
    db.session.flush()
    return row


def _ready(house: House, brief: Brief, tail: str) -> dict[str, Any]:
    """What the company says of its own side, which the vendors of the brief are shown."""
    alice = house.people["owner"].member_id
    row = Readiness(
        brief_id=brief.id,
        checklist_id="client-readiness",
        checklist_version=1,
        begun_by=alice,
        begun_at=THEN,
        shown_by=alice,
        shown_at=THEN,
    )
    db.session.add(row)
    db.session.flush()
    for question, value in (("contact-person", "1"), ("crisis-roles", "3")):
        save = {
            "value": value,
            "note": house.text("readinessnote", tail),
            "version": 1,
            "client": house.text("readinessclient"),
            "seq": 1,
            "member_id": alice,
            "saved_at": THEN,
        }
        answer = ReadinessAnswer(readiness_id=row.id, question=question, **save)
        db.session.add(answer)
        db.session.flush()
        db.session.add(ReadinessChange(answer_id=answer.id, **save))
    return {"readiness_id": row.id, "ready": "contact-person", "ready_part": "people-and-answers"}


def _planned(house: House, assessment_id: int, key: str) -> dict[str, Any]:
    """A plan in two versions, the older one agreed by both sides, with what each says of it."""
    manager = house.people["manager"].member_id
    plan = Plan(
        assessment_id=assessment_id,
        language="en",
        name=house.text("planname"),
        email=f"{house.token}planemail@{house.token}.example",
        drafted_by=manager,
        drafted_at=THEN,
    )
    db.session.add(plan)
    db.session.flush()
    link = _link(house, Purpose.PLAN, key, plan.id)
    link.noticed_at = THEN
    section = PlanSection(
        plan_id=plan.id,
        section=PLANNED,
        body=canonical({PLANNED_FIELD: house.text("plansectionbody")}),
        sources=[Source(PLANNED_FIELD, "proposal", quote=house.text("plansectionsource")).stored],
        version=1,
        client=house.text("plansectionclient"),
        seq=1,
        saved_at=THEN,
    )
    db.session.add(section)
    db.session.flush()
    db.session.add(
        PlanSectionChange(
            section_id=section.id,
            member_id=manager,
            body=canonical({PLANNED_FIELD: house.text("plansectionchangebody")}),
            version=1,
            client=house.text("plansectionchangeclient"),
            seq=1,
            saved_at=THEN,
        )
    )
    older, newer = (_put(house, plan, number) for number in (1, 2))
    said = {"plan_id": plan.id, "version_id": newer.id, "section": "tone", "said_at": THEN}
    text = house.text("plancommenttext")
    comments = [
        PlanComment(**said, text=text, link_id=link.id),
        PlanComment(**said, text=text, member_id=manager, settled_at=THEN, settled_by=manager),
    ]
    db.session.add_all(comments)
    agreed = {"version_id": older.id, "agreed_at": THEN, "name": house.text("planagreementname")}
    db.session.add(PlanAgreement(**agreed, side="company", member_id=manager))
    db.session.add(PlanAgreement(**agreed, side="vendor", link_id=link.id))
    db.session.flush()
    return {
        "plan_id": plan.id,
        "comment_id": comments[0].id,
        "planned_section": PLANNED,
        "planned_field": PLANNED_FIELD,
    }


def _put(house: House, plan: Plan, number: int) -> PlanVersion:
    body = {"voice": house.text("planversioncontent", str(number))}
    version = PlanVersion(
        plan_id=plan.id,
        number=number,
        language="en",
        content={"tone": {"body": body, "sources": []}},
        sha256=digest_of(str(number)),
        note=house.text("planversionnote"),
        put_by=house.people["manager"].member_id,
        put_at=THEN,
    )
    db.session.add(version)
    db.session.flush()
    return version


def _shown(house: House, assessment_id: int, key: str) -> ScorecardShare:
    """The scorecard as somebody outside was shown it."""
    sheet = {
        "vendor": house.text("scorecardsharevendor"),
        "brief": house.text("scorecardsharebrief"),
        "checklist": "Community manager",
        "version": 1,
        "code": "2345-6789-ABCD",
        "body": f"<h1>{house.text('scorecardsharesheets')}</h1>",
    }
    row = ScorecardShare(
        assessment_id=assessment_id,
        name=house.text("scorecardsharename"),
        email=f"{house.token}scorecardshareemail@{house.token}.example",
        language="en",
        days=14,
        sheets={"en": sheet, "es": sheet},
        shared_by=house.people["owner"].member_id,
        shared_at=THEN,
    )
    db.session.add(row)
    db.session.flush()
    _link(house, Purpose.SCORECARD, key, row.id)
    return row


def _profile(house: House, tail: str) -> dict[str, int]:
    """What the company says of itself: one profile, with a referee, a file and a copy that was
    given away for each set of objects."""
    if tail == "one":
        profile = Profile(
            kind="agency",
            checklist_id="community-manager",
            checklist_version=1,
            begun_at=THEN,
        )
        db.session.add(profile)
        db.session.flush()
        house.profile_id = profile.id
        for question, until in ((RATED, NOW + A_DAY), ("channel-audit", NOW - A_DAY)):
            db.session.add(
                ProfileAnswer(
                    profile_id=profile.id,
                    question=question,
                    value="3",
                    note=house.text("profilenote"),
                    valid_until=until.date(),
                    version=1,
                    client=house.text("profileclient"),
                    seq=1,
                    saved_at=THEN,
                )
            )
    referee = ProfileReferee(
        profile_id=house.profile_id,
        authorised_on=THEN.date(),
        valid_until=(NOW + A_DAY).date(),
        **{
            name: house.text(f"profilereferee{name.replace('_', '')}", tail)
            for name in ("name", "position", "organisation", "contact", "worked_together")
        },
    )
    data = house.text("profilefiletext", tail).encode()
    upload = Upload(
        key=store.write(data),
        name=house.text("uploadname", f"{tail}.txt"),
        kind="text",
        size=len(data),
        sha256=sha256(data).hexdigest(),
        member_id=house.people["manager"].member_id,
        uploaded_at=THEN,
    )
    db.session.add_all([referee, upload])
    db.session.flush()
    file = ProfileFile(
        profile_id=house.profile_id,
        upload_id=upload.id,
        question=RATED,
        note=house.text("profilefilenote", tail),
        valid_until=(NOW + A_DAY).date(),
    )
    share = ProfileShare(
        profile_id=house.profile_id,
        receiver_id=house.company_id,
        self_assessment_id=0,
        title=house.text("profilesharetitle", tail),
        answers=1,
        referees=1,
        files=1,
        shared_by=house.people["manager"].member_id,
        shared_at=THEN,
    )
    db.session.add_all([file, share])
    db.session.flush()
    return {
        "profile_id": house.profile_id,
        "profile_referee_id": referee.id,
        "profile_file_id": file.id,
        "share_id": share.id,
    }


def _link(house: House, purpose: Purpose, key: str, subject_id: int = 1) -> AccessLink:
    """A link that is open for a while, with the row that it leads to."""
    if purpose is Purpose.INVITATION:
        address = f"{house.token}invitationemail{len(house.secrets)}@{house.token}.example"
        invitation = Invitation(role=Role.VIEWER, email=address, language="en")
        db.session.add(invitation)
        db.session.flush()
        subject_id = invitation.id
    house.secrets[key] = f"{house.token} {key}".ljust(43, "-")
    row = AccessLink(
        purpose=purpose,
        subject_id=subject_id,
        name=house.text("accesslinkname", key),
        notice=house.text("accesslinknotice", key),
        secret_sha256=digest_of(house.secrets[key]),
        made_by=house.people["owner"].member_id,
        made_at=THEN,
        expires_at=THEN + 14 * A_DAY,
    )
    db.session.add(row)
    db.session.flush()
    return row
