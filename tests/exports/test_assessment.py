"""An assessment as tables and as a case."""

from click.testing import CliRunner

from tests.cast import Browse, Cast
from vetting.commands import score_command

pytest_plugins = ()


def test_smoke(browse: Browse, cast: Cast, assessment_id: int) -> None:
    client = browse(cast.marta)
    for kind in ("csv", "xlsx", "json"):
        answer = client.get(f"/assessments/{assessment_id}/table?kind={kind}")
    CliRunner().invoke(score_command, ["-"], input=answer.data)
    for url in (
        "/vendors/table",
        f"/assessments/{assessment_id}/audit/table",
        "/audit/table",
        "/briefs/1/comparison/table",
    ):
        for kind in ("csv", "xlsx", "json"):
            answer = client.get(f"{url}?kind={kind}")
    for url in (
        "/vendors",
        f"/assessments/{assessment_id}/audit",
        "/audit",
        "/briefs/1/comparison",
        f"/assessments/{assessment_id}/scorecard",
    ):
        assert "Download as" in client.get(url).text
