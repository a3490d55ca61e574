"""Configuration from VETTING_* variables, with defaults that suit one machine."""

import base64
import hmac
import ipaddress
import os
import secrets
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import Any
from urllib.parse import urlsplit

from babel.dates import LOCALTZ
from flask_babel import lazy_gettext

from vetting.clock import now

HERE = Path(__file__).resolve().parent
ROOT = HERE if (HERE / "templates").is_dir() else HERE.parent

MEGABYTE = 1024 * 1024
LARGEST_UPLOAD = 5 * MEGABYTE
BACKUPS_KEPT = 7
SIGN_IN_FAILED = lazy_gettext("E-mail address and password do not go together. Please check both.")
CHEAP_HASHES = {"argon2__time_cost": 1, "argon2__memory_cost": 8, "argon2__parallelism": 1}
MOST_FIELDS = 400
PREFIX = "VETTING_"
ENVIRONMENT: Mapping[str, str] = os.environ
# What a command reads for itself, as one of its options.
OF_COMMANDS = ("VETTING_METRICS_PORT",)
LOOPBACK = ("127.0.0.1", "localhost", "::1")


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
    smtp_url: str | None = None
    mail_from: str | None = None
    proxy_hops: int = 0
    upload_folder: Path | None = None
    bucket: str | None = None
    largest_upload: int = LARGEST_UPLOAD
    log_style: str = "text"
    log_level: str = "warning"
    metrics_token: str | None = None
    metrics_folder: str | None = None
    traces_url: str | None = None
    backup_every: timedelta | None = None
    backup_folder: Path | None = None
    backups_kept: int = BACKUPS_KEPT
    testing: bool = False

    @property
    def https(self) -> bool:
        return (self.base_url or "").startswith("https://")

    @property
    def is_measured(self) -> bool:
        """Whether somebody asks for figures: with the token, or on the port of their own."""
        return bool(self.metrics_token or self.metrics_folder)

    @property
    def is_traced(self) -> bool:
        return bool(self.traces_url)

    @property
    def uploads(self) -> Path:
        """The folder of the files that people hand in."""
        return self.upload_folder or self.instance / "uploads"

    @property
    def backups(self) -> Path:
        """The folder of the archives that are made by themselves."""
        return self.backup_folder or self.instance / "backups"

    @property
    def answered_hosts(self) -> list[str]:
        """The host names that requests may name, whatever their port."""
        own = urlsplit(self.base_url or "").hostname
        names = (*LOOPBACK, *([own] if own else []), *self.trusted_hosts)
        return [in_address(name) for name in names]


def from_environment(environment: Mapping[str, str] = os.environ) -> Settings:
    """Read the settings that README lists; VETTING_SETUP_CODE and VETTING_DEMO_TOKEN are set by
    the `run` and `demo` commands for their workers. Raises `ValueError`, which names the one that
    cannot be read."""
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
        smtp_url=environment.get("VETTING_SMTP_URL") or None,
        mail_from=environment.get("VETTING_MAIL_FROM") or None,
        proxy_hops=int(_number(environment, "VETTING_PROXY_HOPS") or 0),
        **_uploads(environment.get("VETTING_UPLOADS")),
        largest_upload=_megabytes(_number(environment, "VETTING_LARGEST_UPLOAD")),
        backup_every=_hours(_number(environment, "VETTING_BACKUP_EVERY")),
        backup_folder=_folder(environment.get("VETTING_BACKUP_FOLDER")),
        backups_kept=max(1, int(_number(environment, "VETTING_BACKUPS_KEPT") or BACKUPS_KEPT)),
        log_style=environment.get("VETTING_LOG") or "text",
        log_level=(environment.get("VETTING_LOG_LEVEL") or "warning").lower(),
        metrics_token=environment.get("VETTING_METRICS_TOKEN") or None,
        metrics_folder=environment.get("PROMETHEUS_MULTIPROC_DIR") or None,
        traces_url=environment.get("VETTING_TRACES_URL") or None,
    )


def unknown_settings(environment: Mapping[str, str] = os.environ) -> list[str]:
    """Variables that look like settings of the portal and are none: mistyped, or long gone."""
    asked = _Asked()
    from_environment(asked)
    known = {*asked.names, *OF_COMMANDS}
    return sorted(name for name in environment if name.startswith(PREFIX) and name not in known)


class _Asked(Mapping[str, str]):
    """An environment with nothing in it, which notes what it is asked for."""

    def __init__(self) -> None:
        self.names: set[str] = set()

    def __getitem__(self, name: str) -> str:
        self.names.add(name)
        raise KeyError(name)

    def __iter__(self) -> Iterator[str]:
        return iter(())

    def __len__(self) -> int:
        return 0


def environment(settings: Settings) -> dict[str, str]:
    """The environment of another process on the same data, wherever these settings came from."""
    return {
        **os.environ,
        "VETTING_INSTANCE": str(settings.instance),
        "VETTING_DATABASE_URL": settings.database_url,
        "VETTING_UPLOADS": settings.bucket or str(settings.uploads),
        "VETTING_TIMEZONE": settings.timezone,
        "VETTING_BASE_URL": settings.base_url or "",
        "VETTING_TRUSTED_HOSTS": ",".join(settings.trusted_hosts),
    }


def _uploads(given: str | None) -> dict[str, Any]:
    if given and "://" in given:
        return {"bucket": given}
    return {"upload_folder": _folder(given)}


def _folder(given: str | None) -> Path | None:
    return Path(given).resolve() if given else None


def _number(environment: Mapping[str, str], name: str) -> float | None:
    given = environment.get(name)
    try:
        return float(given) if given else None
    except ValueError:
        raise ValueError(f"{name} is no number: {given}") from None


def _megabytes(given: float | None) -> int:
    return int(given * MEGABYTE) if given else LARGEST_UPLOAD


def _hours(given: float | None) -> timedelta | None:
    return timedelta(hours=given) if given and given > 0 else None


def in_address(host: str) -> str:
    """A host as an address writes it: IPv6 goes into brackets."""
    bare = host.removeprefix("[").removesuffix("]")
    try:
        found = ipaddress.ip_address(bare)
    except ValueError:
        return host
    return f"[{found}]" if found.version == 6 else str(found)


def default_instance() -> Path:
    """Beside the checkout; where the package is installed, the folder it is run from."""
    return ROOT / "instance" if ROOT != HERE else Path.cwd() / "instance"


def flask_config(settings: Settings) -> dict[str, object]:
    """The Flask configuration that follows from the settings."""
    key = secret_key(settings.instance)
    return {
        "VETTING": settings,
        "SECRET_KEY": key,
        "TESTING": settings.testing,
        "SQLALCHEMY_DATABASE_URI": settings.database_url,
        # What people write about people stays out of the log when a statement fails.
        "SQLALCHEMY_ENGINE_OPTIONS": {
            "hide_parameters": True,
            # A database that was restarted meanwhile is none that has failed.
            "pool_pre_ping": not settings.database_url.startswith("sqlite"),
        },
        "MAX_CONTENT_LENGTH": 2 * MEGABYTE,
        "MAX_FORM_MEMORY_SIZE": MEGABYTE,
        "MAX_FORM_PARTS": MOST_FIELDS,
        "TRUSTED_HOSTS": settings.answered_hosts,
        # A browser takes a `__Host-` cookie only over https, for this host alone and all of it.
        "SESSION_COOKIE_NAME": "__Host-vetting" if settings.https else "vetting",
        "SESSION_COOKIE_PATH": "/",
        "SESSION_COOKIE_HTTPONLY": True,
        "SESSION_COOKIE_SAMESITE": "Lax",
        "SESSION_COOKIE_SECURE": settings.https,
        "PERMANENT_SESSION_LIFETIME": timedelta(days=30),
        "LIMITS_ENABLED": True,
        "WTF_CSRF_TIME_LIMIT": None,
        "WTF_CSRF_SSL_STRICT": False,
        "BABEL_DEFAULT_LOCALE": "en",
        "BABEL_DEFAULT_TIMEZONE": settings.timezone,
        "BABEL_TRANSLATION_DIRECTORIES": str(HERE / "translations"),
        **_accounts_config(settings, key),
    }


def _accounts_config(settings: Settings, key: str) -> dict[str, object]:
    return {
        # Access hangs on the row of a session; nothing is guessed from address or browser.
        "SESSION_PROTECTION": None,
        # argon2 salts each password itself; a portal that loses its key keeps its passwords.
        "SECURITY_PASSWORD_SINGLE_HASH": {"argon2"},
        "SECURITY_PASSWORD_SCHEMES": ["argon2"],
        "SECURITY_PASSWORD_HASH": "argon2",
        "SECURITY_PASSWORD_HASH_PASSLIB_OPTIONS": CHEAP_HASHES if settings.testing else {},
        # What stands in a signed link that was mailed is a hash of a password's hash, or of the
        # address that got it: a slow one would guard nothing, and keeps a processor for half a
        # second. The second is for links that are out already.
        "SECURITY_HASHING_SCHEMES": ["pbkdf2_sha256", "sha256_crypt"],
        "SECURITY_PASSWORD_LENGTH_MIN": 10,
        "SECURITY_API_ENABLED_METHODS": ["session"],
        "SECURITY_DATETIME_FACTORY": now,
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
        "SECURITY_EMAIL_HTML": False,
        "SECURITY_CLI_USERS_NAME": False,
        "SECURITY_CLI_ROLES_NAME": False,
        "SECURITY_FRESHNESS": timedelta(minutes=30),
        "SECURITY_FRESHNESS_GRACE_PERIOD": timedelta(minutes=15),
        "SECURITY_VERIFY_URL": "/account/verification",
        "SECURITY_DEFAULT_REMEMBER_ME": False,
        "SECURITY_RECOVERABLE": True,
        "SECURITY_RESET_URL": "/recovery",
        "SECURITY_RESET_PASSWORD_WITHIN": timedelta(hours=2),
        "SECURITY_CHANGEABLE": True,
        "SECURITY_CHANGE_URL": "/account/password",
        "SECURITY_POST_CHANGE_VIEW": "accounts.show",
        "SECURITY_CHANGE_EMAIL": True,
        "SECURITY_CHANGE_EMAIL_URL": "/account/address",
        "SECURITY_CHANGE_EMAIL_WITHIN": timedelta(hours=2),
        "SECURITY_POST_CHANGE_EMAIL_VIEW": "accounts.show",
        "SECURITY_TWO_FACTOR": True,
        "SECURITY_TWO_FACTOR_ENABLED_METHODS": ["authenticator"],
        "SECURITY_TWO_FACTOR_AUTHENTICATOR_VALIDITY": 30,
        "SECURITY_TWO_FACTOR_RESCUE_EMAIL": False,
        "SECURITY_TWO_FACTOR_SETUP_URL": "/account/two-step",
        "SECURITY_TWO_FACTOR_POST_SETUP_VIEW": "accounts.show",
        "SECURITY_TWO_FACTOR_TOKEN_VALIDATION_URL": "/sign-in/code",
        "SECURITY_TWO_FACTOR_RESCUE_URL": "/sign-in/rescue",
        "SECURITY_TWO_FACTOR_SELECT_URL": "/sign-in/second-step",
        "SECURITY_TOTP_SECRETS": {1: derived_key(key, "totp")},
        "SECURITY_TOTP_ISSUER": "Vetting",
        "SECURITY_MULTI_FACTOR_RECOVERY_CODES": True,
        "SECURITY_MULTI_FACTOR_RECOVERY_CODES_N": 8,
        "SECURITY_MULTI_FACTOR_RECOVERY_CODES_KEYS": [derived_key(key, "recovery codes").encode()],
        "SECURITY_MULTI_FACTOR_RECOVERY_CODES_URL": "/account/recovery-codes",
        "SECURITY_MULTI_FACTOR_RECOVERY_URL": "/sign-in/recovery-code",
        "SECURITY_WEBAUTHN": True,
        "SECURITY_WAN_RP_NAME": "Vetting",
        # A passkey says itself whose it is: nobody types an address, and none can be probed.
        "SECURITY_WAN_ALLOW_USER_HINTS": False,
        "SECURITY_WAN_ALLOW_AS_VERIFY": ["first"],
        # The name of a passkey stays as it was typed, letter for letter.
        "SECURITY_INPUT_NORMALIZE_FORM": None,
        "SECURITY_WAN_NAME_ALLOWED_CHARS": ["L", "M", "N", "P", "Zs"],
        "SECURITY_WAN_REGISTER_URL": "/account/passkeys",
        "SECURITY_WAN_POST_REGISTER_VIEW": "security.wan_register",
        "SECURITY_WAN_DELETE_URL": "/account/passkeys/removal",
        "SECURITY_WAN_SIGNIN_URL": "/sign-in/passkey",
        "SECURITY_WAN_VERIFY_URL": "/account/verification/passkey",
    }


def derived_key(key: str, purpose: str) -> str:
    """A key for one purpose, in the form that Fernet takes."""
    digest = hmac.digest(key.encode(), purpose.encode(), "sha256")
    return base64.urlsafe_b64encode(digest).decode()


def secret_key(instance: Path) -> str:
    """The portal's key: made at first start, readable by its owner alone.

    Raises ValueError where its file is empty, since what follows from no key anybody can tell."""
    instance.mkdir(mode=0o700, parents=True, exist_ok=True)
    path = instance / "secret-key"
    if not path.exists():
        _make_key(path)
    key = path.read_text(encoding="ascii").strip()
    if not key:
        raise ValueError(f"{path} is empty: put it back from a backup, or remove it for a new one")
    return key


def _make_key(path: Path) -> None:
    """The key appears at its place whole or not at all: two processes may start at one moment,
    and any of them may be ended at any moment."""
    with NamedTemporaryFile("w", dir=path.parent, prefix=path.name, encoding="ascii") as file:
        file.write(secrets.token_urlsafe(48))
        file.flush()
        os.fsync(file.fileno())
        with suppress(FileExistsError):
            os.link(file.name, path)
