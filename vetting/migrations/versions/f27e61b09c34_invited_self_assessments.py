"""invited self-assessments"""

import sqlalchemy as sa
from alembic import op

import vetting.db

revision = "f27e61b09c34"
down_revision = "d41b7c90a6f2"
branch_labels = None
depends_on = None

# What guests hand in too, from now on.
AUTHORED = ("proposal", "reference", "upload")


def upgrade() -> None:
    op.create_table(
        "self_assessment",
        sa.Column("assessment_id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("email", sa.String(length=255), nullable=False),
        sa.Column("language", sa.String(length=2), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("parts", sa.String(length=200), nullable=False),
        sa.Column("asked_by", sa.Integer(), nullable=False),
        sa.Column("asked_at", vetting.db.UtcDateTime(), nullable=False),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("first_submitted_at", vetting.db.UtcDateTime(), nullable=True),
        sa.Column("submitted_at", vetting.db.UtcDateTime(), nullable=True),
        sa.Column("returned_at", vetting.db.UtcDateTime(), nullable=True),
        sa.Column("returned_by", sa.Integer(), nullable=True),
        sa.Column("returned_because", sa.Text(), nullable=False),
        sa.Column("times_returned", sa.Integer(), nullable=False),
        sa.Column("offer", sa.Text(), nullable=False),
        sa.Column("offer_upload_id", sa.Integer(), nullable=True),
        sa.Column("offer_version", sa.Integer(), nullable=False),
        sa.Column("offer_given", sa.Integer(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("company_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["company_id", "asked_by"],
            ["membership.company_id", "membership.id"],
            name=op.f("fk_self_assessment_company_id_asked_by_membership"),
        ),
        sa.ForeignKeyConstraint(
            ["company_id", "assessment_id"],
            ["assessment.company_id", "assessment.id"],
            name=op.f("fk_self_assessment_company_id_assessment_id_assessment"),
        ),
        sa.ForeignKeyConstraint(
            ["company_id", "offer_upload_id"],
            ["upload.company_id", "upload.id"],
            name=op.f("fk_self_assessment_company_id_offer_upload_id_upload"),
        ),
        sa.ForeignKeyConstraint(
            ["company_id", "returned_by"],
            ["membership.company_id", "membership.id"],
            name=op.f("fk_self_assessment_company_id_returned_by_membership"),
        ),
        sa.ForeignKeyConstraint(
            ["company_id"], ["company.id"], name=op.f("fk_self_assessment_company_id_company")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_self_assessment")),
        sa.UniqueConstraint("assessment_id", name=op.f("uq_self_assessment_assessment_id")),
        sa.UniqueConstraint("company_id", "id", name=op.f("uq_self_assessment_company_id_id")),
    )
    with op.batch_alter_table("self_assessment", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_self_assessment_company_id"), ["company_id"], unique=False
        )

    op.create_table(
        "named_referee",
        sa.Column("self_assessment_id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("position", sa.String(length=200), nullable=False),
        sa.Column("organisation", sa.String(length=200), nullable=False),
        sa.Column("contact", sa.String(length=255), nullable=False),
        sa.Column("worked_together", sa.String(length=200), nullable=False),
        sa.Column("authorised_on", sa.Date(), nullable=False),
        sa.Column("saved_at", vetting.db.UtcDateTime(), nullable=False),
        sa.Column("given_at", vetting.db.UtcDateTime(), nullable=True),
        sa.Column("removed_at", vetting.db.UtcDateTime(), nullable=True),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("company_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["company_id", "self_assessment_id"],
            ["self_assessment.company_id", "self_assessment.id"],
            name=op.f("fk_named_referee_company_id_self_assessment_id_self_assessment"),
        ),
        sa.ForeignKeyConstraint(
            ["company_id"], ["company.id"], name=op.f("fk_named_referee_company_id_company")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_named_referee")),
        sa.UniqueConstraint("company_id", "id", name=op.f("uq_named_referee_company_id_id")),
    )
    with op.batch_alter_table("named_referee", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_named_referee_company_id"), ["company_id"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_named_referee_self_assessment_id"), ["self_assessment_id"], unique=False
        )

    op.create_table(
        "self_assessment_answer",
        sa.Column("self_assessment_id", sa.Integer(), nullable=False),
        sa.Column("question", sa.String(length=60), nullable=False),
        sa.Column("value", sa.String(length=16), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("given_value", sa.String(length=16), nullable=False),
        sa.Column("given_note", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("client", sa.String(length=64), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("saved_at", vetting.db.UtcDateTime(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("company_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["company_id", "self_assessment_id"],
            ["self_assessment.company_id", "self_assessment.id"],
            name=op.f("fk_self_assessment_answer_company_id_self_assessment_id_self_assessment"),
        ),
        sa.ForeignKeyConstraint(
            ["company_id"],
            ["company.id"],
            name=op.f("fk_self_assessment_answer_company_id_company"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_self_assessment_answer")),
        sa.UniqueConstraint(
            "company_id", "id", name=op.f("uq_self_assessment_answer_company_id_id")
        ),
        sa.UniqueConstraint(
            "self_assessment_id",
            "question",
            name=op.f("uq_self_assessment_answer_self_assessment_id_question"),
        ),
    )
    with op.batch_alter_table("self_assessment_answer", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_self_assessment_answer_company_id"), ["company_id"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_self_assessment_answer_self_assessment_id"),
            ["self_assessment_id"],
            unique=False,
        )

    op.create_table(
        "self_assessment_file",
        sa.Column("self_assessment_id", sa.Integer(), nullable=False),
        sa.Column("upload_id", sa.Integer(), nullable=False),
        sa.Column("question", sa.String(length=60), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("given_at", vetting.db.UtcDateTime(), nullable=True),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("company_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["company_id", "self_assessment_id"],
            ["self_assessment.company_id", "self_assessment.id"],
            name=op.f("fk_self_assessment_file_company_id_self_assessment_id_self_assessment"),
        ),
        sa.ForeignKeyConstraint(
            ["company_id", "upload_id"],
            ["upload.company_id", "upload.id"],
            name=op.f("fk_self_assessment_file_company_id_upload_id_upload"),
        ),
        sa.ForeignKeyConstraint(
            ["company_id"], ["company.id"], name=op.f("fk_self_assessment_file_company_id_company")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_self_assessment_file")),
    )
    with op.batch_alter_table("self_assessment_file", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_self_assessment_file_company_id"), ["company_id"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_self_assessment_file_self_assessment_id"),
            ["self_assessment_id"],
            unique=False,
        )

    op.create_table(
        "self_assessment_answer_change",
        sa.Column("answer_id", sa.Integer(), nullable=False),
        sa.Column("link_id", sa.Integer(), nullable=False),
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
            ["self_assessment_answer.company_id", "self_assessment_answer.id"],
            name=op.f(
                "fk_self_assessment_answer_change_company_id_answer_id_self_assessment_answer"
            ),
        ),
        sa.ForeignKeyConstraint(
            ["company_id", "link_id"],
            ["access_link.company_id", "access_link.id"],
            name=op.f("fk_self_assessment_answer_change_company_id_link_id_access_link"),
        ),
        sa.ForeignKeyConstraint(
            ["company_id"],
            ["company.id"],
            name=op.f("fk_self_assessment_answer_change_company_id_company"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_self_assessment_answer_change")),
        sa.UniqueConstraint(
            "answer_id", "version", name=op.f("uq_self_assessment_answer_change_answer_id_version")
        ),
    )
    with op.batch_alter_table("self_assessment_answer_change", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_self_assessment_answer_change_answer_id"), ["answer_id"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_self_assessment_answer_change_company_id"), ["company_id"], unique=False
        )

    with op.batch_alter_table("proposal", schema=None) as batch_op:
        batch_op.add_column(sa.Column("link_id", sa.Integer(), nullable=True))
        batch_op.alter_column("member_id", existing_type=sa.INTEGER(), nullable=True)
        batch_op.create_foreign_key(
            batch_op.f("fk_proposal_company_id_link_id_access_link"),
            "access_link",
            ["company_id", "link_id"],
            ["company_id", "id"],
        )

    with op.batch_alter_table("reference", schema=None) as batch_op:
        batch_op.add_column(sa.Column("named_id", sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column("link_id", sa.Integer(), nullable=True))
        batch_op.alter_column("member_id", existing_type=sa.INTEGER(), nullable=True)
        batch_op.create_foreign_key(
            batch_op.f("fk_reference_company_id_named_id_named_referee"),
            "named_referee",
            ["company_id", "named_id"],
            ["company_id", "id"],
        )
        batch_op.create_foreign_key(
            batch_op.f("fk_reference_company_id_link_id_access_link"),
            "access_link",
            ["company_id", "link_id"],
            ["company_id", "id"],
        )

    with op.batch_alter_table("upload", schema=None) as batch_op:
        batch_op.add_column(sa.Column("link_id", sa.Integer(), nullable=True))
        batch_op.alter_column("member_id", existing_type=sa.INTEGER(), nullable=True)
        batch_op.create_foreign_key(
            batch_op.f("fk_upload_company_id_link_id_access_link"),
            "access_link",
            ["company_id", "link_id"],
            ["company_id", "id"],
        )


def downgrade() -> None:
    # What came by a link is said to be from whoever gave that link.
    link = sa.table("access_link", sa.column("id"), sa.column("made_by"))
    for name in AUTHORED:
        row = sa.table(name, sa.column("member_id"), sa.column("link_id"))
        giver = sa.select(link.c.made_by).where(link.c.id == row.c.link_id).scalar_subquery()
        op.execute(sa.update(row).where(row.c.member_id.is_(None)).values(member_id=giver))
    with op.batch_alter_table("upload", schema=None) as batch_op:
        batch_op.drop_constraint(
            batch_op.f("fk_upload_company_id_link_id_access_link"), type_="foreignkey"
        )
        batch_op.alter_column("member_id", existing_type=sa.INTEGER(), nullable=False)
        batch_op.drop_column("link_id")

    with op.batch_alter_table("reference", schema=None) as batch_op:
        batch_op.drop_constraint(
            batch_op.f("fk_reference_company_id_link_id_access_link"), type_="foreignkey"
        )
        batch_op.drop_constraint(
            batch_op.f("fk_reference_company_id_named_id_named_referee"), type_="foreignkey"
        )
        batch_op.alter_column("member_id", existing_type=sa.INTEGER(), nullable=False)
        batch_op.drop_column("link_id")
        batch_op.drop_column("named_id")

    with op.batch_alter_table("proposal", schema=None) as batch_op:
        batch_op.drop_constraint(
            batch_op.f("fk_proposal_company_id_link_id_access_link"), type_="foreignkey"
        )
        batch_op.alter_column("member_id", existing_type=sa.INTEGER(), nullable=False)
        batch_op.drop_column("link_id")

    with op.batch_alter_table("self_assessment_answer_change", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_self_assessment_answer_change_company_id"))
        batch_op.drop_index(batch_op.f("ix_self_assessment_answer_change_answer_id"))

    op.drop_table("self_assessment_answer_change")
    with op.batch_alter_table("self_assessment_file", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_self_assessment_file_self_assessment_id"))
        batch_op.drop_index(batch_op.f("ix_self_assessment_file_company_id"))

    op.drop_table("self_assessment_file")
    with op.batch_alter_table("self_assessment_answer", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_self_assessment_answer_self_assessment_id"))
        batch_op.drop_index(batch_op.f("ix_self_assessment_answer_company_id"))

    op.drop_table("self_assessment_answer")
    with op.batch_alter_table("named_referee", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_named_referee_self_assessment_id"))
        batch_op.drop_index(batch_op.f("ix_named_referee_company_id"))

    op.drop_table("named_referee")
    with op.batch_alter_table("self_assessment", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_self_assessment_company_id"))

    op.drop_table("self_assessment")
