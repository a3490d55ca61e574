"""The tables that the portal gives out, column by column."""

from collections.abc import Sequence

from flask_babel import lazy_gettext

from vetting.exports.tables import NARROW, PROSE, WIDE, Column, Kind

# The directory.
VENDORS = (
    Column("vendor_id", lazy_gettext("No."), Kind.WHOLE, NARROW),
    Column("name", lazy_gettext("Name"), width=WIDE),
    Column("kind", lazy_gettext("Kind of vendor")),
    Column("contact_person", lazy_gettext("Contact person"), width=WIDE),
    Column("city", lazy_gettext("Town")),
    Column("email", lazy_gettext("E-mail address"), width=WIDE),
    Column("phone", lazy_gettext("Telephone")),
    Column("website", lazy_gettext("Website or main profile"), width=WIDE),
    Column("notes", lazy_gettext("Notes"), width=PROSE),
    Column("entered_at", lazy_gettext("Entered"), Kind.MOMENT),
)

# The trail of one assessment; that of a company says of each entry what it is about as well. The
# place in the chain is left out, as on the page: its gaps would tell a blind rater too much.
TRAIL = (
    Column("at", lazy_gettext("When"), Kind.MOMENT),
    Column("who", lazy_gettext("Who"), width=WIDE),
    Column("by_link", lazy_gettext("By link"), Kind.YES, NARROW),
    Column("what", lazy_gettext("What"), width=WIDE),
    Column("detail", lazy_gettext("More exactly"), width=WIDE),
)
COMPANY_TRAIL = (*TRAIL, Column("on", lazy_gettext("On what"), width=PROSE))

# A brief's vendors side by side.
_FIGURES = (
    Column("total", lazy_gettext("Total (0–100)"), Kind.NUMBER, NARROW),
    Column("total_from", lazy_gettext("Total at least"), Kind.NUMBER, NARROW),
    Column("total_to", lazy_gettext("Total at most"), Kind.NUMBER, NARROW),
    Column("provisional", lazy_gettext("Provisional"), Kind.YES, NARROW),
    Column("band", lazy_gettext("Advice")),
    Column("coverage", lazy_gettext("Coverage"), Kind.SHARE, NARROW),
    Column("evidenced", lazy_gettext("Evidenced"), Kind.SHARE, NARROW),
    Column("panel_raters", lazy_gettext("Panel raters"), Kind.WHOLE, NARROW),
    Column("level", lazy_gettext("Warning level"), width=WIDE),
    Column("level_if_confirmed", lazy_gettext("Warning level if confirmed"), width=WIDE),
)


def compared(sections: Sequence[tuple[str, str]]) -> Sequence[Column]:
    """The columns of a comparison; one more for each section, as id and title."""
    return (
        Column("assessment_id", lazy_gettext("No."), Kind.WHOLE, NARROW),
        Column("vendor", lazy_gettext("Vendor"), width=WIDE),
        Column("kind", lazy_gettext("Kind of vendor")),
        Column("place", lazy_gettext("Place by total"), width=NARROW),
        *_FIGURES,
        Column("critical", lazy_gettext("Confirmed critical signs"), Kind.WHOLE, NARROW),
        Column("serious", lazy_gettext("Confirmed serious signs"), Kind.WHOLE, NARROW),
        Column("minor", lazy_gettext("Confirmed minor signs"), Kind.WHOLE, NARROW),
        Column("knockouts", lazy_gettext("Knock-outs"), width=WIDE),
        *(Column(id_, title, Kind.NUMBER, NARROW) for id_, title in sections),
        Column("spread", lazy_gettext("Largest disagreement"), Kind.WHOLE, NARROW),
        Column("spread_on", lazy_gettext("Disagreement on"), width=WIDE),
        Column("checked_once", lazy_gettext("Checked for one vendor only"), width=WIDE),
        Column("decision", lazy_gettext("Decision")),
        Column("decided_by", lazy_gettext("Decided by")),
        Column("decided_at", lazy_gettext("Decided on"), Kind.MOMENT),
        Column("remark", lazy_gettext("Remark"), width=WIDE),
    )


COMPARED_SIGNS = (
    Column("assessment_id", lazy_gettext("No."), Kind.WHOLE, NARROW),
    Column("vendor", lazy_gettext("Vendor"), width=WIDE),
    Column("sign", lazy_gettext("Warning sign"), width=WIDE),
    Column("severity", lazy_gettext("Severity")),
    Column("state", lazy_gettext("State")),
    Column("reply_head", lazy_gettext("Reply"), width=WIDE),
    Column("reply", lazy_gettext("What the person assessed says"), width=PROSE),
)

# An assessment, as on its scorecard.
SUMMARY = (
    Column("assessment_id", lazy_gettext("No."), Kind.WHOLE, NARROW),
    Column("vendor", lazy_gettext("Vendor"), width=WIDE),
    Column("kind", lazy_gettext("Kind of vendor")),
    Column("company", lazy_gettext("Company"), width=WIDE),
    Column("brief", lazy_gettext("Brief"), width=WIDE),
    Column("checklist", lazy_gettext("Checklist")),
    Column("version", lazy_gettext("Version of the checklist"), Kind.WHOLE, NARROW),
    *_FIGURES,
    Column("rule", lazy_gettext("Rule"), width=NARROW),
    Column("why", lazy_gettext("Why this level"), width=PROSE),
    Column("missing", lazy_gettext("Evidence that is missing"), width=PROSE),
    Column("strengths", lazy_gettext("What speaks for them"), width=PROSE),
    Column("weights", lazy_gettext("Weights"), width=PROSE),
    Column("own_in_short", lazy_gettext("Their own rating in short"), width=PROSE),
    Column("offer_on", lazy_gettext("Written offer of"), Kind.DAY),
    Column("confidential", lazy_gettext("References in confidence, left out"), Kind.WHOLE, NARROW),
    Column("printed_by", lazy_gettext("Made by")),
    Column("printed_at", lazy_gettext("As of"), Kind.MOMENT),
)
RATERS = (
    Column("who", lazy_gettext("Who"), width=WIDE),
    Column("state", lazy_gettext("State")),
    Column("since", lazy_gettext("Since"), Kind.MOMENT),
    Column("reopened", lazy_gettext("Times reopened"), Kind.WHOLE, NARROW),
)
SECTIONS = (
    Column("section_id", lazy_gettext("Section, short name")),
    Column("section", lazy_gettext("Section"), width=WIDE),
    Column("score", lazy_gettext("Score (0–100)"), Kind.NUMBER, NARROW),
    Column("score_from", lazy_gettext("Score at least"), Kind.NUMBER, NARROW),
    Column("score_to", lazy_gettext("Score at most"), Kind.NUMBER, NARROW),
    Column("coverage", lazy_gettext("Coverage"), Kind.SHARE, NARROW),
    Column("spread", lazy_gettext("Largest disagreement"), Kind.WHOLE, NARROW),
)
CRITERIA = (
    Column("criterion_id", lazy_gettext("Criterion, short name")),
    Column("section", lazy_gettext("Section"), width=WIDE),
    Column("criterion", lazy_gettext("Criterion"), width=WIDE),
    Column("value", lazy_gettext("Value (0–4)"), Kind.NUMBER, NARROW),
    Column("state", lazy_gettext("State")),
    Column("meaning", lazy_gettext("What the value means"), width=PROSE),
    Column("spread", lazy_gettext("Largest disagreement"), Kind.WHOLE, NARROW),
    Column("own", lazy_gettext("Their own rating"), Kind.NUMBER, NARROW),
    Column("gap", lazy_gettext("Own rating less the panel's"), Kind.NUMBER, NARROW),
    Column("median", lazy_gettext("Median before the consensus"), Kind.NUMBER, NARROW),
    Column("consensus", lazy_gettext("Consensus"), width=NARROW),
    Column("consensus_reason", lazy_gettext("Why this consensus"), width=PROSE),
    Column("consensus_by", lazy_gettext("Consensus recorded by")),
    Column("consensus_at", lazy_gettext("Consensus recorded on"), Kind.MOMENT),
    Column("can_stop", lazy_gettext("Can knock out"), Kind.YES, NARROW),
)
RATINGS = (
    Column("criterion_id", lazy_gettext("Criterion, short name")),
    Column("criterion", lazy_gettext("Criterion"), width=WIDE),
    Column("who", lazy_gettext("Who"), width=WIDE),
    Column("role", lazy_gettext("As")),
    Column("rating", lazy_gettext("Rating")),
    Column("note", lazy_gettext("Note"), width=PROSE),
)
SIGNS = (
    Column("sign", lazy_gettext("Warning sign"), width=WIDE),
    Column("severity", lazy_gettext("Severity")),
    Column("family", lazy_gettext("Family")),
    Column("state", lazy_gettext("State")),
    Column("evidence", lazy_gettext("Evidence"), width=PROSE),
    Column("matters", lazy_gettext("Why it matters"), width=PROSE),
    Column("innocent", lazy_gettext("Innocent explanation"), width=PROSE),
    Column("ask", lazy_gettext("Ask next"), width=PROSE),
    Column("ruling", lazy_gettext("Reason of the person who ruled"), width=PROSE),
    Column("ruled_by", lazy_gettext("Ruled by")),
    Column("ruled_at", lazy_gettext("Ruled on"), Kind.MOMENT),
)
REPLIES = (
    Column("sign", lazy_gettext("Warning sign"), width=WIDE),
    Column("reply_head", lazy_gettext("Reply"), width=WIDE),
    Column("stance", lazy_gettext("In short")),
    Column("reply", lazy_gettext("What the person assessed says"), width=PROSE),
)
KNOCKOUTS = (
    Column("criterion_id", lazy_gettext("Criterion, short name")),
    Column("criterion", lazy_gettext("Criterion"), width=WIDE),
    Column("state", lazy_gettext("State")),
    Column("meaning", lazy_gettext("What the value means"), width=PROSE),
    Column("rated_zero_by", lazy_gettext("Rated 0 by"), width=WIDE),
    Column("confirmed_by", lazy_gettext("Confirmed by")),
    Column("evidence", lazy_gettext("Evidence"), width=PROSE),
)
FACTS = (
    Column("group", lazy_gettext("Group"), width=WIDE),
    Column("fact", lazy_gettext("Fact"), width=PROSE),
    Column("answer", lazy_gettext("Answer")),
    Column("origin", lazy_gettext("Where from"), width=WIDE),
    Column("note", lazy_gettext("Note"), width=PROSE),
)
REFERENCES = (
    Column("name", lazy_gettext("Name"), width=WIDE),
    Column("position", lazy_gettext("Position")),
    Column("organisation", lazy_gettext("Organisation")),
    Column("worked_together", lazy_gettext("Worked together")),
    Column("verified", lazy_gettext("Identity verified"), Kind.YES, NARROW),
    Column("verified_how", lazy_gettext("How it was verified"), width=WIDE),
    Column("outcome", lazy_gettext("What came of it")),
    Column("rehire", lazy_gettext("Would work with them again")),
    Column("attempts", lazy_gettext("Attempts"), Kind.WHOLE, NARROW),
    Column("spoken_on", lazy_gettext("Spoken with on"), Kind.DAY),
    Column("note", lazy_gettext("Note"), width=PROSE),
    Column("added", lazy_gettext("In their own words"), width=PROSE),
    Column("answered_at", lazy_gettext("Answered by link on"), Kind.MOMENT),
    Column("recorded_by", lazy_gettext("Recorded by")),
)
DRILLS = (
    Column("drill", lazy_gettext("Crisis drill"), width=WIDE),
    Column("day", lazy_gettext("Day"), Kind.DAY),
    Column("rated_by", lazy_gettext("Rated by")),
    Column("points", lazy_gettext("Result"), width=WIDE),
    Column("drill_level", lazy_gettext("Suggested level (0–4)"), Kind.WHOLE, NARROW),
    Column("pace", lazy_gettext("First usable line"), width=WIDE),
    Column("counts", lazy_gettext("Counts"), Kind.YES, NARROW),
)
DECISIONS = (
    Column("decision", lazy_gettext("Decision")),
    Column("decided_by", lazy_gettext("Decided by")),
    Column("decided_at", lazy_gettext("Decided on"), Kind.MOMENT),
    Column("reason", lazy_gettext("Reason"), width=PROSE),
    Column("conditions", lazy_gettext("Conditions"), width=PROSE),
    Column("early", lazy_gettext("Decided early"), width=WIDE),
    Column("early_because", lazy_gettext("Why so early"), width=PROSE),
    Column("follows_level", lazy_gettext("Follows the level"), Kind.YES, NARROW),
    Column("level_then", lazy_gettext("Level at that time"), width=WIDE),
    Column("total_then", lazy_gettext("Total at that time"), Kind.NUMBER, NARROW),
    Column("coverage_then", lazy_gettext("Coverage at that time"), Kind.SHARE, NARROW),
    Column("holds", lazy_gettext("Holds now"), Kind.YES, NARROW),
)
