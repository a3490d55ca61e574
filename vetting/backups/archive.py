"""The archive: one zip file, with the rows of each table, the files that rows name, the portal's
key, and a manifest that counts and digests all of it. The digest of the manifest is the last thing
in the file, so that what was cut off or changed anywhere is noticed."""

import hashlib
import json
import os
import re
import zipfile
import zlib
from collections.abc import Generator, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import IO, Any

from vetting.backups.errors import Unusable
from vetting.backups.rows import KINDS, Columns, Sum
from vetting.uploads.store import KEY

FORMAT = "vetting-backup"
VERSION = 1
MANIFEST = "manifest.json"
KEY_FILE = "secret-key"
LARGEST_MANIFEST = 256 * 1024 * 1024
CHUNK = 1024 * 1024

# What reading a damaged zip file can raise.
BROKEN = (zipfile.BadZipFile, zlib.error, NotImplementedError, EOFError, RuntimeError, ValueError)

_table = re.compile(r"[a-z_]{1,63}")
_digest = re.compile(r"[0-9a-f]{64}")


@dataclass(frozen=True, slots=True)
class Manifest:
    """What an archive holds. `files` has size and digest by key, `trail` the end of each company's
    audit trail, `lost` the files that rows name and the portal itself has no longer."""

    made_at: str
    portal: str
    revision: str
    tables: dict[str, dict[str, str]] = field(default_factory=dict)
    sums: dict[str, Sum] = field(default_factory=dict)
    sequences: dict[str, int] = field(default_factory=dict)
    files: dict[str, tuple[int, str]] = field(default_factory=dict)
    lost: list[str] = field(default_factory=list)
    trail: dict[str, tuple[int, str]] = field(default_factory=dict)
    secret: str | None = None

    @property
    def rows(self) -> int:
        return sum(each.rows for each in self.sums.values())


class Writer:
    """An archive that is being written; `finish` ends it."""

    def __init__(self, path: Path) -> None:
        descriptor = os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600)
        self.file = os.fdopen(descriptor, "w+b")
        self.zip = zipfile.ZipFile(self.file, "w", zipfile.ZIP_DEFLATED, compresslevel=6)

    def close(self) -> None:
        self.zip.close()
        self.file.close()

    def add_rows(self, name: str, lines: Iterable[str]) -> Sum:
        digest, count = hashlib.sha256(), 0
        with self.zip.open(f"rows/{name}", "w", force_zip64=True) as member:
            for line in lines:
                data = line.encode() + b"\n"
                member.write(data)
                digest.update(data)
                count += 1
        return Sum(count, digest.hexdigest())

    def add_file(self, key: str, source: Path) -> tuple[int, str]:
        # What people hand in is packed already, nearly all of it.
        info = zipfile.ZipInfo(f"files/{key}")
        info.external_attr = 0o600 << 16
        digest, size = hashlib.sha256(), 0
        with source.open("rb") as file, self.zip.open(info, "w", force_zip64=True) as member:
            while data := file.read(CHUNK):
                member.write(data)
                digest.update(data)
                size += len(data)
        return size, digest.hexdigest()

    def add_secret(self, secret: str) -> str:
        self.zip.writestr(KEY_FILE, secret)
        return sha256(secret.encode())

    def finish(self, manifest: Manifest) -> None:
        written = {"format": FORMAT, "version": VERSION, **asdict(manifest)}
        text = json.dumps(written, indent=1).encode()
        self.zip.writestr(MANIFEST, text)
        self.zip.comment = sha256(text).encode()
        self.zip.close()
        self.file.flush()
        os.fsync(self.file.fileno())


class Reader:
    """An archive all of whose members are what its manifest says."""

    def __init__(self, packed: zipfile.ZipFile, manifest: Manifest) -> None:
        self.zip = packed
        self.manifest = manifest

    @property
    def revision(self) -> str:
        return self.manifest.revision

    @property
    def columns(self) -> Mapping[str, Columns]:
        return self.manifest.tables

    def sequences(self) -> Mapping[str, int]:
        return self.manifest.sequences

    def lines(self, name: str) -> Generator[str]:
        with self.zip.open(f"rows/{name}") as member:
            for line in member:
                yield line.decode().removesuffix("\n")

    def file(self, key: str) -> bytes:
        return self.zip.read(f"files/{key}")

    def secret(self) -> str | None:
        return self.zip.read(KEY_FILE).decode("ascii") if self.manifest.secret else None


@contextmanager
def opened(path: Path) -> Iterator[Reader]:
    """An archive, after every byte of it was read and held against its manifest. Raises `Unusable`
    for anything else."""
    try:
        file = path.open("rb")
    except OSError as error:
        raise Unusable(f"{path}: {error.strerror}") from error
    with file:
        try:
            reader = _checked(file)
        except (*BROKEN, OSError) as error:
            raise Unusable(f"{path} is no archive of this kind, or is damaged: {error}") from error
        except Unusable as error:
            raise Unusable(f"{path}: {error}") from error
        with reader.zip:
            yield reader


def _checked(file: IO[bytes]) -> Reader:
    packed = zipfile.ZipFile(file)
    manifest = _manifest(packed)
    expected = {
        **{f"rows/{name}": each.sha256 for name, each in manifest.sums.items()},
        **{f"files/{key}": sha256 for key, (_, sha256) in manifest.files.items()},
        **({KEY_FILE: manifest.secret} if manifest.secret else {}),
    }
    found = sorted(set(packed.namelist()) - {MANIFEST})
    if found != sorted(expected) or len(packed.namelist()) != len(expected) + 1:
        raise Unusable("its members are not those that its manifest names")
    for name, sha256 in expected.items():
        digest, lines = _read(packed, name)
        if digest != sha256:
            raise Unusable(f"{name} is damaged")
        if name.startswith("rows/") and lines != manifest.sums[name.removeprefix("rows/")].rows:
            raise Unusable(f"{name} has not the rows that its manifest counts")
    return Reader(packed, manifest)


def _manifest(packed: zipfile.ZipFile) -> Manifest:
    try:
        info = packed.getinfo(MANIFEST)
    except KeyError as error:
        raise Unusable("it is no backup of this portal: there is no manifest in it") from error
    if info.file_size > LARGEST_MANIFEST:
        raise Unusable("its manifest is too large")
    text = packed.read(info)
    if packed.comment != sha256(text).encode():
        raise Unusable("its manifest is damaged")
    try:
        return _parsed(json.loads(text))
    except (ValueError, TypeError, KeyError, AttributeError) as error:
        raise Unusable("its manifest cannot be read") from error


def _parsed(found: dict[str, Any]) -> Manifest:
    if found.pop("format") != FORMAT:
        raise Unusable("it is no backup of this portal")
    if found.pop("version") != VERSION:
        raise Unusable("a newer version of the portal made it")
    found["sums"] = {name: Sum(**each) for name, each in found["sums"].items()}
    for part in ("files", "trail"):
        found[part] = {key: (number, sha256) for key, (number, sha256) in found[part].items()}
    manifest = Manifest(**found)
    kinds = {kind for _, kind in KINDS}
    sound = (
        set(manifest.tables) == set(manifest.sums)
        and all(map(_table.fullmatch, manifest.tables))
        and all(kinds.issuperset(each.values()) for each in manifest.tables.values())
        and all(map(KEY.fullmatch, [*manifest.files, *manifest.lost]))
        and all(_digest.fullmatch(sha256) for _, sha256 in manifest.files.values())
    )
    if not sound:
        raise ValueError("manifest")
    return manifest


def _read(packed: zipfile.ZipFile, name: str) -> tuple[str, int]:
    digest, lines = hashlib.sha256(), 0
    with packed.open(name) as member:
        while data := member.read(CHUNK):
            digest.update(data)
            lines += data.count(b"\n")
    return digest.hexdigest(), lines


def sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()
