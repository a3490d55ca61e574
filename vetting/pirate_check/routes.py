"""The pirate check, and what people rule on its signs and knock-outs."""

from collections.abc import Callable, Mapping

from flask import Blueprint, render_template, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext

from vetting import hx
from vetting.access import DECIDERS, EVERYBODY, RATERS, actor, members
from vetting.assessments.blind import blind_page
from vetting.assessments.queries import standing_of
from vetting.assessments.rules import need_say
from vetting.assessments.standing import Standing
from vetting.assessments.tabs import tabs
from vetting.audit.verbs import Subject
from vetting.audit.viewing import seen
from vetting.clock import now
from vetting.errors import Conflict
from vetting.forms import CardForm
from vetting.pirate_check import queries, service, wording
from vetting.pirate_check.forms import KnockoutForm, LiftingForm, RulingForm
from vetting.pirate_check.queries import Card, KnockoutCard
from vetting.replies.wording import asked

bp = Blueprint("pirate_check", __name__, url_prefix="/assessments/<int:assessment_id>/pirate-check")


@bp.get("")
@members(*EVERYBODY)
def show(assessment_id: int) -> ResponseReturnValue:
    found = standing_of(actor(), assessment_id)
    if found.sees_panel:
        seen(actor(), Subject.ASSESSMENT, assessment_id, now(), page="pirate-check")
    return _page(found)


@bp.post("/<flag>/ruling")
@members(*RATERS)
def rule(assessment_id: int, flag: str) -> ResponseReturnValue:
    found = standing_of(actor(), assessment_id)
    need_say(found)
    card = queries.card(actor(), found, flag)
    form = RulingForm().on_card(card.id).about(replied=card.is_replied)
    if not form.validate_on_submit():
        return _invalid_ruling(found, card, form, 422)
    seen = form.evidence.data or "", form.version.data or 0
    try:
        service.rule(actor(), found, flag, form.state.data, form.note.data, *seen, now())
    except Conflict as conflict:
        form.show_conflict(conflict)
        form.evidence.data = card.evidence
        return _invalid_ruling(found, card, form, 409)
    return hx.respond(
        lambda: _ruled(assessment_id, flag),
        redirect_to=url_for(".show", assessment_id=assessment_id, _anchor=f"evidence-{flag}"),
    )


@bp.post("/knockouts/<criterion>")
@members(*DECIDERS)
def confirm_knockout(assessment_id: int, criterion: str) -> ResponseReturnValue:
    return _rule_knockout(assessment_id, criterion, KnockoutForm, service.confirm_knockout)


@bp.post("/knockouts/<criterion>/lifting")
@members(*DECIDERS)
def lift_knockout(assessment_id: int, criterion: str) -> ResponseReturnValue:
    return _rule_knockout(assessment_id, criterion, LiftingForm, service.lift_knockout)


def _rule_knockout(
    assessment_id: int,
    criterion: str,
    kind: type[KnockoutForm | LiftingForm],
    rule: Callable[..., None],
) -> ResponseReturnValue:
    found = standing_of(actor(), assessment_id)
    need_say(found)
    card = queries.knockout_card(actor(), found, criterion)
    form = kind().on_card(card.id)
    if not form.validate_on_submit():
        return _page(found, knockout_forms={card.id: form}), 422
    try:
        rule(actor(), found, criterion, form.evidence.data, form.version.data or 0, now())
    except Conflict as conflict:
        form.show_conflict(conflict)
        return _page(found, knockout_forms={card.id: form}), 409
    return hx.redirect(url_for(".show", assessment_id=assessment_id, _anchor="knockouts"))


def _page(
    found: Standing,
    sign_forms: Mapping[str, RulingForm] | None = None,
    knockout_forms: Mapping[str, CardForm] | None = None,
) -> str:
    assessment = found.assessment
    if not found.sees_panel:
        return blind_page(assessment, "pirate_check", gettext("Pirate check"))
    check = queries.pirate_check(actor(), found)
    return render_template(
        "pirate_check/show.html",
        assessment=assessment,
        tabs=tabs(assessment.id, "pirate_check"),
        check=check,
        asked=asked(found, now().date()),
        map_items=[(found.scorecard.score.total, check.level.rank, assessment.vendor.name)],
        honest_newcomer=found.scorecard.honest_newcomer,
        sign_forms={each.id: _ruling_form(each) for each in check.cards} | dict(sign_forms or {}),
        knockout_forms={each.id: _knockout_form(each) for each in check.knockouts}
        | dict(knockout_forms or {}),
        words=wording,
    )


def _invalid_ruling(
    found: Standing, card: Card, form: RulingForm, status: int
) -> ResponseReturnValue:
    return hx.respond_invalid(
        lambda: _sign(found, card, form), lambda: _page(found, {card.id: form}), status
    )


def _ruled(assessment_id: int, flag: str) -> str:
    found = standing_of(actor(), assessment_id)
    check = queries.pirate_check(actor(), found)
    card = queries.card(actor(), found, flag)
    return render_template(
        "pirate_check/ruled.html",
        assessment=found.assessment,
        card=card,
        form=_ruling_form(card),
        level=check.level,
        gaps=check.gaps,
        words=wording,
    )


def _sign(found: Standing, card: Card, form: RulingForm) -> str:
    return render_template(
        "pirate_check/_sign.html",
        assessment=found.assessment,
        card=card,
        form=form,
        arrived=True,
        opened=True,
        words=wording,
    )


def _ruling_form(card: Card) -> RulingForm:
    form = RulingForm(formdata=None, evidence=card.evidence, version=card.version)
    return form.on_card(card.id).about(replied=card.is_replied)


def _knockout_form(card: KnockoutCard) -> CardForm:
    kind = LiftingForm if card.knockout.confirmed else KnockoutForm
    return kind(formdata=None, version=card.version).on_card(card.id)
