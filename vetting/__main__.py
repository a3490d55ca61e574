"""`python -m vetting` is the `vetting` command."""

from vetting.cli import main

main(prog_name="vetting")
