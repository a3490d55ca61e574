from tests.agreements.conftest import assessment_id, here, marta, plan_id, vendor

__all__ = ["assessment_id", "here", "marta", "plan_id", "vendor"]
