"""The components with their states, in the throw-away portal alone."""

from flask import Blueprint, abort, current_app, render_template
from flask.typing import ResponseReturnValue

from vetting.access import public
from vetting.config import Settings
from vetting.papers.qr import code_of
from vetting.papers.sheets import PAPERS
from vetting.styleguide.forms import SpecimenForm

bp = Blueprint("styleguide", __name__, url_prefix="/styleguide")


@bp.get("")
@public
def show() -> ResponseReturnValue:
    settings: Settings = current_app.config["VETTING"]
    if not settings.demo_token:
        abort(404)
    form = SpecimenForm()
    form.refuse_all()
    return render_template(
        "styleguide/show.html", form=form, code=code_of("https://vetting.example"), papers=PAPERS
    )
