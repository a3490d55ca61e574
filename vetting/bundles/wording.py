"""Why there is no file, in words."""

from collections.abc import Mapping

from flask_babel import LazyString, lazy_gettext

TROUBLES: Mapping[str, LazyString] = {
    "ended": lazy_gettext("It was broken off before it was finished. Please ask for it again."),
    "nothing": lazy_gettext("There is no scorecard yet that you may see."),
    "long": lazy_gettext(
        "There is too much text for one file. Please save the scorecards one by one."
    ),
    "gone": lazy_gettext("Your place in the company ended meanwhile."),
}
