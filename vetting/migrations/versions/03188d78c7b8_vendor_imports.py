"""vendor imports"""

import sqlalchemy as sa
from alembic import op

import vetting.db

revision = "03188d78c7b8"
down_revision = "acb79d785c0c"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "vendor_import",
        sa.Column("member_id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(length=120), nullable=False),
        sa.Column("uploaded_at", vetting.db.UtcDateTime(), nullable=False),
        sa.Column("cells", sa.JSON(), nullable=False),
        sa.Column("has_heads", sa.Boolean(), nullable=False),
        sa.Column("columns", sa.JSON(), nullable=False),
        sa.Column("usual_kind", sa.String(length=16), nullable=False),
        sa.Column("faulty", sa.JSON(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("done_at", vetting.db.UtcDateTime(), nullable=True),
        sa.Column("taken_back_at", vetting.db.UtcDateTime(), nullable=True),
        sa.Column("written", sa.JSON(), nullable=False),
        sa.Column("left_out", sa.Integer(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("company_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["company_id", "member_id"],
            ["membership.company_id", "membership.id"],
            name=op.f("fk_vendor_import_company_id_member_id_membership"),
        ),
        sa.ForeignKeyConstraint(
            ["company_id"], ["company.id"], name=op.f("fk_vendor_import_company_id_company")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_vendor_import")),
        sa.UniqueConstraint("company_id", "id", name=op.f("uq_vendor_import_company_id_id")),
    )
    with op.batch_alter_table("vendor_import", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_vendor_import_company_id"), ["company_id"], unique=False
        )


def downgrade() -> None:
    with op.batch_alter_table("vendor_import", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_vendor_import_company_id"))

    op.drop_table("vendor_import")
