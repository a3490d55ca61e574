"""drills and plans"""

import sqlalchemy as sa
from alembic import op

import vetting.db

revision = "040987820afb"
down_revision = "cf94f7e6277e"
branch_labels = None
depends_on = None

REFUSED = "a version of a plan never changes"
# Neither does who agreed to it, when, and under which name.
KEPT = ("plan_version", "plan_agreement")


def upgrade() -> None:
    op.create_table(
        "scenario",
        sa.Column("title", sa.String(length=200), nullable=False),
        sa.Column("language", sa.String(length=2), nullable=False),
        sa.Column("scenario", sa.Text(), nullable=False),
        sa.Column("twist", sa.Text(), nullable=False),
        sa.Column("must_do", sa.Text(), nullable=False),
        sa.Column("no_go", sa.Text(), nullable=False),
        sa.Column("hidden_facts", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("written_by", sa.Integer(), nullable=False),
        sa.Column("written_at", vetting.db.UtcDateTime(), nullable=False),
        sa.Column("retired_at", vetting.db.UtcDateTime(), nullable=True),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("company_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["company_id", "written_by"],
            ["membership.company_id", "membership.id"],
            name=op.f("fk_scenario_company_id_written_by_membership"),
        ),
        sa.ForeignKeyConstraint(
            ["company_id"], ["company.id"], name=op.f("fk_scenario_company_id_company")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_scenario")),
        sa.UniqueConstraint("company_id", "id", name=op.f("uq_scenario_company_id_id")),
    )
    with op.batch_alter_table("scenario", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_scenario_company_id"), ["company_id"], unique=False)

    op.create_table(
        "drill",
        sa.Column("assessment_id", sa.Integer(), nullable=False),
        sa.Column("scenario", sa.String(length=60), nullable=False),
        sa.Column("told", sa.JSON(), nullable=False),
        sa.Column("language", sa.String(length=2), nullable=False),
        sa.Column("limit_minutes", sa.Integer(), nullable=False),
        sa.Column("twist_minutes", sa.Integer(), nullable=False),
        sa.Column("extra_minutes", sa.Integer(), nullable=False),
        sa.Column("is_oral", sa.Boolean(), nullable=False),
        sa.Column("in_room", sa.Boolean(), nullable=False),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("email", sa.String(length=255), nullable=False),
        sa.Column("set_by", sa.Integer(), nullable=False),
        sa.Column("set_at", vetting.db.UtcDateTime(), nullable=False),
        sa.Column("opened_at", vetting.db.UtcDateTime(), nullable=True),
        sa.Column("started_at", vetting.db.UtcDateTime(), nullable=True),
        sa.Column("twist_at", vetting.db.UtcDateTime(), nullable=True),
        sa.Column("ends_at", vetting.db.UtcDateTime(), nullable=True),
        sa.Column("handed_in_at", vetting.db.UtcDateTime(), nullable=True),
        sa.Column("withdrawn_at", vetting.db.UtcDateTime(), nullable=True),
        sa.Column("withdrawn_by", sa.Integer(), nullable=True),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("company_id", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["company_id", "assessment_id"],
            ["assessment.company_id", "assessment.id"],
            name=op.f("fk_drill_company_id_assessment_id_assessment"),
        ),
        sa.ForeignKeyConstraint(
            ["company_id", "set_by"],
            ["membership.company_id", "membership.id"],
            name=op.f("fk_drill_company_id_set_by_membership"),
        ),
        sa.ForeignKeyConstraint(
            ["company_id", "withdrawn_by"],
            ["membership.company_id", "membership.id"],
            name=op.f("fk_drill_company_id_withdrawn_by_membership"),
        ),
        sa.ForeignKeyConstraint(
            ["company_id"], ["company.id"], name=op.f("fk_drill_company_id_company")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_drill")),
        sa.UniqueConstraint("assessment_id", "number", name=op.f("uq_drill_assessment_id_number")),
        sa.UniqueConstraint("company_id", "id", name=op.f("uq_drill_company_id_id")),
    )
    with op.batch_alter_table("drill", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_drill_assessment_id"), ["assessment_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_drill_company_id"), ["company_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_drill_scenario"), ["scenario"], unique=False)

    op.create_table(
        "plan",
        sa.Column("assessment_id", sa.Integer(), nullable=False),
        sa.Column("language", sa.String(length=2), nullable=False),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("email", sa.String(length=255), nullable=False),
        sa.Column("drafted_by", sa.Integer(), nullable=False),
        sa.Column("drafted_at", vetting.db.UtcDateTime(), nullable=False),
        sa.Column("vendor_told_at", vetting.db.UtcDateTime(), nullable=True),
        sa.Column("company_told_at", vetting.db.UtcDateTime(), nullable=True),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("company_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["company_id", "assessment_id"],
            ["assessment.company_id", "assessment.id"],
            name=op.f("fk_plan_company_id_assessment_id_assessment"),
        ),
        sa.ForeignKeyConstraint(
            ["company_id", "drafted_by"],
            ["membership.company_id", "membership.id"],
            name=op.f("fk_plan_company_id_drafted_by_membership"),
        ),
        sa.ForeignKeyConstraint(
            ["company_id"], ["company.id"], name=op.f("fk_plan_company_id_company")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_plan")),
        sa.UniqueConstraint("assessment_id", name=op.f("uq_plan_assessment_id")),
        sa.UniqueConstraint("company_id", "id", name=op.f("uq_plan_company_id_id")),
    )
    with op.batch_alter_table("plan", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_plan_company_id"), ["company_id"], unique=False)

    op.create_table(
        "drill_answer",
        sa.Column("drill_id", sa.Integer(), nullable=False),
        sa.Column("part", sa.String(length=20), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("client", sa.String(length=64), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("saved_at", vetting.db.UtcDateTime(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("company_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["company_id", "drill_id"],
            ["drill.company_id", "drill.id"],
            name=op.f("fk_drill_answer_company_id_drill_id_drill"),
        ),
        sa.ForeignKeyConstraint(
            ["company_id"], ["company.id"], name=op.f("fk_drill_answer_company_id_company")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_drill_answer")),
        sa.UniqueConstraint("company_id", "id", name=op.f("uq_drill_answer_company_id_id")),
        sa.UniqueConstraint("drill_id", "part", name=op.f("uq_drill_answer_drill_id_part")),
    )
    with op.batch_alter_table("drill_answer", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_drill_answer_company_id"), ["company_id"], unique=False
        )
        batch_op.create_index(batch_op.f("ix_drill_answer_drill_id"), ["drill_id"], unique=False)

    op.create_table(
        "drill_rating",
        sa.Column("drill_id", sa.Integer(), nullable=False),
        sa.Column("member_id", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("started_at", vetting.db.UtcDateTime(), nullable=False),
        sa.Column("submitted_at", vetting.db.UtcDateTime(), nullable=True),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("company_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["company_id", "drill_id"],
            ["drill.company_id", "drill.id"],
            name=op.f("fk_drill_rating_company_id_drill_id_drill"),
        ),
        sa.ForeignKeyConstraint(
            ["company_id", "member_id"],
            ["membership.company_id", "membership.id"],
            name=op.f("fk_drill_rating_company_id_member_id_membership"),
        ),
        sa.ForeignKeyConstraint(
            ["company_id"], ["company.id"], name=op.f("fk_drill_rating_company_id_company")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_drill_rating")),
        sa.UniqueConstraint("company_id", "id", name=op.f("uq_drill_rating_company_id_id")),
        sa.UniqueConstraint(
            "drill_id", "member_id", name=op.f("uq_drill_rating_drill_id_member_id")
        ),
    )
    with op.batch_alter_table("drill_rating", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_drill_rating_company_id"), ["company_id"], unique=False
        )
        batch_op.create_index(batch_op.f("ix_drill_rating_drill_id"), ["drill_id"], unique=False)

    op.create_table(
        "plan_section",
        sa.Column("plan_id", sa.Integer(), nullable=False),
        sa.Column("section", sa.String(length=40), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("sources", sa.JSON(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("client", sa.String(length=64), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("saved_at", vetting.db.UtcDateTime(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("company_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["company_id", "plan_id"],
            ["plan.company_id", "plan.id"],
            name=op.f("fk_plan_section_company_id_plan_id_plan"),
        ),
        sa.ForeignKeyConstraint(
            ["company_id"], ["company.id"], name=op.f("fk_plan_section_company_id_company")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_plan_section")),
        sa.UniqueConstraint("company_id", "id", name=op.f("uq_plan_section_company_id_id")),
        sa.UniqueConstraint("plan_id", "section", name=op.f("uq_plan_section_plan_id_section")),
    )
    with op.batch_alter_table("plan_section", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_plan_section_company_id"), ["company_id"], unique=False
        )
        batch_op.create_index(batch_op.f("ix_plan_section_plan_id"), ["plan_id"], unique=False)

    op.create_table(
        "plan_version",
        sa.Column("plan_id", sa.Integer(), nullable=False),
        sa.Column("language", sa.String(length=2), nullable=False),
        sa.Column("content", sa.JSON(), nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("put_by", sa.Integer(), nullable=False),
        sa.Column("put_at", vetting.db.UtcDateTime(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("company_id", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["company_id", "plan_id"],
            ["plan.company_id", "plan.id"],
            name=op.f("fk_plan_version_company_id_plan_id_plan"),
        ),
        sa.ForeignKeyConstraint(
            ["company_id", "put_by"],
            ["membership.company_id", "membership.id"],
            name=op.f("fk_plan_version_company_id_put_by_membership"),
        ),
        sa.ForeignKeyConstraint(
            ["company_id"], ["company.id"], name=op.f("fk_plan_version_company_id_company")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_plan_version")),
        sa.UniqueConstraint("company_id", "id", name=op.f("uq_plan_version_company_id_id")),
        sa.UniqueConstraint("plan_id", "number", name=op.f("uq_plan_version_plan_id_number")),
    )
    with op.batch_alter_table("plan_version", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_plan_version_company_id"), ["company_id"], unique=False
        )
        batch_op.create_index(batch_op.f("ix_plan_version_plan_id"), ["plan_id"], unique=False)

    op.create_table(
        "drill_answer_change",
        sa.Column("answer_id", sa.Integer(), nullable=False),
        sa.Column("link_id", sa.Integer(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("client", sa.String(length=64), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("saved_at", vetting.db.UtcDateTime(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("company_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["company_id", "answer_id"],
            ["drill_answer.company_id", "drill_answer.id"],
            name=op.f("fk_drill_answer_change_company_id_answer_id_drill_answer"),
        ),
        sa.ForeignKeyConstraint(
            ["company_id", "link_id"],
            ["access_link.company_id", "access_link.id"],
            name=op.f("fk_drill_answer_change_company_id_link_id_access_link"),
        ),
        sa.ForeignKeyConstraint(
            ["company_id"], ["company.id"], name=op.f("fk_drill_answer_change_company_id_company")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_drill_answer_change")),
        sa.UniqueConstraint(
            "answer_id", "version", name=op.f("uq_drill_answer_change_answer_id_version")
        ),
    )
    with op.batch_alter_table("drill_answer_change", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_drill_answer_change_answer_id"), ["answer_id"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_drill_answer_change_company_id"), ["company_id"], unique=False
        )

    op.create_table(
        "drill_mark",
        sa.Column("drill_rating_id", sa.Integer(), nullable=False),
        sa.Column("item", sa.String(length=40), nullable=False),
        sa.Column("value", sa.String(length=16), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("client", sa.String(length=64), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("saved_at", vetting.db.UtcDateTime(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("company_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["company_id", "drill_rating_id"],
            ["drill_rating.company_id", "drill_rating.id"],
            name=op.f("fk_drill_mark_company_id_drill_rating_id_drill_rating"),
        ),
        sa.ForeignKeyConstraint(
            ["company_id"], ["company.id"], name=op.f("fk_drill_mark_company_id_company")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_drill_mark")),
        sa.UniqueConstraint("company_id", "id", name=op.f("uq_drill_mark_company_id_id")),
        sa.UniqueConstraint(
            "drill_rating_id", "item", name=op.f("uq_drill_mark_drill_rating_id_item")
        ),
    )
    with op.batch_alter_table("drill_mark", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_drill_mark_company_id"), ["company_id"], unique=False)
        batch_op.create_index(
            batch_op.f("ix_drill_mark_drill_rating_id"), ["drill_rating_id"], unique=False
        )

    op.create_table(
        "plan_agreement",
        sa.Column("version_id", sa.Integer(), nullable=False),
        sa.Column("side", sa.String(length=16), nullable=False),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("agreed_at", vetting.db.UtcDateTime(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("company_id", sa.Integer(), nullable=False),
        sa.Column("member_id", sa.Integer(), nullable=True),
        sa.Column("link_id", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(
            ["company_id", "link_id"],
            ["access_link.company_id", "access_link.id"],
            name=op.f("fk_plan_agreement_company_id_link_id_access_link"),
        ),
        sa.ForeignKeyConstraint(
            ["company_id", "member_id"],
            ["membership.company_id", "membership.id"],
            name=op.f("fk_plan_agreement_company_id_member_id_membership"),
        ),
        sa.ForeignKeyConstraint(
            ["company_id", "version_id"],
            ["plan_version.company_id", "plan_version.id"],
            name=op.f("fk_plan_agreement_company_id_version_id_plan_version"),
        ),
        sa.ForeignKeyConstraint(
            ["company_id"], ["company.id"], name=op.f("fk_plan_agreement_company_id_company")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_plan_agreement")),
        sa.UniqueConstraint("version_id", "side", name=op.f("uq_plan_agreement_version_id_side")),
    )
    with op.batch_alter_table("plan_agreement", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_plan_agreement_company_id"), ["company_id"], unique=False
        )

    op.create_table(
        "plan_comment",
        sa.Column("plan_id", sa.Integer(), nullable=False),
        sa.Column("version_id", sa.Integer(), nullable=False),
        sa.Column("section", sa.String(length=40), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("said_at", vetting.db.UtcDateTime(), nullable=False),
        sa.Column("settled_at", vetting.db.UtcDateTime(), nullable=True),
        sa.Column("settled_by", sa.Integer(), nullable=True),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("company_id", sa.Integer(), nullable=False),
        sa.Column("member_id", sa.Integer(), nullable=True),
        sa.Column("link_id", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(
            ["company_id", "link_id"],
            ["access_link.company_id", "access_link.id"],
            name=op.f("fk_plan_comment_company_id_link_id_access_link"),
        ),
        sa.ForeignKeyConstraint(
            ["company_id", "member_id"],
            ["membership.company_id", "membership.id"],
            name=op.f("fk_plan_comment_company_id_member_id_membership"),
        ),
        sa.ForeignKeyConstraint(
            ["company_id", "plan_id"],
            ["plan.company_id", "plan.id"],
            name=op.f("fk_plan_comment_company_id_plan_id_plan"),
        ),
        sa.ForeignKeyConstraint(
            ["company_id", "settled_by"],
            ["membership.company_id", "membership.id"],
            name=op.f("fk_plan_comment_company_id_settled_by_membership"),
        ),
        sa.ForeignKeyConstraint(
            ["company_id", "version_id"],
            ["plan_version.company_id", "plan_version.id"],
            name=op.f("fk_plan_comment_company_id_version_id_plan_version"),
        ),
        sa.ForeignKeyConstraint(
            ["company_id"], ["company.id"], name=op.f("fk_plan_comment_company_id_company")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_plan_comment")),
        sa.UniqueConstraint("company_id", "id", name=op.f("uq_plan_comment_company_id_id")),
    )
    with op.batch_alter_table("plan_comment", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_plan_comment_company_id"), ["company_id"], unique=False
        )
        batch_op.create_index(batch_op.f("ix_plan_comment_plan_id"), ["plan_id"], unique=False)

    op.create_table(
        "plan_section_change",
        sa.Column("section_id", sa.Integer(), nullable=False),
        sa.Column("member_id", sa.Integer(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("client", sa.String(length=64), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("saved_at", vetting.db.UtcDateTime(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("company_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["company_id", "member_id"],
            ["membership.company_id", "membership.id"],
            name=op.f("fk_plan_section_change_company_id_member_id_membership"),
        ),
        sa.ForeignKeyConstraint(
            ["company_id", "section_id"],
            ["plan_section.company_id", "plan_section.id"],
            name=op.f("fk_plan_section_change_company_id_section_id_plan_section"),
        ),
        sa.ForeignKeyConstraint(
            ["company_id"], ["company.id"], name=op.f("fk_plan_section_change_company_id_company")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_plan_section_change")),
        sa.UniqueConstraint(
            "section_id", "version", name=op.f("uq_plan_section_change_section_id_version")
        ),
    )
    with op.batch_alter_table("plan_section_change", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_plan_section_change_company_id"), ["company_id"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_plan_section_change_section_id"), ["section_id"], unique=False
        )

    op.create_table(
        "drill_mark_change",
        sa.Column("mark_id", sa.Integer(), nullable=False),
        sa.Column("value", sa.String(length=16), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("client", sa.String(length=64), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("saved_at", vetting.db.UtcDateTime(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("company_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["company_id", "mark_id"],
            ["drill_mark.company_id", "drill_mark.id"],
            name=op.f("fk_drill_mark_change_company_id_mark_id_drill_mark"),
        ),
        sa.ForeignKeyConstraint(
            ["company_id"], ["company.id"], name=op.f("fk_drill_mark_change_company_id_company")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_drill_mark_change")),
        sa.UniqueConstraint(
            "mark_id", "version", name=op.f("uq_drill_mark_change_mark_id_version")
        ),
    )
    with op.batch_alter_table("drill_mark_change", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_drill_mark_change_company_id"), ["company_id"], unique=False
        )
        batch_op.create_index(batch_op.f("ix_drill_mark_change_mark_id"), ["mark_id"], unique=False)
    _keep_versions_as_they_are()


def _keep_versions_as_they_are() -> None:
    if op.get_bind().dialect.name == "sqlite":
        for table in KEPT:
            op.execute(
                f"CREATE TRIGGER {table}_is_not_changed BEFORE UPDATE ON {table}"
                f" BEGIN SELECT RAISE(ABORT, '{REFUSED}'); END"
            )
        return
    op.execute(
        "CREATE FUNCTION refuse_to_change_a_plan_version() RETURNS trigger LANGUAGE plpgsql AS"
        f" $$ BEGIN RAISE EXCEPTION '{REFUSED}'; END $$"
    )
    for table in KEPT:
        op.execute(
            f"CREATE TRIGGER {table}_is_not_changed BEFORE UPDATE ON {table} FOR EACH ROW"
            " EXECUTE FUNCTION refuse_to_change_a_plan_version()"
        )


def downgrade() -> None:
    sqlite = op.get_bind().dialect.name == "sqlite"
    for table in KEPT:
        op.execute(f"DROP TRIGGER {table}_is_not_changed" + ("" if sqlite else f" ON {table}"))
    if not sqlite:
        op.execute("DROP FUNCTION refuse_to_change_a_plan_version()")
    with op.batch_alter_table("drill_mark_change", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_drill_mark_change_mark_id"))
        batch_op.drop_index(batch_op.f("ix_drill_mark_change_company_id"))

    op.drop_table("drill_mark_change")
    with op.batch_alter_table("plan_section_change", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_plan_section_change_section_id"))
        batch_op.drop_index(batch_op.f("ix_plan_section_change_company_id"))

    op.drop_table("plan_section_change")
    with op.batch_alter_table("plan_comment", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_plan_comment_plan_id"))
        batch_op.drop_index(batch_op.f("ix_plan_comment_company_id"))

    op.drop_table("plan_comment")
    with op.batch_alter_table("plan_agreement", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_plan_agreement_company_id"))

    op.drop_table("plan_agreement")
    with op.batch_alter_table("drill_mark", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_drill_mark_drill_rating_id"))
        batch_op.drop_index(batch_op.f("ix_drill_mark_company_id"))

    op.drop_table("drill_mark")
    with op.batch_alter_table("drill_answer_change", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_drill_answer_change_company_id"))
        batch_op.drop_index(batch_op.f("ix_drill_answer_change_answer_id"))

    op.drop_table("drill_answer_change")
    with op.batch_alter_table("plan_version", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_plan_version_plan_id"))
        batch_op.drop_index(batch_op.f("ix_plan_version_company_id"))

    op.drop_table("plan_version")
    with op.batch_alter_table("plan_section", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_plan_section_plan_id"))
        batch_op.drop_index(batch_op.f("ix_plan_section_company_id"))

    op.drop_table("plan_section")
    with op.batch_alter_table("drill_rating", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_drill_rating_drill_id"))
        batch_op.drop_index(batch_op.f("ix_drill_rating_company_id"))

    op.drop_table("drill_rating")
    with op.batch_alter_table("drill_answer", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_drill_answer_drill_id"))
        batch_op.drop_index(batch_op.f("ix_drill_answer_company_id"))

    op.drop_table("drill_answer")
    with op.batch_alter_table("plan", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_plan_company_id"))

    op.drop_table("plan")
    with op.batch_alter_table("drill", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_drill_scenario"))
        batch_op.drop_index(batch_op.f("ix_drill_company_id"))
        batch_op.drop_index(batch_op.f("ix_drill_assessment_id"))

    op.drop_table("drill")
    with op.batch_alter_table("scenario", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_scenario_company_id"))

    op.drop_table("scenario")
