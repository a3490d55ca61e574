"""what the work costs"""

import sqlalchemy as sa
from alembic import op

import vetting.db

revision = "cf94f7e6277e"
down_revision = "0dee8b599af1"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "cost_comparison",
        sa.Column("brief_id", sa.Integer(), nullable=False),
        sa.Column("currency", sa.String(length=3), nullable=False),
        sa.Column("preset", sa.String(length=20), nullable=False),
        sa.Column("channels", sa.Numeric(precision=6, scale=2), nullable=True),
        sa.Column("watch_minutes", sa.Numeric(precision=6, scale=2), nullable=True),
        sa.Column("days", sa.Numeric(precision=6, scale=2), nullable=True),
        sa.Column("pieces", sa.Numeric(precision=6, scale=2), nullable=True),
        sa.Column("piece_hours_low", sa.Numeric(precision=6, scale=2), nullable=True),
        sa.Column("piece_hours_high", sa.Numeric(precision=6, scale=2), nullable=True),
        sa.Column("replies", sa.Numeric(precision=6, scale=2), nullable=True),
        sa.Column("reply_minutes", sa.Numeric(precision=6, scale=2), nullable=True),
        sa.Column("answer_hours", sa.Numeric(precision=6, scale=2), nullable=True),
        sa.Column("outside_hours", sa.Numeric(precision=6, scale=2), nullable=True),
        sa.Column("check_minutes", sa.Numeric(precision=6, scale=2), nullable=True),
        sa.Column("plan_hours", sa.Numeric(precision=6, scale=2), nullable=True),
        sa.Column("hours", sa.Numeric(precision=6, scale=2), nullable=True),
        sa.Column("own_rate", sa.Numeric(precision=12, scale=2), nullable=True),
        sa.Column("own_freelancer", sa.Numeric(precision=6, scale=2), nullable=True),
        sa.Column("own_agency", sa.Numeric(precision=6, scale=2), nullable=True),
        sa.Column("own_in_house", sa.Numeric(precision=6, scale=2), nullable=True),
        sa.Column("rate_low", sa.Numeric(precision=12, scale=2), nullable=True),
        sa.Column("rate_high", sa.Numeric(precision=12, scale=2), nullable=True),
        sa.Column("overhead", sa.Numeric(precision=6, scale=2), nullable=True),
        sa.Column("freelancer_start", sa.Numeric(precision=12, scale=2), nullable=True),
        sa.Column("retainer_low", sa.Numeric(precision=12, scale=2), nullable=True),
        sa.Column("retainer_high", sa.Numeric(precision=12, scale=2), nullable=True),
        sa.Column("retainer_hours", sa.Numeric(precision=6, scale=2), nullable=True),
        sa.Column("agency_start", sa.Numeric(precision=12, scale=2), nullable=True),
        sa.Column("salary_low", sa.Numeric(precision=12, scale=2), nullable=True),
        sa.Column("salary_high", sa.Numeric(precision=12, scale=2), nullable=True),
        sa.Column("full_week", sa.Numeric(precision=6, scale=2), nullable=True),
        sa.Column("least_share", sa.Numeric(precision=6, scale=2), nullable=True),
        sa.Column("contributions_low", sa.Numeric(precision=6, scale=2), nullable=True),
        sa.Column("contributions_high", sa.Numeric(precision=6, scale=2), nullable=True),
        sa.Column("contribution_free", sa.Numeric(precision=12, scale=2), nullable=True),
        sa.Column("tools", sa.Numeric(precision=12, scale=2), nullable=True),
        sa.Column("workplace", sa.Numeric(precision=12, scale=2), nullable=True),
        sa.Column("recruiting", sa.Numeric(precision=12, scale=2), nullable=True),
        sa.Column("onboarding_weeks", sa.Numeric(precision=6, scale=2), nullable=True),
        sa.Column("absence_weeks", sa.Numeric(precision=6, scale=2), nullable=True),
        sa.Column("cover", sa.Numeric(precision=6, scale=2), nullable=True),
        sa.Column("years", sa.Numeric(precision=6, scale=2), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("saved_by", sa.Integer(), nullable=False),
        sa.Column("saved_at", vetting.db.UtcDateTime(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("company_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["company_id", "brief_id"],
            ["brief.company_id", "brief.id"],
            name=op.f("fk_cost_comparison_company_id_brief_id_brief"),
        ),
        sa.ForeignKeyConstraint(
            ["company_id", "saved_by"],
            ["membership.company_id", "membership.id"],
            name=op.f("fk_cost_comparison_company_id_saved_by_membership"),
        ),
        sa.ForeignKeyConstraint(
            ["company_id"], ["company.id"], name=op.f("fk_cost_comparison_company_id_company")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_cost_comparison")),
        sa.UniqueConstraint("brief_id", name=op.f("uq_cost_comparison_brief_id")),
        sa.UniqueConstraint("company_id", "id", name=op.f("uq_cost_comparison_company_id_id")),
    )
    with op.batch_alter_table("cost_comparison", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_cost_comparison_company_id"), ["company_id"], unique=False
        )


def downgrade() -> None:
    with op.batch_alter_table("cost_comparison", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_cost_comparison_company_id"))

    op.drop_table("cost_comparison")
