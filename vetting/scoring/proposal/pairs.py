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
    Rule("hands-off-client", ("l-out", "l-you"), 5, ASKS_ON, negative=True),
    Rule("hands-off-client", ("l-all-us", "l-while-you"), 8, ASKS_ON, negative=True),
    Rule("hands-off-client", ("l-out", "l-all-us|work-better|we-rest"), 14, ASKS_ON, negative=True),
    Rule("hands-off-client", ("neg-need", "l-chore"), 3, ASKS_ON, in_order=True, negative=True),
    Rule("vanity-success", ("big-crowd", "a-worth|l-value"), 5, "beyond-likes|secondary|hedge|commit"),
    Rule("vanity-success", ("n-tally", "a-worth"), 6, "beyond-likes|secondary|hedge|commit"),
    Rule("unverifiable-track-record", ("grand", "l-hush"), 16, "proof-offered|newcomer|consent", negative=True),
    Rule("unverifiable-track-record", ("boast", "l-hush"), 16, "proof-offered|newcomer|consent", negative=True),
    Rule("bought-engagement", ("goods-crowd", "we-provide|supply|buys|to-order"), 7, "ads|clean-up|real-customers", blamed=True, hopes=True),
    Rule("bought-engagement", ("sock-crowd|puppets|network", "v-cheer|cheer"), 6, "ads|clean-up|real-customers|strangers", blamed=True),
    Rule("guaranteed-followers", ("gain|will-v", "followers|followers-much"), 10, "serves-followers", hopes=True, timeless=True, conditional=True),
    Rule("guaranteed-sales", ("gain|will-v", "sales"), 4, "reply-service|tasks", hopes=True, timeless=True, conditional=True),
    Rule("guaranteed-sales", ("commit|surely", "sales|customers"), 8, "reply-service|if-positive|consent", hopes=True),
    Rule("guaranteed-virality", ("viral", "you"), 4, "self-boast", hopes=True, timeless=True, conditional=True),
    Rule("instant-results", ("fast-fruit|result|see|grow-now", "in-a-flash|short-time"), 10, "task|long-time|slow-words", hopes=True, timeless=True, conditional=True),
    Rule("password-sharing", ("password",), 1, "role-access", asks=True),
    Rule("secret-method", ("secret", "algorithm|n-way"), 8, "open-method", negative=True),
    Rule("spam-automation", ("tool|auto-means", "reach-verb"), 4, "own-crowd|own-posts|own-notice", blamed=True),
    Rule("spam-automation", ("auto-means|many-a-day|mass-message", "targets|strangers"), 10, "own-crowd|own-posts|own-notice", blamed=True),
    Rule("pressure-close", ("today-only|soon", "offer|sign|n-closing"), 6, "patient|every-period|task", asks=True),
    Rule("one-size-fits-all", ("same-plan|one-plan|fits", "for-all|any-business|trade-pair"), 10, "made-for-you"),
    Rule("always-on-alone", ("all-the-time|odd-hours|instant", "on-duty|i-serve"), 8, "rota|emergency|their-hours|office-hours"),
    Rule("vendor-owned-accounts", ("open", "n-asset", "ours|our-mail"), 10, "yours"),
    Rule("vendor-owned-accounts", ("n-asset|asset", "our-property|ours"), 12, "yours"),
)
