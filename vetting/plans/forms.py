"""Forms of a plan. A section's fields come from data, so its body is read from what was sent by
name: `f-<field>`, and `f-<field>-<number of the row>-<column>` for a table."""

import re
from collections.abc import Mapping
from typing import Any

from flask_babel import gettext, lazy_gettext
from wtforms import IntegerField, RadioField, StringField
from wtforms.validators import InputRequired, NumberRange, Optional, Regexp
from wtforms.widgets import HiddenInput

from vetting.forms import LONGEST_LINE, LONGEST_PROSE, PortalForm, choices, clean, prose
from vetting.i18n import LANGUAGES
from vetting.plans.content import CONFIRMED, canonical
from vetting.plans.sections import CHOICE, TEXT, Column, Field, Section
from vetting.plans.sheets import Typed
from vetting.reviews.forms import LARGEST
from vetting.reviews.protocol import Save

MOST_ROWS = 30
LONGEST_CELL = 2000
LONGEST_NAMED_LINE = 500

_cell = re.compile(r"f-(?P<field>[a-z-]+)-(?P<row>[0-9]{1,3})-(?P<column>[a-z]+)\Z")


class BeginForm(PortalForm):
    """In which language the plan is drafted."""

    language = RadioField(
        lazy_gettext("Language of the plan"),
        choices=choices(LANGUAGES),
        validators=[InputRequired(lazy_gettext("Please choose one."))],
    )


class SectionForm(PortalForm):
    """What a section's page says besides its body: whose page it is, how it names and numbers its
    saves, the version that it showed, where to go then, and a row that goes."""

    review = IntegerField(widget=HiddenInput(), default=0, validators=[Optional()])
    client = StringField(
        default="", filters=[clean], validators=[Optional(), Regexp(r"[A-Za-z0-9-]{1,64}\Z")]
    )
    seq = IntegerField(default=0, validators=[Optional(), NumberRange(0, LARGEST)])
    then = StringField(default="")
    drop = StringField(default="")

    def save(self, body: Mapping[str, Any], version: int) -> Save:
        client, seq = self.client.data or "", self.seq.data or 0
        return Save("", canonical(body), version, client, seq)


class VersionForm(PortalForm):
    """Putting a version forward: `shown` is the digest of what the person looked at."""

    shown = StringField(widget=HiddenInput(), default="")
    note = prose(lazy_gettext("What is new in it"), longest=2000)


class OfferForm(PortalForm):
    """Taking or leaving what became known; `version` is that of the section on the page, `drafted`
    tells which text it was."""

    version = IntegerField(widget=HiddenInput(), default=0, validators=[Optional()])
    drafted = StringField(widget=HiddenInput(), default="")


def typed(section: Section, sent: Mapping[str, str], drop: str = "") -> Typed:
    """Read a section's body from what was sent; empty fields and rows are left out. `drop` names a
    row that goes, as `<field>-<number>`."""
    body: dict[str, Any] = {}
    confirmed: list[str] = []
    problem = ""
    rows = _rows(section, sent, drop)
    for field in section.fields:
        value = rows[field.id] if field.is_table else _text(sent, f"f-{field.id}")
        if value:
            body[field.id] = value
        if f"f-{field.id}-confirmed" in sent:
            confirmed.append(field.id)
        problem = problem or _problem(field, value)
    if confirmed:
        body[CONFIRMED] = confirmed
    number = sent.get(f"{section.id}-version", "")
    version = int(number) if re.fullmatch(r"[0-9]{1,9}", number) else 0
    return Typed(body, version, problem)


def _rows(section: Section, sent: Mapping[str, str], drop: str) -> dict[str, list[dict[str, str]]]:
    tables = {field.id: field for field in section.fields if field.is_table}
    found: dict[str, dict[int, dict[str, str]]] = {name: {} for name in tables}
    for name in sent:
        place = _cell.match(name)
        if place is None or place["field"] not in tables:
            continue
        column = _column(tables[place["field"]], place["column"])
        value = _text(sent, name)
        if column is not None and value and f"{place['field']}-{int(place['row'])}" != drop:
            found[place["field"]].setdefault(int(place["row"]), {})[column.id] = value
    return {name: [rows[number] for number in sorted(rows)] for name, rows in found.items()}


def _column(field: Field, column_id: str) -> Column | None:
    return next((each for each in field.columns if each.id == column_id), None)


def _text(sent: Mapping[str, str], name: str) -> str:
    return str(clean(sent.get(name, "")))


def _problem(field: Field, value: str | list[dict[str, str]]) -> str:
    if isinstance(value, str):
        longest = LONGEST_PROSE if field.kind == TEXT else LONGEST_NAMED_LINE
        return _too_long(longest) if len(value) > longest else ""
    if len(value) > MOST_ROWS:
        return str(gettext("A table holds %(most)s rows at most.", most=MOST_ROWS))
    for row in value:
        for column in field.columns:
            cell = row.get(column.id, "")
            if column.kind == CHOICE and cell and column.words(cell) is None:
                return str(gettext("This is not one of the answers."))
            if len(cell) > (LONGEST_CELL if column.kind == TEXT else LONGEST_LINE):
                return _too_long(LONGEST_CELL if column.kind == TEXT else LONGEST_LINE)
    return ""


def _too_long(longest: int) -> str:
    return str(gettext("This is too long: %(max)d characters at most.", max=longest))
