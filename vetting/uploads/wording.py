"""Files and what is wrong with them, in words."""

from flask import current_app
from flask_babel import gettext, lazy_gettext

from vetting.config import MEGABYTE, Settings
from vetting.i18n import show_number
from vetting.uploads.kinds import Kind, Trouble

KINDS = {
    Kind.TEXT: lazy_gettext("text"),
    Kind.PDF: "PDF",
    Kind.DOCX: "Word (docx)",
    Kind.ODT: "OpenDocument (odt)",
}
TROUBLES = {
    Trouble.WRONG_KIND: lazy_gettext(
        "This is no file of a kind that can be read here: PDF, docx, odt, or plain text."
    ),
    Trouble.ENCRYPTED: lazy_gettext(
        "A password locks this file. Ask for one without a password, or paste the text."
    ),
    Trouble.EMPTY: lazy_gettext("There is nothing in this file."),
    Trouble.SCANNED: lazy_gettext(
        "This file holds pictures of pages and no text. Type or paste the text below: the file is "
        "then kept beside it."
    ),
    Trouble.BROKEN: lazy_gettext(
        "This file is damaged and cannot be read. Ask for it again, or paste the text."
    ),
    Trouble.TOO_LONG: lazy_gettext(
        "There is more text in this file than a proposal has. Paste the part that counts."
    ),
    Trouble.TOO_COSTLY: lazy_gettext(
        "Reading this file takes more time or memory than is given to it. Paste the text instead."
    ),
}


def trouble(found: Trouble) -> str:
    """What is wrong with a file and what to do, and that it was not kept."""
    text = too_large() if found is Trouble.TOO_LARGE else str(TROUBLES[found])
    return f"{text} {gettext('The file was not kept; what you typed is still here.')}"


def kind(found: str) -> str:
    return str(KINDS[Kind(found)])


def largest() -> str:
    """The largest size that is taken."""
    settings: Settings = current_app.config["VETTING"]
    return size(settings.largest_upload)


def largest_bytes() -> int:
    settings: Settings = current_app.config["VETTING"]
    return settings.largest_upload


def too_large() -> str:
    return str(gettext("This file is too large: %(most)s at most.", most=largest()))


def size(count: int) -> str:
    """A number of bytes as people say it."""
    if count < MEGABYTE:
        return f"{show_number(count / 1024, 0 if count >= 10_240 else 1)} kB"
    places = 0 if count % MEGABYTE == 0 else 1
    return f"{show_number(count / MEGABYTE, places)} MB"
