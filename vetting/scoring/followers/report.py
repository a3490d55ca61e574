"""A report as JSON, with its sentences in both languages."""

from typing import Any

from vetting.scoring.followers.days import iso
from vetting.scoring.followers.quantities import Gap
from vetting.scoring.followers.reading import Found, Note, Report
from vetting.scoring.followers.signals import Figures
from vetting.scoring.followers.texts import Catalogue, filled, measured, question


def report_json(report: Report, catalogue: Catalogue) -> dict[str, Any]:
    """The report as one object; texts are objects by language, days are ``2026-05-03``."""
    return {
        "result": report.result,
        "points": report.points,
        "findings": [_finding(each, catalogue) for each in report.found],
        "notes": [_note(each, catalogue) for each in report.notes],
        "rows": report.rows,
        "from": iso(report.first),
        "to": iso(report.last),
        "step": report.step,
        "gaps": [_gap(each) for each in report.gaps],
    }


def _finding(found: Found, catalogue: Catalogue) -> dict[str, Any]:
    finding = found.finding
    texts = catalogue.signals[finding.id]
    return {
        "id": finding.id,
        "points": found.points,
        "counts": found.counts,
        "from": iso(finding.start),
        "to": iso(finding.end),
        "figures": _figures(finding.figures),
        "title": dict(texts.title),
        "measured": measured(texts, finding),
        "question": question(texts, finding),
        "causes": [dict(each) for each in (texts.typical, *catalogue.causes)],
    }


def _figures(figures: Figures) -> dict[str, object]:
    return {
        name: list(value) if isinstance(value, tuple) else value for name, value in figures.items()
    }


def _note(note: Note, catalogue: Catalogue) -> dict[str, Any]:
    text = filled(catalogue.notes[note.id], note.figures)
    return {"id": note.id, "figures": _figures(note.figures), "text": text}


def _gap(gap: Gap) -> dict[str, Any]:
    """Rows are missing between two days; the gain of a day is only for display."""
    days = gap.end - gap.start
    per_day = None if gap.gain is None else round(gap.gain / days, 1)
    shown = {"from": iso(gap.start), "to": iso(gap.end), "days": days}
    return {**shown, "gain": gap.gain, "per_day": per_day}
