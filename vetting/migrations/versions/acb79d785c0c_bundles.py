"""bundles"""

import sqlalchemy as sa
from alembic import op

import vetting.db

revision = "acb79d785c0c"
down_revision = "9e1c6294cba8"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "bundle",
        sa.Column("brief_id", sa.Integer(), nullable=False),
        sa.Column("member_id", sa.Integer(), nullable=False),
        sa.Column("language", sa.String(length=2), nullable=False),
        sa.Column("paper", sa.String(length=8), nullable=False),
        sa.Column("sort", sa.String(length=60), nullable=False),
        sa.Column("base_url", sa.String(length=255), nullable=False),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("trouble", sa.String(length=16), nullable=False),
        sa.Column("ticket", sa.String(length=32), nullable=False),
        sa.Column("done", sa.Integer(), nullable=False),
        sa.Column("whole", sa.Integer(), nullable=False),
        sa.Column("hidden", sa.JSON(), nullable=False),
        sa.Column("faulty", sa.JSON(), nullable=False),
        sa.Column("asked_at", vetting.db.UtcDateTime(), nullable=False),
        sa.Column("seen_at", vetting.db.UtcDateTime(), nullable=True),
        sa.Column("ended_at", vetting.db.UtcDateTime(), nullable=True),
        sa.Column("upload_id", sa.Integer(), nullable=True),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("company_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["company_id", "brief_id"],
            ["brief.company_id", "brief.id"],
            name=op.f("fk_bundle_company_id_brief_id_brief"),
        ),
        sa.ForeignKeyConstraint(
            ["company_id", "member_id"],
            ["membership.company_id", "membership.id"],
            name=op.f("fk_bundle_company_id_member_id_membership"),
        ),
        sa.ForeignKeyConstraint(
            ["company_id", "upload_id"],
            ["upload.company_id", "upload.id"],
            name=op.f("fk_bundle_company_id_upload_id_upload"),
        ),
        sa.ForeignKeyConstraint(
            ["company_id"], ["company.id"], name=op.f("fk_bundle_company_id_company")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_bundle")),
        sa.UniqueConstraint("company_id", "id", name=op.f("uq_bundle_company_id_id")),
    )
    with op.batch_alter_table("bundle", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_bundle_asked_at"), ["asked_at"], unique=False)
        batch_op.create_index(batch_op.f("ix_bundle_brief_id"), ["brief_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_bundle_company_id"), ["company_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_bundle_state"), ["state"], unique=False)


def downgrade() -> None:
    with op.batch_alter_table("bundle", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_bundle_state"))
        batch_op.drop_index(batch_op.f("ix_bundle_company_id"))
        batch_op.drop_index(batch_op.f("ix_bundle_brief_id"))
        batch_op.drop_index(batch_op.f("ix_bundle_asked_at"))

    op.drop_table("bundle")
