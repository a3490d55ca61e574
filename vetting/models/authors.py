"""Rows that somebody handed in: a member, or whoever came by an access link."""

from sqlalchemy.orm import Mapped, declared_attr, relationship

from vetting.models.accounts import Membership
from vetting.models.links import AccessLink


class Authored:
    """A row from a member, from the holder of a link, or begun by the one and changed by the other:
    then the member is named. The table says `own` of both columns."""

    member_id: Mapped[int | None]
    link_id: Mapped[int | None]

    @declared_attr
    @classmethod
    def member(cls) -> Mapped[Membership | None]:
        # Said in full, as a row may name further members.
        return relationship(
            viewonly=True, primaryjoin=f"foreign({cls.__name__}.member_id) == Membership.id"
        )

    @declared_attr
    @classmethod
    def link(cls) -> Mapped[AccessLink | None]:
        return relationship(viewonly=True, overlaps="member")

    @property
    def by_whom(self) -> str:
        """The name of whoever it is from."""
        author = self.member or self.link
        return "" if author is None else author.name

    @property
    def is_from_guest(self) -> bool:
        """Whether it is as the holder of a link left it."""
        return self.member_id is None
