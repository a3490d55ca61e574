"""Whom people turn to about their data, and how long it is kept."""

from collections.abc import Mapping
from typing import Any

from flask_babel import gettext, lazy_gettext

from vetting.forms import VersionedForm, prose, whole_number

USUAL_MONTHS = 12
LONGEST_MONTHS = 24


class PrivacyForm(VersionedForm):
    """Another time than the usual one needs a reason (law §5)."""

    privacy_contact = prose(
        lazy_gettext("Whom people turn to about their data"),
        longest=500,
        description=lazy_gettext(
            "Name, e-mail or postal address. It stands in every notice; without one, only the "
            "name of your company does."
        ),
    )
    keeps_months = whole_number(
        lazy_gettext("Kept for so many months"), least=1, most=LONGEST_MONTHS, required=True
    )
    keeps_because = prose(
        lazy_gettext("Why"),
        longest=1000,
        description=lazy_gettext("Needed unless it is the usual twelve months."),
    )

    def validate_on_submit(self, extra_validators: Mapping[str, Any] | None = None) -> bool:
        whole = super().validate_on_submit(extra_validators)
        months = self.keeps_months.data
        if months and months != USUAL_MONTHS and not self.keeps_because.data:
            self.refuse("keeps_because", gettext("Please say why."))
            return False
        return whole
