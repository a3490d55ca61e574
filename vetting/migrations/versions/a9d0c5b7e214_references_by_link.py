"""references by link"""

import sqlalchemy as sa
from alembic import op

import vetting.db

revision = "a9d0c5b7e214"
down_revision = "47010c1697c1"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("reference", schema=None) as batch_op:
        batch_op.create_unique_constraint(
            batch_op.f("uq_reference_company_id_id"), ["company_id", "id"]
        )

    op.create_table(
        "guest_mark",
        sa.Column("assessment_id", sa.Integer(), nullable=False),
        sa.Column("link_id", sa.Integer(), nullable=False),
        sa.Column("address", sa.String(length=64), nullable=False),
        sa.Column("browser", sa.String(length=64), nullable=False),
        sa.Column("until", vetting.db.UtcDateTime(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("company_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["company_id", "assessment_id"],
            ["assessment.company_id", "assessment.id"],
            name=op.f("fk_guest_mark_company_id_assessment_id_assessment"),
        ),
        sa.ForeignKeyConstraint(
            ["company_id", "link_id"],
            ["access_link.company_id", "access_link.id"],
            name=op.f("fk_guest_mark_company_id_link_id_access_link"),
        ),
        sa.ForeignKeyConstraint(
            ["company_id"], ["company.id"], name=op.f("fk_guest_mark_company_id_company")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_guest_mark")),
        sa.UniqueConstraint("link_id", name=op.f("uq_guest_mark_link_id")),
    )
    with op.batch_alter_table("guest_mark", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_guest_mark_assessment_id"), ["assessment_id"], unique=False
        )
        batch_op.create_index(batch_op.f("ix_guest_mark_company_id"), ["company_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_guest_mark_until"), ["until"], unique=False)

    op.create_table(
        "given_reference",
        sa.Column("assessment_id", sa.Integer(), nullable=False),
        sa.Column("reference_id", sa.Integer(), nullable=False),
        sa.Column("email", sa.String(length=255), nullable=False),
        sa.Column("language", sa.String(length=2), nullable=False),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("position", sa.String(length=200), nullable=False),
        sa.Column("organisation", sa.String(length=200), nullable=False),
        sa.Column("worked_together", sa.String(length=200), nullable=False),
        sa.Column("may_be_shown", sa.Boolean(), nullable=True),
        sa.Column("confirmed_at", vetting.db.UtcDateTime(), nullable=True),
        sa.Column("asked_by", sa.Integer(), nullable=False),
        sa.Column("sent_at", vetting.db.UtcDateTime(), nullable=False),
        sa.Column("reminded_at", vetting.db.UtcDateTime(), nullable=True),
        sa.Column("answered_at", vetting.db.UtcDateTime(), nullable=True),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("company_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["company_id", "asked_by"],
            ["membership.company_id", "membership.id"],
            name=op.f("fk_given_reference_company_id_asked_by_membership"),
        ),
        sa.ForeignKeyConstraint(
            ["company_id", "assessment_id"],
            ["assessment.company_id", "assessment.id"],
            name=op.f("fk_given_reference_company_id_assessment_id_assessment"),
        ),
        sa.ForeignKeyConstraint(
            ["company_id", "reference_id"],
            ["reference.company_id", "reference.id"],
            name=op.f("fk_given_reference_company_id_reference_id_reference"),
        ),
        sa.ForeignKeyConstraint(
            ["company_id"], ["company.id"], name=op.f("fk_given_reference_company_id_company")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_given_reference")),
        sa.UniqueConstraint("company_id", "id", name=op.f("uq_given_reference_company_id_id")),
        sa.UniqueConstraint("reference_id", name=op.f("uq_given_reference_reference_id")),
    )
    with op.batch_alter_table("given_reference", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_given_reference_assessment_id"), ["assessment_id"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_given_reference_company_id"), ["company_id"], unique=False
        )

    op.create_table(
        "given_rating",
        sa.Column("given_reference_id", sa.Integer(), nullable=False),
        sa.Column("criterion", sa.String(length=60), nullable=False),
        sa.Column("value", sa.String(length=16), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("client", sa.String(length=64), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("saved_at", vetting.db.UtcDateTime(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("company_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["company_id", "given_reference_id"],
            ["given_reference.company_id", "given_reference.id"],
            name=op.f("fk_given_rating_company_id_given_reference_id_given_reference"),
        ),
        sa.ForeignKeyConstraint(
            ["company_id"], ["company.id"], name=op.f("fk_given_rating_company_id_company")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_given_rating")),
        sa.UniqueConstraint(
            "given_reference_id",
            "criterion",
            name=op.f("uq_given_rating_given_reference_id_criterion"),
        ),
    )
    with op.batch_alter_table("given_rating", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_given_rating_company_id"), ["company_id"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_given_rating_given_reference_id"), ["given_reference_id"], unique=False
        )


def downgrade() -> None:
    with op.batch_alter_table("given_rating", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_given_rating_given_reference_id"))
        batch_op.drop_index(batch_op.f("ix_given_rating_company_id"))

    op.drop_table("given_rating")
    with op.batch_alter_table("given_reference", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_given_reference_company_id"))
        batch_op.drop_index(batch_op.f("ix_given_reference_assessment_id"))

    op.drop_table("given_reference")
    with op.batch_alter_table("guest_mark", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_guest_mark_until"))
        batch_op.drop_index(batch_op.f("ix_guest_mark_company_id"))
        batch_op.drop_index(batch_op.f("ix_guest_mark_assessment_id"))

    op.drop_table("guest_mark")
    with op.batch_alter_table("reference", schema=None) as batch_op:
        batch_op.drop_constraint(batch_op.f("uq_reference_company_id_id"), type_="unique")
