"""Handing files out: always to be saved, never to be shown by the browser as part of the portal."""

from flask import Response, send_file

from vetting.errors import Missing
from vetting.models import Upload
from vetting.uploads import store
from vetting.uploads.kinds import Kind

TYPES = {
    Kind.TEXT: "text/plain",
    Kind.PDF: "application/pdf",
    Kind.DOCX: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    Kind.ODT: "application/vnd.oasis.opendocument.text",
}


def attachment(upload: Upload) -> Response:
    """A file as a download, by the kind that its content showed; whoever calls has authorised.

    Raises `Missing` where the file was lost, or not restored with the database."""
    try:
        file = store.served(upload.key)
    except FileNotFoundError as error:
        raise Missing from error
    return send_file(
        file,
        mimetype=TYPES[Kind(upload.kind)],
        as_attachment=True,
        download_name=upload.name,
        conditional=False,
        etag=False,
    )
