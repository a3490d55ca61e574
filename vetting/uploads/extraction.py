"""The process that reads one file: `python -m vetting.uploads.extraction`, the file on standard
input. It binds itself before it looks at a byte, prints the kind, then the text or the trouble."""

import json
import resource
import sys

MEGABYTE = 1024 * 1024
MEMORY = 768 * MEGABYTE
SECONDS = 10
OUTPUT = 4 * MEGABYTE
FILES = 64


def main() -> None:
    bind()
    # What can be attacked is imported only once the limits hold.
    from vetting.uploads.documents import text_of
    from vetting.uploads.kinds import Trouble, Unreadable, kind_of

    try:
        data = sys.stdin.buffer.read()
        kind = kind_of(data)
        tell(kind=kind)
        tell(text=text_of(kind, data))
    except Unreadable as reason:
        tell(trouble=reason.trouble)
    except (MemoryError, RecursionError):
        tell(trouble=Trouble.TOO_COSTLY)


def bind() -> None:
    """So much memory and time, no child, hardly a file, and no crash dump of what people wrote."""
    for limit, most in (
        (resource.RLIMIT_AS, MEMORY),
        (resource.RLIMIT_CPU, SECONDS),
        (resource.RLIMIT_FSIZE, OUTPUT),
        (resource.RLIMIT_NOFILE, FILES),
        (resource.RLIMIT_NPROC, 0),
        (resource.RLIMIT_CORE, 0),
    ):
        resource.setrlimit(limit, (most, most))


def tell(**found: str) -> None:
    """One line of JSON, ASCII alone: whatever the text is, it is written."""
    sys.stdout.write(json.dumps(found) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
