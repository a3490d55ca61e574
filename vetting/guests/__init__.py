"""People who come by an access link and have no account: how they get in, and what they are told
before they write anything."""
