"""Rules for words that are suspicious wherever they meet in a few words."""

from vetting.scoring.proposal.rules import Rule

ASKS_ON = "except|never-so|keeps-asking|still-asks|if"

RULES = (
    Rule("hands-off-client", ("l-nil", "l-chore", "l-you"), 5, ASKS_ON, negative=True),
    Rule("hands-off-client", ("l-relax", "l-own"), 8, ASKS_ON, negative=True),
    Rule("hands-off-client", ("l-nosight", "l-publish"), 5, ASKS_ON, negative=True),
    Rule("vanity-success", ("l-tally", "l-value", "l-only"), 6, "beyond-likes|secondary|hedge"),
    Rule("vanity-success", ("l-tally", "l-value"), 4, "beyond-likes|secondary|hedge"),
    Rule(
        "unverifiable-track-record",
        ("l-evidence", "l-hush"),
        5,
        "proof-offered|newcomer|consent",
        negative=True,
    ),
    Rule(
        "unverifiable-track-record",
        ("l-evidence", "l-hush", "l-big"),
        10,
        "proof-offered|newcomer|consent",
        negative=True,
    ),
    Rule("vendor-owned-accounts", ("l-asset", "l-ours", "l-hold"), 8, "yours"),
    Rule("vendor-owned-accounts", ("l-asset", "l-ours"), 4, "yours"),
    Rule(
        "bought-engagement",
        ("l-crowd", "l-fakery"),
        5,
        "ads|clean-up|real-customers",
        blamed=True,
        hopes=True,
    ),
    Rule(
        "fake-reviews", ("l-review", "l-forged"), 6, "honest-review|answer-them|hope", blamed=True
    ),
    Rule("censor-criticism", ("l-gone", "l-sour"), 10, "abuse|answer-them", blamed=True),
)
