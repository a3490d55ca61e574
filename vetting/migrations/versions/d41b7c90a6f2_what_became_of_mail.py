"""what became of mail"""

import sqlalchemy as sa
from alembic import op

import vetting.db

revision = "d41b7c90a6f2"
down_revision = "c3a9d51f7e20"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("mail", schema=None) as batch_op:
        batch_op.add_column(sa.Column("given_up_at", vetting.db.UtcDateTime(), nullable=True))
        batch_op.add_column(sa.Column("link_id", sa.Integer(), nullable=True))
        text = sa.String(length=16)
        batch_op.add_column(sa.Column("trouble", text, nullable=False, server_default=""))
        batch_op.create_index(batch_op.f("ix_mail_link_id"), ["link_id"], unique=False)
        batch_op.create_foreign_key(
            batch_op.f("fk_mail_link_id_access_link"), "access_link", ["link_id"], ["id"]
        )
    with op.batch_alter_table("mail", schema=None) as batch_op:
        batch_op.alter_column("trouble", server_default=None)


def downgrade() -> None:
    with op.batch_alter_table("mail", schema=None) as batch_op:
        batch_op.drop_constraint(batch_op.f("fk_mail_link_id_access_link"), type_="foreignkey")
        batch_op.drop_index(batch_op.f("ix_mail_link_id"))
        for name in ("trouble", "link_id", "given_up_at"):
            batch_op.drop_column(name)
