"""Rules for words that are suspicious wherever three of them meet in a clause."""

from vetting.scoring.proposal.rules import Rule

STILL_ASKED = "except|never-so|keeps-asking|still-asks|if"

RULES = (
    Rule("hands-off-client", ("l-nil", "l-chore", "l-you"), 5, STILL_ASKED, negative=True),
    Rule("hands-off-client", ("l-out", "l-you"), 5, STILL_ASKED, negative=True),
    Rule("hands-off-client", ("l-all-us", "l-while-you"), 8, STILL_ASKED, negative=True),
    Rule(
        "hands-off-client",
        ("l-out", "l-all-us|work-better|we-rest"),
        14,
        STILL_ASKED,
        negative=True,
    ),
    Rule("vanity-success", ("l-tally", "l-value", "l-only"), 6, "beyond-likes|secondary|hedge"),
    Rule(
        "vanity-success", ("big-crowd", "a-worth|l-value"), 5, "beyond-likes|secondary|hedge|commit"
    ),
    Rule(
        "unverifiable-track-record",
        ("boast|grand", "l-hush"),
        16,
        "proof-offered|newcomer|consent",
        negative=True,
    ),
    Rule("unverifiable-track-record", ("l-super", "l-field", "l-uswe"), 6, "newcomer"),
    Rule(
        "always-on-alone",
        ("odd-days|odd-hours|all-the-time|instant", "i-serve"),
        6,
        "rota|emergency|reply-in-a-day|office-hours|their-hours",
    ),
    Rule(
        "fake-reviews",
        ("l-review", "l-forged"),
        6,
        "honest-review|answer-them|hope",
        blamed=True,
    ),
    Rule(
        "fake-reviews",
        ("l-people", "l-put", "l-stars"),
        5,
        "honest-review|answer-them|hope",
        blamed=True,
    ),
    Rule("vendor-owned-accounts", ("l-asset", "l-leave", "l-loss"), 6, "yours|countdown"),
    Rule(
        "guaranteed-followers",
        ("l-vow", "l-audience", "l-much"),
        8,
        "serves-followers|not-people",
        hopes=True,
    ),
    Rule(
        "guaranteed-sales",
        ("l-vow", "l-income", "l-much|full"),
        9,
        "reply-service|if-positive|consent",
        hopes=True,
    ),
    Rule(
        "guaranteed-sales",
        ("l-vow", "l-income"),
        5,
        "reply-service|if-positive|consent",
        hopes=True,
    ),
    Rule(
        "spam-automation",
        ("l-tool", "l-touch", "l-others"),
        7,
        "own-notice|own-crowd|own-posts",
        blamed=True,
    ),
    Rule("secret-method", ("l-no", "l-tell", "l-way"), 5, "open-method", negative=True),
    Rule("one-size-fits-all", ("l-alike", "l-trade", "l-planning"), 4, "made-for-you"),
    Rule("pressure-close", ("l-few", "l-slot", "l-left"), 5, "patient"),
    Rule("no-paper-trail", ("pay-all", "long-sum|l-much", "at-once"), 8, "part-paid|ads"),
)
