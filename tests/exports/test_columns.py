"""The columns of every table that goes out."""

from collections.abc import Sequence

import pytest
from flask import Flask
from flask_babel import force_locale

from vetting.exports import columns
from vetting.exports.tables import Column, Table, stacked

COMPARISON = (columns.compared([("company-research", "First")]), columns.COMPARED_SIGNS)
ASSESSMENT = (
    columns.SUMMARY,
    columns.RATERS,
    columns.SECTIONS,
    columns.CRITERIA,
    columns.RATINGS,
    columns.SIGNS,
    columns.REPLIES,
    columns.KNOCKOUTS,
    columns.FACTS,
    columns.REFERENCES,
    columns.DRILLS,
    columns.DECISIONS,
)


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("tables", [COMPARISON, ASSESSMENT], ids=["comparison", "assessment"])
def test_in_one_table_each_column_means_one_thing(
    app: Flask, tables: Sequence[Sequence[Column]], language: str
) -> None:
    with app.test_request_context(), force_locale(language):
        meanings = {(each.id, str(each.head), each.kind) for table in tables for each in table}
        ids = [id_ for id_, _, _ in meanings]
        assert len(ids) == len(set(ids)), sorted(id_ for id_ in ids if ids.count(id_) > 1)
        whole = stacked([Table(str(place), "", told, ()) for place, told in enumerate(tables)])
        heads = [str(column.head) for column in whole.columns]
        assert len(heads) == len(set(heads)), sorted(h for h in heads if heads.count(h) > 1)
