"""keep the audit trail append-only"""

from alembic import op

revision = "5f0c2a71d9e4"
down_revision = "1bb81541add6"
branch_labels = None
depends_on = None

REFUSED = "the audit trail is only ever added to"

# Without the third, INSERT OR REPLACE would remove a row and no trigger would notice.
SQLITE = {
    "audit_entry_is_not_changed": "BEFORE UPDATE ON audit_entry",
    "audit_entry_is_not_removed": "BEFORE DELETE ON audit_entry",
    "audit_entry_is_not_replaced": (
        "BEFORE INSERT ON audit_entry WHEN EXISTS (SELECT 1 FROM audit_entry AS old"
        " WHERE old.id = NEW.id OR (old.company_id = NEW.company_id"
        " AND (old.number = NEW.number OR old.previous = NEW.previous)))"
    ),
}
POSTGRESQL = {
    "audit_entry_is_not_changed": "BEFORE UPDATE OR DELETE ON audit_entry FOR EACH ROW",
    "audit_entry_is_not_emptied": "BEFORE TRUNCATE ON audit_entry FOR EACH STATEMENT",
}


def upgrade() -> None:
    op.execute(
        "INSERT INTO audit_head (company_id, length, digest)"
        " SELECT id, 0, '0000000000000000000000000000000000000000000000000000000000000000'"
        " FROM company"
        " WHERE id NOT IN (SELECT company_id FROM audit_head)"
    )
    if op.get_bind().dialect.name == "sqlite":
        for name, when in SQLITE.items():
            op.execute(f"CREATE TRIGGER {name} {when} BEGIN SELECT RAISE(ABORT, '{REFUSED}'); END")
        return
    op.execute(
        "CREATE FUNCTION refuse_to_change_the_audit_trail() RETURNS trigger LANGUAGE plpgsql AS"
        f" $$ BEGIN RAISE EXCEPTION '{REFUSED}'; END $$"
    )
    for name, when in POSTGRESQL.items():
        op.execute(
            f"CREATE TRIGGER {name} {when} EXECUTE FUNCTION refuse_to_change_the_audit_trail()"
        )


def downgrade() -> None:
    sqlite = op.get_bind().dialect.name == "sqlite"
    for name in SQLITE if sqlite else POSTGRESQL:
        op.execute(f"DROP TRIGGER {name}" + ("" if sqlite else " ON audit_entry"))
    if not sqlite:
        op.execute("DROP FUNCTION refuse_to_change_the_audit_trail()")
