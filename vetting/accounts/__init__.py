"""Signing in and out, and a person's own settings."""

from flask import Flask
from flask_security.core import Security
from flask_security.datastore import SQLAlchemyUserDatastore
from flask_wtf.csrf import CSRFProtect

from vetting.accounts import queries, routes
from vetting.db import db
from vetting.models.accounts import Role, User

__all__ = ["queries", "routes"]

security = Security()
csrf = CSRFProtect()


def init_app(app: Flask) -> None:
    csrf.init_app(app)
    security.init_app(app, SQLAlchemyUserDatastore(db, User, Role))
