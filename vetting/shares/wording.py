"""Shares in words."""

from flask_babel import lazy_gettext

STATES = {
    "open": lazy_gettext("can be read"),
    "expired": lazy_gettext("over"),
    "revoked": lazy_gettext("taken back"),
}
TONES = {"open": "info", "expired": "neutral", "revoked": "neutral"}
