"""The table of routes: who may, and what answers them. A route without a row fails the build.

Roles are letters: o(wner) m(anager) r(eviewer) v(iewer); `public` is everybody, signed in or not.
A status may depend on how the actor's own review stands: `in`, `open`, `none`, `aside`, `viewer`;
on public routes"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from tests.walls.world import NOBODY, SEEING

Fill = Callable[[Mapping[str, Any], str], Mapping[str, str]] | Mapping[str, str]

BLIND_REFUSED = {"in": 303, "aside": 303, "open": 409, "none": 409}
BEGUN = (*SEEING, "owner_blind", "manager_blind", "reviewer_blind")
OWN_REVIEW_OPEN = {"in": 409, "aside": 409, "open": 303, "none": 404}
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


ROWS = (
    # Public
    see("pages.home", "public", 303),
    see("health.show", "public"),
    see("static", "public"),
    see("security.static", "public", args={"filename": "security_file"}),
    see("security.login", "public", {"anonymous": 200, "member": 302, "gone": 302}),
    do(
        "security.login",
        "public",
        "security.login",
        {"anonymous": 200, "member": 302, "gone": 302},
        fill={"email": "nobody@example.com", "password": "wrong"},
        by="anonymous",
        writes=False,
    ),
    do("security.logout", "public", "briefs.index", 302, writes=False),
    do(
        "accounts.set_language",
        "public",
        "briefs.index",
        fill={"language": "es"},
        done_by=(NOBODY, "gone"),
    ),
    see("setup.new", "public", 303),
    do("setup.create", "public", "", writes=False),
    see("demo.enter", "public", 404),
    see("companies.invitation", "public"),
    do(
        "companies.open_invitation",
        "public",
        "companies.invitation",
        422,
        fill={"code": "no such code"},
        writes=False,
    ),
    see("companies.join", "public", 303),
    do("companies.accept", "public", "", writes=False),
    # Members
    see("companies.members", "omrv"),
    see("companies.member", "o"),
    do("companies.invite", "o", "companies.members", 200, fill={"name": "Nia"}),
    do("companies.withdraw", "o", "companies.members"),
    do("companies.change_role", "o", "companies.member", fill={"role": "reviewer"}),
    do("companies.leave", "o", "companies.member"),
    do("companies.come_back", "o", "companies.member", args={"member_id": "gone_id"}),
    # Briefs
    see("briefs.index", "omrv"),
    see("briefs.new", "om"),
    do("briefs.create", "om", "briefs.new", fill={"title": "Spring", "response_hours": "4"}),
    see("briefs.show", "omrv"),
    see("briefs.edit", "om"),
    do("briefs.update", "om", "briefs.edit", fill={"title": "Autumn"}),
    do("briefs.close", "om", "briefs.show"),
    do("briefs.reopen", "om", "briefs.show", args={"brief_id": "closed_brief_id"}),
    see("briefs.weights", "om"),
    do("briefs.set_weights", "om", "briefs.weights", fill={"weighting": "equal"}),
    see("comparisons.show", "omrv"),
    # Vendors
    see("vendors.index", "omrv"),
    see("vendors.new", "om"),
    do("vendors.create", "om", "vendors.new", fill={"name": "Nia Nilsen", "kind": "agency"}),
    see("vendors.show", "omrv"),
    see("vendors.edit", "om"),
    do("vendors.update", "om", "vendors.edit", fill={"name": "Nia Nilsen"}),
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
    see("scorecards.show", "omrv"),
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
    see("proposals.show", "omrv"),
    do("proposals.update", "omr", "proposals.show", fill={"received_on": "2026-10-01"}),
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
    see("decisions.new", "om"),
    do(
        "decisions.create",
        "om",
        "decisions.new",
        BLIND_REFUSED,
        fill={"outcome": "contract", "reason": REASON, "conditions": "", "follows_level": "no"},
    ),
)
TABLE = {row.name: row for row in ROWS}
