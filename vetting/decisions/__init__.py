"""What a named member decides about a vendor, and why."""
