"""What the work costs: freelancer, agency and in-house side by side, for one brief."""
