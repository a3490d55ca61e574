"""English classes of single words for rules that ask for two or three of them close together."""

HANDS_OFF = {
    "absent": """no, zero, without, forget, skip, no more, goodbye to, none of""",
    "involvement": """approvals, sign off, sign offs, meetings, briefings, briefs,
        questionnaires, feedback rounds, review rounds, drafts to check, your approval, your
        input, your involvement, your opinion, asking you, bothering you, consulting you""",
    "we-all": """we do everything for you, we handle absolutely everything, we run it all""",
}

SPAM = {
    "strong-tool": """bot, bots, robot, robots, script, scripts, automat*, in bulk, en masse,
        mass""",
    "outreach-act": """follow, follows, unfollow, unfollows, comments on, dms, dm, direct
        messages, likes on strangers, invites, tags strangers""",
    "ordinary-auto": """schedul*, reminder*, notice*, welcome, out of hours, alert*, report*,
        calendar, confirm*, remov*, delet*, block*, filter*, moderat*, spam, detect*, clean*, a
        person, by hand, subscrib*, customers, newsletter, backup*, statistic*, caption*,
        translat*""",
}

ALWAYS_ON = {
    "i-serve": """i answer, i reply, i respond, i am online, i am available, i am on call""",
    "any-hour": """at any hour, at night, at midnight, at weekends, on weekends, on sundays, on
        christmas, every single day, bank holidays, at 3am""",
    "hours-apart": """except, until, between, only in, not on, by appointment, office hours""",
}

SAME = {
    "same-word": """same, identical, universal, standard, one fits""",
    "fair-to-all": """rule*, price*, rate*, hour*, terms, treat*, right*, crisis, mistake*""",
}

TABLES = (
    HANDS_OFF,
    SPAM,
    ALWAYS_ON,
    SAME,
)
