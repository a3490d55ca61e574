"""Templates, compiled once for each language: what is said in constant words is looked up then, and
not anew for every page."""

from collections.abc import MutableMapping
from typing import Any, cast

from flask.templating import Environment
from flask_babel import force_locale, gettext
from jinja2 import Template, nodes
from jinja2.visitor import NodeTransformer

from vetting import i18n

Globals = MutableMapping[str, Any] | None


class Templates(Environment):
    """Hands out every template in the language in force."""

    def _load_template(self, name: str, values: Globals) -> Template:
        return self._in(i18n.language()).get_template(name, globals=values)

    def _in(self, language: str) -> Environment:
        known = vars(self).setdefault("_languages", {})
        if language not in known:
            made = self.overlay()
            made.__class__ = TemplatesInOne
            vars(made)["language"] = language
            known[language] = made
        return cast("Environment", known[language])


class TemplatesInOne(Templates):
    """Templates in one language, with those that they extend, include or import."""

    language: str

    def _load_template(self, name: str, values: Globals) -> Template:
        return super(Templates, self)._load_template(name, values)

    def _parse(self, source: str, name: str | None, filename: str | None) -> nodes.Template:
        tree = super()._parse(source, name, filename)
        with force_locale(self.language):
            return cast("nodes.Template", _Said(self.language).visit(tree))


class _Said(NodeTransformer):
    """Puts what `_("…")` says in its place, in the language in force, and the language itself where
    one of a bilingual text is asked for."""

    def __init__(self, language: str) -> None:
        self.language = language

    def visit_Filter(self, filtered: nodes.Filter) -> nodes.Node:  # noqa: N802
        self.generic_visit(filtered)
        if filtered.name != "in_language" or filtered.node is None:
            return filtered
        at = filtered.lineno
        return nodes.Getitem(filtered.node, nodes.Const(self.language), "load", lineno=at)

    def visit_Call(self, call: nodes.Call) -> nodes.Node:  # noqa: N802
        self.generic_visit(call)
        if not _is_constant(call):
            return call
        at = call.lineno
        text = gettext(call.args[0].as_const())
        if not call.kwargs:
            return nodes.MarkSafeIfAutoescape(nodes.Const(text % {}, lineno=at), lineno=at)
        pairs = [nodes.Pair(nodes.Const(each.key), each.value) for each in call.kwargs]
        said = nodes.MarkSafeIfAutoescape(nodes.Const(text, lineno=at), lineno=at)
        return nodes.Mod(said, nodes.Dict(pairs, lineno=at), lineno=at)


def _is_constant(call: nodes.Call) -> bool:
    return (
        isinstance(call.node, nodes.Name)
        and call.node.name == "_"
        and len(call.args) == 1
        and isinstance(call.args[0], nodes.Const)
        and call.dyn_args is None
        and call.dyn_kwargs is None
    )
