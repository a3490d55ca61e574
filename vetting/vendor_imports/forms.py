"""The forms of bringing vendors in: the file, what its columns hold, and what to do with it."""

from typing import Any

from flask_babel import gettext, lazy_gettext
from wtforms import BooleanField, FileField, HiddenField, RadioField, SelectField

from vetting.forms import PortalForm, VersionedForm, choices
from vetting.models import VendorImport
from vetting.uploads.kinds import Table
from vetting.vendor_imports import wording
from vetting.vendor_imports.columns import JOINED
from vetting.vendor_imports.matching import Fate, Plan
from vetting.vendor_imports.service import Choice
from vetting.vendors.wording import KINDS

LEAVE, FILL = "leave", "fill"


class FileForm(PortalForm):
    """The file."""

    file = FileField(lazy_gettext("Your table"))

    def take(self, table: Table | None) -> bool:
        """Whether the form is sound and the file holds a table."""
        sound = self.validate_on_submit()
        if table is None:
            self.refuse("file", gettext("Please choose a file."))
        elif table.trouble is not None:
            self.refuse("file", wording.trouble(table.trouble))
        return sound and not self.errors


class ColumnsForm(VersionedForm):
    """What each column holds; there is a field `column_0` and so on for each of them."""

    has_heads = BooleanField(lazy_gettext("The first row says what the columns hold"))
    usual_kind = SelectField(
        lazy_gettext("What are rows that do not say it?"),
        choices=choices({"": lazy_gettext("– every row says it –"), **KINDS}),
    )

    @property
    def columns(self) -> list[Any]:
        """The fields of the columns, in their order."""
        return [field for field in self if field.name.startswith("column_")]

    def validate_on_submit(self, *more: Any) -> bool:
        sound = super().validate_on_submit(*more)
        seen: set[str] = set()
        for field in self.columns:
            if field.data and field.data in seen and field.data not in JOINED:
                self.refuse(field.name, gettext("Another column holds this already."))
            seen.add(field.data)
        if "name" not in seen:
            self.refuse("column_0", gettext("Say which column holds the names."))
        return sound and not self.errors

    @property
    def given(self) -> dict[str, Any]:
        return {
            "columns": [field.data or "" for field in self.columns],
            "has_heads": self.has_heads.data,
            "usual_kind": self.usual_kind.data or "",
        }


def columns_form(table: VendorImport, **start: Any) -> ColumnsForm:
    """The form for a table with as many columns as it has."""
    held = {"": lazy_gettext("– leave it out –"), **wording.FIELDS}
    fields = {
        f"column_{number}": SelectField(
            gettext("Column %(number)s", number=number + 1), choices=choices(held)
        )
        for number in range(len(table.columns))
    }
    stored = {f"column_{number}": name for number, name in enumerate(table.columns)}
    form: type[ColumnsForm] = type("ColumnsForm", (ColumnsForm,), fields)
    return form(
        version=table.version,
        has_heads=table.has_heads,
        usual_kind=table.usual_kind,
        **stored,
        **start,
    )


class BringInForm(PortalForm):
    """What to do with the rows that are not simply new. `seal` is that of the plan on the page."""

    seal = HiddenField()
    known = RadioField(
        lazy_gettext("And those who are here already?"),
        choices=choices(
            {
                LEAVE: lazy_gettext("Leave them as they are"),
                FILL: lazy_gettext("Fill in what they lack, and change nothing else"),
            }
        ),
        default=LEAVE,
    )
    doubtful = BooleanField(lazy_gettext("These are others: add them as well"))
    without_faulty = BooleanField(lazy_gettext("Leave out the rows with faults"))

    def accepts(self, plan: Plan) -> bool:
        """Whether the form is sound, leaves anything to bring in, and says of rows with faults that
        they stay out."""
        sound = self.validate_on_submit()
        if not self.choice.creates(plan) and not self.choice.fills(plan):
            last = "doubtful" if plan.of(Fate.DOUBTFUL) else "known"
            self.refuse(last, gettext("Like this there is nothing to bring in."))
        if plan.of(Fate.FAULTY) and not self.without_faulty.data:
            self.refuse(
                "without_faulty",
                gettext("Some rows have faults. Correct them in your file, or leave them out."),
            )
        return sound and not self.errors

    @property
    def choice(self) -> Choice:
        return Choice(fill=self.known.data == FILL, add_doubtful=bool(self.doubtful.data))
