"""Sending a plan's sections, and putting versions forward, as a browser without JavaScript does."""

import re

from tests.cast import PortalClient
from tests.support.filled import Fields, fields_of


def fields(client: PortalClient, here: str, section: str) -> Fields:
    """What a browser would send of a section that nobody touched."""
    return fields_of(client.get(f"{here}/sections/{section}").text, "review-form")


def send(
    client: PortalClient, here: str, section: str, *, status: int = 303, **changed: str
) -> str:
    """Send a section as it is shown, but for what is changed; returns the answer."""
    named = {name.replace("__", "-"): value for name, value in changed.items()}
    sent = {**fields(client, here, section), **named}
    return client.post(f"{here}/sections/{section}", sent, status=status).text


def put_forward(client: PortalClient, here: str, note: str = "") -> int:
    """Put the draft forward as it is shown; returns the number of the version."""
    shown = re.search(r'name="shown"[^>]*value="([0-9a-f]{64})"', client.get(here).text)
    assert shown is not None
    answer = client.post(f"{here}/versions", {"shown": shown[1], "note": note})
    return int(answer.location.rpartition("/")[2])
