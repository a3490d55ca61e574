"""The scenarios that a company wrote itself, beside the shipped ones."""
