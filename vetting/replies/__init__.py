"""The right of reply: the person assessed reads the signs that were sent to them, and answers."""
