"""The portal's figures for Prometheus, added up over all its processes.

Imported only where they are asked for: prometheus_client looks at its import for the folder in
`PROMETHEUS_MULTIPROC_DIR`, through which the processes share what they count."""

import os
import re
import shutil
import time
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from importlib import metadata
from pathlib import Path

from flask import Flask
from prometheus_client import (
    CollectorRegistry,
    Counter,
    Gauge,
    Histogram,
    generate_latest,
    start_http_server,
)
from prometheus_client.core import GaugeMetricFamily, InfoMetricFamily, Metric
from prometheus_client.multiprocess import MultiProcessCollector
from prometheus_client.registry import Collector
from sqlalchemy import func, select
from sqlalchemy.exc import SQLAlchemyError

from vetting.clock import now
from vetting.config import Settings
from vetting.db import db, size_of_database
from vetting.models import Mail
from vetting.operation.observing import Answered

CONTENT_TYPE = "text/plain; version=0.0.4; charset=utf-8"
# In seconds: how soon it is seen that whoever started this is gone.
LOOK_EVERY = 2
BUCKETS = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10)
_of_process = re.compile(r"gauge_live\w+_(\d+)\.db")

_registry = CollectorRegistry()
_requests = Counter(
    "vetting_requests", "Requests answered.", ("method", "endpoint", "status"), registry=_registry
)
_seconds = Histogram(
    "vetting_request_seconds",
    "Seconds from a request to its answer, before it travels.",
    ("endpoint",),
    buckets=BUCKETS,
    registry=_registry,
)
_statements = Counter(
    "vetting_statements", "SQL statements run for requests.", ("endpoint",), registry=_registry
)
_at_work = Gauge(
    "vetting_requests_at_work",
    "Requests that are being answered.",
    multiprocess_mode="livesum",
    registry=_registry,
)


def init_app(app: Flask) -> None:
    @app.before_request
    def begin() -> None:
        _at_work.inc()

    @app.teardown_request
    def end(error: BaseException | None) -> None:
        _at_work.dec()


def note(answered: Answered) -> None:
    _requests.labels(answered.method, answered.endpoint, answered.status).inc()
    _seconds.labels(answered.endpoint).observe(answered.seconds)
    _statements.labels(answered.endpoint).inc(answered.statements)


def exposition(app: Flask) -> bytes:
    """All figures as they are now, in Prometheus' text format."""
    return generate_latest(_registry_for(app))


def serve(app: Flask, host: str, port: int) -> None:
    """Answer on this port with the figures, until whoever started this is gone."""
    starter = os.getppid()
    server, _ = start_http_server(port, host, _registry_for(app))
    while os.getppid() == starter:
        time.sleep(LOOK_EVERY)
    server.shutdown()


def _registry_for(app: Flask) -> CollectorRegistry:
    settings: Settings = app.config["VETTING"]
    registry = CollectorRegistry()
    if settings.metrics_folder:
        registry.register(AllProcesses(Path(settings.metrics_folder)))
    else:
        for own in (_requests, _seconds, _statements, _at_work):
            registry.register(own)
    registry.register(Portal(app))
    return registry


class AllProcesses(Collector):
    """What the processes of the portal have counted, those that have ended too."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def collect(self) -> Iterable[Metric]:
        # What was at work in a process that is gone is at work no more.
        for path in self.folder.glob("gauge_live*.db"):
            found = _of_process.fullmatch(path.name)
            if found and not Path(f"/proc/{found[1]}").exists():
                path.unlink(missing_ok=True)
        counted: Iterable[Metric] = MultiProcessCollector(None, str(self.folder)).collect()
        return counted


class Portal(Collector):
    """What is read from the database and the disk when somebody asks, and counted nowhere."""

    def __init__(self, app: Flask) -> None:
        self.app = app

    def collect(self) -> Iterator[Metric]:
        with self.app.app_context():
            yield from self._collect()

    def describe(self) -> Iterable[Metric]:
        """Nothing is read when it is registered: the database may not answer yet."""
        return ()

    def _collect(self) -> Iterator[Metric]:
        yield InfoMetricFamily(
            "vetting", "The portal.", value={"version": metadata.version("vetting")}
        )
        answers = 1
        try:
            yield from self._from_database()
        except SQLAlchemyError:
            db.session.rollback()
            answers = 0
        yield GaugeMetricFamily("vetting_database_up", "1 where it answers.", value=answers)
        settings: Settings = self.app.config["VETTING"]
        for name, folder in (("instance", settings.instance), ("uploads", settings.uploads)):
            if folder.is_dir():
                yield GaugeMetricFamily(
                    f"vetting_{name}_free_bytes",
                    f"Room left where the folder of {name} lies.",
                    value=shutil.disk_usage(folder).free,
                )

    def _from_database(self) -> Iterator[Metric]:
        waits = (Mail.sent_at.is_(None), Mail.given_up_at.is_(None))
        count, oldest = db.session.execute(
            select(func.count(), func.min(Mail.created_at)).where(*waits)
        ).one()
        yield GaugeMetricFamily("vetting_mail_waiting", "Messages not sent yet.", value=count)
        yield GaugeMetricFamily(
            "vetting_mail_oldest_seconds",
            "How long the oldest message has waited.",
            value=_seconds_since(oldest),
        )
        yield GaugeMetricFamily(
            "vetting_database_bytes", "Size of the database.", value=size_of_database()
        )


def _seconds_since(moment: datetime | None) -> float:
    return (now() - moment.astimezone(UTC)).total_seconds() if moment is not None else 0.0
