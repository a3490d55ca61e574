"""The glossary, and how a score comes about: both for anybody, as guests meet scores too."""

from flask import Blueprint, render_template
from flask.typing import ResponseReturnValue

from vetting.access import public
from vetting.assessments.wording import band_label
from vetting.glossary.words import entries
from vetting.glossary.worked import worked
from vetting.rules.numbers import numbers

bp = Blueprint("glossary", __name__, url_prefix="/words")


@bp.get("")
@public
def index() -> ResponseReturnValue:
    return render_template("glossary/index.html", entries=entries())


@bp.get("/score")
@public
def score() -> ResponseReturnValue:
    found = worked()
    return render_template(
        "glossary/score.html", worked=found, band=band_label(found.band), n=numbers()
    )
