"""Taking files in, keeping them, and taking them away again."""

from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256

from flask import current_app
from werkzeug.datastructures import FileStorage

from vetting.access import Actor, Holder
from vetting.authors import author_of
from vetting.config import Settings
from vetting.db import db
from vetting.models import Upload
from vetting.uploads import queries, reading, store
from vetting.uploads.kinds import Extract, Kind, Table, Trouble, Unreadable
from vetting.uploads.naming import cleaned


@dataclass(frozen=True, slots=True)
class Received:
    """A file as somebody handed it in, and what was found in it."""

    name: str
    data: bytes
    extract: Extract

    @property
    def kind(self) -> Kind:
        """Raises `Unreadable` for a file of no kind that is taken."""
        if self.extract.kind is None:
            raise Unreadable(self.extract.trouble or Trouble.WRONG_KIND)
        return self.extract.kind


def receive(file: FileStorage) -> Received:
    """Read a file that came with a request; one beyond the largest size is not looked into.

    Ends the transaction that the request began: reading takes seconds, and nobody else could write
    meanwhile. To be called before the verb that keeps the file, which checks everything anew."""
    data = _taken(file)
    extract = (
        reading.extract(data) if data is not None else Extract(None, trouble=Trouble.TOO_LARGE)
    )
    return Received(cleaned(file.filename or ""), data or b"", extract)


def receive_table(file: FileStorage) -> tuple[str, Table]:
    """The name and the rows of a table that came with a request; the file itself is not kept. Ends
    the transaction, as `receive` does."""
    with closing(file):
        data = _taken(file)
    table = reading.tabulate(data) if data is not None else Table(trouble=Trouble.TOO_LARGE)
    return cleaned(file.filename or ""), table


def _taken(file: FileStorage) -> bytes | None:
    """What is in a file; None beyond the largest size."""
    settings: Settings = current_app.config["VETTING"]
    data = file.stream.read(settings.largest_upload + 1)
    db.session.commit()
    return data if len(data) <= settings.largest_upload else None


@contextmanager
def keeping(
    who: Actor | Holder, received: Received | None, now: datetime
) -> Iterator[Upload | None]:
    """Keep a file with what its block writes: on disk before the block, and off it again where
    the block does not commit. Yields its row, flushed; None where there is no file.

    Raises `Unreadable` for a file of no kind that is taken."""
    if received is None:
        yield None
        return
    kind = received.kind
    key = store.write(received.data)
    try:
        row = Upload(
            key=key,
            name=received.name,
            kind=kind,
            size=len(received.data),
            sha256=sha256(received.data).hexdigest(),
            uploaded_at=now,
            **author_of(who),
        )
        db.session.add(row)
        db.session.flush()
        yield row
    except BaseException:
        store.discard(key)
        raise


def sweep(now: datetime) -> int:
    """Remove the files that no row names, left behind by a crash; returns how many there were."""
    known = queries.keys()
    orphans = [name for name in store.aged(now) if name not in known]
    for name in orphans:
        store.remove(name)
    return len(orphans)
