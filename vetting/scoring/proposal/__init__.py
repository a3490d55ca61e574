"""Reading a written offer: what it promises, what it plans, and how much of it is about us."""
