"""Text as people look for it: without accents, capitals or stray blanks."""

import unicodedata


def fold(text: str) -> str:
    """A text reduced to what matters when it is looked for: `Núñez  Café` becomes `nunez cafe`."""
    parts = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold())
    kept = "".join(each for each in parts if not unicodedata.combining(each))
    return " ".join(kept.split())
