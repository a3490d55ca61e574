"""Names of files: what somebody called theirs, made fit to be shown and to be saved under."""

import re
import unicodedata

LONGEST_NAME = 120

_unfit = re.compile(r'[\x00-\x1f\x7f-\x9f<>:"|?*\ud800-\udfff]+')


def cleaned(given: str) -> str:
    """The last part of a name, without signs that mean something to a file system or reorder
    what is read; never empty, never hidden, and with its ending."""
    last = re.split(r"[/\\]", given)[-1]
    seen = "".join(each for each in last if unicodedata.category(each) != "Cf")
    name = _unfit.sub("", seen).strip(" .")
    stem, dot, ending = name.rpartition(".")
    if len(name) > LONGEST_NAME and dot and len(ending) < LONGEST_NAME:
        return f"{stem[: LONGEST_NAME - len(ending) - 1]}.{ending}"
    return name[:LONGEST_NAME] or "file"
