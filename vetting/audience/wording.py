"""The words for accounts, for who ran them, and for what their histories show."""

from flask_babel import lazy_gettext

PLATFORMS = {
    "instagram": "Instagram",
    "facebook": "Facebook",
    "x": "X",
    "tiktok": "TikTok",
    "linkedin": "LinkedIn",
    "youtube": "YouTube",
    "other": lazy_gettext("Another platform"),
}
RUN_BY = {
    "candidate": lazy_gettext("The candidate says that they ran it"),
    "others": lazy_gettext("Somebody else ran it"),
    "unknown": lazy_gettext("Nobody has been asked yet"),
}
THOUSANDS = {
    "": lazy_gettext("Nothing, or it is clear from the table"),
    ".": lazy_gettext("The point: 1.234 is one thousand two hundred and thirty-four"),
    ",": lazy_gettext("The comma: 1,234 is one thousand two hundred and thirty-four"),
}
RESULTS = {
    "none": lazy_gettext("Nothing to ask about"),
    "ask": lazy_gettext("Questions to ask"),
    "strong": lazy_gettext("Clear signs, to be asked about"),
    "not-enough-data": lazy_gettext("Not enough data"),
    "too-small": lazy_gettext("Too small to tell"),
}
RESULT_TONES = {
    "none": "good",
    "ask": "warn",
    "strong": "serious",
    "not-enough-data": "neutral",
    "too-small": "neutral",
}
MEANINGS = {
    "none": lazy_gettext(
        "No signal was found that needs an answer. That proves nothing: some bought followers "
        "arrive as slowly as others."
    ),
    "ask": lazy_gettext("Something is unusual. It may well have an innocent cause: please ask."),
    "strong": lazy_gettext(
        "Several signals agree. A series of numbers shows unusual growth, never who caused it: "
        "please ask before anybody judges."
    ),
    "not-enough-data": lazy_gettext(
        "That is an answer, too. It takes 60 days and 30 values of followers, or 12 days with "
        "posts."
    ),
    "too-small": lazy_gettext("With fewer than 200 followers, chance looks like a signal."),
}
