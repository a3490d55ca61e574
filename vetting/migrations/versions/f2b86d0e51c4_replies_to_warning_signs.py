"""replies to warning signs"""

import sqlalchemy as sa
from alembic import op

import vetting.db

revision = "f2b86d0e51c4"
down_revision = "a9d0c5b7e214"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "reply_request",
        sa.Column("assessment_id", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("email", sa.String(length=255), nullable=False),
        sa.Column("language", sa.String(length=2), nullable=False),
        sa.Column("days", sa.Integer(), nullable=False),
        sa.Column("asked_by", sa.Integer(), nullable=False),
        sa.Column("asked_at", vetting.db.UtcDateTime(), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=False),
        sa.Column("answered_at", vetting.db.UtcDateTime(), nullable=True),
        sa.Column("withdrawn_at", vetting.db.UtcDateTime(), nullable=True),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("company_id", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["company_id", "asked_by"],
            ["membership.company_id", "membership.id"],
            name=op.f("fk_reply_request_company_id_asked_by_membership"),
        ),
        sa.ForeignKeyConstraint(
            ["company_id", "assessment_id"],
            ["assessment.company_id", "assessment.id"],
            name=op.f("fk_reply_request_company_id_assessment_id_assessment"),
        ),
        sa.ForeignKeyConstraint(
            ["company_id"], ["company.id"], name=op.f("fk_reply_request_company_id_company")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_reply_request")),
        sa.UniqueConstraint(
            "assessment_id", "number", name=op.f("uq_reply_request_assessment_id_number")
        ),
        sa.UniqueConstraint("company_id", "id", name=op.f("uq_reply_request_company_id_id")),
    )
    op.create_table(
        "sent_sign",
        sa.Column("request_id", sa.Integer(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("flag", sa.String(length=60), nullable=False),
        sa.Column("evidence", sa.String(length=64), nullable=False),
        sa.Column("shown", sa.JSON(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("company_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["company_id", "request_id"],
            ["reply_request.company_id", "reply_request.id"],
            name=op.f("fk_sent_sign_company_id_request_id_reply_request"),
        ),
        sa.ForeignKeyConstraint(
            ["company_id"], ["company.id"], name=op.f("fk_sent_sign_company_id_company")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_sent_sign")),
        sa.UniqueConstraint("company_id", "id", name=op.f("uq_sent_sign_company_id_id")),
        sa.UniqueConstraint("request_id", "flag", name=op.f("uq_sent_sign_request_id_flag")),
    )
    op.create_table(
        "reply",
        sa.Column("sign_id", sa.Integer(), nullable=False),
        sa.Column("value", sa.String(length=16), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("client", sa.String(length=64), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("saved_at", vetting.db.UtcDateTime(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("company_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["company_id", "sign_id"],
            ["sent_sign.company_id", "sent_sign.id"],
            name=op.f("fk_reply_company_id_sign_id_sent_sign"),
        ),
        sa.ForeignKeyConstraint(
            ["company_id"], ["company.id"], name=op.f("fk_reply_company_id_company")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_reply")),
        sa.UniqueConstraint("sign_id", name=op.f("uq_reply_sign_id")),
    )
    for table, column in (
        ("reply_request", "assessment_id"),
        ("reply_request", "company_id"),
        ("sent_sign", "request_id"),
        ("sent_sign", "company_id"),
        ("reply", "company_id"),
    ):
        op.create_index(op.f(f"ix_{table}_{column}"), table, [column], unique=False)
    with op.batch_alter_table("decision", schema=None) as batch_op:
        batch_op.add_column(
            sa.Column("early", sa.String(length=16), nullable=False, server_default="")
        )
        batch_op.add_column(
            sa.Column("early_because", sa.Text(), nullable=False, server_default="")
        )
    with op.batch_alter_table("decision", schema=None) as batch_op:
        batch_op.alter_column("early", server_default=None)
        batch_op.alter_column("early_because", server_default=None)


def downgrade() -> None:
    with op.batch_alter_table("decision", schema=None) as batch_op:
        batch_op.drop_column("early_because")
        batch_op.drop_column("early")
    for table in ("reply", "sent_sign", "reply_request"):
        op.drop_table(table)
