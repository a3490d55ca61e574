"""The example's plan: drafted, filled in, put forward twice, commented and agreed by both sides, by
the same verbs that people use."""

import json
from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from vetting.access import Actor, Holder, Purpose
from vetting.agreements import service as agreements
from vetting.agreements.both import Said, Signature
from vetting.agreements.queries import threads
from vetting.agreements.service import Given
from vetting.counterparts import service as counterparts
from vetting.errors import Missing
from vetting.guests.service import accept_notice
from vetting.links.queries import holder_of, link_for
from vetting.models import Assessment, PlanSection
from vetting.plans import queries, service
from vetting.plans.content import canonical
from vetting.plans.queries import Draft
from vetting.reviews.protocol import Save

A_DAY = timedelta(days=1)


def agree_on(
    story: Mapping[str, Any], assessment: Assessment, manager: Actor, language: str, now: datetime
) -> None:
    """Let the manager and the vendor of an assessment come to an agreement, from `now` on."""
    service.begin(manager, assessment.id, language, now)
    _put_forward(story["first"], assessment, manager, now)
    given = Given(assessment.vendor.name, "")
    plan_id, _ = agreements.give(manager, assessment.id, given, "", now)
    link = link_for(manager, Purpose.PLAN, plan_id)
    vendor = replace(holder_of(link), is_example=manager.is_example)
    accept_notice(vendor, language, now + A_DAY)
    _say(story["asked"], vendor, plan_id, 1, now + A_DAY)
    _put_forward(story["second"], assessment, manager, now + 2 * A_DAY)
    agreements.settle(manager, assessment.id, _newest_comment(assessment, manager), now + 2 * A_DAY)
    said = Said(story["told"]["section"], 2, story["told"]["text"])
    agreements.comment(manager, assessment.id, said, now + 2 * A_DAY)
    signed = Signature(2, assessment.vendor.name)
    counterparts.agree(vendor, plan_id, signed, now + 3 * A_DAY)
    agreements.agree(manager, assessment.id, Signature(2, manager.name), now + 4 * A_DAY)


def _put_forward(
    story: Mapping[str, Any], assessment: Assessment, manager: Actor, now: datetime
) -> None:
    stored = queries.section_rows(_draft(assessment, manager).row)
    for section, fields in story["sections"].items():
        row: PlanSection = stored[section]
        body = canonical({**json.loads(row.body), **fields})
        wanted = Save("", body, row.version)
        service.save(manager, assessment.id, section, manager.member_id, wanted, now)
    shown = _draft(assessment, manager).sha256
    service.put_forward(manager, assessment.id, shown, story["note"], now)


def _say(
    story: Mapping[str, Any], vendor: Holder, plan_id: int, number: int, now: datetime
) -> None:
    counterparts.comment(vendor, plan_id, Said(story["section"], number, story["text"]), now)


def _newest_comment(assessment: Assessment, manager: Actor) -> int:
    row = _draft(assessment, manager).row
    return threads(manager, row)[-1].comments[-1].id


def _draft(assessment: Assessment, manager: Actor) -> Draft:
    found = queries.plan(manager, assessment.id)
    if found is None:
        raise Missing
    return found
