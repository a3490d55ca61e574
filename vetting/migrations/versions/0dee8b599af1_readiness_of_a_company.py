"""readiness of a company"""

import sqlalchemy as sa
from alembic import op

import vetting.db

revision = "0dee8b599af1"
down_revision = "f2b86d0e51c4"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "readiness",
        sa.Column("brief_id", sa.Integer(), nullable=False),
        sa.Column("checklist_id", sa.String(length=60), nullable=False),
        sa.Column("checklist_version", sa.Integer(), nullable=False),
        sa.Column("begun_by", sa.Integer(), nullable=False),
        sa.Column("begun_at", vetting.db.UtcDateTime(), nullable=False),
        sa.Column("shown_by", sa.Integer(), nullable=True),
        sa.Column("shown_at", vetting.db.UtcDateTime(), nullable=True),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("company_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["company_id", "begun_by"],
            ["membership.company_id", "membership.id"],
            name=op.f("fk_readiness_company_id_begun_by_membership"),
        ),
        sa.ForeignKeyConstraint(
            ["company_id", "brief_id"],
            ["brief.company_id", "brief.id"],
            name=op.f("fk_readiness_company_id_brief_id_brief"),
        ),
        sa.ForeignKeyConstraint(
            ["company_id", "shown_by"],
            ["membership.company_id", "membership.id"],
            name=op.f("fk_readiness_company_id_shown_by_membership"),
        ),
        sa.ForeignKeyConstraint(
            ["company_id"], ["company.id"], name=op.f("fk_readiness_company_id_company")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_readiness")),
        sa.UniqueConstraint("brief_id", name=op.f("uq_readiness_brief_id")),
        sa.UniqueConstraint("company_id", "id", name=op.f("uq_readiness_company_id_id")),
    )
    with op.batch_alter_table("readiness", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_readiness_company_id"), ["company_id"], unique=False)

    op.create_table(
        "readiness_answer",
        sa.Column("readiness_id", sa.Integer(), nullable=False),
        sa.Column("question", sa.String(length=60), nullable=False),
        sa.Column("value", sa.String(length=16), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("client", sa.String(length=64), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("member_id", sa.Integer(), nullable=False),
        sa.Column("saved_at", vetting.db.UtcDateTime(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("company_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["company_id", "member_id"],
            ["membership.company_id", "membership.id"],
            name=op.f("fk_readiness_answer_company_id_member_id_membership"),
        ),
        sa.ForeignKeyConstraint(
            ["company_id", "readiness_id"],
            ["readiness.company_id", "readiness.id"],
            name=op.f("fk_readiness_answer_company_id_readiness_id_readiness"),
        ),
        sa.ForeignKeyConstraint(
            ["company_id"], ["company.id"], name=op.f("fk_readiness_answer_company_id_company")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_readiness_answer")),
        sa.UniqueConstraint("company_id", "id", name=op.f("uq_readiness_answer_company_id_id")),
        sa.UniqueConstraint(
            "readiness_id", "question", name=op.f("uq_readiness_answer_readiness_id_question")
        ),
    )
    with op.batch_alter_table("readiness_answer", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_readiness_answer_company_id"), ["company_id"], unique=False
        )

    op.create_table(
        "readiness_change",
        sa.Column("answer_id", sa.Integer(), nullable=False),
        sa.Column("member_id", sa.Integer(), nullable=False),
        sa.Column("value", sa.String(length=16), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("client", sa.String(length=64), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("saved_at", vetting.db.UtcDateTime(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("company_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["company_id", "answer_id"],
            ["readiness_answer.company_id", "readiness_answer.id"],
            name=op.f("fk_readiness_change_company_id_answer_id_readiness_answer"),
        ),
        sa.ForeignKeyConstraint(
            ["company_id", "member_id"],
            ["membership.company_id", "membership.id"],
            name=op.f("fk_readiness_change_company_id_member_id_membership"),
        ),
        sa.ForeignKeyConstraint(
            ["company_id"],
            ["company.id"],
            name=op.f("fk_readiness_change_company_id_company"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_readiness_change")),
        sa.UniqueConstraint(
            "answer_id", "version", name=op.f("uq_readiness_change_answer_id_version")
        ),
    )
    with op.batch_alter_table("readiness_change", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_readiness_change_company_id"), ["company_id"], unique=False
        )


def downgrade() -> None:
    with op.batch_alter_table("readiness_change", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_readiness_change_company_id"))

    op.drop_table("readiness_change")
    with op.batch_alter_table("readiness_answer", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_readiness_answer_company_id"))

    op.drop_table("readiness_answer")
    with op.batch_alter_table("readiness", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_readiness_company_id"))

    op.drop_table("readiness")
