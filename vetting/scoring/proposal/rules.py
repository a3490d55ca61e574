"""What makes each of the eighteen promises: word classes that meet within a few words.

The classes are in the tables of each language; the rules are the same for all. Each is an
example of the concept in proposal-signals §1: a commitment or an action, its object, and what
makes the two suspicious.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Rule:
    """One way in which a promise is made.

    ``words`` are classes, each ``a|b``, that have to stand ``within`` so many words of one
    another, ``in_order`` where that matters; ``ending`` says that the last of them ends its
    clause. ``unless`` names classes that make the sentence harmless. ``negative``: the negation
    is part of the promise, so only a second one denies it. The rest switch suppressors on:
    ``hopes`` (a target is no promise), ``conditional`` (nor is what might happen),
    ``timeless`` (nor what is so already), ``blamed`` (nor what the sentence condemns);
    ``asks``: a question makes it as well; ``sells``: only a question that is then affirmed does.
    """

    promise: str
    words: tuple[str, ...]
    within: int = 12
    unless: str = ""
    in_order: bool = False
    ending: bool = False
    negative: bool = False
    hopes: bool = False
    conditional: bool = False
    timeless: bool = False
    blamed: bool = False
    asks: bool = False
    sells: bool = False


RULES = (
    Rule("guaranteed-followers", ("commit|refund", "followers"), 14),
    Rule("guaranteed-followers", ("gain", "followers"), 8, hopes=True, timeless=True),
    Rule(
        "guaranteed-followers",
        ("at-least", "followers", "every-period|new|deadline"),
        12,
        hopes=True,
        timeless=True,
    ),
    Rule(
        "guaranteed-followers",
        ("followers", "new", "every-period"),
        7,
        hopes=True,
        timeless=True,
    ),
    Rule("guaranteed-followers", ("will-multiply", "audience"), 7, hopes=True, timeless=True),
    Rule("guaranteed-followers", ("commit|refund", "multiply|#x|#%", "audience"), 12),
    Rule("guaranteed-followers", ("unlimited-word", "audience"), 3),
    Rule("guaranteed-followers", ("sells", "followers"), 8, sells=True),
    Rule("guaranteed-followers", ("gain", "#k", "refund|commit|deadline"), 12, hopes=True),
    Rule("guaranteed-followers", ("audience", "gain", "#big|#x|#%"), 9, hopes=True, timeless=True),
    Rule(
        "bought-engagement",
        ("buy", "engagement"),
        5,
        "ads|clean-up",
        in_order=True,
        blamed=True,
    ),
    Rule(
        "bought-engagement",
        ("boosted", "a-post|supply|to-order|injected-by-us"),
        9,
        "ads|clean-up",
        blamed=True,
        hopes=True,
        timeless=True,
    ),
    Rule("bought-engagement", ("network", "cheer"), 10, "real-customers", blamed=True),
    Rule(
        "bought-engagement",
        ("bots", "cheer|bot-made|engagement|grow"),
        8,
        "clean-up",
        blamed=True,
    ),
    Rule("bought-engagement", ("engagement", "quality", "to-order"), 9, "ads", blamed=True),
    Rule(
        "bought-engagement",
        ("top-up", "engagement"),
        4,
        "ads|clean-up|other-measures",
        in_order=True,
        blamed=True,
        hopes=True,
    ),
    Rule("bought-engagement", ("engagement|network", "injected-by-us"), 12, "ads", blamed=True),
    Rule("bought-engagement", ("auto", "engagement"), 3, "own-notice|other-measures", blamed=True),
    Rule(
        "fake-reviews",
        ("write", "review", "positive|our-writers|invented"),
        12,
        "honest-review",
        blamed=True,
    ),
    Rule("fake-reviews", ("make-up", "review"), 5, blamed=True),
    Rule("fake-reviews", ("buy", "review"), 4, "honest-review", in_order=True, blamed=True),
    Rule("fake-reviews", ("review", "invented|our-writers"), 8, "honest-review", blamed=True),
    Rule("fake-reviews", ("incentive", "if-positive"), 12, blamed=True),
    Rule(
        "fake-reviews",
        ("#", "review", "every-period|supply"),
        9,
        "honest-review|hope",
        blamed=True,
    ),
    Rule("fake-reviews", ("raise-rating", "review|#"), 10, "honest-review|hope"),
    Rule("guaranteed-sales", ("commit", "sales"), 5, "reply-service"),
    Rule(
        "guaranteed-sales",
        ("commit|refund", "#|#big|#x|#%|multiply", "sales|customers"),
        14,
        "reply-service",
    ),
    Rule(
        "guaranteed-sales",
        ("gain", "#|#big|#x|#%|multiply", "sales|customers"),
        10,
        "reply-service|tasks",
        hopes=True,
        timeless=True,
        conditional=True,
    ),
    Rule(
        "guaranteed-sales",
        ("will-multiply", "sales|customers"),
        7,
        "reply-service",
        hopes=True,
        timeless=True,
    ),
    Rule("guaranteed-sales", ("fill", "diary"), 6, hopes=True, timeless=True, conditional=True),
    Rule(
        "guaranteed-sales",
        ("gain|be-future", "diary", "full"),
        8,
        "reply-service",
        hopes=True,
        timeless=True,
        conditional=True,
    ),
    Rule("guaranteed-sales", ("commit|refund", "full", "diary|sales|customers"), 12),
    Rule(
        "guaranteed-sales",
        ("none-free", "commit|refund|gain"),
        12,
        hopes=True,
        timeless=True,
        negative=True,
    ),
    Rule(
        "guaranteed-sales",
        ("profit", "refund|commit|deadline|gain"),
        14,
        hopes=True,
        timeless=True,
    ),
    Rule(
        "guaranteed-virality",
        ("viral", "make|be-future|commit|gain|always"),
        7,
        hopes=True,
        conditional=True,
        timeless=True,
    ),
    Rule(
        "guaranteed-virality",
        ("views-big", "commit|refund|gain|be-future"),
        10,
        hopes=True,
        conditional=True,
        timeless=True,
    ),
    Rule(
        "guaranteed-virality",
        ("top", "be-future|commit|gain"),
        8,
        "self-boast",
        hopes=True,
        conditional=True,
        timeless=True,
    ),
    Rule(
        "guaranteed-virality",
        ("top", "you", "ranking"),
        8,
        "self-boast",
        hopes=True,
        conditional=True,
        timeless=True,
    ),
    Rule(
        "guaranteed-virality",
        ("nobody-ahead", "ranking|commit"),
        12,
        "self-boast",
        hopes=True,
        negative=True,
    ),
    Rule("guaranteed-virality", ("talk",), 1, hopes=True, conditional=True, timeless=True),
    Rule(
        "guaranteed-virality",
        ("feed", "be-future|commit|gain"),
        9,
        hopes=True,
        conditional=True,
        timeless=True,
    ),
    Rule(
        "instant-results",
        ("see", "short-time"),
        10,
        "task|long-time",
        hopes=True,
        timeless=True,
    ),
    Rule(
        "instant-results",
        ("result", "short-time"),
        6,
        "task|long-time",
        hopes=True,
        timeless=True,
    ),
    Rule("censor-criticism", ("remove", "criticism"), 9, "abuse|answer-them", blamed=True),
    Rule("censor-criticism", ("mass-report",), 1, "abuse", blamed=True),
    Rule(
        "censor-criticism",
        ("immune", "crisis|criticism"),
        5,
        "first-person-handling|answer-them",
        negative=True,
    ),
    Rule("vendor-owned-accounts", ("asset", "ours"), 12, "yours"),
    Rule("vendor-owned-accounts", ("asset", "ours-end"), 8, "yours", ending=True),
    Rule("vendor-owned-accounts", ("open", "asset", "our-mail"), 9, "yours"),
    Rule("vendor-owned-accounts", ("sole",), 1, negative=True),
    Rule("vendor-owned-accounts", ("on-leaving", "asset", "lose"), 14),
    Rule("vendor-owned-accounts", ("licence", "asset"), 14),
    Rule("password-sharing", ("ask", "password"), 8, "role-access", asks=True),
    Rule("password-sharing", ("turn-off",), 1, asks=True),
    Rule("password-sharing", ("cannot-start",), 1, negative=True),
    Rule("hands-off-client", ("forget-it",), 1, "except", negative=True),
    Rule(
        "hands-off-client",
        ("not-needed", "oversight"),
        5,
        "except",
        in_order=True,
        negative=True,
    ),
    Rule("hands-off-client", ("without-asking",), 1, "except|never-so", negative=True),
    Rule("hands-off-client", ("we-decide",), 1, "except|never-so", negative=True),
    Rule("hands-off-client", ("no-contact",), 1, "except", negative=True),
    Rule(
        "no-paper-trail",
        ("none-of-it", "paper"),
        3,
        "bound|invoice-yes|meetings-too|never-starts",
        in_order=True,
        negative=True,
    ),
    Rule("no-paper-trail", ("off-books",), 1, "invoice-yes"),
    Rule("no-paper-trail", ("off-books-weak", "payment"), 7, "invoice-yes"),
    Rule("no-paper-trail", ("paid-whole",), 1, "part-paid"),
    Rule("secret-method", ("secret|exclusive", "method-core"), 6, "open-method", negative=True),
    Rule("secret-method", ("secret", "method"), 12, "open-method", negative=True),
    Rule("secret-method", ("trick",), 1, "open-method"),
    Rule("secret-method", ("insider",), 1),
    Rule(
        "unverifiable-track-record",
        ("cannot-say", "which", "claims"),
        16,
        "proof-offered",
        negative=True,
    ),
    Rule(
        "unverifiable-track-record",
        ("big", "claims", "cannot-say"),
        14,
        "proof-offered",
        negative=True,
    ),
    Rule("unverifiable-track-record", ("anonymous",), 1, "proof-offered", negative=True),
    Rule("unverifiable-track-record", ("no-references",), 1, "proof-offered", negative=True),
    Rule("unverifiable-track-record", ("number-one", "of-the-land"), 7),
    Rule("unverifiable-track-record", ("unbeaten",), 1, negative=True),
    Rule("unverifiable-track-record", ("years-on",), 1),
    Rule("unverifiable-track-record", ("trust-me",), 1, negative=True),
    Rule("one-size-fits-all", ("fits", "any-business"), 6, "made-for-you"),
    Rule("one-size-fits-all", ("no-matter",), 1, negative=True),
    Rule("one-size-fits-all", ("same-plan",), 1, "made-for-you"),
    Rule("one-size-fits-all", ("templates",), 1, "made-for-you"),
    Rule("one-size-fits-all", ("swap-logo",), 1),
    Rule("one-size-fits-all", ("all-networks",), 1, "made-for-you"),
    Rule("one-size-fits-all", ("unlimited",), 1),
    Rule("one-size-fits-all", ("all-in",), 1),
    Rule(
        "pressure-close",
        ("today-only", "offer|sign"),
        10,
        "patient|task|every-period",
        asks=True,
    ),
    Rule("pressure-close", ("sign-now", "now"), 3, "patient", asks=True),
    Rule("pressure-close", ("expires", "offer"), 9, "patient", negative=True, asks=True),
    Rule(
        "pressure-close",
        ("ends", "soon", "offer"),
        9,
        "patient|every-period",
        negative=True,
        asks=True,
    ),
    Rule("pressure-close", ("last-place",), 1, "patient", asks=True),
    Rule("pressure-close", ("price-rises",), 1, asks=True),
    Rule(
        "pressure-close",
        ("rival", "if|today-only|now"),
        10,
        "patient",
        asks=True,
        negative=True,
    ),
    Rule("pressure-close", ("dont-think",), 1, "patient", negative=True, asks=True),
    Rule("spam-automation", ("follow-unfollow",), 1, blamed=True),
    Rule("spam-automation", ("auto", "outreach"), 8, "own-notice", blamed=True),
    Rule("spam-automation", ("mass-message",), 1, "own-notice", blamed=True),
    Rule("spam-automation", ("many-a-day",), 1, "own-notice|received", blamed=True),
    Rule("spam-automation", ("scrape",), 1, blamed=True),
    Rule("spam-automation", ("bot-acts", "strangers|outreach"), 12, "own-notice", blamed=True),
    Rule(
        "always-on-alone",
        ("round-the-clock",),
        1,
        "rota|emergency|reply-in-a-day",
        negative=True,
    ),
    Rule("always-on-alone", ("odd-hours", "on-duty"), 7, "rota|emergency"),
    Rule("always-on-alone", ("odd-days", "on-duty", "alone"), 8, "rota|emergency|reply-in-a-day"),
    Rule("vanity-success", ("only", "counter", "measure"), 12, "other-measures|secondary"),
    Rule("vanity-success", ("measure", "counter"), 8, "other-measures|secondary|hedge"),
    Rule("vanity-success", ("more-means",), 1, "secondary"),
)
