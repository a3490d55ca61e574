"""The words for where an assessment stands."""

from flask_babel import lazy_gettext

BANDS = {
    "suitable": lazy_gettext("suitable"),
    "suitable-with-conditions": lazy_gettext("suitable with conditions"),
    "not-ready-yet": lazy_gettext("not ready yet"),
}


def band_label(band: str | None) -> str | None:
    """The advice that a total gives; None where it gives none."""
    return None if band is None else str(BANDS[band])
