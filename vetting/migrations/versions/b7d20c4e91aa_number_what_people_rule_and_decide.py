"""number what people rule and decide"""

import sqlalchemy as sa
from alembic import op

revision = "b7d20c4e91aa"
down_revision = "e8cd1c2faaf1"
branch_labels = None
depends_on = None

# What is said of an assessment more than once, and what of it.
TABLES = {
    "consensus": ["assessment_id", "criterion"],
    "decision": ["assessment_id"],
    "flag_ruling": ["assessment_id", "flag"],
    "knockout_ruling": ["assessment_id", "criterion"],
}


def upgrade() -> None:
    for table, keys in TABLES.items():
        with op.batch_alter_table(table, schema=None) as batch_op:
            batch_op.add_column(sa.Column("number", sa.Integer(), nullable=True))
        op.execute(_numbered(table, keys))
        with op.batch_alter_table(table, schema=None) as batch_op:
            batch_op.alter_column("number", existing_type=sa.Integer(), nullable=False)
            batch_op.create_unique_constraint(
                batch_op.f(f"uq_{table}_{'_'.join([*keys, 'number'])}"), [*keys, "number"]
            )


def downgrade() -> None:
    for table, keys in TABLES.items():
        with op.batch_alter_table(table, schema=None) as batch_op:
            batch_op.drop_constraint(
                batch_op.f(f"uq_{table}_{'_'.join([*keys, 'number'])}"), type_="unique"
            )
            batch_op.drop_column("number")


def _numbered(table: str, keys: list[str]) -> sa.Update:
    """Each row's place among those on the same thing, in the order in which they were written."""
    rows = sa.table(table, *map(sa.column, ("id", "number", *keys)))
    earlier = rows.alias("earlier")
    same = [earlier.c[key] == rows.c[key] for key in keys]
    place = sa.select(sa.func.count()).select_from(earlier).where(*same, earlier.c.id <= rows.c.id)
    return sa.update(rows).values(number=place.scalar_subquery())
