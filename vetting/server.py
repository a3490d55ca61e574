"""Serving the portal: granian in this process' children, migrations first."""

import ctypes
import gc
import ipaddress
import logging
import logging.config
import multiprocessing
import os
import resource
import secrets
import signal
import socket
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from urllib.parse import urlsplit

from flask import Flask
from granian._granian import SocketHolder
from granian.constants import HTTPModes, Interfaces
from granian.http import HTTP1Settings
from granian.log import LogLevels
from granian.server.common import AbstractServer
from granian.server.mp import MPServer, WorkerProcess
from sqlalchemy.exc import SQLAlchemyError

from vetting import config, create_app, migrate, presence, reception, revisions
from vetting.bundles import runner
from vetting.bundles import service as bundles
from vetting.clock import now
from vetting.config import LOOPBACK
from vetting.db import db
from vetting.demo.service import fill
from vetting.guests import marks
from vetting.operation import logs
from vetting.self_checks import service as self_checks
from vetting.setup.queries import is_set_up
from vetting.shares import service as shares
from vetting.uploads import intake
from vetting.uploads import service as uploads
from vetting.vendor_imports import service as vendor_imports

# How many people may be connected to a worker. In seconds: how long they may be silent or take to
# say what they want, which is longer than a proxy keeps an idle connection (nginx: 60); and how
# long before a worker ends its successor starts.
CONNECTIONS = 1024
HEADER_PATIENCE = 75
AHEAD = 2.0
SEND_EVERY = 5
SWEEP_EVERY = 3600
# The name of a setting in glibc's <malloc.h>, and what it is set to.
MALLOC_ARENA_MAX = -8
ARENAS = 2
# In seconds, for what has to be started again.
FIRST_WAIT = 1.0
LONGEST_WAIT = 300.0
LOOK_EVERY = 0.2

logger = logging.getLogger(__name__)

# The portal as the workers find it, where they are forked.
_ready: list[Flask] = []


class Unmigrated(RuntimeError):
    """The database does not have the shape that this version works with; says what to do."""


class Workers(MPServer):
    """Worker processes on sockets that outlive them: who knocks at one while it ends is let in by
    its successor. (With sockets of their own, as granian gives them, workers take those who wait
    along when they end. One socket for all would leave most of the work to one of them.)"""

    def _init_shared_socket(self) -> None:
        self.sockets = listening(self.bind_addr, self.bind_port, self.backlog, self.workers)

    def _drop_shared_socket(self) -> None:
        for each in self.sockets:
            each.close()

    def _spawn_worker(self, idx: int, *work: Any, **more: Any) -> WorkerProcess:
        own = self.sockets[idx]
        make: Callable[..., SocketHolder] = SocketHolder
        holder = make(own.fileno(), False, self.backlog)
        vars(self).update(_ssp=None, _shd=holder, _sso=own)
        return super()._spawn_worker(idx, *work, **more)

    def _respawn_workers(
        self,
        workers: list[int],
        target: Callable[..., None],
        loader: Callable[..., object],
        delay: float = 0,
    ) -> None:
        for idx in workers:
            if delay:
                last_call = max(0, delay - reception.LAST_CALL)
                threading.Timer(last_call, _let_nobody_in, [self.wrks[idx]]).start()
            super()._respawn_workers([idx], target, loader, delay)

    def serve(self, *how: Any) -> None:
        # Past a warning that there are many threads: nearly all of them only wait for senders.
        AbstractServer.serve(self, *how)


def _let_nobody_in(ending: WorkerProcess) -> None:
    if ending.inner.is_alive():
        os.kill(ending.inner.pid, reception.CLOSING)


def listening(host: str, port: int, backlog: int, number: int) -> list[socket.socket]:
    """So many sockets at one place, among which the system shares out who comes; raises `OSError`
    where something else listens already."""
    family, _, _, _, address = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0]
    with socket.socket(family, socket.SOCK_STREAM) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        probe.bind(address)
    found = [socket.socket(family, socket.SOCK_STREAM) for _ in range(number)]
    for each in found:
        each.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        each.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEPORT, 1)
        each.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        each.bind(address)
        each.listen(backlog)
        each.set_inheritable(True)
    return found


def application() -> Flask:
    """The portal for another server than `vetting run`. Raises `Unmigrated`."""
    settings = config.from_environment()
    logging.config.dictConfig(logs.configuration(settings.log_style, settings.log_level))
    check_shape()
    return _at_work(create_app())


def worker(port: int, starter: int) -> reception.Reception:
    """What each worker of `vetting run` runs, which has looked at the database itself."""
    app = _at_work(_ready[0] if _ready else create_app())
    reception.keep_watch(port, starter)
    settings: config.Settings = app.config["VETTING"]
    return reception.Reception(app, settings.largest_upload + intake.BESIDE)


def _at_work(app: Flask) -> Flask:
    runner.install(app)
    threading.Thread(target=sweep_regularly, args=(app,), daemon=True).start()
    return app


def sweep_regularly(app: Flask) -> None:
    """Erase the self-checks, the marks of guests, what was shared, the bundles and the tables of
    vendors whose time is over, and files that no row names, at once and then every hour. Each
    worker does it: that needs no process of its own, and a second sweep finds nothing left."""
    while True:
        with app.app_context():
            try:
                self_checks.sweep(now())
                marks.sweep(now())
                shares.sweep(now())
                bundles.sweep(now())
                vendor_imports.sweep(now())
                uploads.sweep(now())
            except (SQLAlchemyError, OSError):
                app.logger.exception("could not sweep")
        time.sleep(SWEEP_EVERY)


def serve(host: str, port: int, workers: int) -> None:
    """Bring the database up to date and serve until stopped."""
    settings = config.from_environment()
    _allow_connections()
    _share_memory()
    _make_ready()
    Workers(
        "vetting.server:worker",
        address=host,
        port=port,
        interface=Interfaces.WSGI,
        http=HTTPModes.http1,
        http1_settings=HTTP1Settings(header_read_timeout=HEADER_PATIENCE * 1000),
        workers=workers,
        workers_kill_timeout=reception.LAST_PATIENCE,
        respawn_interval=AHEAD,
        blocking_threads=reception.THREADS,
        backpressure=CONNECTIONS,
        websockets=False,
        respawn_failed_workers=True,
        log_level=LogLevels.warning,
        log_dictconfig=logs.configuration(settings.log_style, settings.log_level),
    ).serve(None, partial(worker, port, os.getpid()), False)


def _share_memory() -> None:
    """Let threads, of which one at a time runs, take memory from the same few places; each would
    else keep to itself what it once needed. Where there is no such setting, nothing."""
    setting = getattr(ctypes.CDLL(None), "mallopt", None)
    if setting is not None:
        setting(MALLOC_ARENA_MAX, ARENAS)


def _make_ready() -> None:
    """Build the portal before the workers are forked, so that they begin with it and share the
    memory of whatever never changes."""
    app = create_app()
    _tidy(app)
    if multiprocessing.get_start_method() == "fork":
        _ready[:] = [app]
    gc.freeze()
    gc.enable()


def _tidy(app: Flask) -> None:
    """Remove what a crash may have left behind."""
    with app.app_context():
        try:
            uploads.sweep(now())
        except OSError:
            # A bucket that does not answer keeps nobody from all the rest.
            logger.exception("could not sweep the files")
        db.session.remove()
        db.engine.dispose()


def _allow_connections() -> None:
    """Each is a file to the system, which may allow fewer of them than it could."""
    _, most = resource.getrlimit(resource.RLIMIT_NOFILE)
    wanted = 2 * CONNECTIONS
    limit = wanted if most == resource.RLIM_INFINITY else min(wanted, most)
    resource.setrlimit(resource.RLIMIT_NOFILE, (limit, most))


@contextmanager
def sharing_figures(metrics_port: int | None) -> Iterator[None]:
    """A folder through which the processes add up what they count, where anybody asks for that; to
    be entered before anything else is loaded."""
    if metrics_port is None and not config.from_environment().metrics_token:
        yield
        return
    with TemporaryDirectory(prefix="vetting-metrics-") as folder:
        os.environ["PROMETHEUS_MULTIPROC_DIR"] = folder
        yield


@contextmanager
def companions(metrics_port: int | None = None) -> Iterator[None]:
    """What runs beside the workers, each in a process of its own that is started again where it
    ends before the portal does: the sender of the outbox, where a mail server is set, the maker of
    backups, where a setting asks for them, and who answers with the figures, where they have a
    port."""
    settings = config.from_environment()
    with ExitStack() as running:
        if settings.backup_every is not None:
            running.enter_context(_companion("the maker of backups", "backup", "--scheduled"))
        if settings.smtp_url:
            every = str(SEND_EVERY)
            running.enter_context(
                _companion("the sender of mail", "mail", "send", "--every", every)
            )
        if metrics_port is not None:
            port = str(metrics_port)
            running.enter_context(_companion("the port of figures", "metrics", "--port", port))
        yield


@contextmanager
def _companion(name: str, *arguments: str) -> Iterator[None]:
    command = [sys.executable, "-m", "vetting", *arguments]
    ending = threading.Event()
    keeper = threading.Thread(target=keep_running, args=(name, command, ending))
    keeper.start()
    try:
        yield
    finally:
        ending.set()
        keeper.join()


def keep_running(name: str, command: list[str], ending: threading.Event) -> None:
    """Run a command until `ending` is set, and start it again whenever it ends: after a second,
    then after twice as long each time, up to five minutes, until it has run for that long."""
    wait = FIRST_WAIT
    while not ending.is_set():
        started = time.monotonic()
        code = _run(command, ending)
        if time.monotonic() - started > LONGEST_WAIT:
            wait = FIRST_WAIT
        if not ending.is_set():
            logger.warning("%s ended (%s); it starts again in %g s", name, code, wait)
            ending.wait(wait)
            wait = min(2 * wait, LONGEST_WAIT)


def _run(command: list[str], ending: threading.Event) -> int:
    # Not by Popen, which waits for the end of a pipe that a worker may hold, if it is forked at
    # that moment. Ctrl+C is for the portal, which then ends its sender itself.
    number = os.posix_spawn(command[0], command, os.environ, setsigmask=[signal.SIGINT])
    ended, status = 0, 0
    while not ended:
        if ending.wait(LOOK_EVERY):
            os.kill(number, signal.SIGTERM)
            ended, status = os.waitpid(number, 0)
        else:
            ended, status = os.waitpid(number, os.WNOHANG)
    return os.waitstatus_to_exitcode(status)


def trust(host: str, port: int = 8000) -> list[str]:
    """Let requests name the host that is served on, and links in mail lead there; returns what
    whoever starts it should know."""
    settings = config.from_environment()
    hints = []
    if _is_everywhere(host) and not settings.base_url and not settings.trusted_hosts:
        hints.append(
            "Only localhost and its addresses are answered: set VETTING_BASE_URL to the address "
            "that people use, such as http://192.0.2.7:8000."
        )
    elif host not in LOOPBACK and not _is_everywhere(host):
        names = [*settings.trusted_hosts, host]
        os.environ["VETTING_TRUSTED_HOSTS"] = ",".join(names)
        # Links in mail would else lead to whatever host and port a request names.
        address = f"http://{config.in_address(host)}:{port}"
        os.environ["VETTING_BASE_URL"] = settings.base_url or address
    if not settings.smtp_url:
        hints.append("No mail server is set: mail waits, and `vetting mail list` shows it.")
    return hints


def _is_everywhere(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_unspecified
    except ValueError:
        return False


def prepare() -> None:
    """Make the folder, the key, and the tables of a new portal. Raises `Unmigrated` where the
    database is of another version."""
    settings = _own_folder()
    with presence.shared(settings.database_url):
        if migrate.current(settings.database_url) is None:
            migrate.upgrade(settings.database_url)
    check_shape()


def upgrade() -> None:
    """Bring the database to the shape that this version works with. Raises `Unmigrated` where it is
    a newer version's."""
    settings = _own_folder()
    with presence.shared(settings.database_url):
        _check_known(migrate.current(settings.database_url))
        migrate.upgrade(settings.database_url)


def _own_folder() -> config.Settings:
    # The folder may be older than the portal, and then others may look into it.
    os.umask(0o077)
    settings = config.from_environment()
    presence.refuse_after_interruption(settings.instance)
    config.secret_key(settings.instance)
    return settings


def check_shape() -> None:
    """Raise `Unmigrated` unless the database has the shape that this version works with."""
    revision = migrate.current(config.from_environment().database_url)
    _check_known(revision)
    if revision != revisions.newest():
        raise Unmigrated(
            f"The database is that of an earlier version ({revision or 'empty'}; this one works "
            f"with {revisions.newest()}). Stop the portal, make a copy with `vetting backup`, then "
            "run `vetting db upgrade`."
        )


def _check_known(revision: str | None) -> None:
    if revision is not None and revision not in revisions.known():
        raise Unmigrated(
            f"The database is that of a newer version ({revision}; this one knows no further than "
            f"{revisions.newest()}). Install that version again, or restore a copy that an "
            "earlier one made with `vetting backup`."
        )


def ask_for_code(host: str) -> str | None:
    """The code that the set-up will ask for: none where nobody else can come, none once the portal
    is set up."""
    if _is_reached_from_here_alone(host):
        return None
    app = create_app()
    with app.app_context():
        if is_set_up():
            return None
    code = secrets.token_hex(4)
    os.environ["VETTING_SETUP_CODE"] = code
    return code


def _is_reached_from_here_alone(host: str) -> bool:
    settings = config.from_environment()
    own = urlsplit(settings.base_url or "http://localhost").hostname
    # Behind a proxy on this machine, everybody comes in by the loopback.
    return {host, own, *settings.trusted_hosts} <= set(LOOPBACK) and not settings.proxy_hops


def prepare_demo(folder: Path) -> str:
    """Fill a portal in a folder of its own with the example; returns the token that signs in."""
    os.environ["VETTING_INSTANCE"] = str(folder)
    for name in ("VETTING_DATABASE_URL", "VETTING_UPLOADS"):
        os.environ.pop(name, None)
    token = secrets.token_urlsafe(16)
    os.environ["VETTING_DEMO_TOKEN"] = token
    prepare()
    app = create_app()
    with app.app_context():
        fill(password=secrets.token_urlsafe(24), now=now())
        db.session.remove()
        db.engine.dispose()
    return token
