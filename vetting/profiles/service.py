"""The verbs of a company's own profile. Each takes the actor first and commits at its end; all
raise `Forbidden` for a viewer, and `Missing` before the profile is begun."""

from collections.abc import Container, Mapping
from datetime import date, datetime, timedelta

from flask_babel import gettext
from sqlalchemy import select

from vetting import checklists
from vetting.access import RATERS, Actor, require
from vetting.audit.service import record
from vetting.audit.verbs import Subject, Verb
from vetting.db import db
from vetting.errors import Missing, Refused
from vetting.models import Profile, ProfileAnswer, ProfileFile, ProfileReferee, Upload
from vetting.profiles import queries
from vetting.reviews.protocol import Outcome, Save
from vetting.reviews.storing import store_all
from vetting.self_checks.questions import pages
from vetting.uploads import store
from vetting.uploads.service import Received, keeping

CHECKLIST = "community-manager"
HOLDS_FOR = timedelta(days=365)
"""How long an answer can be given as it is, after it was last saved or confirmed."""

MOST_REFEREES = 12
MOST_FILES = 20


def begin(actor: Actor, kind: str, now: datetime) -> Profile:
    """Begin the profile, for one kind of vendor, on the newest checklist. Twice is once."""
    require(actor, RATERS)
    found = queries.begun(actor)
    if found is None:
        checklist = checklists.load(CHECKLIST)
        found = Profile(
            kind=kind, checklist_id=checklist.id, checklist_version=checklist.version, begun_at=now
        )
        db.session.add(found)
        db.session.flush()
        tell(actor, "begun", now)
    db.session.commit()
    return found


def save_all(
    actor: Actor,
    page_id: int,
    wanted: Mapping[str, Save],
    untouched: Container[str],
    now: datetime,
) -> Mapping[str, Outcome]:
    """Save several answers in one transaction: what is in conflict is left out, the rest counts.
    What a plain form says to have left `untouched` is never in conflict."""
    profile = queries.locked(actor)
    if any(question not in _asked(profile) for question in wanted):
        raise Missing
    # Somebody may have switched to another of their companies in another window.
    if profile.id != page_id:
        raise Refused(gettext("Another company is open in this browser now."))
    outcomes = store_all(
        queries.answer_rows(profile, wanted),
        wanted,
        untouched,
        fresh=lambda question: ProfileAnswer(profile_id=profile.id, question=question),
        also={"saved_at": now, "valid_until": (now + HOLDS_FOR).date()},
    )
    db.session.commit()
    return outcomes


def confirm(actor: Actor, section_id: str, now: datetime) -> None:
    """Say that every answer of a section still holds: each does for another year. Raises
    `Missing`."""
    profile = queries.locked(actor)
    checklist = checklists.load(profile.checklist_id, profile.checklist_version)
    parts = {part.id: part for part in pages(checklist, profile.kind)}
    if section_id not in parts:
        raise Missing
    asked = [each.id for each in parts[section_id].criteria]
    for row in queries.answer_rows(profile, asked).values():
        row.valid_until = (now + HOLDS_FOR).date()
        row.version += 1
    tell(actor, section_id, now)
    db.session.commit()


def name_referee(actor: Actor, given: Mapping[str, str], until: date, now: datetime) -> None:
    """Name somebody who agreed to be asked, by whoever assesses the company, until a day; takes a
    value for each of `self_assessments.service.NAMED`. Raises `Refused` where there are enough."""
    profile = queries.locked(actor)
    count = len(
        db.session.scalars(
            select(ProfileReferee.id).where(ProfileReferee.profile_id == profile.id)
        ).all()
    )
    if count >= MOST_REFEREES:
        raise Refused(gettext("These are enough: remove one before you name another."))
    db.session.add(
        ProfileReferee(profile_id=profile.id, authorised_on=now.date(), valid_until=until, **given)
    )
    tell(actor, "referees", now)
    db.session.commit()


def remove_referee(actor: Actor, referee_id: int, now: datetime) -> None:
    """Name somebody no more; companies that were given the name already keep it. Raises
    `Missing`."""
    queries.locked(actor)
    db.session.delete(queries.referee(actor, referee_id))
    tell(actor, "referees", now)
    db.session.commit()


def add_file(
    actor: Actor, received: Received, question: str, note: str, until: date, now: datetime
) -> None:
    """Keep a file that is to prove something until a day: what `question` asks, or all where it is
    empty. Raises `Refused` where there are enough."""
    profile = queries.locked(actor)
    if question and question not in _asked(profile):
        raise Missing
    count = len(
        db.session.scalars(select(ProfileFile.id).where(ProfileFile.profile_id == profile.id)).all()
    )
    if count >= MOST_FILES:
        raise Refused(gettext("These are enough: remove one before you add another."))
    with keeping(actor, received, now) as upload:
        if upload is not None:
            db.session.add(
                ProfileFile(
                    profile_id=profile.id,
                    upload_id=upload.id,
                    question=question,
                    note=note,
                    valid_until=until,
                )
            )
        tell(actor, "files", now)
        db.session.commit()


def remove_file(actor: Actor, file_id: int, now: datetime) -> None:
    """Remove a file; companies that were given a copy keep it. Raises `Missing`."""
    queries.locked(actor)
    found = queries.file(actor, file_id)
    upload = db.session.get_one(Upload, found.upload_id)
    db.session.delete(found)
    db.session.flush()
    db.session.delete(upload)
    tell(actor, "files", now)
    db.session.commit()
    store.discard(upload.key)


def _asked(profile: Profile) -> frozenset[str]:
    checklist = checklists.load(profile.checklist_id, profile.checklist_version)
    return frozenset(each.id for part in pages(checklist, profile.kind) for each in part.criteria)


def tell(actor: Actor, what: str, now: datetime) -> None:
    """Write into the trail which part of the profile was changed, without committing."""
    record(actor, Verb.PROFILE_CHANGED, Subject.COMPANY, actor.company_id, now, part=what)
