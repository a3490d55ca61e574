"""How raters see what a candidate wrote in a drill."""
