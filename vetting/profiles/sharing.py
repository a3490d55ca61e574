"""Giving a copy of a profile to one company that asks, keeping what was said to one, and taking a
copy back. Each verb goes through two companies' walls, with the leave of both: the actor's own, and
the link that the other one gave."""

from contextlib import ExitStack
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256

from flask_babel import gettext

from vetting.access import DECIDERS, Actor, Holder, require
from vetting.accounts.actors import actor_of
from vetting.accounts.queries import memberships_of
from vetting.audit.service import record
from vetting.audit.verbs import Subject, Verb
from vetting.db import db, within
from vetting.errors import Refused
from vetting.models import (
    Profile,
    ProfileAnswer,
    ProfileFile,
    ProfileReferee,
    ProfileShare,
    Upload,
    User,
)
from vetting.profiles import queries, service
from vetting.profiles.queries import OwnProfile
from vetting.self_assessments import queries as words
from vetting.self_assessments import service as self_assessments
from vetting.self_assessments.queries import OwnWord
from vetting.self_assessments.service import NAMED, Copy, Named, Proof, Taken
from vetting.setup.service import add_company
from vetting.uploads import store
from vetting.uploads.kinds import Extract, Kind
from vetting.uploads.service import Received, keeping


@dataclass(frozen=True, slots=True)
class Ready:
    """How much of a profile can be given today, and how much is too old."""

    answers: int
    referees: int
    files: int
    expired: int


def ready(actor: Actor, now: datetime) -> Ready:
    """What a copy of the profile of the actor's company would hold today, also while the session is
    in another one. Raises `Missing` where there is none."""
    with within(actor.company_id):
        own = queries.own_profile(actor, now.date())
    answers = [name for name, mark in own.marks.items() if mark.value]
    referees = sum(each.valid_until >= own.today for each in own.referees)
    files = sum(each.valid_until >= own.today for each in own.files)
    return Ready(
        answers=len(answers) - len(own.expired),
        referees=referees,
        files=files,
        expired=len(own.expired) + len(own.referees) - referees + len(own.files) - files,
    )


def share(actor: Actor, holder: Holder, now: datetime) -> Taken:
    """Fill the self-assessment that a link asks for from the profile of the actor's company, and
    note who has the copy; what is there already stays. What is too old is left out.

    Raises `Forbidden`, `Missing` where there is no profile or the link is not open any more, and
    `Refused` once it is handed in, or where the company asks itself."""
    require(actor, DECIDERS)
    _need_two(actor, holder)
    with within(actor.company_id):
        copy = _copy(queries.own_profile(actor, now.date()))
    with within(holder.company_id):
        title = words.own_word(holder).assessment.brief.title
        with self_assessments.filling_in(holder, copy, now) as taken:
            with within(actor.company_id):
                _note(actor, holder, taken, title, now)
            db.session.commit()
    return taken


def keep(actor: Actor, holder: Holder, now: datetime) -> None:
    """Keep in the profile of the actor's company what was said in the self-assessment that a link
    opens: its answers replace older ones, and its referees and files are added.

    Raises `Forbidden`, `Missing`, and `Refused` where the company asks itself."""
    require(actor, DECIDERS)
    _need_two(actor, holder)
    with within(holder.company_id):
        own = words.own_word(holder)
        copy = _said(own)
        kind = own.assessment.vendor.kind
    with within(actor.company_id):
        profile = service.begin(actor, kind, now)
        _keep(actor, profile, copy, now)


def found(
    holder: Holder, agency: str, name: str, email: str, password: str, language: str, now: datetime
) -> tuple[User, Actor]:
    """Make an account for an agency whose people a link asks, with what they said as its profile;
    returns its owner. Raises `Refused` where the address has an account already."""
    user = add_company(agency, name, email, password, language, now, is_agency=True)
    (membership,) = memberships_of(user.id)
    actor = actor_of(membership)
    keep(actor, holder, now)
    return user, actor


def take_back(actor: Actor, share_id: int, now: datetime) -> None:
    """Take a copy back: what the other company holds of it is erased there, and their link opens
    nothing any more. What its people wrote themselves stays theirs. Twice is once.

    Raises `Forbidden`, `Missing`."""
    share = queries.share(actor, share_id)
    if share.taken_back_at is not None:
        return
    with within(share.receiver_id):
        self_assessments.empty(share.self_assessment_id, now)
    share.taken_back_at, share.taken_back_by = now, actor.member_id
    _tell(actor, Verb.PROFILE_TAKEN_BACK, share.receiver_id, now)
    db.session.commit()


def _need_two(actor: Actor, holder: Holder) -> None:
    if actor.company_id == holder.company_id:
        raise Refused(gettext("This is a link of your own company: it asks others."))


def _copy(own: OwnProfile) -> Copy:
    return Copy(
        answers={
            name: (mark.value, mark.note)
            for name, mark in own.marks.items()
            if mark.value and name not in own.expired
        },
        referees=[
            Named({name: getattr(each, name) for name in NAMED}, each.authorised_on)
            for each in own.referees
            if each.valid_until >= own.today
        ],
        files=[
            Proof(_received(each.upload), each.question, each.note)
            for each in own.files
            if each.valid_until >= own.today
        ],
    )


def _said(own: OwnWord) -> Copy:
    return Copy(
        answers={name: (mark.value, mark.note) for name, mark in own.marks.items() if mark.value},
        referees=[
            Named({name: getattr(each, name) for name in NAMED}, each.authorised_on)
            for each in own.referees
        ],
        files=[Proof(_received(each.upload), each.question, each.note) for each in own.files],
    )


def _received(upload: Upload) -> Received:
    data = store.read(upload.key)
    return Received(upload.name, data, Extract(Kind(upload.kind)))


def _note(actor: Actor, holder: Holder, taken: Taken, title: str, now: datetime) -> None:
    profile = queries.locked(actor)
    db.session.add(
        ProfileShare(
            profile_id=profile.id,
            receiver_id=holder.company_id,
            self_assessment_id=holder.subject_id,
            title=title,
            answers=taken.answers,
            referees=taken.referees,
            files=taken.files,
            shared_by=actor.member_id,
            shared_at=now,
        )
    )
    _tell(actor, Verb.PROFILE_SHARED, holder.company_id, now)


def _keep(actor: Actor, profile: Profile, copy: Copy, now: datetime) -> None:
    until = (now + service.HOLDS_FOR).date()
    rows = queries.answer_rows(profile, copy.answers)
    for question, (value, note) in copy.answers.items():
        row = rows.get(question)
        if row is None:
            row = ProfileAnswer(profile_id=profile.id, question=question, version=0)
            db.session.add(row)
        row.value, row.note, row.saved_at, row.valid_until = value, note, now, until
        row.client, row.seq, row.version = self_assessments.COPIED, 1, row.version + 1
    own = queries.own_profile(actor, now.date())
    there = [{name: getattr(each, name) for name in NAMED} for each in own.referees]
    for each in copy.referees:
        if each.given not in there:
            db.session.add(
                ProfileReferee(
                    profile_id=profile.id,
                    authorised_on=each.authorised_on,
                    valid_until=until,
                    **each.given,
                )
            )
    _keep_files(actor, profile, copy, own, now)


def _keep_files(actor: Actor, profile: Profile, copy: Copy, own: OwnProfile, now: datetime) -> None:
    known = {each.upload.sha256 for each in own.files}
    until = (now + service.HOLDS_FOR).date()
    with ExitStack() as stack:
        for each in copy.files:
            if sha256(each.received.data).hexdigest() in known:
                continue
            upload = stack.enter_context(keeping(actor, each.received, now))
            if upload is not None:
                db.session.add(
                    ProfileFile(
                        profile_id=profile.id,
                        upload_id=upload.id,
                        question=each.question,
                        note=each.note,
                        valid_until=until,
                    )
                )
        service.tell(actor, "all", now)
        db.session.commit()


def _tell(actor: Actor, verb: Verb, other: int, now: datetime) -> None:
    record(actor, verb, Subject.COMPANY, actor.company_id, now, company=other)
