"""What the portal says of itself, on stderr: one line an event, for people or for machines.

Nothing that people wrote goes in, and no address with a secret in its path: a request is named by
its route. A traceback has no values of variables."""

import logging
from typing import Any

import structlog
from structlog.typing import Processor

LEVELS = ("debug", "info", "warning", "error")
STYLES = ("text", "json")


def configuration(style: str, level: str) -> dict[str, Any]:
    """For `logging.config.dictConfig`: everything goes to stderr in one style."""
    return {
        "version": 1,
        "disable_existing_loggers": False,
        "formatters": {"portal": {"()": "vetting.operation.logs.formatter", "style": style}},
        "handlers": {"console": {"class": "logging.StreamHandler", "formatter": "portal"}},
        "root": {"handlers": ["console"], "level": level.upper()},
        "loggers": {"_granian": {"handlers": [], "propagate": True}},
    }


def formatter(style: str) -> logging.Formatter:
    """Lines for people, or a JSON object a line."""
    stamp = structlog.processors.TimeStamper(fmt="iso", utc=True)
    before: list[Processor] = [
        structlog.contextvars.merge_contextvars,
        structlog.stdlib.add_log_level,
        structlog.stdlib.add_logger_name,
        structlog.stdlib.ExtraAdder(),
        stamp,
    ]
    return structlog.stdlib.ProcessorFormatter(
        processors=[structlog.stdlib.ProcessorFormatter.remove_processors_meta, *_last(style)],
        foreign_pre_chain=before,
    )


def _last(style: str) -> list[Processor]:
    if style == "json":
        as_json = structlog.processors.JSONRenderer(ensure_ascii=False)
        return [structlog.processors.format_exc_info, as_json]
    plain = structlog.dev.plain_traceback
    return [structlog.dev.ConsoleRenderer(colors=False, exception_formatter=plain)]
