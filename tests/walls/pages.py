"""What a page offers: its links, and its forms as a browser would send them."""

from dataclasses import dataclass, field
from html.parser import HTMLParser

TEXTS = frozenset({"text", "search", "email", "url", "tel", "password", "textarea"})


@dataclass
class Control:
    """One field of a form; `options` are the values that a choice offers."""

    name: str
    kind: str
    value: str | None = None
    options: list[str] = field(default_factory=list)


@dataclass
class Form:
    action: str
    method: str
    controls: dict[str, Control] = field(default_factory=dict)

    @property
    def filled(self) -> dict[str, str]:
        """What is sent where nobody touches anything."""
        return {each.name: each.value for each in self.controls.values() if each.value is not None}

    @property
    def texts(self) -> list[str]:
        """The fields that take any text."""
        return [each.name for each in self.controls.values() if each.kind in TEXTS]


class Page(HTMLParser):
    """The links and forms of a page or a fragment."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.links: list[str] = []
        self.forms: list[Form] = []
        self._form: Form | None = None
        self._by_id: dict[str, Form] = {}
        self._select: Control | None = None
        self._textarea: Control | None = None
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        if tag in ("a", "link") and given.get("href"):
            self.links.append(given["href"])
        self.links += [given[name] for name in ("hx-get", "src") if given.get(name)]
        if tag == "form":
            self._form = Form(given.get("action", ""), given.get("method", "get").lower())
            self.forms.append(self._form)
            if "id" in given:
                self._by_id[given["id"]] = self._form
        elif tag in ("input", "select", "textarea", "button"):
            self._control(tag, given)
        elif tag == "option" and self._select is not None:
            value = given.get("value", "")
            self._select.options.append(value)
            if self._select.value is None or "selected" in given:
                self._select.value = value

    def _control(self, tag: str, given: dict[str, str]) -> None:
        form = self._by_id.get(given["form"]) if "form" in given else self._form
        name = given.get("name", "")
        if form is None or not name or tag == "button":
            return
        kind = given.get("type", "text") if tag == "input" else tag
        control = form.controls.setdefault(name, Control(name, kind))
        value = given.get("value", "on" if kind == "checkbox" else "")
        if kind in ("radio", "checkbox"):
            control.options.append(value)
            control.value = value if "checked" in given else control.value
        elif tag == "select":
            self._select = control
        elif tag == "textarea":
            self._textarea = control
            control.value = ""
        else:
            control.value = value

    def handle_endtag(self, tag: str) -> None:
        if tag == "form":
            self._form = None
        elif tag == "select":
            self._select = None
        elif tag == "textarea" and self._textarea is not None:
            self._textarea.value = (self._textarea.value or "").removeprefix("\n")
            self._textarea = None

    def handle_data(self, data: str) -> None:
        if self._textarea is not None:
            self._textarea.value = (self._textarea.value or "") + data.replace("\r\n", "\n")
