"""Text that nobody but this portal can read: for secrets that have to wait somewhere."""

from cryptography.fernet import Fernet, InvalidToken
from flask import current_app

from vetting.config import derived_key


def seal(text: str, purpose: str) -> str:
    """The text, so that `unseal` with the same purpose gives it back."""
    return _box(purpose).encrypt(text.encode()).decode()


def unseal(sealed: object, purpose: str) -> str | None:
    """What was sealed for this purpose; None for anything else, as after a change of the key."""
    try:
        return _box(purpose).decrypt(str(sealed)).decode()
    except InvalidToken:
        return None


def _box(purpose: str) -> Fernet:
    return Fernet(derived_key(str(current_app.secret_key), f"sealed: {purpose}"))
