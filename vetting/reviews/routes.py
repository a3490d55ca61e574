"""One's own review: its overview, its sections, saving, handing in, opening again, abstaining."""

from dataclasses import dataclass
from functools import partial
from typing import Self

from flask import Blueprint, flash, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext

from vetting import checklists, hx
from vetting.access import RATERS, Actor, actor, members
from vetting.assessments.tabs import tabs
from vetting.clock import now
from vetting.reviews import queries, service, skeletons
from vetting.reviews.answering import Answering, figures_of
from vetting.reviews.forms import AbstentionForm, ReopeningForm
from vetting.reviews.protocol import NOTHING, Outcome, Save
from vetting.reviews.queries import Opened, OwnReview
from vetting.scoring.checklist import Criterion

bp = Blueprint("reviews", __name__)


@dataclass(frozen=True, slots=True)
class Asked:
    """One criterion, in the review that is read and locked once for storing and answering."""

    actor: Actor
    opened: Opened
    question: Criterion

    @classmethod
    def by(cls, actor: Actor, assessment_id: int, criterion: str) -> Self:
        opened = queries.opened(actor, assessment_id, [criterion])
        return cls(actor, opened, opened.checklist.criteria[criterion])

    def store(self, page: int, wanted: Save) -> Outcome:
        saves = {self.question.id: wanted}
        return service.save_opened(self.actor, self.opened, page, saves, now())[self.question.id]

    def stands(self) -> OwnReview:
        return queries.own_review_in(self.actor, self.opened.rows)


answering: Answering[OwnReview] = Answering(
    pages="reviews",
    load=lambda assessment_id: queries.begun_review(actor(), assessment_id),
    page_id=lambda own: own.review_id or 0,
    store=lambda page, wanted, _, assessment_id: service.save_all(
        actor(), assessment_id, page, wanted, now()
    ),
    asked=lambda question, assessment_id: Asked.by(actor(), assessment_id, question),
    section="reviews.show",
    overview="reviews.show",
    place=lambda own: {"assessment_id": own.assessment.id},
    more=lambda own: {
        "level": checklists.labels("levels")[own.level.id],
        "criterion": partial(skeletons.criterion, own),
        "map": partial(skeletons.map_of, own, partial(answering.section_url, own)),
    },
    figures=lambda own: {**figures_of(own.score), "level": own.level.id},
)


@bp.get("/assessments/<int:assessment_id>/review")
@members(*RATERS)
def show(assessment_id: int) -> ResponseReturnValue:
    own = queries.own_review(actor(), assessment_id)
    if own.may_write and "section" in request.args:
        section = own.section(request.args["section"])
        return answering.page(own, section)
    return _overview(own)


@bp.post("/assessments/<int:assessment_id>/review")
@members(*RATERS)
def start(assessment_id: int) -> ResponseReturnValue:
    service.start(actor(), assessment_id, now())
    own = queries.own_review(actor(), assessment_id)
    return hx.redirect(answering.section_url(own, own.checklist.sections[0]))


@bp.post("/assessments/<int:assessment_id>/review/ratings/<criterion>")
@members(*RATERS)
def save(assessment_id: int, criterion: str) -> ResponseReturnValue:
    return answering.save(criterion, assessment_id=assessment_id)


@bp.post("/assessments/<int:assessment_id>/review/sections/<section_id>")
@members(*RATERS)
def save_section(assessment_id: int, section_id: str) -> ResponseReturnValue:
    return answering.save_section(section_id, assessment_id=assessment_id)


@bp.get("/assessments/<int:assessment_id>/review/submission")
@members(*RATERS)
def submission(assessment_id: int) -> ResponseReturnValue:
    own = queries.own_review(actor(), assessment_id)
    if not own.may_write:
        return hx.redirect(url_for("reviews.show", assessment_id=assessment_id))
    return render_template("reviews/submission.html", own=own, section_url=answering.section_url)


@bp.post("/assessments/<int:assessment_id>/review/submission")
@members(*RATERS)
def submit(assessment_id: int) -> ResponseReturnValue:
    service.submit(actor(), assessment_id, now())
    flash(gettext("Your review is in. From now on you see what the panel rated."), "good")
    return hx.redirect(url_for("reviews.show", assessment_id=assessment_id))


@bp.post("/assessments/<int:assessment_id>/review/reopening")
@members(*RATERS)
def reopen(assessment_id: int) -> ResponseReturnValue:
    form = ReopeningForm()
    if not form.validate_on_submit():
        return _overview(queries.own_review(actor(), assessment_id), reopening=form), 422
    service.reopen(actor(), assessment_id, form.reason.data, now())
    flash(gettext("Your review is open again. Submit it once more when you are done."), "good")
    return hx.redirect(url_for("reviews.show", assessment_id=assessment_id))


@bp.post("/assessments/<int:assessment_id>/review/abstention")
@members(*RATERS)
def abstain(assessment_id: int) -> ResponseReturnValue:
    form = AbstentionForm()
    if not form.validate_on_submit():
        return _overview(queries.own_review(actor(), assessment_id), abstention=form), 422
    service.abstain(actor(), assessment_id, form.reason.data or "", now())
    flash(gettext("Noted: you will not rate this vendor."), "good")
    return hx.redirect(url_for("reviews.show", assessment_id=assessment_id))


def _overview(
    own: OwnReview,
    reopening: ReopeningForm | None = None,
    abstention: AbstentionForm | None = None,
) -> str:
    return render_template(
        f"reviews/{own.state}.html",
        assessment=own.assessment,
        tabs=tabs(own.assessment.id, "reviews"),
        own=own,
        reopening=reopening or ReopeningForm(),
        abstention=abstention or AbstentionForm(),
        marks={name: own.marks.get(name, NOTHING) for name in own.checklist.criteria},
        section_url=answering.section_url,
    )
