"""What became of mail, in words."""

from flask_babel import lazy_gettext

from vetting.mail.trouble import Trouble

STATES = {
    "sent": lazy_gettext("sent"),
    "waiting": lazy_gettext("waiting"),
    "troubled": lazy_gettext("being tried again"),
    "failed": lazy_gettext("not delivered"),
}
STATE_TONES = {"sent": "good", "waiting": "info", "troubled": "warn", "failed": "serious"}
TROUBLES = {
    Trouble.ADDRESS: lazy_gettext("The mail server says that there is no such address."),
    Trouble.CONTENT: lazy_gettext("The mail server does not take this message."),
    Trouble.SERVER: lazy_gettext("The mail server cannot be reached, or does not let us in."),
    Trouble.SILENCE: lazy_gettext("The mail server did not answer."),
    Trouble.LATER: lazy_gettext("The mail server asks to try again later."),
    Trouble.TIME: lazy_gettext("It could not be sent for three days."),
    Trouble.STOPPED: lazy_gettext("Somebody stopped it."),
}
