"""The `vetting` command: Flask's own group with the portal's commands beside it."""

import gc
import os
import tempfile
import time
from pathlib import Path

import click
from flask import Flask
from flask.cli import FlaskGroup

from vetting.commands import checklist_group, followers_command, scan_command, score_command

# What is said of a message that nobody will get.
# Why nothing would be sent.
NOBODY_THERE = "(nobody has this address)"
LINK_CLOSED = "(used, withdrawn or renewed meanwhile)"


def _application() -> Flask:
    # All that is loaded now stays; looking through it for garbage is a sixth of the start.
    gc.disable()
    from vetting import create_app

    app = create_app()
    gc.freeze()
    gc.enable()
    return app


main = FlaskGroup(
    name="vetting",
    help="Vet community managers before you sign: the portal and its tools.",
    create_app=_application,
    add_default_commands=True,
    add_version_option=False,
    load_dotenv=False,
    set_debug_flag=False,
)
main.add_command(score_command)
main.add_command(scan_command)
main.add_command(followers_command)
main.add_command(checklist_group)


@main.command("run", with_appcontext=False)
@click.option("--host", envvar="HOST", default="127.0.0.1", show_default=True)
@click.option(
    "--port", envvar="PORT", default=8000, show_default=True, type=click.IntRange(1, 65535)
)
@click.option(
    "--workers", envvar="WORKERS", default=2, show_default=True, type=click.IntRange(1, 64)
)
@click.option(
    "--metrics-port",
    envvar="VETTING_METRICS_PORT",
    type=click.IntRange(1, 65535),
    help="Answer with figures for Prometheus on this port of the loopback.",
)
def run(host: str, port: int, workers: int, metrics_port: int | None) -> None:
    """Make a new portal's database where there is none, and serve the portal."""
    # As above; the server looks for garbage again once the portal is built.
    gc.disable()
    from vetting import server

    try:
        with server.sharing_figures(metrics_port):
            _run(host.strip("[]"), port, workers, metrics_port)
    except server.Unmigrated as reason:
        raise click.ClickException(str(reason)) from reason


def _run(host: str, port: int, workers: int, metrics_port: int | None) -> None:
    from vetting import config, server

    server.prepare()
    for hint in server.trust(host, port):
        click.echo(hint, err=True)
    code = server.ask_for_code(host)
    if code:
        click.echo(f"Set-up code: {code}", err=True)
    click.echo(f"Serving on http://{config.in_address(host)}:{port} (Ctrl+C stops it)", err=True)
    with server.companions(metrics_port):
        server.serve(host, port, workers)


@main.command("metrics", with_appcontext=False)
@click.option("--host", default="127.0.0.1", show_default=True)
@click.option("--port", required=True, type=click.IntRange(1, 65535))
def metrics(host: str, port: int) -> None:
    """Answer with the figures of the running portal, for Prometheus; `vetting run` starts it."""
    from vetting.operation.figures import serve

    serve(_application(), host, port)


@main.command("doctor", with_appcontext=False)
@click.option("--json", "as_json", is_flag=True, help="For another program.")
def doctor(as_json: bool) -> None:
    """Look at settings, database, disk, mail and clock, and say what to do; ends with 1 where
    something is broken. Reads all of the database, which takes a while where it is large."""
    import dataclasses
    import json

    from vetting import config, create_app
    from vetting.clock import now
    from vetting.operation.doctor import State, examine

    broken = False
    for finding in examine(config.ENVIRONMENT, create_app, now()):
        broken = broken or finding.state is State.FAULT
        if as_json:
            click.echo(json.dumps(dataclasses.asdict(finding)))
            continue
        click.echo(f"{finding.state:<8} {finding.part}: {finding.found}")
        if finding.advice:
            click.echo(f"{'':<8} → {finding.advice}")
    if broken:
        raise SystemExit(1)


@main.command("demo", with_appcontext=False)
@click.option("--host", envvar="HOST", default="127.0.0.1", show_default=True)
@click.option(
    "--port", envvar="PORT", default=8000, show_default=True, type=click.IntRange(1, 65535)
)
def demo(host: str, port: int) -> None:
    """Serve a throw-away portal with an example company, signed in."""
    from vetting import config, server

    host = host.strip("[]")
    with tempfile.TemporaryDirectory(prefix="vetting-demo-") as folder:
        token = server.prepare_demo(Path(folder))
        click.echo("The demo is ready, signed in as the hiring manager:", err=True)
        click.echo(f"http://{config.in_address(host)}:{port}/demo/{token}")
        click.echo("Nothing is kept once it is stopped (Ctrl+C).", err=True)
        server.trust(host, port)
        server.serve(host, port, workers=1)


@main.group("db")
def database_group() -> None:
    """Look after the database."""


@database_group.command("upgrade", with_appcontext=False)
def database_upgrade() -> None:
    """Bring the database to the shape that this version knows."""
    from vetting import server

    try:
        server.upgrade()
    except server.Unmigrated as reason:
        raise click.ClickException(str(reason)) from reason
    click.echo("The database is up to date.", err=True)


@database_group.command("current", with_appcontext=False)
def database_current() -> None:
    """Print the database's revision and the newest one."""
    from vetting import config, migrate, revisions

    url = config.from_environment().database_url
    click.echo(f"{migrate.current(url) or 'empty'} (newest: {revisions.newest()})")


@database_group.command("revise", with_appcontext=False)
@click.argument("message")
def database_revise(message: str) -> None:
    """Write a migration from the difference between models and database (for developers)."""
    from vetting import config, migrate

    migrate.revise(config.from_environment().database_url, message)


@main.group("audit")
def audit_group() -> None:
    """Look after the audit trail."""


@audit_group.command("verify")
@click.option(
    "--contains", default="", metavar="DIGEST", help="A digest printed at an earlier time."
)
def audit_verify(contains: str) -> None:
    """Follow the audit trail from its first entry: print how many there are, and each company's
    last digest, or name the first entry that was altered, removed or reordered.

    Somebody who may rewrite the whole database may rewrite the whole trail: keep the printed
    digests elsewhere, and give one back with --contains."""
    from vetting.audit.verification import verify

    chains = verify(contains)
    for chain in chains:
        if chain.fault is None:
            click.echo(f"company {chain.company_id}: {chain.length} entries, last {chain.digest}")
        else:
            number, kind = chain.fault.number, chain.fault.kind
            click.echo(f"company {chain.company_id}: entry {number} was {kind}")
    lost = bool(contains) and not any(chain.holds for chain in chains)
    if lost:
        click.echo(f"no sound chain contains {contains}")
    if lost or any(chain.fault for chain in chains):
        raise SystemExit(1)
    click.echo(f"{sum(chain.length for chain in chains)} entries, all sound")


@main.group("company")
def company_group() -> None:
    """Look after the companies on this portal."""


@company_group.command("add")
@click.argument("name")
@click.option("--owner", required=True, metavar="NAME", help="Who owns it.")
@click.option("--email", required=True, metavar="ADDRESS", help="Their address, to sign in with.")
@click.option("--language", type=click.Choice(["en", "es"]), default="en", help="Of its owner.")
@click.option("--agency", is_flag=True, help="It is itself what others assess.")
def company_add(name: str, owner: str, email: str, language: str, agency: bool) -> None:
    """Add another company, and print the link by which its owner chooses a password."""
    import secrets

    from vetting.clock import now
    from vetting.errors import Refused
    from vetting.mail.outbox import way_back
    from vetting.setup.service import add_company

    app = _application()
    with app.app_context():
        try:
            password = secrets.token_urlsafe(32)
            user = add_company(name, owner, email, password, language, now(), is_agency=agency)
        except Refused as refused:
            raise click.ClickException(str(refused)) from refused
        base = app.config["VETTING"].base_url or "http://localhost:8000"
        click.echo(way_back(user, base))


@main.group("uploads")
def uploads_group() -> None:
    """Look after the files that people handed in."""


@uploads_group.command("sweep")
def uploads_sweep() -> None:
    """Remove the files that a crash left behind without a row; `vetting run` does so as well.

    The folder has to be this portal's alone: what another one keeps there has no row here."""
    from vetting.clock import now
    from vetting.uploads.service import sweep

    with _application().app_context():
        click.echo(f"{sweep(now())} files without a row removed.", err=True)


@main.group("self-check")
def self_check_group() -> None:
    """Look after the self-checks."""


@self_check_group.command("sweep")
def self_check_sweep() -> None:
    """Erase the self-checks whose time is over; `vetting run` does so every hour."""
    from vetting.clock import now
    from vetting.self_checks.service import sweep

    with _application().app_context():
        click.echo(f"{sweep(now())} erased.", err=True)


@main.group("guests")
def guests_group() -> None:
    """Look after what is kept of people who come by an access link."""


@guests_group.command("sweep")
def guests_sweep() -> None:
    """Erase the marks of visits whose 30 days are over, and what links showed that are open no
    more; `vetting run` does so every hour."""
    from vetting.clock import now
    from vetting.guests import marks
    from vetting.shares import service as shares

    with _application().app_context():
        click.echo(f"{marks.sweep(now()) + shares.sweep(now())} erased.", err=True)


@main.group("vendors")
def vendors_group() -> None:
    """Look after the tables that vendors were brought in from."""


@vendors_group.command("sweep")
def vendors_sweep() -> None:
    """Erase tables that were only looked at, after a day, and what is remembered of those that were
    brought in, after 30; `vetting run` does so every hour."""
    from vetting.clock import now
    from vetting.vendor_imports.service import sweep

    with _application().app_context():
        click.echo(f"{sweep(now())} erased.", err=True)


@main.group("bundles")
def bundles_group() -> None:
    """Make the files of scorecards that people asked for, and erase them in time."""


@bundles_group.command("make")
def bundles_make() -> None:
    """Make what waits, one after the other; `vetting run` does so at once."""
    import secrets

    from vetting.bundles.work import make_next

    app = _application()
    while make_next(app, secrets.token_hex(16)):
        pass


@bundles_group.command("sweep")
def bundles_sweep() -> None:
    """Erase what was asked for more than a day ago; `vetting run` does so every hour."""
    from vetting.bundles.service import sweep
    from vetting.clock import now

    with _application().app_context():
        click.echo(f"{sweep(now())} erased.", err=True)


@main.group("mail")
def mail_group() -> None:
    """See what waits in the outbox, and send it."""


@mail_group.command("list")
def mail_list() -> None:
    """List what is not sent yet."""
    from vetting.clock import now
    from vetting.mail import outbox

    with _application().app_context():
        for mail in outbox.waiting(now()):
            written = outbox.letter(mail, now())
            useless = NOBODY_THERE if mail.kind == "recovery" else LINK_CLOSED
            subject = written.subject if written else useless
            told = mail.error or f"{mail.attempts} tries"
            created = f"{mail.created_at:%Y-%m-%d %H:%M}"
            click.echo("\t".join((str(mail.id), created, mail.recipient, subject, told)))


@mail_group.command("show")
@click.argument("number", type=int)
def mail_show(number: int) -> None:
    """Print a message that is not sent yet, so that its link can be passed on by hand."""
    from vetting.clock import now
    from vetting.mail import outbox

    with _application().app_context():
        found = [mail for mail in outbox.waiting(now()) if mail.id == number]
        written = outbox.letter(found[0], now()) if found else None
    if written is None:
        raise click.ClickException(f"no message {number} waits for anybody")
    click.echo(f"To: {written.recipient}\nSubject: {written.subject}\n\n{written.body}")


@mail_group.command("send")
@click.option("--every", type=click.IntRange(1, 3600), help="Again every N seconds, until ended.")
def mail_send(every: int | None) -> None:
    """Send what is due, by the server in VETTING_SMTP_URL."""
    from vetting.clock import now
    from vetting.mail import outbox

    app = _application()
    if not app.config["VETTING"].smtp_url:
        raise click.ClickException("VETTING_SMTP_URL is not set, so everything waits.")
    starter = os.getppid()
    while True:
        with app.app_context():
            sent = outbox.send_due(now(), outbox.by_smtp)
        if every is None:
            click.echo(f"{sent} sent.", err=True)
            return
        time.sleep(every)
        if os.getppid() != starter:
            return


@main.command("backup", with_appcontext=False)
@click.argument("file", required=False, type=click.Path(dir_okay=False, path_type=Path))
@click.option("--without-key", is_flag=True, help="Leave the portal's key out.")
@click.option("--scheduled", is_flag=True, help="Again and again, as VETTING_BACKUP_EVERY says.")
def backup(file: Path | None, without_key: bool, scheduled: bool) -> None:
    """Write the whole portal into FILE while it runs: database, files and key, each byte of it
    read back. Without FILE, into the folder in VETTING_BACKUP_FOLDER.

    Whoever reads FILE reads everything, and with the key can sign in as anybody whose second step
    it keeps: only its owner may read it, and it belongs where nobody else does."""
    from vetting import config
    from vetting.backups import saying, schedule

    settings = config.from_environment()
    if scheduled:
        schedule.run(settings)
        return
    with saying.troubles():
        lost = saying.backup(*schedule.make(settings, file, with_key=not without_key))
    raise SystemExit(1 if lost else 0)


@main.command("restore", with_appcontext=False)
@click.argument("file", type=click.Path(dir_okay=False, path_type=Path))
@click.option("--replace", is_flag=True, help="In place of the portal that lies there.")
def restore(file: Path, replace: bool) -> None:
    """Put a backup back where the settings say: as a whole, or not at all. The portal must not be
    running."""
    from vetting import config
    from vetting.backups import saying, service
    from vetting.clock import now

    os.umask(0o077)
    with saying.troubles():
        saying.restored(service.restore(config.from_environment(), file, replace, now()))


@main.command("migrate-to", with_appcontext=False)
@click.argument("url")
def migrate_to(url: str) -> None:
    """Move the portal's database to the empty one at URL, such as
    postgresql://user:password@host/vetting, and hold all rows against each other. The portal must
    not be running; the database that it has now stays as it is."""
    from vetting import config
    from vetting.backups import saying, service

    os.umask(0o077)
    with saying.troubles():
        saying.moved(service.move_to(config.from_environment(), url), url)
