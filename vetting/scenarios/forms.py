"""Writing a scenario."""

from typing import Any

from flask_babel import lazy_gettext
from wtforms import RadioField

from vetting.forms import VersionedForm, choices, line, prose
from vetting.i18n import LANGUAGES, language


class ScenarioForm(VersionedForm):
    title = line(
        lazy_gettext("Title"),
        required=True,
        description=lazy_gettext("For you. The candidate reads it once the drill has started."),
    )
    language = RadioField(lazy_gettext("Written in"), choices=choices(LANGUAGES))
    scenario = prose(
        lazy_gettext("What happens"),
        required=True,
        shortest=30,
        description=lazy_gettext(
            "Day and hour, for whom they work, what is being said and by how many, what is planned."
        ),
    )
    twist = prose(
        lazy_gettext("The twist"),
        description=lazy_gettext("What happens on the way. Leave it empty for none."),
    )
    must_do = prose(
        lazy_gettext("What they must do"),
        description=lazy_gettext("One a line, five are usual. Only raters read it."),
    )
    no_go = prose(
        lazy_gettext("What they must not do"),
        description=lazy_gettext("One a line. Only raters read it."),
    )
    hidden_facts = prose(
        lazy_gettext("What only raters know"),
        description=lazy_gettext("How it really was. The candidate never reads it."),
    )

    def __init__(self, **start: Any) -> None:
        super().__init__(**{"language": language(), **start})

    @property
    def row(self) -> dict[str, str]:
        """What was entered about the scenario itself."""
        return {name: data or "" for name, data in self.values.items() if name != "version"}
