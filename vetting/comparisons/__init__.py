"""A brief's assessments side by side."""
