"""Every request has an id, and a line in the log that tells neither secrets nor what was typed."""

import io
import json
import logging
import logging.config
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from flask import Flask

from tests.cast import Cast, PortalClient, make_app
from vetting.operation import logs

Browse = Callable[..., PortalClient]
HEADER = "X-Request-Id"


@contextmanager
def log(style: str = "json", level: str = "info") -> Iterator[io.StringIO]:
    """What is written to stderr in this style from this level on."""
    lines = io.StringIO()
    made = logs.configuration(style, level)
    handler = logging.StreamHandler(lines)
    handler.setFormatter(logs.formatter(style))
    root = logging.getLogger()
    before = root.level
    root.addHandler(handler)
    root.setLevel(made["root"]["level"])
    try:
        yield lines
    finally:
        root.removeHandler(handler)
        root.setLevel(before)


def entries(lines: io.StringIO) -> list[dict[str, Any]]:
    return [json.loads(line) for line in lines.getvalue().splitlines()]


def test_an_answer_its_page_and_its_line_carry_one_id(browse: Browse) -> None:
    with log() as lines:
        page = browse().get("/nowhere", status=404)
    found = page.headers[HEADER]
    assert f"Reference: {found}" in page.text
    assert [entry["request_id"] for entry in entries(lines)] == [found]
    assert browse().get("/nowhere", status=404).headers[HEADER] != found


def test_a_request_is_told_by_its_route(browse: Browse, cast: Cast) -> None:
    with log() as lines:
        browse(cast.alice).get("/members/2")
    (entry,) = entries(lines)
    assert entry["route"] == "/members/<int:member_id>"
    assert (entry["method"], entry["status"], entry["level"]) == ("GET", 200, "info")
    assert entry["company"] == cast.alice.company_id
    assert entry["statements"] >= 2
    assert entry["ms"] > 0
    assert entry["timestamp"].endswith("Z")
    assert "Alice" not in lines.getvalue()


def test_a_fault_is_told_with_its_trace_and_under_the_id_of_its_page(
    app: Flask, browse: Browse, monkeypatch: pytest.MonkeyPatch
) -> None:
    app.testing = False
    app.config["PROPAGATE_EXCEPTIONS"] = False

    def break_down() -> None:
        typed = "what was typed"
        raise RuntimeError("the inner reason", len(typed))

    monkeypatch.setattr("vetting.setup.routes.queries.is_set_up", break_down)
    with log(level="warning") as lines:
        page = browse().get("/set-up", status=500)
    fault, answered = entries(lines)
    assert {fault["request_id"], answered["request_id"]} == {page.headers[HEADER]}
    assert f"Reference: {page.headers[HEADER]}" in page.text
    assert "the inner reason" in fault["exception"]
    assert "break_down" in fault["exception"]
    assert "what was typed" not in fault["exception"].replace('typed = "what was typed"', "")
    assert (answered["level"], answered["status"]) == ("warning", 500)


def test_what_came_well_is_not_told_unless_asked_for(browse: Browse) -> None:
    with log(level="warning") as lines:
        browse().get("/nowhere", status=404)
    assert lines.getvalue() == ""


def test_people_read_a_line_and_nobody_forges_a_second(browse: Browse) -> None:
    with log("text") as lines:
        browse().get("/nowhere?a=b%0Aforged", status=404)
        logging.getLogger("vetting").warning("one", extra={"told": "two\nthree"})
    first, second = lines.getvalue().splitlines()
    assert "status=404" in first
    assert "two\\nthree" in second


@pytest.mark.parametrize("given", ["", "short", "x" * 65, "white space 123", "new\\nline123456"])
def test_an_id_from_outside_counts_only_where_it_is_one_and_proxies_are_believed(
    empty_database: Path, tmp_path: Path, app: Flask, given: str
) -> None:
    good = "0123456789abcdef-from-a-proxy"
    client = app.test_client()
    assert client.get("/healthz", headers={HEADER: good}).headers[HEADER] != good
    behind = make_app(tmp_path, proxy_hops=1).test_client()
    assert behind.get("/healthz", headers={HEADER: good}).headers[HEADER] == good
    assert behind.get("/healthz", headers={HEADER: given}).headers[HEADER] != given


def test_the_configuration_is_one_that_logging_takes() -> None:
    root = logging.getLogger()
    before = (root.level, list(root.handlers))
    try:
        for style in logs.STYLES:
            for level in logs.LEVELS:
                logging.config.dictConfig(logs.configuration(style, level))
                assert root.level == getattr(logging, level.upper())
    finally:
        root.setLevel(before[0])
        root.handlers[:] = before[1]
