"""The process that reads one file: `python -m vetting.uploads.extraction`, the file on standard
input. It binds itself before it looks at a byte, prints the kind, then the text or the trouble;
with `table` after its name, the rows of a table or the trouble."""

import json
import resource
import sys

MEGABYTE = 1024 * 1024
MEMORY = 768 * MEGABYTE
SECONDS = 10
OUTPUT = 4 * MEGABYTE
TABLE_OUTPUT = 32 * MEGABYTE
FILES = 64
TABLE = "table"


def main() -> None:
    as_table = sys.argv[1:] == [TABLE]
    bind(TABLE_OUTPUT if as_table else OUTPUT)
    # What can be attacked is imported only once the limits hold.
    from vetting.uploads.kinds import Trouble, Unreadable

    try:
        data = sys.stdin.buffer.read()
        tell_rows(data) if as_table else tell_text(data)
    except Unreadable as reason:
        tell(trouble=reason.trouble)
    except (MemoryError, RecursionError):
        tell(trouble=Trouble.TOO_COSTLY)


def tell_text(data: bytes) -> None:
    from vetting.uploads.documents import text_of
    from vetting.uploads.kinds import kind_of

    kind = kind_of(data)
    tell(kind=kind)
    tell(text=text_of(kind, data))


def tell_rows(data: bytes) -> None:
    from vetting.uploads.tables import rows_of

    tell(rows=rows_of(data))


def bind(output: int = OUTPUT) -> None:
    """So much memory and time, no child, hardly a file, and no crash dump of what people wrote."""
    for limit, most in (
        (resource.RLIMIT_AS, MEMORY),
        (resource.RLIMIT_CPU, SECONDS),
        (resource.RLIMIT_FSIZE, output),
        (resource.RLIMIT_NOFILE, FILES),
        (resource.RLIMIT_NPROC, 0),
        (resource.RLIMIT_CORE, 0),
    ):
        resource.setrlimit(limit, (most, most))


def tell(**found: object) -> None:
    """One line of JSON, ASCII alone: whatever the text is, it is written."""
    sys.stdout.write(json.dumps(found) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
