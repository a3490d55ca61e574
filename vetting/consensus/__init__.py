"""The panel: who rated what, where it disagrees, and what it agreed on after talking."""
