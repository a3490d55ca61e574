"""Putting warning signs to the person assessed: choosing, looking at
what they will see, sending."""
