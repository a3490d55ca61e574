"""What a membership makes of a person."""

from collections.abc import Sequence

from vetting.access import Actor, Place, Role
from vetting.models import Membership


def actors_of(memberships: Sequence[Membership]) -> list[Actor]:
    """The actor of each of a person's memberships, in their order."""
    return [actor_of(each, memberships) for each in memberships]


def actor_of(membership: Membership, memberships: Sequence[Membership] = ()) -> Actor:
    """The actor that a membership makes, who can switch to the other ones."""
    return Actor(
        user_id=membership.user_id,
        member_id=membership.id,
        company_id=membership.company_id,
        role=Role(membership.role),
        name=membership.user.name,
        email=membership.user.email,
        company_name=membership.company.name,
        company_is_agency=membership.company.is_agency,
        is_example=membership.example_id is not None,
        elsewhere=tuple(
            Place(each.company_id, each.company.name)
            for each in memberships
            if each.id != membership.id
        ),
    )
