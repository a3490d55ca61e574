"""What a collector of traces is sent: routes and statements, nobody's words."""

import subprocess
import sys
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pytest
from opentelemetry.proto.collector.trace.v1.trace_service_pb2 import ExportTraceServiceRequest
from opentelemetry.proto.trace.v1.trace_pb2 import Span

from tests.cast import lay_fresh

pytestmark = pytest.mark.sqlite
ROOT = Path(__file__).resolve().parents[2]
# In a process of its own, as it keeps threads until its end.
ASK = """
import sys
from pathlib import Path
from tests.cast import make_app
app = make_app(Path(sys.argv[1]), traces_url=sys.argv[2])
client = app.test_client()
client.get("/set-up?secret=in-the-address")
client.post("/sign-in", data={"email": "nobody@harbour.example", "password": "typed by somebody"})
client.get("/nowhere")
app.extensions["traces"].shutdown()
"""


class Collector(BaseHTTPRequestHandler):
    taken: list[bytes]

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"]))
        self.taken.append(body)
        assert self.path == "/v1/traces"
        self.send_response(200)
        self.end_headers()

    def log_message(self, format: str, *arguments: object) -> None:
        pass


@pytest.fixture(scope="module")
def spans(peopled_database: Path, tmp_path_factory: pytest.TempPathFactory) -> list[Span]:
    folder = tmp_path_factory.mktemp("traced")
    lay_fresh(peopled_database, folder)
    taken: list[bytes] = []
    collector = type("Own", (Collector,), {"taken": taken})
    with HTTPServer(("127.0.0.1", 0), collector) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        url = f"http://127.0.0.1:{server.server_port}"
        command = [sys.executable, "-c", ASK, str(folder), url]
        subprocess.run(command, check=True, cwd=ROOT, timeout=60)
        server.shutdown()
        thread.join()
    return [
        span
        for body in taken
        for resource in ExportTraceServiceRequest.FromString(body).resource_spans
        for scope in resource.scope_spans
        for span in scope.spans
    ]


def test_a_span_a_request_and_its_statements_under_it(spans: list[Span]) -> None:
    requests = {span.name: span for span in spans if not span.parent_span_id}
    assert set(requests) == {"GET /set-up", "POST /sign-in", "GET none"}
    page = requests["GET /set-up"]
    beneath = [span for span in spans if span.parent_span_id == page.span_id]
    assert beneath
    assert all(span.trace_id == page.trace_id for span in beneath)
    assert all(_of(span)["db.query.text"].startswith(span.name) for span in beneath)
    assert _of(page)["vetting.endpoint"] == "setup.new"


def test_nothing_that_somebody_typed_goes_along(spans: list[Span]) -> None:
    told = " ".join(str(span) for span in spans)
    for word in ("in-the-address", "typed by somebody", "nobody@harbour"):
        assert word not in told


def _of(span: Span) -> dict[str, str]:
    return {pair.key: pair.value.string_value for pair in span.attributes}
