"""What a person enters about an account, and what the portal reads in its history."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from vetting.checklists import audience
from vetting.models import AudienceHistory
from vetting.scoring.followers.reading import read_growth
from vetting.scoring.followers.report import report_json
from vetting.scoring.followers.table import History, read_history, write_history

RAN = "candidate"


@dataclass(frozen=True, slots=True)
class Account:
    """An account, who ran it from when to when, and what the candidate says of its history."""

    platform: str
    handle: str
    run_by: str
    ran_from: date | None = None
    ran_to: date | None = None
    explanation: str = ""
    document: str = ""

    @property
    def by_field(self) -> dict[str, Any]:
        """The values by the name of the form's field."""
        return {name: getattr(self, name) for name in self.__slots__}


def account_of(row: AudienceHistory) -> Account:
    """What is stored about the account."""
    return Account(**{name: getattr(row, name) for name in Account.__slots__})


def history_of(row: AudienceHistory) -> History:
    """The rows as they were cleaned."""
    return read_history(row.rows)._replace(repeated=row.repeated)


def put(row: AudienceHistory, account: Account, history: History, today: date) -> None:
    """Write account and history into a row, with what the history shows.

    Whoever ran it, the whole history is read; only for what the candidate ran, the period says
    what counts."""
    for name, value in account.by_field.items():
        setattr(row, name, value)
    report = reading(account, history, today)
    row.rows, row.repeated = write_history(history), history.repeated
    row.report, row.result = report, report["result"]
    row.grounds = [
        {name: each[name] for name in ("id", "from", "to")}
        for each in report["findings"]
        if each["counts"] and each["points"]
    ]


def reading(account: Account, history: History, today: date) -> dict[str, Any]:
    """What `vetting followers` would print of it."""
    theirs = account.run_by == RAN
    report = read_growth(
        history,
        platform=account.platform,
        benchmarks=audience.benchmarks(),
        today=today.toordinal(),
        ran_from=_number(account.ran_from) if theirs else None,
        ran_to=_number(account.ran_to) if theirs else None,
    )
    return report_json(report, audience.catalogue())


def _number(day: date | None) -> int | None:
    return None if day is None else day.toordinal()


def same(row: AudienceHistory, account: Account, history: History, today: date) -> bool:
    """Whether nothing would change, nor be read otherwise than when it was saved."""
    stored = account_of(row), history_of(row), row.report
    return stored == (account, history, reading(account, history, today))
