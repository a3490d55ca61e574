"""``vetting checklist``: show a shipped checklist, or validate one of your own."""

from collections.abc import Callable

import click

from vetting.checklists import UnknownChecklistError, load
from vetting.commands.json_io import UnusableError, read_json, write_error, write_json
from vetting.scoring.case import Case
from vetting.scoring.checklist import (
    LANGUAGES,
    Checklist,
    Criterion,
    Fact,
    Section,
    Text,
    faults_in,
    parse_checklist,
)
from vetting.scoring.wording import one_line

InLanguage = Callable[[Text], object]


@click.group("checklist")
def checklist_group() -> None:
    """Show and validate checklists."""


@checklist_group.command("show")
@click.argument("checklist_id", metavar="[ID]", default=Case().checklist)
@click.option("--lang", type=click.Choice(LANGUAGES), help="One language instead of all.")
def show(checklist_id: str, lang: str | None) -> None:
    """Print a shipped checklist; without --lang in the form that a checklist file has."""
    try:
        checklist = load(checklist_id)
    except UnknownChecklistError as error:
        raise UnusableError(one_line(str(error))) from error
    write_json(checklist_json(checklist, lang))


@checklist_group.command("validate")
@click.argument("path")
@click.pass_context
def validate(context: click.Context, path: str) -> None:
    """Say whether a checklist file, PATH or - for standard input, is valid, and every fault."""
    data = read_json(path)
    faults = faults_in(data)
    if faults:
        for fault in faults:
            write_error(one_line(str(fault)))
        listed = [{"place": each.place, "message": each.message} for each in faults]
        write_json({"valid": False, "faults": listed})
        context.exit(2)
    checklist = parse_checklist(data)
    write_json({"valid": True, "id": checklist.id, "version": checklist.version})


def checklist_json(checklist: Checklist, lang: str | None = None) -> dict[str, object]:
    """A checklist as JSON, its texts in one language or as objects by language."""

    def text(texts: Text) -> object:
        return texts[lang] if lang else dict(texts)

    return {
        "id": checklist.id,
        "version": checklist.version,
        **({"lang": lang} if lang else {}),
        "title": text(checklist.title),
        "sections": [_section(each, text) for each in checklist.sections],
        "facts": [_fact(each, text) for each in checklist.facts],
    }


def _section(section: Section, text: InLanguage) -> dict[str, object]:
    return {
        "id": section.id,
        "title": text(section.title),
        "weight": section.weight,
        "criteria": [_criterion(each, text) for each in section.criteria],
    }


def _criterion(criterion: Criterion, text: InLanguage) -> dict[str, object]:
    return {
        "id": criterion.id,
        "title": text(criterion.title),
        "question": text(criterion.question),
        "proof": text(criterion.proof),
        "anchors": [text(each) for each in criterion.anchors],
        "weight": criterion.weight,
        "suggested_weight": criterion.suggested_weight,
        "knockout": criterion.knockout,
        "raters": list(criterion.raters),
        "note": text(criterion.note),
        "source": criterion.source,
    }


def _fact(fact: Fact, text: InLanguage) -> dict[str, object]:
    return {"id": fact.id, "text": text(fact.text), "values": list(fact.values)}
