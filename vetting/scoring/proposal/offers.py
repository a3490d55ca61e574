"""The rules for promises that are made without the words that they are known by."""

from vetting.scoring.proposal.rules import Rule

STILL_ASKED = "except|never-so|keeps-asking|still-asks"

RULES = (
    Rule(
        "guaranteed-followers",
        ("o-crowd", "o-sure|commit|refund"),
        10,
        "serves-followers|not-people|views-big",
        hopes=True,
        timeless=True,
        conditional=True,
    ),
    Rule(
        "guaranteed-followers",
        ("o-crowd-noun", "o-sure"),
        8,
        "serves-followers|not-people",
        hopes=True,
        timeless=True,
        conditional=True,
    ),
    Rule(
        "bought-engagement",
        ("o-herd", "o-cheer"),
        10,
        "real-customers|clean-up|strangers|ads",
        blamed=True,
    ),
    Rule(
        "bought-engagement",
        ("o-goods", "o-each|o-pack"),
        8,
        "ads|clean-up|count-them",
        hopes=True,
        timeless=True,
        blamed=True,
    ),
    Rule("fake-reviews", ("o-ghost-review",), 1, "honest-review|answer-them|hope", blamed=True),
    Rule("fake-reviews", ("o-speakers", "o-praise"), 8, "honest-review|hope", blamed=True),
    Rule(
        "guaranteed-sales",
        ("o-sales-much", "o-sure|commit|refund"),
        10,
        "reply-service|if-positive|consent|tasks",
        hopes=True,
        timeless=True,
    ),
    Rule(
        "guaranteed-sales",
        ("o-full-house",),
        1,
        "reply-service",
        hopes=True,
        timeless=True,
        conditional=True,
        negative=True,
    ),
    Rule(
        "guaranteed-virality",
        ("o-stardom",),
        1,
        "self-boast|ads",
        hopes=True,
        timeless=True,
        conditional=True,
        negative=True,
    ),
    Rule(
        "instant-results",
        ("o-boom", "o-soon"),
        9,
        "task|long-time|slow-words",
        hopes=True,
        timeless=True,
        conditional=True,
    ),
    Rule("instant-results", ("o-no-wait",), 1, "task|reply-service", hopes=True, negative=True),
    Rule(
        "censor-criticism",
        ("o-unseen", "o-sour|criticism|complaint-words"),
        9,
        "abuse|answer-them",
        blamed=True,
        negative=True,
    ),
    Rule("vendor-owned-accounts", ("o-ours",), 1, "yours", negative=True),
    Rule("password-sharing", ("o-let-us-in",), 1, "role-access", asks=True, negative=True),
    Rule("hands-off-client", ("o-left-out",), 1, STILL_ASKED, negative=True),
    Rule(
        "no-paper-trail",
        ("o-off-paper",),
        1,
        "bound|invoice-yes|not-yet",
        negative=True,
        blamed=True,
    ),
    Rule("secret-method", ("o-hidden-way",), 1, "open-method", negative=True),
    Rule(
        "unverifiable-track-record",
        ("o-boast",),
        1,
        "proof-offered|newcomer|consent",
        negative=True,
    ),
    Rule("one-size-fits-all", ("o-any-trade",), 1, "made-for-you|fair-to-all", negative=True),
    Rule(
        "pressure-close", ("o-hurry",), 1, "patient|every-period|own-till", negative=True, asks=True
    ),
    Rule("spam-automation", ("o-cold",), 1, "own-notice|own-crowd", blamed=True),
    Rule(
        "always-on-alone", ("o-awake",), 1, "rota|emergency|office-hours|their-hours", negative=True
    ),
    Rule("vanity-success", ("o-count",), 1, "beyond-likes|secondary|hedge", negative=True),
)
