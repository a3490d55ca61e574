"""Both sides of a plan, as the company sees them: giving the vendor access, what each side says of
it, and agreeing to a version."""
