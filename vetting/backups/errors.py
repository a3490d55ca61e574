"""What can go wrong with copies of a portal; the messages are for whoever runs it."""


class Unusable(Exception):
    """An archive that is broken, cut off, foreign or of a newer version."""


class NotEmpty(Exception):
    """A portal lies already where one is to be put."""


class Unfit(Exception):
    """A value that the other database cannot hold; says where it is."""


class Differs(Exception):
    """What was written is not what is read back; says where."""
