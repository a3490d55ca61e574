"""The chain: each entry's digest covers its contents and the digest of the entry before."""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime


@dataclass(frozen=True, slots=True)
class Contents:
    """What an entry says. Its number is left out: the place in the chain is `previous`."""

    company_id: int
    at: datetime
    member_id: int | None
    link_id: int | None
    verb: str
    subject: str
    subject_id: int
    details: str


def written(details: Mapping[str, str | int]) -> str:
    """Details as they are stored: the same details are always the same text."""
    return json.dumps(details, sort_keys=True, separators=(",", ":"))


def digest_of(previous: str, contents: Contents) -> str:
    """The digest of an entry that follows the one with the digest `previous`."""
    said = [
        previous,
        contents.company_id,
        contents.at.astimezone(UTC).isoformat(timespec="microseconds"),
        contents.member_id,
        contents.link_id,
        contents.verb,
        contents.subject,
        contents.subject_id,
        contents.details,
    ]
    return hashlib.sha256(json.dumps(said, separators=(",", ":")).encode()).hexdigest()
