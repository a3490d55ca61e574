"""What a membership makes of a person."""

from collections.abc import Sequence
from typing import NamedTuple, Self

from vetting.access import Actor, Place, Role
from vetting.models import Membership, User


class Member(NamedTuple):
    """As much of a membership as an actor is made of."""

    id: int
    company_id: int
    role: str
    example_id: int | None
    company_name: str
    company_is_agency: bool

    @classmethod
    def of(cls, membership: Membership) -> Self:
        return cls(
            membership.id,
            membership.company_id,
            membership.role,
            membership.example_id,
            membership.company.name,
            membership.company.is_agency,
        )


def actors_of(person: User, members: Sequence[Member]) -> list[Actor]:
    """The actor of each of a person's memberships, in their order, who can switch to the others."""
    return [_actor(person, each, members) for each in members]


def actor_of(membership: Membership) -> Actor:
    """The actor that a membership makes."""
    return _actor(membership.user, Member.of(membership), ())


def _actor(person: User, member: Member, members: Sequence[Member]) -> Actor:
    return Actor(
        user_id=person.id,
        member_id=member.id,
        company_id=member.company_id,
        role=Role(member.role),
        name=person.name,
        email=person.email,
        company_name=member.company_name,
        company_is_agency=member.company_is_agency,
        is_example=member.example_id is not None,
        elsewhere=tuple(
            Place(each.company_id, each.company_name) for each in members if each.id != member.id
        ),
    )
