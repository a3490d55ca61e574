"""Tables of vendors in words: what is wrong with a file, and what its rows come to."""

from collections.abc import Iterable

from flask_babel import gettext, lazy_gettext

from vetting.i18n import show_whole
from vetting.uploads import wording as files
from vetting.uploads.kinds import Trouble
from vetting.uploads.tables import MOST_COLUMNS, MOST_ROWS
from vetting.vendor_imports.matching import Fate

FIELDS = {
    "name": lazy_gettext("Name"),
    "kind": lazy_gettext("Kind of vendor"),
    "contact_person": lazy_gettext("Contact person"),
    "city": lazy_gettext("Town"),
    "email": lazy_gettext("E-mail address"),
    "phone": lazy_gettext("Telephone"),
    "website": lazy_gettext("Website or main profile"),
    "notes": lazy_gettext("Notes"),
}
FATES = {
    Fate.NEW: lazy_gettext("New"),
    Fate.KNOWN: lazy_gettext("Here already"),
    Fate.DOUBTFUL: lazy_gettext("Perhaps here already"),
    Fate.REPEATED: lazy_gettext("Twice in the file"),
    Fate.FAULTY: lazy_gettext("With faults"),
}
TROUBLES = {
    Trouble.WRONG_KIND: lazy_gettext(
        "This is neither a CSV nor an XLSX file. In your spreadsheet, choose “Save as” and one of "
        "the two."
    ),
    Trouble.ENCRYPTED: lazy_gettext(
        "A password locks this file. Save it without one, then choose it again."
    ),
    Trouble.EMPTY: lazy_gettext("There is nothing in this file."),
    Trouble.BROKEN: lazy_gettext(
        "This file is damaged and cannot be read. Open it in your spreadsheet and save it again."
    ),
    Trouble.TOO_COSTLY: lazy_gettext(
        "Reading this file takes more time or memory than is given to it. Copy its rows into an "
        "empty spreadsheet and save that."
    ),
}


def trouble(found: Trouble) -> str:
    """What is wrong with a file, and what to do."""
    if found is Trouble.TOO_LARGE:
        return files.too_large()
    if found is Trouble.TOO_LONG:
        return str(
            gettext(
                "There is more in this file than is taken at once: %(rows)s rows and %(columns)s "
                "columns at most. Divide it into several.",
                rows=show_whole(MOST_ROWS),
                columns=MOST_COLUMNS,
            )
        )
    return str(TROUBLES[found])


def fields_in(names: Iterable[str]) -> str:
    """The names of fields, one after another."""
    return ", ".join(str(FIELDS[name]) for name in names)
