"""Why a message did not go out, and whether another try can mend it."""

import smtplib
from enum import StrEnum

REFUSED = 500


class Trouble(StrEnum):
    """Why a message did not go out."""

    ADDRESS = "address"
    CONTENT = "content"
    SERVER = "server"
    SILENCE = "silence"
    LATER = "later"
    TIME = "time"
    STOPPED = "stopped"


FINAL = frozenset({Trouble.ADDRESS, Trouble.CONTENT, Trouble.TIME})
"""What no further try can mend."""


def trouble_of(error: Exception) -> Trouble:
    """What a failure means: a server's number from 500 on will not change, a lower one may."""
    if isinstance(error, smtplib.SMTPRecipientsRefused):
        numbers = [number for number, _ in error.recipients.values()]
        return Trouble.ADDRESS if min(numbers) >= REFUSED else Trouble.LATER
    if isinstance(error, smtplib.SMTPNotSupportedError):
        return Trouble.ADDRESS
    if isinstance(error, smtplib.SMTPResponseException) and error.smtp_code < REFUSED:
        return Trouble.LATER
    if isinstance(error, smtplib.SMTPDataError):
        return Trouble.CONTENT
    if isinstance(error, TimeoutError | smtplib.SMTPServerDisconnected):
        return Trouble.SILENCE
    return Trouble.SERVER if isinstance(error, OSError) else Trouble.CONTENT
