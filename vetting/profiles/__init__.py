"""What an agency with an account says of itself, once for all who ask, and who was given it."""
