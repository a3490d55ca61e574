"""Who hands something in: a member, or the holder of an access link."""

from vetting.access import Actor, Holder


def author_of(who: Actor | Holder) -> dict[str, int | None]:
    """The two columns that say from whom a row is."""
    if isinstance(who, Actor):
        return {"member_id": who.member_id, "link_id": None}
    return {"member_id": None, "link_id": who.link_id}
