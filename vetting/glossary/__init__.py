"""The words of the portal, and how a score comes about, for anybody who meets one."""
