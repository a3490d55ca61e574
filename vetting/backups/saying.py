"""What the commands say: in English, to whoever runs the portal."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import click
from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError, SQLAlchemyError

from vetting.backups.archive import Manifest
from vetting.backups.errors import Differs, NotEmpty, Unfit, Unusable
from vetting.backups.filling import Moved
from vetting.backups.service import Restored
from vetting.presence import Occupied

FULL = (
    "A portal lies there already, and nothing was changed. To put the backup in its place:"
    " vetting restore FILE --replace"
)
NO_DRIVER = "The driver for this database is not installed: pip install 'vetting[postgres]'"


@contextmanager
def troubles() -> Iterator[None]:
    """What goes wrong as one message, and exit 1."""
    try:
        yield
    except (Occupied, Unusable, ArgumentError) as error:
        raise click.ClickException(str(error)) from error
    except NotEmpty as error:
        raise click.ClickException(str(error) or FULL) from error
    except (Unfit, Differs) as error:
        raise click.ClickException(f"{error}. Nothing was changed.") from error
    except FileExistsError as error:
        raise click.ClickException(f"{error} is there already; it stays as it is.") from error
    except ModuleNotFoundError as error:
        raise click.ClickException(NO_DRIVER) from error
    except (SQLAlchemyError, OSError) as error:
        raise click.ClickException(f"{type(error).__name__}: {error}") from error


def backup(path: Path, manifest: Manifest) -> bool:
    """Say what is in an archive; whether files are lost."""
    size = path.stat().st_size / 1024 / 1024
    key = "with the portal's key" if manifest.secret else "without the portal's key"
    click.echo(
        f"{path}: {len(manifest.tables)} tables, {manifest.rows} rows, {len(manifest.files)} files,"
        f" {key}, {size:.1f} MB, all read back."
    )
    if manifest.lost:
        click.echo(
            "The portal itself has lost or damaged these files, which are named in its database: "
            + ", ".join(manifest.lost),
            err=True,
        )
    return bool(manifest.lost)


def restored(done: Restored) -> None:
    manifest = done.manifest
    click.echo(
        f"Restored as it was on {manifest.made_at}: {done.moved.tables} tables, {done.moved.rows}"
        f" rows, {len(manifest.files)} files, all read back; the audit trail was followed."
    )
    if manifest.secret is None:
        click.echo(
            "The backup has no key in it: with another key than before, people set up their second"
            " step anew, and mail that waits is not sent.",
            err=True,
        )
    for path in done.kept:
        click.echo(f"What was there before is kept as {path}; remove it when you need it no more.")
    click.echo("Whatever was erased or revoked after that is there again: do it anew.", err=True)
    for fault in done.faults:
        click.echo(f"As in the backup: {fault}.", err=True)


def moved(done: Moved, url: str) -> None:
    shown = make_url(url).render_as_string(hide_password=True)
    click.echo(f"{done.tables} tables with {done.rows} rows are the same on both sides.")
    click.echo(
        f"Set VETTING_DATABASE_URL={shown} and start the portal; its key and its files stay where"
        " they are. Remove the old database once you have looked at the new one.",
        err=True,
    )
