"""Traces for an OpenTelemetry collector: a span a request, and one for each SQL statement in it.

Imported only where they are asked for: what it needs comes with the extra `tracing`. A statement is
told without what stood in its parameters, a request without its path."""

from typing import Any

from flask import Flask, g, has_app_context, request
from opentelemetry import context, trace
from opentelemetry.exporter.otlp.proto.http.trace_exporter import OTLPSpanExporter
from opentelemetry.propagate import extract
from opentelemetry.sdk.resources import Resource
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import BatchSpanProcessor
from opentelemetry.trace import Span, SpanKind, StatusCode, Tracer
from sqlalchemy import Connection, Engine, event
from sqlalchemy.engine import ExceptionContext

from vetting.config import Settings
from vetting.operation.observing import Answered

_SPAN = "span"


def init_app(app: Flask) -> None:
    settings: Settings = app.config["VETTING"]
    provider = TracerProvider(resource=Resource.create({"service.name": "vetting"}))
    where = (settings.traces_url or "").rstrip("/") + "/v1/traces"
    provider.add_span_processor(BatchSpanProcessor(OTLPSpanExporter(endpoint=where)))
    app.extensions["traces"] = provider
    tracer = provider.get_tracer("vetting")

    @app.before_request
    def begin() -> None:
        # A caller's own trace is gone on with only where proxies are believed.
        parent = extract(request.headers) if settings.proxy_hops else context.Context()
        g.span = tracer.start_span("request", context=parent, kind=SpanKind.SERVER)

    _watch_statements(tracer)


def note(answered: Answered) -> None:
    span: Span | None = g.pop(_SPAN, None)
    if span is None:
        return
    span.update_name(f"{answered.method} {answered.route}")
    span.set_attributes(
        {
            "http.request.method": answered.method,
            "http.route": answered.route,
            "http.response.status_code": answered.status,
            "vetting.endpoint": answered.endpoint,
            "vetting.request_id": answered.id,
        }
    )
    if answered.status >= 500:
        span.set_status(StatusCode.ERROR)
    span.end()


def _watch_statements(tracer: Tracer) -> None:
    def before(connection: Connection, cursor: object, statement: str, *more: Any) -> None:
        parent: Span | None = g.get(_SPAN) if has_app_context() else None
        if parent is None:
            return
        span = tracer.start_span(
            statement.split(None, 1)[0].upper() if statement.strip() else "statement",
            context=trace.set_span_in_context(parent),
            kind=SpanKind.CLIENT,
            attributes={"db.system.name": connection.dialect.name, "db.query.text": statement},
        )
        connection.info.setdefault("spans", []).append(span)

    def after(connection: Connection, *more: Any) -> None:
        _end_statement(connection)

    def failed(told: ExceptionContext) -> None:
        if told.connection is not None and told.statement is not None:
            _end_statement(told.connection, failed=True)

    event.listen(Engine, "before_cursor_execute", before)
    event.listen(Engine, "after_cursor_execute", after)
    event.listen(Engine, "handle_error", failed)


def _end_statement(connection: Connection, *, failed: bool = False) -> None:
    spans: list[Span] = connection.info.get("spans", [])
    if not spans:
        return
    span = spans.pop()
    if failed:
        span.set_status(StatusCode.ERROR)
    span.end()
