"""The crisis drill, for members: setting one, giving its link, and reading what was written."""
