"""Files in a bucket of a store that speaks S3. The client is that of AWS: what is compatible is
compatible with it."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from io import BytesIO
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, unquote, urlsplit

import boto3
from botocore.config import Config
from botocore.exceptions import BotoCoreError, ClientError

# In seconds. A store that is down is said to be down before people give up.
CONNECTING = 3
READING = 10
TRIES = 3
GONE = frozenset({"404", "NoSuchKey", "NotFound"})


class StoreFault(OSError):
    """The store cannot be reached, or refuses."""


@dataclass(frozen=True, slots=True)
class Address:
    """`s3://bucket/prefix?endpoint=https://…&region=…`, apart."""

    bucket: str
    prefix: str = ""
    endpoint: str | None = None
    region: str | None = None


def address(url: str) -> Address:
    """Raises `ValueError` for what is no such address."""
    parts = urlsplit(url)
    given = {name: values[-1] for name, values in parse_qs(parts.query).items()}
    if parts.scheme != "s3" or not parts.netloc or set(given) - {"endpoint", "region"}:
        raise ValueError("VETTING_UPLOADS: s3://BUCKET/PREFIX?endpoint=URL&region=NAME is expected")
    prefix = unquote(parts.path).strip("/")
    return Address(
        parts.netloc,
        f"{prefix}/" if prefix else "",
        given.get("endpoint"),
        given.get("region"),
    )


class Bucket:
    """Its credentials are where AWS's own tools look for them: the environment first."""

    def __init__(self, url: str) -> None:
        self.address = address(url)
        self.client: Any = boto3.session.Session().client(
            "s3",
            endpoint_url=self.address.endpoint,
            region_name=self.address.region,
            config=Config(
                connect_timeout=CONNECTING,
                read_timeout=READING,
                retries={"mode": "standard", "total_max_attempts": TRIES},
                # Other stores than AWS's do not know the newer sums.
                request_checksum_calculation="when_required",
                response_checksum_validation="when_required",
            ),
        )

    def put(self, key: str, data: bytes) -> None:
        with _told():
            self.client.put_object(**self._at(key), Body=data)

    def read(self, key: str) -> bytes:
        with _told():
            data: bytes = self.client.get_object(**self._at(key))["Body"].read()
        return data

    def served(self, key: str) -> BytesIO:
        return BytesIO(self.read(key))

    def copy(self, key: str, place: Path) -> None:
        place.write_bytes(self.read(key))

    def discard(self, name: str) -> None:
        with _told():
            self.client.delete_object(**self._at(name))

    def names(self, before: datetime | None = None) -> Iterator[str]:
        prefix = self.address.prefix
        pages = self.client.get_paginator("list_objects_v2")
        with _told():
            for page in pages.paginate(Bucket=self.address.bucket, Prefix=prefix):
                for each in page.get("Contents", ()):
                    if before is None or each["LastModified"] < before:
                        yield each["Key"].removeprefix(prefix)

    def _at(self, name: str) -> dict[str, str]:
        return {"Bucket": self.address.bucket, "Key": self.address.prefix + name}


@contextmanager
def _told() -> Iterator[None]:
    try:
        yield
    except ClientError as error:
        code = error.response.get("Error", {}).get("Code", "")
        if code in GONE:
            raise FileNotFoundError(code) from error
        raise StoreFault(f"the store of files refused: {code}") from error
    except BotoCoreError as error:
        raise StoreFault(f"the store of files does not answer: {type(error).__name__}") from error
