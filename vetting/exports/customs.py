"""What is the same for every cell of a file, and asked once: words, and the clock on the wall."""

from dataclasses import dataclass
from datetime import datetime, tzinfo

from flask_babel import get_timezone, gettext

from vetting.i18n import language


@dataclass(frozen=True, slots=True)
class Customs:
    """How the person reads a yes, a no and a moment; tables know no zones."""

    language: str
    yes: str
    no: str
    zone: tzinfo

    def said(self, value: bool) -> str:
        """A yes or a no."""
        return self.yes if value else self.no

    def local(self, moment: datetime) -> datetime:
        """A moment by the clock on the wall, to the second."""
        return moment.astimezone(self.zone).replace(tzinfo=None, microsecond=0)


def customs() -> Customs:
    """Those of the person who asks."""
    return Customs(language(), str(gettext("Yes")), str(gettext("No")), get_timezone())
