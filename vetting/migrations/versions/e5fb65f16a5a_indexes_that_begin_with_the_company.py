"""Indexes that begin with the company.

Every statement asks for one company's rows and mostly for those under one parent too. With an index
for each of the two, SQLite may read all rows of the company; with one for both it cannot."""

from alembic import op

revision = "e5fb65f16a5a"
down_revision = "03188d78c7b8"
branch_labels = None
depends_on = None

ALONE = {
    "access_link": ("company_id",),
    "assessment": ("brief_id", "company_id", "vendor_id"),
    "audience_history": ("assessment_id", "company_id"),
    "audit_entry": ("company_id",),
    "audit_head": ("company_id",),
    "brief": ("company_id",),
    "bundle": ("brief_id", "company_id"),
    "consensus": ("assessment_id", "company_id"),
    "cost_comparison": ("company_id",),
    "decision": ("assessment_id", "company_id"),
    "drill": ("assessment_id", "company_id"),
    "drill_answer": ("company_id", "drill_id"),
    "drill_answer_change": ("answer_id", "company_id"),
    "drill_mark": ("company_id", "drill_rating_id"),
    "drill_mark_change": ("company_id", "mark_id"),
    "drill_rating": ("company_id", "drill_id"),
    "fact_answer": ("assessment_id", "company_id"),
    "flag_ruling": ("assessment_id", "company_id"),
    "given_rating": ("company_id", "given_reference_id"),
    "given_reference": ("assessment_id", "company_id"),
    "guest_mark": ("assessment_id", "company_id"),
    "issued_sheet": ("company_id",),
    "knockout_ruling": ("assessment_id", "company_id"),
    "membership": ("company_id",),
    "named_referee": ("company_id", "self_assessment_id"),
    "plan": ("company_id",),
    "plan_agreement": ("company_id",),
    "plan_comment": ("company_id", "plan_id"),
    "plan_section": ("company_id", "plan_id"),
    "plan_section_change": ("company_id", "section_id"),
    "plan_version": ("company_id", "plan_id"),
    "profile": ("company_id",),
    "profile_answer": ("company_id", "profile_id"),
    "profile_file": ("company_id", "profile_id"),
    "profile_referee": ("company_id", "profile_id"),
    "profile_share": ("company_id", "profile_id"),
    "promise_ruling": ("assessment_id", "company_id"),
    "proposal": ("assessment_id", "company_id"),
    "rating": ("company_id", "review_id"),
    "rating_change": ("company_id", "rating_id"),
    "readiness": ("company_id",),
    "readiness_answer": ("company_id",),
    "readiness_change": ("company_id",),
    "reference": ("assessment_id", "company_id"),
    "reply": ("company_id",),
    "reply_request": ("assessment_id", "company_id"),
    "review": ("assessment_id", "company_id", "member_id"),
    "scenario": ("company_id",),
    "scorecard_share": ("assessment_id", "company_id"),
    "self_assessment": ("company_id",),
    "self_assessment_answer": ("company_id", "self_assessment_id"),
    "self_assessment_answer_change": ("answer_id", "company_id"),
    "self_assessment_file": ("company_id", "self_assessment_id"),
    "sent_sign": ("company_id", "request_id"),
    "upload": ("company_id",),
    "vendor": ("company_id",),
    "vendor_import": ("company_id",),
}
UNDER = {
    "assessment": ("brief_id", "vendor_id"),
    "audience_history": ("assessment_id",),
    "bundle": ("brief_id",),
    "consensus": ("assessment_id",),
    "decision": ("assessment_id",),
    "drill": ("assessment_id",),
    "drill_answer": ("drill_id",),
    "drill_answer_change": ("answer_id",),
    "drill_mark": ("drill_rating_id",),
    "drill_mark_change": ("mark_id",),
    "drill_rating": ("drill_id",),
    "fact_answer": ("assessment_id",),
    "flag_ruling": ("assessment_id",),
    "given_rating": ("given_reference_id",),
    "given_reference": ("assessment_id",),
    "guest_mark": ("assessment_id",),
    "issued_sheet": ("assessment_id",),
    "knockout_ruling": ("assessment_id",),
    "named_referee": ("self_assessment_id",),
    "plan_agreement": ("version_id",),
    "plan_comment": ("plan_id",),
    "plan_section": ("plan_id",),
    "plan_section_change": ("section_id",),
    "plan_version": ("plan_id",),
    "profile_answer": ("profile_id",),
    "profile_file": ("profile_id",),
    "profile_referee": ("profile_id",),
    "profile_share": ("profile_id",),
    "promise_ruling": ("assessment_id",),
    "proposal": ("assessment_id",),
    "rating": ("review_id",),
    "rating_change": ("rating_id",),
    "readiness_change": ("answer_id",),
    "reference": ("assessment_id",),
    "reply": ("sign_id",),
    "reply_request": ("assessment_id",),
    "review": ("assessment_id", "member_id"),
    "scorecard_share": ("assessment_id",),
    "self_assessment_answer": ("self_assessment_id",),
    "self_assessment_answer_change": ("answer_id",),
    "self_assessment_file": ("self_assessment_id",),
    "sent_sign": ("request_id",),
}


def upgrade() -> None:
    for table, columns in ALONE.items():
        for column in columns:
            op.drop_index(f"ix_{table}_{column}", table)
    for table, columns in UNDER.items():
        for column in columns:
            name = f"ix_{table}_company_id_{column}"
            op.create_index(name, table, ["company_id", column])


def downgrade() -> None:
    for table, columns in UNDER.items():
        for column in columns:
            op.drop_index(f"ix_{table}_company_id_{column}", table)
    for table, columns in ALONE.items():
        for column in columns:
            op.create_index(f"ix_{table}_{column}", table, [column])
