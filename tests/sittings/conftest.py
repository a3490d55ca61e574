from tests.drills.conftest import assessment_id, clock, place, set_drill, sit

__all__ = ["assessment_id", "clock", "place", "set_drill", "sit"]
