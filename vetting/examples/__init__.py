"""The example in one's own company: loaded to look around in, and removed without a trace."""
