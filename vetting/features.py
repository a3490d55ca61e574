"""The features of the portal, each with its routes."""

from vetting.accounts.routes import bp as accounts
from vetting.agreements.routes import bp as agreements
from vetting.assessments.routes import bp as assessments
from vetting.audience.routes import bp as audience
from vetting.audit.routes import bp as audit
from vetting.blank_sheets.routes import bp as blank_sheets
from vetting.briefs.routes import bp as briefs
from vetting.bundles.routes import bp as bundles
from vetting.candidates.routes import bp as candidates
from vetting.companies.routes import bp as companies
from vetting.comparisons.routes import bp as comparisons
from vetting.consensus.routes import bp as consensus
from vetting.costs.routes import bp as costs
from vetting.counterparts.routes import bp as counterparts
from vetting.decisions.routes import bp as decisions
from vetting.demo.routes import bp as demo
from vetting.drill_ratings.routes import bp as drill_ratings
from vetting.drills.routes import bp as drills
from vetting.examples.routes import bp as examples
from vetting.exports.routes import bp as exports
from vetting.facts.routes import bp as facts
from vetting.first_steps.routes import bp as first_steps
from vetting.given_references.routes import bp as given_references
from vetting.glossary.routes import bp as glossary
from vetting.guests.routes import bp as guests
from vetting.issued_sheets.routes import bp as issued_sheets
from vetting.links.routes import bp as links
from vetting.mail.routes import bp as mail
from vetting.operation.routes import bp as operation
from vetting.pages.routes import bp as pages
from vetting.pirate_check.routes import bp as pirate_check
from vetting.plans.routes import bp as plans
from vetting.privacy.routes import bp as privacy
from vetting.profiles.routes import bp as profiles
from vetting.profiles.using import bp as profile_use
from vetting.proposals.routes import bp as proposals
from vetting.quick_entry.routes import bp as quick_entry
from vetting.readiness.routes import bp as readiness
from vetting.references.routes import bp as references
from vetting.replies.routes import bp as replies
from vetting.reply_requests.routes import bp as reply_requests
from vetting.reviews.routes import bp as reviews
from vetting.rules.routes import bp as rules
from vetting.scenarios.routes import bp as scenarios
from vetting.scorecards.routes import bp as scorecards
from vetting.self_assessments.routes import bp as self_assessments
from vetting.self_checks.routes import bp as self_checks
from vetting.setup.routes import bp as setup
from vetting.shared.routes import bp as shared
from vetting.shares.routes import bp as shares
from vetting.sittings.routes import bp as sittings
from vetting.styleguide.routes import bp as styleguide
from vetting.vendor_imports.routes import bp as vendor_imports
from vetting.vendors.routes import bp as vendors

BLUEPRINTS = (
    accounts,
    agreements,
    assessments,
    audience,
    audit,
    blank_sheets,
    briefs,
    bundles,
    candidates,
    companies,
    comparisons,
    consensus,
    costs,
    counterparts,
    decisions,
    demo,
    drill_ratings,
    drills,
    examples,
    exports,
    facts,
    first_steps,
    given_references,
    glossary,
    guests,
    issued_sheets,
    links,
    mail,
    operation,
    pages,
    pirate_check,
    plans,
    privacy,
    profiles,
    profile_use,
    proposals,
    quick_entry,
    readiness,
    references,
    replies,
    reply_requests,
    reviews,
    rules,
    scenarios,
    scorecards,
    self_assessments,
    self_checks,
    setup,
    shared,
    shares,
    sittings,
    styleguide,
    vendor_imports,
    vendors,
)
