"""The table of routes: who may, and what answers them. A route without a row fails the build.

Roles are letters: o(wner) m(anager) r(eviewer) v(iewer); `public` is everybody, signed in or not,
`link` whoever holds an invitation, `self` whoever has the secret of a self-check, `author` whoever
was asked for a self-assessment by a link, `referee` for a reference, `replier` whoever was sent
warning signs for a reply, `sitter` whoever sits a drill, `counterpart` whoever was given access to
a plan, and `recipient` whoever was shown a scorecard. A status may depend on who asks, by their own
name in the world; on how their review stands: `in`, `open`, `none`, `aside`, `viewer`; on being a
`member`; otherwise on being `gone` (signed in, and a member nowhere) or `anonymous`."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from tests.cast import PASSWORD
from tests.walls.world import (
    AUTHOR,
    COUNTERPART,
    GUESTS,
    HOLDER,
    HOLDER_WHO_LEFT,
    KEEPER,
    LINKS,
    NOBODY,
    PEOPLE,
    RATED,
    REFEREE,
    REPLIER,
    RULED_SIGN,
    SAID,
    SEEING,
    SIGNED_OUT,
    SITTER,
)

Fill = Callable[[Mapping[str, Any], str], Mapping[str, str]] | Mapping[str, str]

BLIND_REFUSED = {"in": 303, "aside": 303, "open": 409, "none": 409}
BEGUN = (*SEEING, "owner_blind", "manager_blind", "reviewer_blind")
NOT_SIGNED_IN = (
    NOBODY,
    *GUESTS.values(),
    *SIGNED_OUT,
    *(key for key in LINKS if key != HOLDER_WHO_LEFT),
)
NOT_MEMBERS = (*NOT_SIGNED_IN, HOLDER_WHO_LEFT, "gone")
# Everybody but the owner is signed in here alone.
ONE_SESSION = tuple(key for key in PEOPLE if key != "owner")
OWN_REVIEW_OPEN = {"in": 409, "aside": 409, "open": 303, "none": 404}
# What the owner asked for is for the owner alone.
NOT_THEIRS = dict.fromkeys(("in", "open", "none", "aside", "viewer"), 404)
OWN_DRILL_RATING_OPEN = {"in": 409, "aside": 404, "open": 303, "none": 404}
RATED_DRILL = {"drill_id": "over_drill_id"}
# Who has begun to rate the drill, so that beginning writes nothing.
RATING_DRILL = (
    "owner",
    "owner_blind",
    "manager",
    "manager_blind",
    "reviewer",
    "reviewer_blind",
)
NAMED = {
    "name": "Lola",
    "contact": "lola@sol.example",
    "agreed": "y",
    "valid_until": "2027-03-01",
}
# Of those who were asked for a reference, the one who is answering.
ASKED = {"reference_id": "asked_reference_id"}
# With whom a scorecard is shared.
SHOWN = {"share_id": "shown_id"}
# A section of the plan, and a field of it of which more is known by now.
PLANNED = {"section_id": "planned_section", "field_id": "planned_field"}
HISTORY = "date,followers\n2026-05-03,901\n"
# A table that is looked at is its owner's alone.
OWN_TABLE = {"owner": 200, "manager": 404, "owner_blind": 404, "manager_blind": 404}
OWN_TABLE_CHANGED = {**OWN_TABLE, "owner": 303}
COSTS = {"rate_low": "20", "rate_high": "30", "hours": "9", "full_week": "40", "years": "3"}
REASON = "Because it was seen twice, by two of us, on two days."


@dataclass(frozen=True)
class Row:
    """One route and method.

    A change names the page that has its form, who sees that form there (`by`), what they fill in,
    and for whom nothing is left to write (`done_by`). `args` names other objects than those of the
    argument's own name. `in_fragment` is the status for htmx where it is not that of the page."""

    endpoint: str
    method: str
    roles: str
    status: int | Mapping[str, int] = 200
    page: str = ""
    fill: Fill = field(default_factory=dict)
    args: Mapping[str, str] = field(default_factory=dict)
    query: str = ""
    by: str = "owner"
    in_fragment: int = 0
    # Public, and yet for people who are signed in: others are asked to do so.
    asks_who: bool = False
    writes: bool = True
    done_by: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        return f"{self.endpoint} {self.method}"


def see(endpoint: str, roles: str, status: int | Mapping[str, int] = 200, **more: Any) -> Row:
    return Row(endpoint, "GET", roles, status, **more)


def do(
    endpoint: str, roles: str, page: str, status: int | Mapping[str, int] = 303, **more: Any
) -> Row:
    return Row(endpoint, "POST", roles, status, page, **more)


def own_review(place: Mapping[str, Any], key: str) -> dict[str, str]:
    """A save names the review that the page showed: the actor's own."""
    return {"review": str(place["reviews"].get(key, 0)), f"{place['criterion']}-note": "Seen."}


def own_drill_rating(place: Mapping[str, Any], key: str) -> dict[str, str]:
    """A save names the rating that the page showed: the actor's own."""
    return {"review": str(place["drill_ratings"].get(key, 0)), "check-1-note": "Seen."}


def own_page(place: Mapping[str, Any], key: str) -> dict[str, str]:
    """A save of a plan names the member whose page it was: the actor."""
    return {"review": str(place["members"].get(key, 0)), "f-contact": "Nia Nilsen"}


SIGNED_IN_ALREADY = {"anonymous": 200, "member": 302, "gone": 302}
NOT_WHEN_SIGNED_IN = {"anonymous": 302, "member": 303, "gone": 303}
MEMBERS_ONLY = {"anonymous": 303, "member": 200, "gone": 200}

ROWS = (
    # Public
    see("pages.home", "public", 303),
    see("operation.healthz", "public"),
    see("operation.readyz", "public"),
    # No token is set here.
    see("operation.metrics", "public", 404),
    see("static", "public"),
    see("security.static", "public", args={"filename": "security_file"}),
    see("setup.new", "public", 303),
    do("setup.create", "public", "", writes=False),
    see("demo.enter", "public", 404),
    see("styleguide.show", "public", 404),
    do(
        "accounts.set_language",
        "public",
        "briefs.index",
        fill={"language": "es"},
        done_by=NOT_MEMBERS,
    ),
    # Guests
    see("guests.enter", "public"),
    do(
        "guests.open_by_code",
        "public",
        "guests.enter",
        422,
        fill={"code": "no such code"},
        writes=False,
    ),
    # A self-assessment, by its author
    see("self_assessments.notice", "author"),
    do("self_assessments.accept_notice", "author", "", writes=False),
    see("self_assessments.show", "author"),
    do(
        "self_assessments.save",
        "author",
        "",
        by=AUTHOR,
        args={"question": "said"},
        fill=lambda place, key: {
            "review": str(place["self_assessment_id"]),
            f"{SAID}-note": "So I do.",
            f"{SAID}-version": "1",
        },
        in_fragment=200,
    ),
    do(
        "self_assessments.save_section",
        "author",
        "self_assessments.show",
        query="section=company-research",
        by=AUTHOR,
        fill={f"{SAID}-note": "So I do."},
    ),
    see("self_assessments.offer", "author"),
    do(
        "self_assessments.update_offer",
        "author",
        "self_assessments.offer",
        by=AUTHOR,
        fill={"text": "We plan each month with you."},
    ),
    do("self_assessments.withdraw_offer", "author", "self_assessments.offer", by=AUTHOR),
    see("self_assessments.referees", "author"),
    do(
        "self_assessments.name_referee",
        "author",
        "self_assessments.referees",
        by=AUTHOR,
        fill={"name": "Nia Nilsen", "contact": "nia@new.example", "agreed": "y"},
    ),
    see("self_assessments.referee", "author"),
    do(
        "self_assessments.change_referee",
        "author",
        "self_assessments.referee",
        by=AUTHOR,
        fill={"name": "Nia Nilsen"},
    ),
    do(
        "self_assessments.remove_referee",
        "author",
        "self_assessments.referees",
        by=AUTHOR,
    ),
    see("self_assessments.files", "author"),
    do(
        "self_assessments.add_file",
        "author",
        "self_assessments.files",
        422,
        by=AUTHOR,
        writes=False,
    ),
    do("self_assessments.remove_file", "author", "self_assessments.files", by=AUTHOR),
    see("self_assessments.submission", "author"),
    see("readiness.shown", "author"),
    see("profile_use.show", "author"),
    do("profile_use.fill_in", "author", "", by=AUTHOR, writes=False),
    do("profile_use.keep", "author", "", by=AUTHOR, writes=False),
    do(
        "profile_use.make_account",
        "author",
        "profile_use.show",
        by=AUTHOR,
        fill={
            "agency": "Nia and co",
            "name": "Nia",
            "email": "nia@new.example",
            "password": PASSWORD,
            "again": PASSWORD,
        },
    ),
    do("self_assessments.submit", "author", "self_assessments.submission", by=AUTHOR),
    do(
        "self_assessments.leave",
        "author",
        "self_assessments.show",
        by=AUTHOR,
        writes=False,
    ),
    # A reference by link
    see("given_references.notice", "referee"),
    do("given_references.accept_notice", "referee", "", by=REFEREE, writes=False),
    see("given_references.show", "referee"),
    see("given_references.person", "referee"),
    do(
        "given_references.confirm",
        "referee",
        "given_references.person",
        by=REFEREE,
        fill={"position": "Head of sales"},
    ),
    see("given_references.answers", "referee"),
    do(
        "given_references.save",
        "referee",
        "",
        by=REFEREE,
        fill=lambda place, key: {
            "review": str(place["given_id"]),
            "community-care-note": "So it was.",
            "community-care-version": "1",
        },
        in_fragment=200,
    ),
    do(
        "given_references.save_section",
        "referee",
        "given_references.answers",
        by=REFEREE,
        args={"section_id": "part"},
        fill={"community-care-note": "So it was."},
    ),
    see("given_references.submission", "referee"),
    do("given_references.submit", "referee", "given_references.submission", by=REFEREE),
    see("given_references.refusal", "referee"),
    do("given_references.decline", "referee", "given_references.refusal", by=REFEREE),
    do("given_references.disown", "referee", "given_references.refusal", by=REFEREE),
    see("given_references.thanks", "public"),
    # A reply to warning signs
    see("replies.notice", "replier"),
    do("replies.accept_notice", "replier", "", by=REPLIER, writes=False),
    see("replies.show", "replier"),
    do(
        "replies.save",
        "replier",
        "",
        by=REPLIER,
        args={"flag": "ruled_sign"},
        fill=lambda place, key: {
            "review": str(place["request_id"]),
            f"{RULED_SIGN}-note": "It is not so.",
            f"{RULED_SIGN}-version": "1",
        },
        in_fragment=200,
    ),
    do(
        "replies.save_all",
        "replier",
        "replies.show",
        by=REPLIER,
        fill={f"{RULED_SIGN}-note": "It is not so."},
    ),
    see("replies.submission", "replier"),
    do("replies.submit", "replier", "replies.submission", by=REPLIER),
    # A drill, by whoever sits it
    see("sittings.notice", "sitter"),
    do("sittings.accept_notice", "sitter", "", by=SITTER, writes=False),
    see("sittings.show", "sitter"),
    see("sittings.clock", "sitter", 303, in_fragment=200),
    do("sittings.start", "sitter", "", by=SITTER, writes=False),
    do(
        "sittings.save",
        "sitter",
        "",
        by=SITTER,
        args={"part": "drill_part"},
        fill=lambda place, key: {
            "review": str(place["drill_id"]),
            "first-message-note": "We have read it.",
            "first-message-version": "1",
        },
        in_fragment=200,
    ),
    do(
        "sittings.save_all",
        "sitter",
        "sittings.show",
        by=SITTER,
        fill={"first-message-note": "We have read it."},
    ),
    see("sittings.submission", "sitter"),
    do("sittings.hand_in", "sitter", "sittings.submission", by=SITTER),
    # A plan, by the vendor
    see("counterparts.notice", "counterpart"),
    do("counterparts.accept_notice", "counterpart", "", by=COUNTERPART, writes=False),
    see("counterparts.show", "counterpart"),
    see("counterparts.version", "counterpart"),
    see("counterparts.differences", "counterpart"),
    see("counterparts.print_version", "counterpart"),
    see("counterparts.pdf_version", "counterpart"),
    see("counterparts.readiness", "counterpart"),
    see("counterparts.comments", "counterpart"),
    do(
        "counterparts.comment",
        "counterpart",
        "counterparts.comments",
        by=COUNTERPART,
        fill={"text": "Sooner on Saturdays, please."},
    ),
    see("counterparts.agreement", "counterpart"),
    do(
        "counterparts.agree",
        "counterpart",
        "counterparts.agreement",
        by=COUNTERPART,
        fill={"full_name": "Nia Nilsen", "agrees": "y"},
    ),
    # A scorecard, by whoever was shown it
    see("shared.show", "recipient"),
    see("shared.pdf", "recipient"),
    see("shared.over", "public"),
    # A self-check
    see("self_checks.new", "public"),
    do("self_checks.start", "public", "self_checks.new", fill={"kind": "agency", "name": "Nia"}),
    see("self_checks.code", "public"),
    do(
        "self_checks.open_by_code",
        "public",
        "self_checks.code",
        422,
        fill={"code": "no such code"},
        writes=False,
    ),
    see("self_checks.key", "self", 303),
    see("self_checks.show", "self"),
    see("self_checks.result", "self"),
    see("self_checks.pdf", "self"),
    do(
        "self_checks.save",
        "self",
        "",
        by=KEEPER,
        args={"question": "criterion"},
        fill=lambda place, key: {
            "review": str(place["self_check_id"]),
            f"{RATED}-note": "So I do.",
            f"{RATED}-version": "1",
        },
        in_fragment=200,
    ),
    do(
        "self_checks.save_section",
        "self",
        "self_checks.show",
        query="section=company-research",
        by=KEEPER,
        fill={f"{RATED}-note": "So I do."},
    ),
    do("self_checks.renew", "self", "self_checks.show", by=KEEPER),
    do("self_checks.keep", "self", "self_checks.show", by=KEEPER),
    do("self_checks.leave", "self", "self_checks.show", by=KEEPER, writes=False),
    do("self_checks.erase", "self", "self_checks.show", by=KEEPER),
    # Signing in
    see("security.login", "public", SIGNED_IN_ALREADY),
    do(
        "security.login",
        "public",
        "security.login",
        SIGNED_IN_ALREADY,
        fill={"email": "nobody@example.com", "password": "wrong"},
        by="anonymous",
        writes=False,
    ),
    do("security.logout", "public", "briefs.index", 302, done_by=NOT_SIGNED_IN),
    see("security.wan_signin", "public", SIGNED_IN_ALREADY),
    do("security.wan_signin", "public", "", SIGNED_IN_ALREADY, writes=False),
    do("security.wan_signin_response", "public", "", 302, writes=False),
    see("security.two_factor_token_validation", "public", NOT_WHEN_SIGNED_IN),
    do("security.two_factor_token_validation", "public", "", NOT_WHEN_SIGNED_IN, writes=False),
    see("security.mf_recovery", "public", 302),
    do("security.mf_recovery", "public", "", 302, writes=False),
    see("security.tf_select", "public", 404),
    do("security.tf_select", "public", "", 404, writes=False),
    see("security.two_factor_rescue", "public", 404),
    do("security.two_factor_rescue", "public", "", 404, writes=False),
    see("security.forgot_password", "public"),
    do(
        "security.forgot_password",
        "public",
        "security.forgot_password",
        200,
        fill={"email": "nobody@example.com"},
        by="anonymous",
    ),
    see("security.reset_password", "public", 302),
    do("security.reset_password", "public", "", 302, writes=False),
    see("security.change_email_confirm", "public"),
    do("accounts.change_address", "public", "security.change_email_confirm", 302, writes=False),
    # One's own account
    see("accounts.show", "omrv"),
    do("accounts.end_session", "omrv", "accounts.show", {"owner": 303, "member": 404}),
    do("accounts.end_other_sessions", "omrv", "accounts.show", done_by=ONE_SESSION),
    see("security.change_password", "omrv"),
    do("security.change_password", "omrv", "security.change_password", 200, writes=False),
    see("security.change_email", "omrv"),
    do(
        "security.change_email",
        "omrv",
        "security.change_email",
        200,
        fill={"email": "nia@new.example"},
    ),
    see("security.two_factor_setup", "omrv"),
    do("security.two_factor_setup", "omrv", "security.two_factor_setup", 200, writes=False),
    do("security.two_factor_setup_validate", "omrv", "", 302, writes=False),
    see("security.mf_recovery_codes", "omrv"),
    do("security.mf_recovery_codes", "omrv", "security.mf_recovery_codes", 200),
    see("security.wan_register", "omrv"),
    do("security.wan_register", "omrv", "security.wan_register", 200, fill={"name": "Phone"}),
    do("security.wan_register_response", "omrv", "", 302, writes=False),
    see("security.wan_delete", "omrv", 302),
    do("security.wan_delete", "omrv", "", 302, writes=False),
    see("security.verify", "omrv"),
    do("security.verify", "omrv", "security.verify", 200, writes=False),
    see("security.wan_verify", "omrv"),
    do("security.wan_verify", "omrv", "", 200, writes=False),
    do("security.wan_verify_response", "omrv", "", 302, writes=False),
    # Coming in by a link
    see("companies.invitation", "public"),
    do(
        "companies.open_invitation",
        "public",
        "companies.invitation",
        422,
        fill={"code": "no such code"},
        writes=False,
    ),
    see("companies.join", "link"),
    do(
        "companies.accept",
        "link",
        "companies.join",
        fill={"email": "nia@new.example", "password": PASSWORD, "again": PASSWORD},
        by=HOLDER,
        done_by=(HOLDER_WHO_LEFT,),
    ),
    do(
        "companies.accept_as_oneself",
        "link",
        "companies.join",
        by=HOLDER_WHO_LEFT,
        done_by=(HOLDER,),
    ),
    see("companies.choose", "public", MEMBERS_ONLY, asks_who=True),
    do(
        "companies.switch",
        "public",
        "companies.choose",
        {"anonymous": 303, "member": 303, "gone": 404},
        fill=lambda place, key: {"company_id": str(place["company_id"])},
        writes=False,
        asks_who=True,
    ),
    # The company
    see("companies.members", "omrv"),
    see("companies.member", "o"),
    do("companies.invite", "o", "companies.members", fill={"name": "Nia"}),
    see("companies.invited", "o"),
    do("companies.renew", "o", "companies.members"),
    do("companies.withdraw", "o", "companies.members"),
    do("companies.change_role", "o", "companies.member", fill={"role": "reviewer"}),
    do("companies.leave", "o", "companies.member"),
    do("companies.come_back", "o", "companies.member", args={"member_id": "gone_id"}),
    see("privacy.show", "o"),
    do("privacy.update", "o", "privacy.show", fill={"privacy_contact": "The office"}),
    # What the company says of itself
    see("profiles.show", "omrv"),
    do("profiles.begin", "omr", "", fill={"kind": "agency"}, writes=False),
    do(
        "profiles.save",
        "omr",
        "",
        args={"question": "criterion"},
        fill=lambda place, key: {
            "review": str(place["profile_id"]),
            f"{RATED}-note": "So we do.",
            f"{RATED}-version": "1",
        },
        in_fragment=200,
    ),
    do(
        "profiles.save_section",
        "omr",
        "profiles.show",
        query="section=company-research",
        fill={f"{RATED}-note": "So we do."},
    ),
    do("profiles.confirm", "omr", "profiles.show"),
    see("profiles.referees", "omrv"),
    do("profiles.name_referee", "omr", "profiles.referees", fill=NAMED),
    do("profiles.remove_referee", "omr", "profiles.referees"),
    see("profiles.files", "omrv"),
    see("profiles.file", "omrv"),
    do("profiles.add_file", "omr", "profiles.files", 422, writes=False),
    do("profiles.remove_file", "omr", "profiles.files"),
    see("profiles.shares", "om"),
    do("profiles.take_back", "om", "profiles.shares"),
    see("mail.index", "om"),
    do("mail.try_now", "om", "mail.index"),
    do("mail.stop", "om", "mail.index"),
    do("mail.take_link", "om", "mail.index"),
    see("mail.link", "om", 303),
    see("links.index", "om"),
    do("links.revoke", "om", "links.index"),
    see("audit.index", "om"),
    see("audit.show", "omrv"),
    see("exports.company_trail", "om"),
    see("exports.assessment_trail", "omrv"),
    # Briefs
    see("briefs.index", "omrv"),
    see("glossary.index", "public"),
    see("glossary.score", "public"),
    do("first_steps.put_away", "om", ""),
    do("first_steps.take_out", "om", "", writes=False),
    # The example is here, so that loading it changes nothing.
    do("examples.load", "om", "", writes=False),
    see("examples.show", "om"),
    do("examples.remove", "om", "examples.show"),
    see("briefs.new", "om"),
    do("briefs.create", "om", "briefs.new", fill={"title": "Spring", "response_hours": "4"}),
    see("briefs.show", "omrv"),
    see("briefs.edit", "om"),
    do("briefs.update", "om", "briefs.edit", fill={"title": "Autumn"}),
    do("briefs.close", "om", "briefs.show"),
    do("briefs.reopen", "om", "briefs.show", args={"brief_id": "closed_brief_id"}),
    see("briefs.weights", "om"),
    do("briefs.set_weights", "om", "briefs.weights", fill={"weighting": "equal"}),
    see("costs.show", "omrv"),
    see("costs.pdf", "omrv"),
    do("costs.update", "om", "costs.show", fill={"rate_high": "40"}),
    do("costs.preview", "om", "", 200, fill=COSTS, writes=False),
    do("costs.take", "om", "", 200, fill=COSTS, writes=False),
    see("comparisons.show", "omrv"),
    see("comparisons.pdf", "omrv"),
    see("bundles.index", "omrv"),
    do("bundles.ask", "omrv", "bundles.index", fill={"language": "es"}),
    see("bundles.show", "omrv", {"owner": 303, **NOT_THEIRS}, in_fragment=200),
    see("bundles.file", "omrv", {"owner": 200, **NOT_THEIRS}),
    do(
        "bundles.cancel",
        "omrv",
        "bundles.index",
        {"owner": 303, **NOT_THEIRS},
        args={"bundle_id": "waiting_bundle_id"},
    ),
    see("exports.comparison", "omrv"),
    # Whether the company is ready
    see("readiness.show", "omrv"),
    see("readiness.pdf", "omrv"),
    do("readiness.start", "omr", "readiness.show", args={"brief_id": "free_brief_id"}),
    do(
        "readiness.save",
        "omr",
        "",
        args={"question": "ready"},
        fill=lambda place, key: {
            "review": str(place["readiness_id"]),
            "contact-person-note": "So we do.",
            "contact-person-version": "1",
        },
        in_fragment=200,
    ),
    do(
        "readiness.save_section",
        "omr",
        "readiness.show",
        args={"section_id": "ready_part"},
        query="section=people-and-answers",
        fill={"contact-person-note": "So we do."},
    ),
    do("readiness.show_to_vendors", "om", "", writes=False),
    do("readiness.hide_from_vendors", "om", "readiness.show"),
    # Vendors
    see("vendors.index", "omrv"),
    see("exports.vendors", "omrv"),
    see("vendors.new", "om"),
    do("vendors.create", "om", "vendors.new", fill={"name": "Nia Nilsen", "kind": "agency"}),
    see("vendors.show", "omrv"),
    see("vendors.edit", "om"),
    do("vendors.update", "om", "vendors.edit", fill={"name": "Nia Nilsen"}),
    see("rules.show", "omrv"),
    see("rules.pdf", "omrv"),
    # Tables of vendors: those that are looked at by who handed them in, then those brought in
    see("vendor_imports.index", "om"),
    do("vendor_imports.create", "om", "vendor_imports.index", 422, writes=False),
    see("vendor_imports.blank_csv", "om"),
    see("vendor_imports.blank_xlsx", "om"),
    see("vendor_imports.show", "om", OWN_TABLE),
    do(
        "vendor_imports.set_columns",
        "om",
        "vendor_imports.show",
        OWN_TABLE_CHANGED,
        fill={"usual_kind": "agency"},
    ),
    do("vendor_imports.bring_in", "om", "vendor_imports.show", OWN_TABLE_CHANGED),
    do("vendor_imports.remove", "om", "vendor_imports.show", OWN_TABLE_CHANGED),
    do(
        "vendor_imports.take_back",
        "om",
        "vendor_imports.show",
        args={"import_id": "done_import_id"},
    ),
    # Assessments
    do(
        "assessments.create",
        "om",
        "briefs.show",
        fill=lambda place, key: {"vendor_id": str(place["lone_vendor_id"])},
    ),
    do(
        "assessments.create_for_vendor",
        "om",
        "vendors.show",
        fill=lambda place, key: {"brief_id": str(place["free_brief_id"])},
        args={"vendor_id": "lone_vendor_id"},
    ),
    see("assessments.show", "omrv"),
    do(
        "assessments.remove",
        "om",
        "assessments.show",
        args={"assessment_id": "rival_assessment_id"},
    ),
    see("issued_sheets.new", "public"),
    see("issued_sheets.show", "public", args={"code": "sheet_code"}),
    see("scorecards.show", "omrv"),
    see("scorecards.pdf", "omrv"),
    see("shares.show", "om"),
    do("shares.create", "om", "shares.show", BLIND_REFUSED, fill={"name": "Nia Nilsen"}),
    see("shares.given", "om", 303, args=SHOWN),
    do("shares.renew", "om", "shares.show", BLIND_REFUSED, args=SHOWN),
    do("shares.withdraw", "om", "shares.show", args=SHOWN),
    see("exports.dossier", "omrv"),
    # One's own review
    see("reviews.show", "omr"),
    do("reviews.start", "omr", "reviews.show", {"aside": 409}, by="newcomer", done_by=BEGUN),
    see("reviews.submission", "omr", {"in": 303, "none": 303, "aside": 303}),
    do(
        "reviews.submit",
        "omr",
        "reviews.submission",
        {"none": 404, "aside": 409},
        by="owner_blind",
        done_by=SEEING,
    ),
    do(
        "reviews.save",
        "omr",
        "",
        OWN_REVIEW_OPEN,
        by="owner_blind",
        fill=lambda place, key: {
            **own_review(place, key),
            f"{place['criterion']}-value": "1",
            f"{place['criterion']}-version": "1",
        },
        in_fragment=200,
    ),
    do(
        "reviews.save_section",
        "omr",
        "reviews.show",
        OWN_REVIEW_OPEN,
        query="section=company-research",
        by="owner_blind",
        fill=own_review,
    ),
    do(
        "reviews.reopen",
        "omr",
        "reviews.show",
        {"open": 409, "none": 404, "aside": 409},
        fill={"reason": REASON},
    ),
    do(
        "reviews.abstain",
        "omr",
        "reviews.show",
        {"in": 409},
        by="newcomer",
        fill={"reason": REASON},
    ),
    see("blank_sheets.show", "omr"),
    see("blank_sheets.pdf", "omr"),
    see("blank_sheets.show_checklist", "omrv"),
    see("blank_sheets.pdf_of_checklist", "omrv"),
    see("quick_entry.show", "omr", {"in": 303, "none": 303, "aside": 303}),
    do(
        "quick_entry.enter",
        "omr",
        "quick_entry.show",
        OWN_REVIEW_OPEN,
        by="owner_blind",
        fill=lambda place, key: {
            "review": str(place["reviews"].get(key, 0)),
            "sheet": "a1",
            "entries": "1 1 Seen.",
        },
        in_fragment=200,
    ),
    do(
        "quick_entry.undo",
        "omr",
        "quick_entry.show",
        OWN_REVIEW_OPEN,
        by="owner_blind",
        fill=lambda place, key: {"review": str(place["reviews"].get(key, 0))},
        args={"criterion": "typed"},
        in_fragment=200,
    ),
    # What is known
    see("facts.show", "omrv"),
    do(
        "facts.update",
        "omr",
        "facts.show",
        fill={"accounts_in_vendor_name-note": "They said so."},
        in_fragment=200,
    ),
    see("references.index", "omrv"),
    see("references.new", "omr"),
    do("references.create", "omr", "references.new", fill={"name": "Nia Nilsen"}),
    see("references.edit", "omr"),
    do("references.update", "omr", "references.edit", fill={"name": "Nia Nilsen"}),
    do("references.remove", "omr", "references.edit"),
    see("references.asked", "om", args=ASKED),
    do("references.ask", "om", "references.asked"),
    do("references.renew_link", "om", "references.asked", args=ASKED),
    do("references.remind", "om", "references.asked", args=ASKED),
    do("references.withdraw_link", "om", "references.asked", args=ASKED),
    see("proposals.show", "omrv"),
    see("proposals.version", "omrv"),
    see("proposals.original", "omrv"),
    do("proposals.update", "omr", "proposals.show", fill={"received_on": "2026-10-01"}),
    do("proposals.remove", "omr", "proposals.show"),
    do("proposals.rule", "omr", "proposals.show"),
    do(
        "proposals.mark",
        "omr",
        "proposals.show",
        fill={"promise": "secret-method", "quote": "ten thousand followers"},
    ),
    see("candidates.show", "omrv"),
    do("candidates.ask", "om", "candidates.show", fill={"note": "By Friday, please."}),
    see("candidates.asked", "om", 303),
    do("candidates.withdraw", "om", "candidates.show"),
    do(
        "candidates.send_back",
        "om",
        "candidates.show",
        args={"assessment_id": "handed_assessment_id"},
        fill={"reason": REASON},
    ),
    do("candidates.take_over", "omr", "facts.show"),
    see("candidates.file", "omrv", args={"file_id": "given_file_id"}),
    see("candidates.gap", "omrv"),
    see("drills.index", "omrv"),
    see("drills.new", "om"),
    do("drills.create", "om", "drills.new", fill={"scenario": "wrong-account"}),
    see("drills.show", "omrv"),
    do("drills.renew", "om", "drills.show"),
    do("drills.withdraw", "om", "drills.show"),
    # How a drill is rated: a rating stands as the same person's review does
    see("drill_ratings.show", "omr", args=RATED_DRILL),
    do(
        "drill_ratings.start",
        "omr",
        "drill_ratings.show",
        # Sees what the others' ratings come to.
        {"aside": 409},
        args=RATED_DRILL,
        by="newcomer",
        done_by=RATING_DRILL,
    ),
    do(
        "drill_ratings.save",
        "omr",
        "",
        OWN_DRILL_RATING_OPEN,
        by="owner_blind",
        args={**RATED_DRILL, "item": "drill_item"},
        fill=lambda place, key: {
            "review": str(place["drill_ratings"].get(key, 0)),
            "deleted-criticism-value": "seen",
            "deleted-criticism-note": "Seen.",
        },
        in_fragment=200,
    ),
    do(
        "drill_ratings.save_section",
        "omr",
        "drill_ratings.show",
        OWN_DRILL_RATING_OPEN,
        query="section=checks",
        by="owner_blind",
        args={**RATED_DRILL, "section_id": "drill_rating_part"},
        fill=own_drill_rating,
    ),
    see(
        "drill_ratings.submission",
        "omr",
        {"in": 303, "open": 200, "none": 404, "aside": 404},
        args=RATED_DRILL,
    ),
    do(
        "drill_ratings.submit",
        "omr",
        "drill_ratings.submission",
        {"in": 303, "open": 303, "none": 404, "aside": 404},
        by="owner_blind",
        args=RATED_DRILL,
        done_by=("owner", "manager", "reviewer"),
    ),
    see("scenarios.index", "om"),
    see("scenarios.new", "om"),
    do("scenarios.create", "om", "scenarios.new", fill={"title": "Storm", "scenario": REASON}),
    see("scenarios.edit", "om"),
    do("scenarios.update", "om", "scenarios.edit", fill={"title": "Storm", "scenario": REASON}),
    do("scenarios.retire", "om", "scenarios.index"),
    do(
        "scenarios.take_up",
        "om",
        "scenarios.index",
        args={"scenario_id": "retired_scenario_id"},
    ),
    see("audience.index", "omrv"),
    see("audience.new", "omr"),
    do(
        "audience.create",
        "omr",
        "audience.new",
        fill={"handle": "@other", "run_by": "others", "table": HISTORY},
    ),
    see("audience.show", "omrv"),
    see("audience.edit", "omr"),
    do("audience.update", "omr", "audience.edit", fill={"handle": "@other"}),
    do("audience.remove", "omr", "audience.edit"),
    # What the panel makes of it
    see("consensus.show", "omrv"),
    do(
        "consensus.record",
        "omr",
        "consensus.show",
        BLIND_REFUSED,
        query="criterion=company-knowledge",
        fill={"value": "2", "reason": REASON},
    ),
    do(
        "consensus.withdraw",
        "omr",
        "consensus.show",
        BLIND_REFUSED,
        query="criterion=company-knowledge",
        fill={"reason": REASON},
    ),
    see("pirate_check.show", "omrv"),
    do(
        "pirate_check.rule",
        "omr",
        "pirate_check.show",
        BLIND_REFUSED,
        fill={"state": "confirmed", "note": REASON},
        in_fragment=200,
    ),
    do(
        "pirate_check.confirm_knockout",
        "om",
        "pirate_check.show",
        BLIND_REFUSED,
        args={"criterion": "proposed"},
        fill={"evidence": REASON, "answered": "y"},
    ),
    do(
        "pirate_check.lift_knockout",
        "om",
        "pirate_check.show",
        BLIND_REFUSED,
        args={"criterion": "confirmed"},
        fill={"evidence": REASON},
    ),
    see("reply_requests.index", "om"),
    do(
        "reply_requests.create",
        "om",
        "reply_requests.index",
        BLIND_REFUSED,
        fill={"signs": RULED_SIGN, "name": "Nia Nilsen", "days": "7"},
    ),
    see("reply_requests.show", "om"),
    do(
        "reply_requests.send",
        "om",
        "reply_requests.show",
        BLIND_REFUSED,
        args={"request_id": "prepared_id"},
    ),
    do(
        "reply_requests.discard",
        "om",
        "reply_requests.show",
        BLIND_REFUSED,
        args={"request_id": "prepared_id"},
    ),
    do("reply_requests.renew", "om", "reply_requests.show", BLIND_REFUSED),
    do("reply_requests.withdraw", "om", "reply_requests.show", BLIND_REFUSED),
    see("plans.show", "omr"),
    do(
        "plans.begin",
        "om",
        "plans.show",
        args={"assessment_id": "handed_assessment_id"},
        fill={"language": "en"},
    ),
    see("plans.section", "omr", args=PLANNED),
    do(
        "plans.save",
        "om",
        "plans.section",
        args=PLANNED,
        fill=own_page,
        in_fragment=200,
    ),
    see("plans.history", "omr", args=PLANNED),
    see("plans.news", "omr"),
    do("plans.adopt", "om", "plans.news", args=PLANNED),
    do("plans.leave", "om", "plans.news", args=PLANNED),
    do("plans.put_forward", "om", "plans.show", fill={"note": "As we said on the telephone."}),
    see("plans.version", "omr"),
    see("plans.compare", "omr", query="old=1&new=2"),
    see("plans.print_draft", "omr"),
    see("plans.print_version", "omr"),
    see("plans.pdf_draft", "omr"),
    see("plans.pdf_version", "omr"),
    see("agreements.show", "omr"),
    do(
        "agreements.agree",
        "om",
        "agreements.show",
        fill={"full_name": "Nia Nilsen", "agrees": "y"},
    ),
    do("agreements.comment", "om", "agreements.show", fill={"text": "Sooner, please."}),
    do("agreements.settle", "om", "agreements.show", in_fragment=200),
    do("agreements.give", "om", "agreements.show", fill={"name": "Nia Nilsen"}),
    see("agreements.given", "om", 303),
    do("agreements.withdraw", "om", "agreements.show"),
    see("decisions.new", "om"),
    do(
        "decisions.create",
        "om",
        "decisions.new",
        BLIND_REFUSED,
        fill={
            "outcome": "contract",
            "reason": REASON,
            "conditions": "",
            "follows_level": "no",
            "early_because": REASON,
        },
    ),
)
TABLE = {row.name: row for row in ROWS}
