"""The advice that a total gives, in words."""

from flask_babel import lazy_gettext

BANDS = {
    "suitable": lazy_gettext("suitable"),
    "suitable-with-conditions": lazy_gettext("suitable with conditions"),
    "not-ready-yet": lazy_gettext("not ready yet"),
}
