"""Proposals in versions with files"""

import hashlib

import sqlalchemy as sa
from alembic import op

import vetting.db

revision = "52d60081a485"
down_revision = "af3f1f2e242d"
branch_labels = None
depends_on = None

Rows = list[dict[str, object]]

proposal = sa.table(
    "proposal",
    sa.column("id", sa.Integer),
    sa.column("company_id", sa.Integer),
    sa.column("assessment_id", sa.Integer),
    sa.column("number", sa.Integer),
    sa.column("text", sa.Text),
    sa.column("promises", sa.JSON),
    sa.column("member_id", sa.Integer),
    sa.column("saved_at", vetting.db.UtcDateTime),
    sa.column("removed_at", vetting.db.UtcDateTime),
)
ruling = sa.table(
    "promise_ruling",
    sa.column("id", sa.Integer),
    sa.column("company_id", sa.Integer),
    sa.column("assessment_id", sa.Integer),
    sa.column("proposal_id", sa.Integer),
    sa.column("key", sa.String),
    sa.column("turn", sa.Integer),
    sa.column("promise", sa.String),
    sa.column("quote", sa.Text),
    sa.column("state", sa.String),
    sa.column("member_id", sa.Integer),
    sa.column("ruled_at", vetting.db.UtcDateTime),
)


def upgrade() -> None:
    op.create_table(
        "upload",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("company_id", sa.Integer(), nullable=False),
        sa.Column("key", sa.String(length=32), nullable=False),
        sa.Column("name", sa.String(length=120), nullable=False),
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("member_id", sa.Integer(), nullable=False),
        sa.Column("uploaded_at", vetting.db.UtcDateTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["company_id", "member_id"],
            ["membership.company_id", "membership.id"],
            name=op.f("fk_upload_company_id_member_id_membership"),
        ),
        sa.ForeignKeyConstraint(
            ["company_id"], ["company.id"], name=op.f("fk_upload_company_id_company")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_upload")),
        sa.UniqueConstraint("company_id", "id", name=op.f("uq_upload_company_id_id")),
        sa.UniqueConstraint("key", name=op.f("uq_upload_key")),
    )
    op.create_index(op.f("ix_upload_company_id"), "upload", ["company_id"])

    with op.batch_alter_table("proposal", schema=None) as batch_op:
        batch_op.add_column(sa.Column("number", sa.Integer(), nullable=False, server_default="1"))
        batch_op.add_column(sa.Column("upload_id", sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column("removed_at", vetting.db.UtcDateTime(), nullable=True))
        batch_op.drop_constraint(batch_op.f("uq_proposal_assessment_id"), type_="unique")
        batch_op.create_unique_constraint(
            batch_op.f("uq_proposal_assessment_id_number"), ["assessment_id", "number"]
        )
        batch_op.create_unique_constraint(
            batch_op.f("uq_proposal_company_id_id"), ["company_id", "id"]
        )
        batch_op.create_foreign_key(
            batch_op.f("fk_proposal_company_id_upload_id_upload"),
            "upload",
            ["company_id", "upload_id"],
            ["company_id", "id"],
        )

    op.create_table(
        "promise_ruling",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("company_id", sa.Integer(), nullable=False),
        sa.Column("assessment_id", sa.Integer(), nullable=False),
        sa.Column("proposal_id", sa.Integer(), nullable=False),
        sa.Column("key", sa.String(length=16), nullable=False),
        sa.Column("turn", sa.Integer(), nullable=False),
        sa.Column("promise", sa.String(length=60), nullable=False),
        sa.Column("quote", sa.Text(), nullable=False),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("member_id", sa.Integer(), nullable=False),
        sa.Column("ruled_at", vetting.db.UtcDateTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["company_id", "assessment_id"],
            ["assessment.company_id", "assessment.id"],
            name=op.f("fk_promise_ruling_company_id_assessment_id_assessment"),
        ),
        sa.ForeignKeyConstraint(
            ["company_id", "member_id"],
            ["membership.company_id", "membership.id"],
            name=op.f("fk_promise_ruling_company_id_member_id_membership"),
        ),
        sa.ForeignKeyConstraint(
            ["company_id", "proposal_id"],
            ["proposal.company_id", "proposal.id"],
            name=op.f("fk_promise_ruling_company_id_proposal_id_proposal"),
        ),
        sa.ForeignKeyConstraint(
            ["company_id"], ["company.id"], name=op.f("fk_promise_ruling_company_id_company")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_promise_ruling")),
        sa.UniqueConstraint(
            "assessment_id", "key", "turn", name=op.f("uq_promise_ruling_assessment_id_key_turn")
        ),
    )
    op.create_index(op.f("ix_promise_ruling_assessment_id"), "promise_ruling", ["assessment_id"])
    op.create_index(op.f("ix_promise_ruling_company_id"), "promise_ruling", ["company_id"])

    # An offer that was emptied was taken away.
    op.execute(
        sa.update(proposal)
        .where(sa.func.trim(proposal.c.text) == "")
        .values(removed_at=proposal.c.saved_at)
    )
    rulings = _rulings_from_promises()
    if rulings:
        op.bulk_insert(ruling, rulings)
    with op.batch_alter_table("proposal", schema=None) as batch_op:
        batch_op.drop_column("promises")
        batch_op.alter_column("number", existing_type=sa.Integer(), server_default=None)


def _rulings_from_promises() -> Rows:
    """What a person had found so far counts as confirmed by that person."""
    found: dict[tuple[object, str], dict[str, object]] = {}
    for row in op.get_bind().execute(sa.select(proposal).order_by(proposal.c.id)):
        for each in row.promises:
            key = _key(each["id"], each["quote"])
            found[row.assessment_id, key] = {
                "company_id": row.company_id,
                "assessment_id": row.assessment_id,
                "proposal_id": row.id,
                "key": key,
                "turn": 1,
                "promise": each["id"],
                "quote": each["quote"],
                "state": "confirmed",
                "member_id": row.member_id,
                "ruled_at": row.saved_at,
            }
    return list(found.values())


def _key(promise: str, quote: str) -> str:
    return hashlib.sha256(f"{promise} {''.join(quote.split())}".encode()).hexdigest()[:16]


def downgrade() -> None:
    with op.batch_alter_table("proposal", schema=None) as batch_op:
        batch_op.add_column(sa.Column("promises", sa.JSON(), nullable=True))
    _promises_from_rulings()
    op.drop_table("promise_ruling")
    _keep_newest()
    with op.batch_alter_table("proposal", schema=None) as batch_op:
        batch_op.alter_column("promises", existing_type=sa.JSON(), nullable=False)
        batch_op.drop_constraint(
            batch_op.f("fk_proposal_company_id_upload_id_upload"), type_="foreignkey"
        )
        batch_op.drop_constraint(batch_op.f("uq_proposal_company_id_id"), type_="unique")
        batch_op.drop_constraint(batch_op.f("uq_proposal_assessment_id_number"), type_="unique")
        batch_op.create_unique_constraint(
            batch_op.f("uq_proposal_assessment_id"), ["assessment_id"]
        )
        batch_op.drop_column("removed_at")
        batch_op.drop_column("upload_id")
        batch_op.drop_column("number")
    op.drop_table("upload")


def _promises_from_rulings() -> None:
    newest: dict[int, dict[str, dict[str, str] | None]] = {}
    for row in op.get_bind().execute(sa.select(ruling).order_by(ruling.c.turn)):
        stands = {"id": row.promise, "quote": row.quote} if row.state == "confirmed" else None
        newest.setdefault(row.assessment_id, {})[row.key] = stands
    op.execute(sa.update(proposal).values(promises=[]))
    for assessment_id, found in newest.items():
        promises = [each for each in found.values() if each]
        op.execute(
            sa.update(proposal)
            .where(proposal.c.assessment_id == assessment_id)
            .values(promises=promises)
        )


def _keep_newest() -> None:
    other = proposal.alias("other")
    newer = sa.exists().where(
        other.c.assessment_id == proposal.c.assessment_id, other.c.number > proposal.c.number
    )
    op.execute(sa.delete(proposal).where(newer))
