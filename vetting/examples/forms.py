"""The form of removing the example."""

from wtforms import HiddenField

from vetting.forms import PortalForm


class RemovalForm(PortalForm):
    """`seal` is that of what the page told of."""

    seal = HiddenField()
