"""What Flask-Security leaves to the portal: its words in our languages, mail by the outbox, codes
that work once, passkeys of every kind, and what a new password or address entails."""

from typing import Any, ClassVar, cast
from urllib.parse import urlsplit

from babel.support import NullTranslations, Translations
from flask import Flask, after_this_request, current_app, render_template, session
from flask import request as current_request
from flask_babel import force_locale, gettext
from flask_security.babel import FsDomain
from flask_security.core import Security, UserMixin
from flask_security.datastore import SQLAlchemyUserDatastore
from flask_security.forms import LoginForm, TwoFactorRescueForm, TwoFactorSetupForm
from flask_security.mail_util import MailUtil
from flask_security.signals import change_email_confirmed, password_changed, password_reset
from flask_security.totp import Totp
from flask_security.webauthn import WebAuthnRegisterForm
from flask_security.webauthn_util import WebauthnUtil
from passlib.totp import TotpMatch
from webauthn.helpers.structs import (
    AuthenticatorSelectionCriteria,
    ResidentKeyRequirement,
    UserVerificationRequirement,
)
from wtforms import RadioField

from vetting.accounts import queries, sessions
from vetting.clock import now
from vetting.config import HERE, Settings
from vetting.db import db, is_reading
from vetting.forms import at_most, choices
from vetting.gate import host_name
from vetting.i18n import language
from vetting.mail import service as mail
from vetting.models import Passkey, User
from vetting.models.accounts import Role

# What the column of a passkey's name holds.
LONGEST_NAME = 64


def init_app(app: Flask) -> None:
    # All by the constructor: `init_app` of the library passes over the classes without a word.
    security = Security(
        app,
        People(db, User, Role, Passkey),
        login_form=SignInForm,
        two_factor_setup_form=SetUpCodesForm,
        two_factor_rescue_form=NoRescueForm,
        wan_register_form=NewPasskeyForm,
        mail_util_cls=Outbox,
        totp_cls=OnceOnly,
        webauthn_util_cls=AnyPasskey,
    )
    security.i18n_domain = Words(app)
    app.jinja_env.globals["_fsdomain"] = security.i18n_domain.gettext
    app.jinja_env.globals["passkeys_work"] = passkeys_work
    # No other way in than the session's row: no token in a header, no cookie that remembers.
    security.login_manager.user_loader(sessions.load_user)
    security.login_manager.request_loader(_nobody)
    security.want_json(_never)
    password_changed.connect(_end_other_sessions, app)
    password_reset.connect(_end_sessions, app)
    change_email_confirmed.connect(_leave_old_address, app)


def passkeys_work() -> bool:
    """Browsers take passkeys over https, and on `localhost` by that name."""
    here = host_name(current_request.host)
    return current_request.is_secure or _own().https or here == "localhost"


class SignInForm(LoginForm):
    """Address and password."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        # A link of the library's own, which our page has in a better place.
        self.password.description = ""

    def validate(self, extra_validators: object = None, **kwargs: Any) -> bool:
        if not super().validate(extra_validators=extra_validators, **kwargs):
            return False
        if self.user is not None and not queries.is_member_somewhere(self.user.id):
            self.form_errors.append(
                gettext(
                    "Your account is in no company here any more. An owner can let you back in."
                )
            )
            return False
        return True


# The library gives its choices as tuples, of which WTForms 3.3 warns. The portal shows none of
# them: each page asks for one thing.
class NewPasskeyForm(WebAuthnRegisterForm):
    """A passkey is always a way to sign in, never only the second step of one."""

    usage = RadioField(choices=choices({"first": "first"}), default="first")

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.name.validators = (*self.name.validators, at_most(LONGEST_NAME))

    def validate(self, extra_validators: object = None, **kwargs: Any) -> bool:
        self.usage.data = "first"
        return super().validate(extra_validators=extra_validators, **kwargs)


class SetUpCodesForm(TwoFactorSetupForm):
    """Set the code from an app up, or switch it off."""

    setup = RadioField(choices=choices(dict.fromkeys(("authenticator", "disable"), "")))


class NoRescueForm(TwoFactorRescueForm):
    """The library makes one beside the form for the code; recovery codes are the rescue here."""

    help_setup = RadioField(choices=choices({"help": ""}))


class Words(FsDomain):
    """The library's own translations, under the names of our languages; what they say otherwise
    than the portal does stands in a catalogue of the same name among ours."""

    SHIPPED: ClassVar = {"es": "es_ES"}

    def get_translations(self) -> NullTranslations:
        spoken = language()
        found: NullTranslations | None = self.cache.get(spoken)
        if found is None:
            name, own = self.domain[0], str(HERE / "translations")
            shipped = [self.SHIPPED.get(spoken, spoken)]
            found = Translations.load(own, [spoken], name)
            found.add_fallback(Translations.load(self.translation_directories[0], shipped, name))
            self.cache[spoken] = found
        return found


class Outbox(MailUtil):
    """The library's mail is a row, in the transaction of what it tells of."""

    def send_mail(
        self,
        template: str,
        subject: str,
        recipient: str | tuple[str, str],
        sender: str | tuple[str, str],
        body: str | None,
        html: str | None,
        **kwargs: Any,
    ) -> None:
        address = recipient if isinstance(recipient, str) else recipient[1]
        mail.write(address, str(subject), body or "", language(), now())
        # Some of the library's views do not commit, since they have nothing else to write.
        after_this_request(sessions.commit)


class People(SQLAlchemyUserDatastore):
    """Everybody's accounts."""

    def mf_get_recovery_codes(self, user: UserMixin) -> list[str]:
        if not is_reading():
            _read_alone(user, "mf_recovery_codes")
        codes: list[str] = super().mf_get_recovery_codes(user)
        return codes


class OnceOnly(Totp):
    """A code that was taken is not taken again, nor one before it."""

    def get_last_counter(self, user: UserMixin) -> int | None:
        _read_alone(user, "code_step")
        return cast("User", user).code_step

    def set_last_counter(self, user: UserMixin, tmatch: TotpMatch) -> None:
        cast("User", user).code_step = tmatch.counter


class AnyPasskey(WebauthnUtil):
    """Keys in a phone, a computer or on a stick alike; each knows whose it is."""

    def authenticator_selection(
        self, user: UserMixin, usage: str
    ) -> AuthenticatorSelectionCriteria:
        return AuthenticatorSelectionCriteria(
            resident_key=ResidentKeyRequirement.REQUIRED,
            user_verification=UserVerificationRequirement.PREFERRED,
        )

    def origin(self) -> str:
        own = urlsplit(_own().base_url or "")
        if own.netloc == current_request.host:
            return f"{own.scheme}://{own.netloc}"
        return super().origin()


def _read_alone(user: UserMixin, column: str) -> None:
    """Of two requests with one code at one moment, the second waits, and finds it taken."""
    db.session.refresh(user, attribute_names=[column], with_for_update={"of": User})


def _end_other_sessions(sender: Flask, user: User, **more: object) -> None:
    sessions.end_all(user.id, but=sessions.own_sha256())


def _end_sessions(sender: Flask, user: User, **more: object) -> None:
    sessions.end_all(user.id)


def _leave_old_address(sender: Flask, user: User, old_email: str, **more: object) -> None:
    user.email = user.email.lower()
    _make_links_void(user)
    sessions.end_all(user.id, but=sessions.own_sha256())
    _tell_old_address(user, old_email)


def _make_links_void(user: User) -> None:
    """A way back into the account that lies in the old mailbox leads nowhere any more."""
    here = queries.signed_in()
    current_app.extensions["security"].datastore.set_uniquifier(user)
    if here is not None and here.id == user.id:
        session["_user_id"] = user.fs_uniquifier


def _tell_old_address(user: User, old_email: str) -> None:
    spoken = user.language or language()
    with force_locale(spoken):
        body = render_template("mail/address_changed.txt", name=user.name)
        mail.write(old_email, gettext("Your e-mail address was changed"), body, spoken, now())


def _nobody(request: object) -> None:
    return None


def _never(request: object) -> bool:
    return False


def _own() -> Settings:
    settings: Settings = current_app.config["VETTING"]
    return settings
