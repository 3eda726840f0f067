"""The bus of assistive technology (AT-SPI), read as a screen reader reads it: whole trees at once.

`busctl` starts a process for each question; a person's walk through a window asks some hundred
thousand, so that this speaks the protocol itself and sends many questions before it reads answers.
"""

from __future__ import annotations

import os
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from jeepney import DBusAddress, HeaderFields, MatchRule, Message, MessageType, new_method_call
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import DBusConnection, open_dbus_connection

if TYPE_CHECKING:
    from collections.abc import Generator, Iterable, Sequence

Node = tuple[str, str]
"""Who has it on the bus, and its path there."""

REGISTRY = "org.a11y.atspi.Registry"
ROOT_PATH = "/org/a11y/atspi/accessible/root"
ACCESSIBLE = "org.a11y.atspi.Accessible"
FOCUSED = "object:state-changed:focused"
SHOWING = 1 << 25
AT_ONCE = 150
"""Questions on the way; more could fill the sockets of both sides, each waiting for the other."""
MOST_CHILDREN = 300
ANSWER_SECONDS = 60
_OBJECTS = "org.a11y.atspi.Event.Object"
_PASSWORD, _TEXT, _PARAGRAPH, _ENTRY = 40, 61, 73, 79
_TYPED_IN = frozenset({_PASSWORD, _TEXT, _PARAGRAPH, _ENTRY})
_LABELLED_BY = 2
_COMBO_BOX = 11


@dataclass(slots=True)
class Seen:
    """What is told of one node: its words, and what stands below it."""

    node: Node
    role: int = 0
    name: str = ""
    description: str = ""
    text: str = ""
    below: list[Seen] = field(default_factory=list["Seen"])

    def walk(self) -> Iterable[Seen]:
        """This and all below it, in reading order."""
        yield self
        for child in self.below:
            yield from child.walk()

    def words(self) -> Iterable[str]:
        """What would be read out of this."""
        return filter(None, (self.name, self.text, self.description))


class AssistiveBus:
    """One reader on the bus, who is told of every change of focus."""

    def __init__(self, session: str, user: int) -> None:
        asked = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
        with _as_user(user), open_dbus_connection(session) as bus:
            told = bus.send_and_get_reply(new_method_call(asked, "GetAddress"))
            self._bus: DBusConnection = open_dbus_connection(told.body[0])
        self.focus: Node | None = None
        self.changes = 0
        self._listen()

    def close(self) -> None:
        """Leave the bus."""
        self._bus.close()

    def programs(self) -> list[Node]:
        """The programs that told the registry of themselves, the last at the end."""
        return self._children([(REGISTRY, ROOT_PATH)])[0]

    def windows(self) -> list[Seen]:
        """Everything that shows, window by window."""
        tops = self._children(self.programs())
        return self._read([node for below in tops for node in below])

    def name(self, node: Node) -> str:
        """What is read out first; of a list to choose from that is its label, as Qt tells it."""
        labels = self._labels(node) if self.role(node) == _COMBO_BOX else []
        told = self._ask([_property(one, "Name") for one in (*labels, node)])
        return next(filter(None, map(_text, told)), "")

    def role(self, node: Node) -> int:
        """The kind of control, as AT-SPI numbers them."""
        (told,) = self._ask([_call(node, "GetRole")])
        return int(told[0]) if told else 0

    def text(self, node: Node) -> str:
        """What was typed into a field."""
        (told,) = self._ask([_typed(node)])
        return str(told[0]) if told else ""

    def parent(self, node: Node) -> Node | None:
        """What it stands in."""
        (told,) = self._ask([_property(node, "Parent")])
        return tuple(told[0][1]) if told else None  # pyright: ignore[reportReturnType]

    def settle(self) -> None:
        """Wait until the window has seen to what was sent to it; then what it told is known."""
        for program in self.programs():
            for _ in range(3):
                self._ask([_property(program, "Name")])

    def _listen(self) -> None:
        rule = MatchRule(type="signal", interface=_OBJECTS, member="StateChanged")
        self._bus.send_and_get_reply(message_bus.AddMatch(rule))
        registry = DBusAddress("/org/a11y/atspi/registry", REGISTRY, REGISTRY)
        self._bus.send_and_get_reply(new_method_call(registry, "RegisterEvent", "s", (FOCUSED,)))

    def _read(self, tops: Sequence[Node]) -> list[Seen]:
        roots = self._showing(tops)
        level = roots
        while level:
            below = self._children([seen.node for seen in level])
            flat = self._showing([node for nodes in below for node in nodes])
            by_node = {seen.node: seen for seen in flat}
            for seen, nodes in zip(level, below, strict=True):
                seen.below = [by_node[node] for node in nodes if node in by_node]
            level = flat
        return roots

    def _showing(self, nodes: Sequence[Node]) -> list[Seen]:
        states = self._ask([_call(node, "GetState") for node in nodes])
        shown = [
            node for node, told in zip(nodes, states, strict=True) if told and told[0][0] & SHOWING
        ]
        roles = self._ask([_call(node, "GetRole") for node in shown])
        names = self._ask([_property(node, "Name") for node in shown])
        told = self._ask([_property(node, "Description") for node in shown])
        seen = [
            Seen(node, role[0] if role else 0, _text(name), _text(description))
            for node, role, name, description in zip(shown, roles, names, told, strict=True)
        ]
        self._fill_in([one for one in seen if one.role in _TYPED_IN])
        return seen

    def _fill_in(self, fields: Sequence[Seen]) -> None:
        answers = self._ask([_typed(one.node) for one in fields])
        for one, told in zip(fields, answers, strict=True):
            one.text = str(told[0]) if told else ""

    def _children(self, nodes: Sequence[Node]) -> list[list[Node]]:
        told = self._ask([_call(node, "GetChildren") for node in nodes])
        return [
            [(who, path) for who, path in one[0][:MOST_CHILDREN]] if one else [] for one in told
        ]

    def _labels(self, node: Node) -> list[Node]:
        (told,) = self._ask([_call(node, "GetRelationSet")])
        kinds = told[0] if told else ()
        return [(who, path) for kind, ends in kinds if kind == _LABELLED_BY for who, path in ends]

    def _ask(self, messages: Sequence[Message]) -> list[tuple[Any, ...] | None]:
        """The answers in order; None where one was refused, as by a part that went meanwhile."""
        answers: list[tuple[Any, ...] | None] = []
        for begin in range(0, len(messages), AT_ONCE):
            answers += self._ask_some(messages[begin : begin + AT_ONCE])
        return answers

    def _ask_some(self, messages: Sequence[Message]) -> list[tuple[Any, ...] | None]:
        serials = [next(self._bus.outgoing_serial) for _ in messages]
        for message, serial in zip(messages, serials, strict=True):
            self._bus.send(message, serial=serial)
        waiting, told = set(serials), dict[int, "tuple[Any, ...] | None"]()
        while waiting:
            message = self._bus.receive(timeout=ANSWER_SECONDS)
            answered = message.header.fields.get(HeaderFields.reply_serial, -1)
            if answered not in waiting:
                self._hear(message)
                continue
            waiting.discard(answered)
            is_answer = message.header.message_type is MessageType.method_return
            told[answered] = message.body if is_answer else None
        return [told[serial] for serial in serials]

    def _hear(self, message: Message) -> None:
        fields = message.header.fields
        if fields.get(HeaderFields.member) != "StateChanged" or message.body[:2] != ("focused", 1):
            return
        self.focus = (fields[HeaderFields.sender], fields[HeaderFields.path])
        self.changes += 1


@contextmanager
def _as_user(user: int) -> Generator[None]:
    """As somebody else, for a moment: a bus lets in its own user alone, not even root."""
    is_same = user == os.getuid()
    if not is_same:
        os.setresuid(user, user, 0)
    try:
        yield
    finally:
        if not is_same:
            os.setresuid(0, 0, 0)


def _call(
    node: Node,
    method: str,
    signature: str | None = None,
    body: tuple[object, ...] = (),
    interface: str = ACCESSIBLE,
) -> Message:
    who, path = node
    return new_method_call(DBusAddress(path, who, interface), method, signature, body)


def _typed(node: Node) -> Message:
    return _call(node, "GetText", "ii", (0, -1), "org.a11y.atspi.Text")


def _property(node: Node, name: str) -> Message:
    interface = "org.freedesktop.DBus.Properties"
    return _call(node, "Get", "ss", (ACCESSIBLE, name), interface)


def _text(told: tuple[Any, ...] | None) -> str:
    return str(told[0][1]) if told else ""
