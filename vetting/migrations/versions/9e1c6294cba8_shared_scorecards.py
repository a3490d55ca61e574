"""shared scorecards"""

import sqlalchemy as sa
from alembic import op

import vetting.db

revision = "9e1c6294cba8"
down_revision = "5d0c7e21ab94"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "scorecard_share",
        sa.Column("assessment_id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("email", sa.String(length=255), nullable=False),
        sa.Column("language", sa.String(length=2), nullable=False),
        sa.Column("days", sa.Integer(), nullable=False),
        sa.Column("sheets", sa.JSON(), nullable=False),
        sa.Column("reference_ids", sa.JSON(), nullable=False),
        sa.Column("shared_by", sa.Integer(), nullable=False),
        sa.Column("shared_at", vetting.db.UtcDateTime(), nullable=False),
        sa.Column("ended_at", vetting.db.UtcDateTime(), nullable=True),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("company_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["company_id", "assessment_id"],
            ["assessment.company_id", "assessment.id"],
            name=op.f("fk_scorecard_share_company_id_assessment_id_assessment"),
        ),
        sa.ForeignKeyConstraint(
            ["company_id", "shared_by"],
            ["membership.company_id", "membership.id"],
            name=op.f("fk_scorecard_share_company_id_shared_by_membership"),
        ),
        sa.ForeignKeyConstraint(
            ["company_id"], ["company.id"], name=op.f("fk_scorecard_share_company_id_company")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_scorecard_share")),
        sa.UniqueConstraint("company_id", "id", name=op.f("uq_scorecard_share_company_id_id")),
    )
    with op.batch_alter_table("scorecard_share", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_scorecard_share_assessment_id"), ["assessment_id"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_scorecard_share_company_id"), ["company_id"], unique=False
        )


def downgrade() -> None:
    with op.batch_alter_table("scorecard_share", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_scorecard_share_company_id"))
        batch_op.drop_index(batch_op.f("ix_scorecard_share_assessment_id"))

    op.drop_table("scorecard_share")
