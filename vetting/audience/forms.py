"""The form of an account: who ran it when, and the table of its history."""

from collections.abc import Mapping
from contextlib import closing
from typing import Any

from flask import request
from flask_babel import gettext, lazy_gettext
from wtforms import FileField, RadioField, SelectField
from wtforms.validators import InputRequired

from vetting.audience.accounts import Account
from vetting.audience.wording import PLATFORMS, RUN_BY, THOUSANDS
from vetting.checklists import audience
from vetting.forms import VersionedForm, choices, clean, line, past_day, prose
from vetting.i18n import in_language
from vetting.scoring.followers.table import History, HistoryError, read_history, text_of

LARGEST_FILE = 1024 * 1024
MOST_ROWS = 20_000
LONGEST_TABLE = 800_000
LONGEST_DOCUMENT = 500


class AccountForm(VersionedForm):
    """`history` is the table that was sent, None where none was."""

    platform = SelectField(lazy_gettext("Platform"), choices=choices(PLATFORMS))
    handle = line(
        lazy_gettext("Name of the account"),
        required=True,
        description=lazy_gettext("As it stands on the platform, such as @panaderiasol."),
    )
    run_by = RadioField(
        lazy_gettext("Who ran it?"),
        choices=choices(RUN_BY),
        validators=[InputRequired(lazy_gettext("Please choose one."))],
    )
    ran_from = past_day(
        lazy_gettext("From"), description=lazy_gettext("Empty: from the beginning of the table.")
    )
    ran_to = past_day(
        lazy_gettext("To"), description=lazy_gettext("Empty: up to the end of the table.")
    )
    export = FileField(
        lazy_gettext("The table of its history"),
        description=lazy_gettext(
            "A CSV file of up to 1 MB and 20,000 rows with the columns date, followers, likes, "
            "comments, posts and following; the last four may be missing."
        ),
    )
    table = prose(lazy_gettext("The table as text"), longest=LONGEST_TABLE)
    thousands = RadioField(
        lazy_gettext("What separates the thousands?"), choices=choices(THOUSANDS), default=""
    )
    explanation = prose(
        lazy_gettext("What the candidate says about it"),
        description=lazy_gettext("The answers to the questions, and who gave them when."),
    )
    document = line(
        lazy_gettext("A document that shows it"),
        longest=LONGEST_DOCUMENT,
        description=lazy_gettext("An ad invoice, a link to the press: what it is and where it is."),
    )

    history: History | None = None

    def validate_on_submit(self, extra_validators: Mapping[str, Any] | None = None) -> bool:
        """The fields by themselves, then the table, and whether the period can be."""
        sound = super().validate_on_submit(extra_validators)
        if self.ran_from.data and self.ran_to.data and self.ran_to.data < self.ran_from.data:
            self.refuse("ran_to", gettext("This is before it begins."))
        text = self._text()
        if text and not (self.table.errors or self.export.errors):
            self._read(text)
        return sound and not self.errors

    def need_table(self) -> bool:
        """Refuse a form without a table; false where it has none."""
        if self.history is None and not self.errors:
            self.refuse("export", gettext("Please choose the file, or paste the table."))
        return self.history is not None

    def _text(self) -> str:
        """The table that was sent: the file's, else the one in the field, where the file's text is
        put as well, so that it can be seen and mended there."""
        file = request.files.get("export")
        if file is None or not file.filename:
            return str(self.table.data or "")
        with closing(file):
            data = file.stream.read(LARGEST_FILE + 1)
        self.table.data = ""
        if len(data) > LARGEST_FILE:
            self.refuse("export", gettext("This file is larger than 1 MB."))
        elif not data.strip():
            self.refuse("export", gettext("This file is empty."))
        else:
            return self._decoded(data)
        return ""

    def _decoded(self, data: bytes) -> str:
        try:
            text = text_of(data)
        except HistoryError as error:
            self.refuse("export", in_language(audience.problem(error)))
            return ""
        if len(text) <= LONGEST_TABLE:
            self.table.data = clean(text)
        return text

    def _read(self, text: str) -> None:
        try:
            self.history = read_history(text, self.thousands.data or "", MOST_ROWS)
        except HistoryError as error:
            field = "table" if self.table.data else "export"
            if error.problem == "ambiguous-number":
                field = "thousands"
            self.refuse(field, in_language(audience.problem(error)))

    @property
    def account(self) -> Account:
        """What was entered about the account."""
        return Account(
            platform=self.platform.data,
            handle=self.handle.data,
            run_by=self.run_by.data,
            ran_from=self.ran_from.data,
            ran_to=self.ran_to.data,
            explanation=self.explanation.data or "",
            document=self.document.data or "",
        )
