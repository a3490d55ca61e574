"""Filling an empty portal with the example, once in each language, or one company with it."""

import json
import secrets
from collections.abc import Mapping, Sequence
from datetime import date, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any, cast

from vetting import checklists
from vetting.access import Actor, Purpose, Role
from vetting.accounts.actors import actor_of
from vetting.accounts.queries import memberships_of
from vetting.accounts.service import add_user
from vetting.assessments.standing import evidence_of, standing
from vetting.audience.accounts import Account, put
from vetting.audit.service import write
from vetting.audit.verbs import Subject, Verb
from vetting.candidates.service import LINK_DAYS
from vetting.costs.presets import presets
from vetting.costs.queries import start_of
from vetting.db import across_companies, as_one, aside_in, db, enter_company
from vetting.demo.plan import agree_on
from vetting.drill_ratings import rubric
from vetting.drills import timing
from vetting.drills.queries import writing
from vetting.drills.scenarios import shipped
from vetting.drills.service import LINK_LASTS
from vetting.given_references.questions import AGAIN
from vetting.i18n import LANGUAGES
from vetting.links.queries import link_for
from vetting.links.service import give
from vetting.models import (
    AccessLink,
    Assessment,
    AudienceHistory,
    Brief,
    Company,
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
    Membership,
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
    SelfAssessment,
    SelfAssessmentAnswer,
    SentSign,
    User,
    Vendor,
)
from vetting.proposals.findings import CONFIRMED, key_of
from vetting.readiness.service import CHECKLIST as READINESS
from vetting.reply_requests import telling
from vetting.scoring.checklist import Checklist
from vetting.scoring.drill import NOT_SEEN
from vetting.scoring.followers.table import read_history
from vetting.self_assessments.told import USUAL

STORY = Path(__file__).with_name("story.json")
HISTORY = Path(__file__).with_name("history.csv")
CHECKLIST = "community-manager"
MARKS_OF_EXAMPLE = {"en": "example", "es": "ejemplo"}
MARKS = {"-": "not-observed", "x": "not-applicable"}
BRIEF_LINES = (
    "title", "about", "sector", "city", "products", "audience", "channels", "competitors",
    "currency", "contact_person", "deputy",
)  # fmt: skip


def fill(password: str, now: datetime) -> None:
    """Write the example company in both languages: the first company is the English one,
    whose owner signs in as laura@en.example, the second the Spanish one (laura@es.example)."""
    story = json.loads(STORY.read_text(encoding="utf-8"))
    morning = now.replace(hour=9, minute=30, second=0, microsecond=0)
    for language in LANGUAGES:
        told = cast("Mapping[str, Any]", _in_language(story, language))
        _fill_company(told, language, password, morning)


def fill_in(example: Example, company: Company, language: str, now: datetime) -> None:
    """Write the example into a company that has work of its own, flushed and not committed: by
    people who are nobody, can never sign in and say so in their names, as all of it does."""
    story = json.loads(STORY.read_text(encoding="utf-8"))
    named = json.dumps(_in_language(story, language)).replace(
        json.dumps(story["company"][language])[1:-1], json.dumps(company.name)[1:-1]
    )
    told = _marked(json.loads(named), MARKS_OF_EXAMPLE[language])
    morning = now.replace(hour=9, minute=30, second=0, microsecond=0)
    people = _nobodies(told, example, language, morning - timedelta(days=40))
    with as_one():
        _tell(told, people, language, morning, example.id)


def names_of_vendors() -> list[str]:
    """What the example's vendors are called in companies of their own, in every language."""
    story = json.loads(STORY.read_text(encoding="utf-8"))
    return [
        vendor["name"]
        for language, mark in MARKS_OF_EXAMPLE.items()
        for vendor in _marked(cast("dict[str, Any]", _in_language(story, language)), mark)[
            "vendors"
        ]
    ]


def address_of(language: str) -> str:
    """The hiring manager's sign-in address in the company of one language."""
    return f"laura@{language}.example"


def note_sign_in(user: User, now: datetime) -> None:
    """Write a sign-in by the demo's address into the trail, in a transaction of its own and
    committed, since following an address only reads."""
    for member in memberships_of(user.id):
        with aside_in(member.company_id) as session:
            company = member.company_id
            write(session, actor_of(member), Verb.SIGNED_IN, Subject.COMPANY, company, now)


def _in_language(value: object, language: str) -> object:
    if isinstance(value, dict):
        if set(value) == set(LANGUAGES):
            return value[language]
        return {key: _in_language(each, language) for key, each in value.items()}
    if isinstance(value, list):
        return [_in_language(each, language) for each in value]
    return value


def _fill_company(story: Mapping[str, Any], language: str, password: str, now: datetime) -> None:
    people = _people(story, language, password, now - timedelta(days=40))
    enter_company(people["manager"].company_id)
    _tell(story, people, language, now, None)
    db.session.commit()


def _marked(story: dict[str, Any], mark: str) -> dict[str, Any]:
    for named in (*story["people"], *story["vendors"]):
        named["name"] = f"{named['name']} ({mark})"
    story["brief"]["title"] = f"{story['brief']['title']} ({mark})"
    return story


def _tell(
    story: Mapping[str, Any],
    people: Mapping[str, Actor],
    language: str,
    now: datetime,
    example_id: int | None,
) -> None:
    manager = people["manager"]
    brief = _brief(story["brief"], manager, now - timedelta(days=30), example_id)
    _readiness(story["readiness"], brief, people, now - timedelta(days=25))
    for number, vendor in enumerate(story["vendors"]):
        opened = now - timedelta(days=20 - 2 * number)
        assessment = _dossier(vendor, brief, people, opened, example_id)
        if "plan" in vendor:
            agree_on(vendor["plan"], assessment, manager, language, opened + timedelta(days=3))


def _people(
    story: Mapping[str, Any], language: str, password: str, now: datetime
) -> dict[str, Actor]:
    with across_companies():
        company = Company(name=story["company"], created_at=now)
        db.session.add(company)
        db.session.flush()
        members = {}
        for person in story["people"]:
            address = f"{person['mailbox']}@{language}.example"
            user = add_user(person["name"], address, password, language, now)
            db.session.flush()
            members[person["key"]] = Membership(
                company_id=company.id, user_id=user.id, role=Role(person["role"]), joined_at=now
            )
        db.session.add_all(members.values())
        db.session.flush()
        return {key: actor_of(member) for key, member in members.items()}


def _nobodies(
    story: Mapping[str, Any], example: Example, language: str, now: datetime
) -> dict[str, Actor]:
    members = {}
    for person in story["people"]:
        user = User(
            name=person["name"],
            email=f"{person['mailbox']}.{example.company_id}.{example.id}@example.invalid",
            active=False,
            fs_uniquifier=secrets.token_hex(16),
            language=language,
            created_at=now,
        )
        db.session.add(user)
        db.session.flush()
        members[person["key"]] = Membership(
            user_id=user.id,
            # No owner, so that nobody takes them for the one that a company needs.
            role=Role.REVIEWER if person["role"] == Role.REVIEWER else Role.MANAGER,
            active=False,
            joined_at=now,
            example_id=example.id,
        )
    db.session.add_all(members.values())
    db.session.flush()
    return {key: actor_of(member) for key, member in members.items()}


def _brief(
    story: Mapping[str, Any], manager: Actor, now: datetime, example_id: int | None
) -> Brief:
    brief = Brief(
        **{line: story[line] for line in BRIEF_LINES},
        hours_per_week=Decimal(story["hours_per_week"]),
        budget_per_month=Decimal(story["budget_per_month"]),
        response_hours=Decimal(story["response_hours"]),
        created_by=manager.member_id,
        created_at=now,
        example_id=example_id,
    )
    db.session.add(brief)
    db.session.flush()
    db.session.add(_costs(story["costs"], brief, now))
    return brief


def _readiness(
    story: Mapping[str, Any], brief: Brief, people: Mapping[str, Actor], now: datetime
) -> None:
    manager, second = people["manager"], people["second"]
    checklist = checklists.load(READINESS)
    row = Readiness(
        brief_id=brief.id,
        checklist_id=checklist.id,
        checklist_version=checklist.version,
        begun_by=manager.member_id,
        begun_at=now,
        shown_by=manager.member_id,
        shown_at=now + timedelta(days=1),
    )
    db.session.add(row)
    db.session.flush()
    marks = zip(checklist.criteria, story["marks"].replace(" ", ""), strict=True)
    for number, (criterion, mark) in enumerate(marks):
        save = {
            "value": MARKS.get(mark, mark),
            "note": story["words"].get(criterion, ""),
            "version": 1,
            "client": "demo",
            "seq": 1,
            "member_id": (manager if number % 2 else second).member_id,
            "saved_at": now + timedelta(minutes=number),
        }
        answer = ReadinessAnswer(readiness_id=row.id, question=criterion, **save)
        db.session.add(answer)
        db.session.flush()
        db.session.add(ReadinessChange(answer_id=answer.id, **save))


def _costs(story: Mapping[str, Any], brief: Brief, now: datetime) -> CostComparison:
    figures = {
        field: value
        for figure in presets()[story["preset"]].figures.values()
        for field, value in figure.values.items()
    }
    entered = {name: Decimal(value) for name, value in story["figures"].items()}
    return CostComparison(
        **{**start_of(brief), **figures, **entered},
        brief_id=brief.id,
        currency=brief.currency,
        preset=story["preset"],
        saved_by=brief.created_by,
        saved_at=now + timedelta(hours=2),
    )


def _dossier(
    story: Mapping[str, Any],
    brief: Brief,
    people: Mapping[str, Actor],
    now: datetime,
    example_id: int | None,
) -> Assessment:
    manager = people["manager"]
    checklist = checklists.load(CHECKLIST)
    vendor = Vendor(
        name=story["name"],
        kind=story["kind"],
        city=story["city"],
        notes=story["notes"],
        created_at=now,
        example_id=example_id,
    )
    assessment = Assessment(
        brief=brief,
        vendor=vendor,
        company_id=manager.company_id,
        checklist_id=checklist.id,
        checklist_version=checklist.version,
        questions_asked=story["questions_asked"],
        opened_by=manager.member_id,
        opened_at=now,
    )
    db.session.add_all([vendor, assessment])
    db.session.flush()
    for key, marks in story["ratings"].items():
        words = story["words"].get(key, {})
        _review(assessment, people[key], checklist, marks.replace(" ", ""), words, now)
    if "own" in story:
        _own_word(story["own"], assessment, manager, checklist, now)
    _evidence(story, assessment, manager, now)
    _drill(story, assessment, people, now)
    _rulings(story, assessment, manager, now)
    _reply(story, assessment, manager, now + timedelta(days=1))
    _decision(story, assessment, manager, now + timedelta(days=2))
    return assessment


def _review(
    assessment: Assessment,
    rater: Actor,
    checklist: Checklist,
    marks: str,
    words: Mapping[str, str],
    now: datetime,
) -> None:
    review = Review(
        assessment_id=assessment.id,
        member_id=rater.member_id,
        state="submitted",
        started_at=now,
        first_submitted_at=now + timedelta(hours=1),
        submitted_at=now + timedelta(hours=1),
    )
    db.session.add(review)
    db.session.flush()
    for criterion, mark in zip(checklist.criteria, marks, strict=True):
        save = {
            "value": MARKS.get(mark, mark),
            "note": words.get(criterion, ""),
            "version": 1,
            "client": "demo",
            "seq": 1,
            "saved_at": now + timedelta(minutes=30),
        }
        rating = Rating(review_id=review.id, criterion=criterion, **save)
        db.session.add(rating)
        db.session.flush()
        db.session.add(RatingChange(rating_id=rating.id, member_id=rater.member_id, **save))


def _own_word(
    story: Mapping[str, Any],
    assessment: Assessment,
    manager: Actor,
    checklist: Checklist,
    now: datetime,
) -> None:
    asked = {name: story[name] for name in ("language", "note")}
    row = SelfAssessment(
        **asked,
        assessment_id=assessment.id,
        name=assessment.vendor.name,
        parts=" ".join(USUAL),
        asked_by=manager.member_id,
        asked_at=now,
        state="submitted",
        first_submitted_at=now + timedelta(hours=5),
        submitted_at=now + timedelta(hours=5),
    )
    db.session.add(row)
    db.session.flush()
    over = now + timedelta(days=LINK_DAYS)
    give(manager, Purpose.SELF_ASSESSMENT, row.id, row.name, over, now)
    marks = zip(checklist.criteria, story["ratings"].replace(" ", ""), strict=True)
    said = {criterion: mark for criterion, mark in marks if mark != "."} | story["facts"]
    for question, value in said.items():
        note = story["words"].get(question, "")
        stored = {"value": value, "note": note, "given_value": value, "given_note": note}
        kept = {"version": 1, "client": "demo", "seq": 1, "saved_at": now + timedelta(hours=4)}
        db.session.add(
            SelfAssessmentAnswer(self_assessment_id=row.id, question=question, **stored, **kept)
        )


def _drill(
    story: Mapping[str, Any], assessment: Assessment, people: Mapping[str, Actor], now: datetime
) -> None:
    if "drill" not in story:
        return
    said, manager = story["drill"], people["manager"]
    start = now + timedelta(hours=3)
    twist_minutes = timing.usual_twist(timing.USUAL)
    drill = Drill(
        assessment_id=assessment.id,
        number=1,
        scenario=said["scenario"],
        told=shipped()[said["scenario"]].told(said["language"]),
        language=said["language"],
        limit_minutes=timing.USUAL,
        twist_minutes=twist_minutes,
        name=assessment.vendor.name,
        set_by=manager.member_id,
        set_at=now,
        opened_at=start,
        started_at=start,
        twist_at=start + timedelta(minutes=twist_minutes),
        ends_at=start + timedelta(minutes=timing.USUAL),
        handed_in_at=start + timedelta(minutes=said["minutes"]),
    )
    db.session.add(drill)
    db.session.flush()
    give(manager, Purpose.DRILL, drill.id, drill.name, now + LINK_LASTS, now)
    for part, versions in said["written"].items():
        _written(part, versions, drill, link_for(manager, Purpose.DRILL, drill.id), start)
    for key, rating in said["ratings"].items():
        _drill_rating(rating, drill, people[key], start + timedelta(hours=1))


def _written(
    part: str,
    versions: Sequence[Mapping[str, Any]],
    drill: Drill,
    link: AccessLink,
    start: datetime,
) -> None:
    saves = [
        {
            "text": each["text"],
            "version": number,
            "client": "demo",
            "seq": number,
            "saved_at": start + timedelta(minutes=each["after"]),
        }
        for number, each in enumerate(versions, 1)
    ]
    answer = DrillAnswer(drill_id=drill.id, part=part, **saves[-1])
    db.session.add(answer)
    db.session.flush()
    db.session.add_all(
        DrillAnswerChange(answer_id=answer.id, link_id=link.id, **save) for save in saves
    )


def _drill_rating(story: Mapping[str, Any], drill: Drill, rater: Actor, now: datetime) -> None:
    rating = DrillRating(
        drill_id=drill.id,
        member_id=rater.member_id,
        state="submitted",
        started_at=now,
        submitted_at=now + timedelta(minutes=12),
    )
    db.session.add(rating)
    db.session.flush()
    line = rubric.lines(writing(rater, drill.id), drill.limit_minutes)[story["line"]]
    seen = [rubric.YES if each == "1" else rubric.NO for each in story["must_do"]]
    marks = {
        **_numbered(rubric.CHECK, story["checks"]),
        **_numbered(rubric.MUST_DO, seen),
        **_numbered(rubric.NO_GO, [NOT_SEEN] * len(drill.told["no_go"])),
        rubric.DELETED_CRITICISM: NOT_SEEN,
        rubric.FIRST_LINE: str(line.seconds),
    }
    for item, value in marks.items():
        save = {
            "value": value,
            "note": story["words"].get(item, ""),
            "version": 1,
            "client": "demo",
            "seq": 1,
            "saved_at": now,
        }
        mark = DrillMark(drill_rating_id=rating.id, item=item, **save)
        db.session.add(mark)
        db.session.flush()
        db.session.add(DrillMarkChange(mark_id=mark.id, **save))


def _numbered(kind: str, values: Sequence[str]) -> dict[str, str]:
    return {f"{kind}{number}": value for number, value in enumerate(values, 1)}


def _evidence(
    story: Mapping[str, Any], assessment: Assessment, manager: Actor, now: datetime
) -> None:
    told = {
        "assessment_id": assessment.id,
        "member_id": manager.member_id,
        "saved_at": now + timedelta(hours=2),
    }
    day: date = now.date()
    db.session.add_all(
        FactAnswer(fact=fact, value=value, source="interview", answered_on=day, **told)
        for fact, value in story["facts"].items()
    )
    for each in story["references"]:
        reference = Reference(
            name=each["name"],
            organisation=each["organisation"],
            position=each["position"],
            authorised_on=day,
            identity_verified=each["verified"],
            identity_how=each["how"],
            outcome=each["outcome"],
            would_rehire=each["would_rehire"],
            contact_attempts=each["attempts"],
            contacted_on=day,
            note=each["note"],
            **told,
        )
        db.session.add(reference)
        db.session.flush()
        if "given" in each:
            _given(each["given"], reference, manager, now)
    _proposal(story["proposal"], day, told)


def _given(story: Mapping[str, Any], reference: Reference, manager: Actor, now: datetime) -> None:
    given = GivenReference(
        assessment_id=reference.assessment_id,
        reference_id=reference.id,
        language="en",
        state="answered",
        name=reference.name,
        position=reference.position,
        organisation=reference.organisation,
        may_be_shown=story["may_be_shown"],
        confirmed_at=now + timedelta(hours=1),
        asked_by=manager.member_id,
        sent_at=now,
        answered_at=now + timedelta(hours=1),
    )
    db.session.add(given)
    db.session.flush()
    answers = {**dict.fromkeys(story["levels"], ""), AGAIN: story["added"]}
    values = {**story["levels"], AGAIN: story["again"]}
    db.session.add_all(
        GivenRating(
            given_reference_id=given.id,
            criterion=criterion,
            value=values[criterion],
            note=note,
            version=1,
            client="demo",
            seq=1,
            saved_at=now + timedelta(hours=1),
        )
        for criterion, note in answers.items()
    )


def _proposal(story: Mapping[str, Any], day: date, told: Mapping[str, Any]) -> None:
    proposal = Proposal(
        number=1,
        received_on=day,
        text=story["text"],
        declines_guarantee=story["declines_guarantee"],
        **told,
    )
    db.session.add(proposal)
    db.session.flush()
    db.session.add_all(
        PromiseRuling(
            assessment_id=proposal.assessment_id,
            proposal_id=proposal.id,
            key=key_of(each["id"], each["quote"]),
            turn=1,
            promise=each["id"],
            quote=each["quote"],
            state=CONFIRMED,
            member_id=proposal.member_id,
            ruled_at=proposal.saved_at,
        )
        for each in story["promises"]
    )
    if "account" in story:
        row = AudienceHistory(**told, version=1)
        put(row, Account(**story["account"]), read_history(HISTORY.read_text("utf-8")), day)
        db.session.add(row)
    db.session.flush()


def _rulings(
    story: Mapping[str, Any], assessment: Assessment, manager: Actor, now: datetime
) -> None:
    if "rulings" not in story:
        return
    raised = {flag.id: flag for flag in standing(manager, assessment).scorecard.flags}
    db.session.add_all(
        FlagRuling(
            assessment_id=assessment.id,
            flag=ruling["flag"],
            state=ruling["state"],
            note=ruling["note"],
            evidence=evidence_of(raised[ruling["flag"]]),
            member_id=manager.member_id,
            ruled_at=now + timedelta(hours=3),
        )
        for ruling in story["rulings"]
    )
    db.session.flush()


def _reply(story: Mapping[str, Any], assessment: Assessment, manager: Actor, now: datetime) -> None:
    if "reply" not in story:
        return
    stands, said = standing(manager, assessment), story["reply"]
    flag = next(each for each in stands.scorecard.flags if each.id == said["flag"])
    request = ReplyRequest(
        assessment_id=assessment.id,
        state="answered",
        name=story["name"],
        language=said["language"],
        days=7,
        asked_by=manager.member_id,
        asked_at=now,
        due_on=(now + timedelta(days=7)).date(),
        answered_at=now + timedelta(days=2),
    )
    db.session.add(request)
    db.session.flush()
    shown = telling.shown(stands, flag, with_notes=False)
    sign = SentSign(
        request_id=request.id, place=1, flag=flag.id, evidence=evidence_of(flag), shown=shown
    )
    db.session.add(sign)
    db.session.flush()
    saved = {"version": 1, "client": "demo", "seq": 1, "saved_at": request.answered_at}
    db.session.add(Reply(sign_id=sign.id, value=said["value"], text=said["text"], **saved))
    db.session.flush()


def _decision(
    story: Mapping[str, Any], assessment: Assessment, manager: Actor, now: datetime
) -> None:
    if "decision" not in story:
        return
    card = standing(manager, assessment).scorecard
    db.session.add(
        Decision(
            assessment_id=assessment.id,
            **story["decision"],
            level=card.level.id,
            rule=card.level.rule or "",
            total=None if card.score.total is None else Decimal(str(card.score.total)),
            coverage=None if card.score.coverage is None else Decimal(str(card.score.coverage)),
            member_id=manager.member_id,
            decided_at=now,
        )
    )
