"""The short code of a sheet."""

import re
import secrets

# Without letters that are taken for others. Twelve of them are 58 bits: a thousand networks that
# each use up what the check page allows try 32,000 million codes in thirty years, and the chance
# that one of these is among a hundred thousand sheets is less than one in a hundred. What they
# would learn is a day.
LETTERS, LENGTH, GROUP = "23456789ABCDEFGHJKMNPQRSTVWXYZ", 12, 4
LONGEST = 60


def new_code() -> str:
    """A code that nobody can guess, without the dashes that it is shown with."""
    return "".join(secrets.choice(LETTERS) for _ in range(LENGTH))


def shown(code: str) -> str:
    """A code as it is read: in groups."""
    return "-".join(code[start : start + GROUP] for start in range(0, len(code), GROUP))


def as_made(typed: str) -> str:
    """A code as it was made: it may come in small letters, or grouped otherwise."""
    return re.sub(r"[\W_]", "", typed[:LONGEST]).upper()
