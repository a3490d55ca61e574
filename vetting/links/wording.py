"""Access links in words."""

from flask_babel import lazy_gettext

from vetting.access import Purpose

PURPOSES = {
    Purpose.INVITATION: lazy_gettext("Invitation to join"),
    Purpose.SELF_ASSESSMENT: lazy_gettext("Self-assessment"),
    Purpose.REFERENCE: lazy_gettext("Reference"),
    Purpose.REPLY: lazy_gettext("Reply to warning signs"),
    Purpose.DRILL: lazy_gettext("Crisis drill"),
    Purpose.PLAN: lazy_gettext("Social Media Plan"),
    Purpose.SCORECARD: lazy_gettext("Shared scorecard"),
}
STATES = {
    "open": lazy_gettext("open"),
    "done": lazy_gettext("used"),
    "revoked": lazy_gettext("revoked"),
    "expired": lazy_gettext("expired"),
}
STATE_TONES = {"open": "info", "done": "good", "revoked": "neutral", "expired": "neutral"}
