"""where invitations are mailed"""

import sqlalchemy as sa
from alembic import op

revision = "e8cd1c2faaf1"
down_revision = "ed528c011e50"
branch_labels = None
depends_on = None

COLUMNS = {"email": 255, "language": 2}


def upgrade() -> None:
    with op.batch_alter_table("invitation", schema=None) as batch_op:
        for name, length in COLUMNS.items():
            # The default is for the invitations that are there, none of which was mailed.
            text = sa.String(length=length)
            batch_op.add_column(sa.Column(name, text, nullable=False, server_default=""))
    with op.batch_alter_table("invitation", schema=None) as batch_op:
        for name in COLUMNS:
            batch_op.alter_column(name, server_default=None)


def downgrade() -> None:
    with op.batch_alter_table("invitation", schema=None) as batch_op:
        for name in reversed(COLUMNS):
            batch_op.drop_column(name)
