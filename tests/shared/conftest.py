from tests.shares.conftest import assessment_id, marta, place, reader

__all__ = ["assessment_id", "marta", "place", "reader"]
