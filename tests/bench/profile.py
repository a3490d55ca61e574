"""Where the processor's time of a request goes: what it was doing whenever a clock struck."""

import signal
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import FrameType

# Seconds of the processor between two looks: a prime part of a millisecond, so that what comes at
# regular times is met as often as the rest.
EVERY = 0.00097
# What a request does, by the file and function that does it: the outermost that is known counts.
WORK = {
    "who asks": ("flask/app.py:preprocess_request",),
    "trail": ("/vetting/audit/",),
    "writing the page": ("flask/templating.py",),
    "packing": ("/vetting/compressing.py",),
    "scoring": ("/vetting/scoring/",),
    "forms": ("/vetting/forms.py", "/wtforms/"),
    "rows": ("/vetting/together.py", "/vetting/rows.py", "/sqlalchemy/"),
}
REST = "the rest"
REQUEST = "flask/app.py:wsgi_app"


def profile(act: Callable[[], object], seconds: float) -> tuple[float, Counter[str]]:
    """The milliseconds of the processor that a request takes, and how often each work was met."""
    act()
    found: Counter[str] = Counter()
    times, began = 0, time.process_time()
    with _looking(found):
        while time.process_time() < began + seconds:
            act()
            times += 1
    within = found.total() / max(1, found.total() + found.pop("", 0))
    return 1000 * within * (time.process_time() - began) / times, found


@contextmanager
def _looking(found: Counter[str]) -> Iterator[None]:
    def look(number: int, frame: FrameType | None) -> None:
        found[_work(list(_places(frame)))] += 1

    before = signal.signal(signal.SIGPROF, look)
    signal.setitimer(signal.ITIMER_PROF, EVERY, EVERY)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.signal(signal.SIGPROF, before)


def _places(frame: FrameType | None) -> Iterator[str]:
    while frame is not None:
        yield f"{frame.f_code.co_filename}:{frame.f_code.co_name}"
        frame = frame.f_back


def _work(places: list[str]) -> str:
    """What goes on there; nothing while whoever asks is at it."""
    if not any(REQUEST in each for each in places):
        return ""
    for place in reversed(places):
        for work, signs in WORK.items():
            if any(sign in place for sign in signs):
                return work
    return REST
