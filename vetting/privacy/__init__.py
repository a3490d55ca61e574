"""What a company says to the people it assesses: whom to turn to, and how long it keeps things."""
