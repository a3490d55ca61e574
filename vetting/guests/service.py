"""Letting guests in, and keeping what they were told."""

from datetime import datetime

from vetting.access import GUESTS, Holder, Purpose
from vetting.audit.service import record
from vetting.audit.verbs import Subject, Verb
from vetting.db import db
from vetting.errors import Missing
from vetting.guests import marks
from vetting.guests.marks import Visit
from vetting.guests.notices import notice_for
from vetting.links import queries as links
from vetting.links.service import open_link


def enter(secret: str, now: datetime) -> tuple[Purpose, str]:
    """Open a guest's link, which uses nothing up; returns what it is for, and the digest for the
    cookie. Raises `Missing` for every kind of failure alike."""
    for purpose in sorted(GUESTS):
        try:
            return purpose, open_link(secret, purpose, now)
        except Missing:
            continue
    raise Missing


def accept_notice(
    holder: Holder,
    language: str,
    now: datetime,
    assessment_id: int | None = None,
    visit: Visit | None = None,
) -> None:
    """Record that the holder has read the notice, with its words in `language`, `en` or `es`; the
    first time counts. Where the notice told of it, the marks of the visit are kept with the
    assessment that it is about. Raises `Missing` where the link is not open any more."""
    link = links.locked(holder)
    if link.noticed_at is None:
        notice = notice_for(holder, link.company, language)
        link.noticed_at, link.notice_version, link.notice = now, notice.version, notice.text
        if visit is not None and assessment_id is not None:
            marks.keep(holder, assessment_id, visit, now)
        record(holder, Verb.NOTICE_READ, Subject.LINK, link.id, now, version=notice.version)
    db.session.commit()
