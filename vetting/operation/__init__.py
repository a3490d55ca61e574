"""What whoever runs the portal looks at: logs, figures, traces, whether it is well."""
