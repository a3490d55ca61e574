"""Configuration from VETTING_* variables, with defaults that suit one machine."""

import os
import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from babel.dates import LOCALTZ
from flask_babel import lazy_gettext

HERE = Path(__file__).resolve().parent
ROOT = HERE if (HERE / "templates").is_dir() else HERE.parent

MEGABYTE = 1024 * 1024
SIGN_IN_FAILED = lazy_gettext("E-mail address and password do not go together. Please check both.")
CHEAP_HASHES = {"argon2__time_cost": 1, "argon2__memory_cost": 8, "argon2__parallelism": 1}


@dataclass(frozen=True, slots=True)
class Settings:
    """What an operator may set; `from_environment` reads it."""

    instance: Path
    database_url: str
    base_url: str | None
    trusted_hosts: tuple[str, ...]
    setup_code: str | None
    demo_token: str | None
    timezone: str = "UTC"
    testing: bool = False


def from_environment(environment: Mapping[str, str] = os.environ) -> Settings:
    """Read the settings that README lists; VETTING_SETUP_CODE and VETTING_DEMO_TOKEN are set by
    the `run` and `demo` commands for their workers."""
    instance = Path(environment.get("VETTING_INSTANCE") or default_instance()).resolve()
    hosts = environment.get("VETTING_TRUSTED_HOSTS", "")
    return Settings(
        instance=instance,
        database_url=environment.get("VETTING_DATABASE_URL")
        or f"sqlite:///{instance / 'vetting.sqlite3'}",
        base_url=environment.get("VETTING_BASE_URL") or None,
        trusted_hosts=tuple(host.strip() for host in hosts.split(",") if host.strip()),
        setup_code=environment.get("VETTING_SETUP_CODE") or None,
        demo_token=environment.get("VETTING_DEMO_TOKEN") or None,
        timezone=environment.get("VETTING_TIMEZONE") or str(LOCALTZ),
    )


def default_instance() -> Path:
    """Beside the checkout; where the package is installed, the folder it is run from."""
    return ROOT / "instance" if ROOT != HERE else Path.cwd() / "instance"


def flask_config(settings: Settings) -> dict[str, object]:
    """The Flask configuration that follows from the settings."""
    key = secret_key(settings.instance)
    https = (settings.base_url or "").startswith("https://")
    return {
        "VETTING": settings,
        "SECRET_KEY": key,
        "TESTING": settings.testing,
        "SQLALCHEMY_DATABASE_URI": settings.database_url,
        "MAX_CONTENT_LENGTH": 2 * MEGABYTE,
        "MAX_FORM_MEMORY_SIZE": MEGABYTE,
        "MAX_FORM_PARTS": 400,
        "TRUSTED_HOSTS": list(settings.trusted_hosts) or None,
        "SESSION_COOKIE_HTTPONLY": True,
        "SESSION_COOKIE_SAMESITE": "Lax",
        "SESSION_COOKIE_SECURE": https,
        "WTF_CSRF_TIME_LIMIT": None,
        "WTF_CSRF_SSL_STRICT": False,
        "BABEL_DEFAULT_LOCALE": "en",
        "BABEL_DEFAULT_TIMEZONE": settings.timezone,
        "BABEL_TRANSLATION_DIRECTORIES": str(HERE / "translations"),
        # argon2 salts each password itself; a portal that loses its key keeps its passwords.
        "SECURITY_PASSWORD_SINGLE_HASH": {"argon2"},
        "SECURITY_PASSWORD_SCHEMES": ["argon2"],
        "SECURITY_PASSWORD_HASH": "argon2",
        "SECURITY_PASSWORD_HASH_PASSLIB_OPTIONS": CHEAP_HASHES if settings.testing else {},
        "SECURITY_PASSWORD_LENGTH_MIN": 10,
        "SECURITY_LOGIN_URL": "/sign-in",
        "SECURITY_LOGOUT_URL": "/sign-out",
        "SECURITY_LOGOUT_METHODS": ["POST"],
        "SECURITY_POST_LOGIN_VIEW": "/",
        "SECURITY_POST_LOGOUT_VIEW": "/sign-in",
        "SECURITY_REGISTERABLE": False,
        "SECURITY_SEND_REGISTER_EMAIL": False,
        "SECURITY_RETURN_GENERIC_RESPONSES": True,
        "SECURITY_MSG_GENERIC_AUTHN_FAILED": (SIGN_IN_FAILED, "error"),
        "SECURITY_EMAIL_VALIDATOR_ARGS": {"check_deliverability": False},
        "SECURITY_CLI_USERS_NAME": False,
        "SECURITY_CLI_ROLES_NAME": False,
        "SECURITY_FRESHNESS": timedelta(-1),
        "SECURITY_DEFAULT_REMEMBER_ME": False,
        "SECURITY_FLASH_MESSAGES": False,
        "REMEMBER_COOKIE_HTTPONLY": True,
        "REMEMBER_COOKIE_SAMESITE": "Lax",
        "REMEMBER_COOKIE_SECURE": https,
    }


def secret_key(instance: Path) -> str:
    """The portal's key: made at first start, readable by its owner alone."""
    instance.mkdir(parents=True, exist_ok=True)
    path = instance / "secret-key"
    try:
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        return path.read_text(encoding="ascii").strip()
    key = secrets.token_urlsafe(48)
    with os.fdopen(descriptor, "w", encoding="ascii") as file:
        file.write(key)
    return key
