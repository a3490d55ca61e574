"""The components with their states, to be looked at by whoever works on the portal."""
