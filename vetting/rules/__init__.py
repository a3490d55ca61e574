"""Our rules: how the portal judges, who decides and what is kept, told from what it really uses."""
