"""issued sheets"""

import sqlalchemy as sa
from alembic import op

import vetting.db

revision = "5d0c7e21ab94"
down_revision = "040987820afb"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "issued_sheet",
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column("assessment_id", sa.Integer(), nullable=True),
        sa.Column("code", sa.String(length=12), nullable=False),
        sa.Column("digest", sa.String(length=64), nullable=False),
        sa.Column("parts", sa.JSON(), nullable=False),
        sa.Column("figures", sa.JSON(), nullable=False),
        sa.Column("issued_at", vetting.db.UtcDateTime(), nullable=False),
        sa.Column("newest_at", vetting.db.UtcDateTime(), nullable=False),
        sa.Column("erased_at", vetting.db.UtcDateTime(), nullable=True),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("company_id", sa.Integer(), nullable=False),
        sa.Column("member_id", sa.Integer(), nullable=True),
        sa.Column("link_id", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(
            ["company_id", "assessment_id"],
            ["assessment.company_id", "assessment.id"],
            name=op.f("fk_issued_sheet_company_id_assessment_id_assessment"),
        ),
        sa.ForeignKeyConstraint(
            ["company_id", "link_id"],
            ["access_link.company_id", "access_link.id"],
            name=op.f("fk_issued_sheet_company_id_link_id_access_link"),
        ),
        sa.ForeignKeyConstraint(
            ["company_id", "member_id"],
            ["membership.company_id", "membership.id"],
            name=op.f("fk_issued_sheet_company_id_member_id_membership"),
        ),
        sa.ForeignKeyConstraint(
            ["company_id"], ["company.id"], name=op.f("fk_issued_sheet_company_id_company")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_issued_sheet")),
        sa.UniqueConstraint(
            "assessment_id",
            "kind",
            "digest",
            name=op.f("uq_issued_sheet_assessment_id_kind_digest"),
        ),
        sa.UniqueConstraint("code", name=op.f("uq_issued_sheet_code")),
    )
    with op.batch_alter_table("issued_sheet", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_issued_sheet_company_id"), ["company_id"], unique=False
        )


def downgrade() -> None:
    with op.batch_alter_table("issued_sheet", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_issued_sheet_company_id"))

    op.drop_table("issued_sheet")
