"""A crisis drill as the candidate sits it: the rules, the clock of the server, and what they
write."""
