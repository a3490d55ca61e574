"""What goes wrong with machines, tried for real: each test says what it measured, `make torture` at
full length."""
