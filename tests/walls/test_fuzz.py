"""Requests made from the URL map with all that can be wrong in them: never an error of ours."""

import gc
import json
from collections.abc import Mapping
from typing import Any
from urllib.parse import quote, urlencode

import pytest
from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st

from tests.walls.figures import Count
from tests.walls.requests import FRAGMENT, address, form_of, rule_of
from tests.walls.rows import ROWS, Row
from tests.walls.world import AUTHOR, HOLDER, NOBODY, World

PARTS = 4
SHORT, LONG = 200, 2_600
BYTES = (
    b"",
    b"\xff\xfe\xfd",
    b"\xc3\x28",
    b"\xed\xa0\x80",
    b"\xf0\x28\x8c\xbc",
    b"%",
    b"%zz=%u0000",
    b"a=%ff%fe&b=%00",
    b"=&=&&&=",
    b"[]",
    b"{",
    b"null",
    b"\x00" * 40,
    b"--x\r\n",
    b"--x\r\nContent-Disposition: form-data\r\n\r\na\r\n--x--",
    b'--x\r\nContent-Disposition: form-data; name="note"; filename="\xff.html"\r\n\r\na\r\n--x--',
    b'--x\r\nContent-Disposition: form-data; name="\xff\x00"\r\n\r\n\xff\r\n--x--\r\n',
    b"--x\r\nContent-Type: multipart/mixed; boundary=y\r\n\r\n--y\r\n",
)
TYPES = (
    "application/x-www-form-urlencoded",
    "application/x-www-form-urlencoded; charset=utf-7",
    "multipart/form-data; boundary=x",
    "multipart/form-data",
    "multipart/form-data; boundary=",
    "application/json",
    "application/json; charset=latin-1",
    "text/plain",
    "",
    "\xff/\xff",
)
ODD = (
    "",
    " ",
    "\x00",
    "a\x00b",
    "\ud800",
    "\udfff\ud800",
    "\ufffe",
    "\u202e",
    "0",
    "-1",
    "1e400",
    "NaN",
    "-Infinity",
    "１２",
    "²",
    "0x10",
    "1_000",
    str(2**31),
    str(2**63),
    str(-(2**63) - 1),
    "9" * 400,
    "9" * 5000,
    "1." + "9" * 400,
    "1e999999999",
    "2026-02-30",
    "0000-00-00",
    "99999-01-01",
    "0001-01-01",
    "9999-12-31",
    "٢٠٢٦-٠١-٠١",
    "true",
    "null",
    "[]",
    "%s%n{0}{{7*7}}",
    "http://[",
    "http://[::1",
    "https://a.b:99999999/",
    "javascript:alert(1)",
    "//elsewhere.example",
    "\\\\elsewhere.example",
    "a@b",
    "x" * 70_000,
    "é" * 9_000,
    "\r\nSet-Cookie: a=b",
    "../../etc/passwd",
    "0." + "0" * 30,
)
texts = st.one_of(
    st.sampled_from(ODD),
    st.text(st.characters(exclude_categories=()), max_size=40),
    st.integers().map(str),
    st.decimals(allow_nan=True).map(str),
    st.dates().map(str),
)
names = st.one_of(
    st.sampled_from(["csrf_token", "version", "next", "page", "q", "sort", "paper", "criterion"]),
    texts,
)
loose = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), st.floats(), texts),
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(texts, inner, max_size=3)),
    max_leaves=4,
)
queries = st.lists(
    st.tuples(
        st.sampled_from(
            ["page", "q", "sort", "criterion", "section", "paper", "name", "brief_id", "next", "x"]
        ),
        texts,
    ),
    max_size=3,
)
ASKING = ["owner", "owner_blind", "reviewer", NOBODY, HOLDER, AUTHOR]
rows = st.sampled_from(sorted((row for row in ROWS), key=lambda row: row.method, reverse=True))


# Of a body that breaks off, Werkzeug leaves the files that it began to whoever clears up memory.
@pytest.mark.filterwarnings("ignore:Unclosed file <tempfile.Spooled:ResourceWarning")
def test_no_request_makes_the_portal_fail(
    part: int, world: World, count: Count, long: bool
) -> None:
    asked = 0

    @settings(
        max_examples=LONG if long else SHORT,
        deadline=None,
        database=None,
        phases=(Phase.generate, Phase.shrink),
        suppress_health_check=list(HealthCheck),
    )
    @given(st.data(), rows, st.sampled_from(ASKING))
    def ask(data: st.DataObject, row: Row, who: str) -> None:
        nonlocal asked
        asked += 1
        _ask(world, data, row, who)

    # Without this the parts would draw the same.
    seed(part)(ask)()
    gc.collect()
    count(fuzzed_requests=asked)


def _ask(world: World, data: st.DataObject, row: Row, who: str) -> None:
    url = data.draw(st.one_of(st.just(""), _addresses(world, row))) or address(
        world.app, row, world.ours.own
    )
    query = data.draw(queries)
    if query:
        url += "?" + urlencode(query, errors="surrogatepass")
    more: dict[str, Any] = {}
    if row.method == "POST":
        more = data.draw(_bodies(world, row))
    headers = data.draw(
        st.sampled_from([{}, FRAGMENT, {"Accept-Language": "es"}, {"Accept": "\xff"}])
    )
    client = world.client(world.ours, who)
    cookies = dict(client._cookies or {})
    answer = client.open(url, method=row.method, headers=headers, buffered=True, **more)
    client._cookies = cookies
    world.changed()
    healthy = answer.status_code < 500
    assert healthy, f"{row.name} by {who}: {answer.status_code}"


def _addresses(world: World, row: Row) -> st.SearchStrategy[str]:
    """The address with something odd in place of its arguments."""
    rule = rule_of(world.app, row)

    def build(odd: str) -> str:
        url = rule.rule
        for name in rule.arguments:
            for kind in ("int:", "path:", ""):
                url = url.replace(f"<{kind}{name}>", quote(odd, safe="", errors="surrogatepass"))
        return url

    return texts.map(build)


def _bodies(world: World, row: Row) -> st.SearchStrategy[dict[str, Any]]:
    known = form_of(world, row, world.ours, world.ours.own, row.by)
    fields = st.sampled_from(sorted(known)) if known else names
    changes = st.dictionaries(st.one_of(fields, fields, fields, names), texts, max_size=4)
    encoded = changes.map(lambda change: _encoded({**known, **change}))
    in_parts = st.builds(
        lambda change, as_file: _in_parts({**known, **change}, as_file=as_file),
        changes,
        st.booleans(),
    )
    as_json = st.dictionaries(st.one_of(fields, names), loose, max_size=6).map(
        lambda change: {
            "data": json.dumps({**known, **change}),
            "content_type": "application/json",
        }
    )
    raw = st.builds(
        lambda body, kind: {"data": body, "content_type": kind},
        st.one_of(st.sampled_from(BYTES), st.binary(max_size=60)),
        st.sampled_from(TYPES),
    )
    return st.one_of(encoded, encoded, in_parts, as_json, raw)


def _encoded(values: Mapping[str, str]) -> dict[str, Any]:
    return {
        "data": urlencode(values, errors="surrogatepass"),
        "content_type": "application/x-www-form-urlencoded",
    }


def _in_parts(values: Mapping[str, str], *, as_file: bool) -> dict[str, Any]:
    """As forms with files are sent; a browser would not, and others might, send each as one."""
    file = '; filename="a\\"b.html"' if as_file else ""
    parts = [
        f'--x\r\nContent-Disposition: form-data; name="{name}"{file}\r\n\r\n{value}\r\n'
        for name, value in values.items()
    ]
    return {
        "data": f"{''.join(parts)}--x--\r\n".encode("utf-8", "surrogatepass"),
        "content_type": "multipart/form-data; boundary=x",
    }
