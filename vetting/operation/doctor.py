"""What could be wrong with a portal, looked for, each with what to do about it."""

import os
import shutil
import smtplib
import stat
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from pathlib import Path
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from flask import Flask, current_app
from sqlalchemy import func, select
from sqlalchemy.exc import SQLAlchemyError

from vetting import config, revisions
from vetting.audit.verification import verify
from vetting.config import LOOPBACK, Settings
from vetting.db import (
    across_companies,
    clock_of_database,
    db,
    faults_of_database,
    revision_of_database,
    server_of_database,
)
from vetting.mail import outbox
from vetting.models import AuditEntry, Mail
from vetting.operation import logs
from vetting.uploads import queries, store

GIGABYTE = 1024**3
LITTLE_ROOM = GIGABYTE
NO_ROOM = GIGABYTE // 20
OLDEST_POSTGRESQL = 15
# Mail that is tried and refused waits longer than this.
LONG_WAIT = timedelta(hours=1)
# Codes of apps for signing in hold for thirty seconds.
APART = timedelta(seconds=5)
OTHERS = stat.S_IRWXG | stat.S_IRWXO


class State(StrEnum):
    OK = "ok"
    WARNING = "warning"
    FAULT = "fault"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked at: what was found, and what to do where it is not well."""

    part: str
    state: State
    found: str
    advice: str = ""


Findings = Iterator[Finding]


def examine(
    environment: Mapping[str, str], build: Callable[[Settings], Flask], now: datetime
) -> Findings:
    """Look at everything, from the settings to the clock; what cannot be looked at, because what it
    rests on is broken, is left out. `build` makes the portal, which a broken setting prevents."""
    try:
        settings = config.from_environment(environment)
    except ValueError as error:
        yield _fault("settings", str(error), "Correct it; README lists them.")
        return
    yield from _settings(settings, environment)
    folder = list(_folder(settings))
    yield from folder
    if any(each.state is State.FAULT for each in folder):
        return
    with build(settings).app_context():
        database = list(_database())
        yield from database
        yield from _mail_server(settings)
        if any(each.state is State.FAULT for each in database):
            return
        for look in (_uploads, _mail, _clock):
            yield from look(now)


def _settings(settings: Settings, environment: Mapping[str, str]) -> Findings:
    troubles = [
        *(
            _warning("settings", f"{name} is none", "Look for its name in the README.")
            for name in config.unknown_settings(environment)
        ),
        *_address(settings),
        *_wording(settings),
    ]
    yield from troubles or [_ok("settings", "all are known and can be read")]


def _address(settings: Settings) -> Findings:
    if settings.base_url is None:
        if settings.trusted_hosts:
            yield _warning(
                "settings",
                "VETTING_BASE_URL is not set, so links in mail lead wherever a request said",
                "Set it to the address that people use.",
            )
        return
    parts = urlsplit(settings.base_url)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        yield _fault(
            "settings",
            f"VETTING_BASE_URL is no address: {settings.base_url}",
            "Write it as https://vetting.example.",
        )
    elif parts.scheme == "http" and parts.hostname not in LOOPBACK:
        yield _warning(
            "settings",
            "VETTING_BASE_URL is http: passwords travel where others can read them",
            "Put a proxy with TLS in front (deploy/ shows one) and set an https address.",
        )
    elif parts.scheme == "https" and not settings.proxy_hops:
        yield _warning(
            "settings",
            "the address is https, but no proxy is believed, so all visitors have one address and "
            "share their limits",
            "Set VETTING_PROXY_HOPS to 1 where one proxy stands in front.",
        )


def _wording(settings: Settings) -> Findings:
    if settings.log_style not in logs.STYLES or settings.log_level not in logs.LEVELS:
        yield _fault(
            "settings",
            f"nothing can be logged as {settings.log_style} from {settings.log_level} on",
            f"VETTING_LOG is one of {', '.join(logs.STYLES)}; VETTING_LOG_LEVEL one of "
            f"{', '.join(logs.LEVELS)}.",
        )
    try:
        ZoneInfo(settings.timezone)
    except (ZoneInfoNotFoundError, ValueError):
        yield _fault(
            "settings",
            f"there is no time zone {settings.timezone}",
            "Set VETTING_TIMEZONE to one such as Europe/Madrid.",
        )


def _folder(settings: Settings) -> Findings:
    folder = settings.instance
    if not folder.is_dir():
        advice = "It is made by the first `vetting run`; look at VETTING_INSTANCE otherwise."
        yield _fault("folder", f"{folder} is not there", advice)
        return
    if not os.access(folder, os.W_OK | os.X_OK):
        yield _fault("folder", f"{folder} cannot be written", f"chown it to {_me()}.")
        return
    yield _kept_from_others("folder", folder)
    yield _room(folder)
    yield _key(folder / "secret-key")


def _kept_from_others(part: str, path: Path) -> Finding:
    if path.stat().st_mode & OTHERS:
        return _warning(part, f"others may look into {path}", f"chmod go= {path}")
    return _ok(part, f"{path} is its owner's alone")


def _room(folder: Path) -> Finding:
    free = shutil.disk_usage(folder).free
    told = f"{free / GIGABYTE:.1f} GB are free"
    if free < NO_ROOM:
        return _fault("disk", told, "Make room now: soon nothing can be saved.")
    if free < LITTLE_ROOM:
        return _warning("disk", told, "Make room, or move the folder to a larger disk.")
    return _ok("disk", told)


def _key(path: Path) -> Finding:
    if not path.is_file():
        advice = "Put it back from a backup; a new one signs everybody out and ends second steps."
        return _fault("key", f"{path} is not there", advice)
    if not path.read_bytes().strip():
        return _fault("key", f"{path} is empty", "Put it back from a backup.")
    return _kept_from_others("key", path)


def _database() -> Findings:
    try:
        kind, version = server_of_database()
    except SQLAlchemyError as error:
        told = str(error.__cause__ or error).splitlines()[0]
        yield _fault("database", told, "Look at VETTING_DATABASE_URL, and whether it runs.")
        return
    if kind == "postgresql" and int(version.split(".")[0]) < OLDEST_POSTGRESQL:
        yield _fault("database", f"PostgreSQL {version}", f"Take {OLDEST_POSTGRESQL} or later.")
    else:
        yield _ok("database", f"{kind} {version} answers")
    yield _shape()
    broken = faults_of_database()
    if broken:
        advice = "Stop the portal, keep this file, and restore the newest backup."
        yield _fault("database", f"{len(broken)} faults, first: {broken[0]}", advice)
    elif kind == "sqlite":
        yield _ok("database", "its file is whole")


def _shape() -> Finding:
    revision = revision_of_database()
    if revision == revisions.newest():
        return _ok("database", f"has the shape of this version ({revision})")
    if revision is None or revision in revisions.known():
        advice = "Stop the portal, run `vetting backup`, then `vetting db upgrade`."
        return _fault("database", f"is of an earlier version ({revision})", advice)
    return _fault("database", f"is of a newer version ({revision})", "Install that version again.")


def _uploads(now: datetime) -> Findings:
    try:
        store.discard(store.write(b"looking"))
    except OSError as error:
        yield _fault("uploads", f"no file can be written: {error.strerror}", "Look at the folder.")
        return
    lost = sorted(set(queries.keys()) - set(store.of(current_app.config["VETTING"]).names()))
    if lost:
        advice = "Put them back from a backup, or check VETTING_UPLOADS."
        yield _fault("uploads", f"{len(lost)} files are missing, first: {lost[0]}", advice)
    else:
        yield _ok("uploads", "files can be written, and none is missing")


def _mail_server(settings: Settings) -> Findings:
    if not settings.smtp_url:
        advice = "Set VETTING_SMTP_URL, or pass links on by hand: `vetting mail list`."
        yield _warning("mail", "no server is set, so mail waits", advice)
        return
    try:
        with outbox.signed_in(settings.smtp_url):
            yield _ok("mail", "the server lets us in")
    except (OSError, smtplib.SMTPException) as error:
        told = f"the server does not take mail from us: {error}"
        yield _fault("mail", told, "Look at VETTING_SMTP_URL; mail waits meanwhile.")


def _mail(now: datetime) -> Findings:
    waits = (Mail.sent_at.is_(None), Mail.given_up_at.is_(None))
    with across_companies():
        count = db.session.scalar(select(func.count(Mail.id)).where(*waits))
        oldest: datetime | None = db.session.scalar(select(func.min(Mail.created_at)).where(*waits))
    if oldest is not None and now - oldest > LONG_WAIT:
        advice = "`vetting mail list` says why; `vetting mail send` tries again."
        yield _warning("mail", f"{count} wait, the oldest since {oldest:%Y-%m-%d %H:%M}", advice)
    else:
        yield _ok("mail", f"{count} wait")


def _clock(now: datetime) -> Findings:
    ahead = abs((clock_of_database() or now) - now)
    with across_companies():
        newest = db.session.scalar(select(func.max(AuditEntry.at)))
    if ahead > APART:
        told = f"is {ahead.total_seconds():.0f} s from the database's"
        yield _fault("clock", told, "Let both machines set their clocks by NTP.")
    elif newest is not None and newest > now + APART:
        told = f"is behind what was written at {newest:%Y-%m-%d %H:%M:%S} UTC"
        yield _fault("clock", told, "Let this machine set its clock by NTP.")
    else:
        yield _ok("clock", f"{now:%Y-%m-%d %H:%M:%S} UTC")
    yield _trail()


def _trail() -> Finding:
    chains = verify()
    bad = [chain for chain in chains if chain.fault is not None]
    if bad:
        advice = "`vetting audit verify` says which entry; compare with the newest backup."
        return _fault("audit trail", f"was changed in {len(bad)} companies", advice)
    return _ok("audit trail", f"{sum(chain.length for chain in chains)} entries, all sound")


def _me() -> str:
    return f"user {os.geteuid()}"


def _ok(part: str, found: str) -> Finding:
    return Finding(part, State.OK, found)


def _warning(part: str, found: str, advice: str) -> Finding:
    return Finding(part, State.WARNING, found, advice)


def _fault(part: str, found: str, advice: str) -> Finding:
    return Finding(part, State.FAULT, found, advice)
