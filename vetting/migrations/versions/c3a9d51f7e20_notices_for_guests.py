"""notices for guests"""

from typing import Any

import sqlalchemy as sa
from alembic import op

import vetting.db

revision = "c3a9d51f7e20"
down_revision = "e99f414e0616"
branch_labels = None
depends_on = None

# Each with what it is for the rows that are there.
COMPANY: dict[str, tuple[Any, str]] = {
    "privacy_contact": (sa.Text(), ""),
    "keeps_months": (sa.Integer(), "12"),
    "keeps_because": (sa.Text(), ""),
    "version": (sa.Integer(), "1"),
}


def upgrade() -> None:
    with op.batch_alter_table("company", schema=None) as batch_op:
        for name, (kind, value) in COMPANY.items():
            batch_op.add_column(sa.Column(name, kind, nullable=False, server_default=value))
    with op.batch_alter_table("company", schema=None) as batch_op:
        for name in COMPANY:
            batch_op.alter_column(name, server_default=None)
    with op.batch_alter_table("access_link", schema=None) as batch_op:
        batch_op.add_column(sa.Column("noticed_at", vetting.db.UtcDateTime(), nullable=True))
        batch_op.add_column(sa.Column("notice_version", sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column("notice", sa.Text(), nullable=False, server_default=""))
    with op.batch_alter_table("access_link", schema=None) as batch_op:
        batch_op.alter_column("notice", server_default=None)


def downgrade() -> None:
    with op.batch_alter_table("access_link", schema=None) as batch_op:
        for name in ("notice", "notice_version", "noticed_at"):
            batch_op.drop_column(name)
    with op.batch_alter_table("company", schema=None) as batch_op:
        for name in reversed(COMPANY):
            batch_op.drop_column(name)
