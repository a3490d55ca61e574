"""the example"""

import sqlalchemy as sa
from alembic import op

import vetting.db

revision = "7d1e0c5b9a34"
down_revision = "e5fb65f16a5a"
branch_labels = None
depends_on = None

MARKED = ("brief", "membership", "vendor")


def upgrade() -> None:
    op.create_table(
        "example",
        sa.Column("loaded_at", vetting.db.UtcDateTime(), nullable=False),
        sa.Column("written", sa.JSON(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("company_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["company_id"], ["company.id"], name=op.f("fk_example_company_id_company")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_example")),
        sa.UniqueConstraint("company_id", name=op.f("uq_example_company_id")),
        sa.UniqueConstraint("company_id", "id", name=op.f("uq_example_company_id_id")),
    )
    for table in MARKED:
        with op.batch_alter_table(table, schema=None) as batch_op:
            batch_op.add_column(sa.Column("example_id", sa.Integer(), nullable=True))
            batch_op.create_foreign_key(
                batch_op.f(f"fk_{table}_company_id_example_id_example"),
                "example",
                ["company_id", "example_id"],
                ["company_id", "id"],
            )
    with op.batch_alter_table("membership", schema=None) as batch_op:
        # Whoever is here has found their way.
        knows: sa.Column[bool] = sa.Column(
            "knows_the_way", sa.Boolean(), nullable=False, server_default=sa.true()
        )
        batch_op.add_column(knows)
    with op.batch_alter_table("membership", schema=None) as batch_op:
        batch_op.alter_column("knows_the_way", server_default=None)


def downgrade() -> None:
    with op.batch_alter_table("membership", schema=None) as batch_op:
        batch_op.drop_column("knows_the_way")
    for table in reversed(MARKED):
        with op.batch_alter_table(table, schema=None) as batch_op:
            batch_op.drop_constraint(
                batch_op.f(f"fk_{table}_company_id_example_id_example"), type_="foreignkey"
            )
            batch_op.drop_column("example_id")
    op.drop_table("example")
