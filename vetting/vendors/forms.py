"""The form of a vendor."""

import re
from urllib.parse import urlsplit

from flask_babel import lazy_gettext
from wtforms import BooleanField, RadioField, StringField
from wtforms.fields import EmailField
from wtforms.validators import Email, InputRequired, Length, ValidationError

from vetting.forms import VersionedForm, choices, clean, line, prose, unless_empty
from vetting.vendors.wording import KINDS

LONGEST_ADDRESS = 500
WEB = frozenset({"http", "https"})

_scheme = re.compile(r"[a-z][a-z0-9+.-]*:(?!\d)", re.IGNORECASE)


def is_web_address(text: str) -> bool:
    """Whether a text may be made a link: http or https, a host, and nothing odd in it."""
    if re.search(r"[\s\\<>\"]", text):
        return False
    try:
        parts = urlsplit(text)
        port = parts.port
    except ValueError:
        return False
    return parts.scheme in WEB and bool(parts.hostname) and port != 0 and "." in parts.netloc


def with_scheme(text: str | None) -> str | None:
    """What people write as an address, as one that a browser can open."""
    if not text or _scheme.match(text):
        return text
    return f"https://{text.lstrip('/')}"


class VendorForm(VersionedForm):
    """`another` says that a second vendor by the same name is meant."""

    name = line(lazy_gettext("Name"), required=True)
    kind = RadioField(
        lazy_gettext("What are they?"),
        choices=choices(KINDS),
        validators=[InputRequired(lazy_gettext("Please choose one."))],
    )
    contact_person = line(
        lazy_gettext("Contact person"),
        description=lazy_gettext("Whom you talk to there, if that is not the name above."),
    )
    city = line(lazy_gettext("Town"))
    email = EmailField(
        lazy_gettext("E-mail address"),
        filters=[clean],
        validators=[
            Length(max=255, message=lazy_gettext("This is too long: %(max)d characters at most.")),
            unless_empty,
            Email(lazy_gettext("This is not a complete e-mail address.")),
        ],
    )
    phone = line(lazy_gettext("Telephone"), longest=60)
    website = StringField(
        lazy_gettext("Website or main profile"),
        filters=[clean, with_scheme],
        validators=[
            Length(
                max=LONGEST_ADDRESS,
                message=lazy_gettext("This is too long: %(max)d characters at most."),
            )
        ],
    )
    notes = prose(
        lazy_gettext("Notes"),
        description=lazy_gettext(
            "How you came across them, for instance. The person can ask to see what is kept "
            "about them."
        ),
    )
    another = BooleanField(lazy_gettext("It is somebody else: add them all the same"))

    def validate_website(self, field: StringField) -> None:
        if field.data and not is_web_address(field.data):
            raise ValidationError(
                lazy_gettext("Please give an address such as https://www.example.com.")
            )

    @property
    def vendor(self) -> dict[str, str]:
        """What was entered about the vendor itself."""
        return {
            name: data or ""
            for name, data in self.values.items()
            if name not in ("version", "another")
        }
