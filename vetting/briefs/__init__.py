"""What a company needs before it looks for somebody."""
