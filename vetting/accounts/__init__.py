"""Signing in and out, and a person's own account."""

from flask import Flask
from flask_wtf.csrf import CSRFProtect

from vetting import access, limits
from vetting.access import EVERYBODY, Members, Public
from vetting.accounts import queries, routes, security, sessions

__all__ = ["grant", "init_app", "queries", "routes", "sessions"]

csrf = CSRFProtect()

# The views of Flask-Security: who may use them, and what limits them.
PUBLIC = {
    "login": "sign-in",
    "logout": None,
    "mf_recovery": "second-step",
    "reset_password": "password",
    "static": None,
    "two_factor_token_validation": "second-step",
    "wan_signin": "password",
    "wan_signin_response": "password",
}
SIGNED_IN = {
    "change_email": "recovery",
    "change_password": "password",
    "mf_recovery_codes": None,
    "two_factor_setup": None,
    "two_factor_setup_validate": "second-step",
    "verify": "password",
    "wan_delete": None,
    "wan_register": None,
    "wan_register_response": None,
    "wan_verify": "password",
    "wan_verify_response": "password",
}
# The portal's own views in their place: they look no address up, and change nothing on a GET.
OWN = {
    "change_email_confirm": routes.confirm_address,
    "forgot_password": routes.recover,
    "tf_select": routes.nothing_here,
    "two_factor_rescue": routes.nothing_here,
}


def init_app(app: Flask) -> None:
    csrf.init_app(app)
    security.init_app(app)


def grant(app: Flask) -> None:
    """Give every view of the library its audience and its limit."""
    for name, view in OWN.items():
        access.replace(app, f"security.{name}", view)
    code = "security.two_factor_token_validation"
    access.replace(app, code, routes.unless_signed_in(app.view_functions[code]))
    for names, audience in ((PUBLIC, Public()), (SIGNED_IN, Members(EVERYBODY))):
        for name, limit in names.items():
            access.grant(app, f"security.{name}", audience)
            if limit is not None:
                limits.limited(limit)(app.view_functions[f"security.{name}"])
