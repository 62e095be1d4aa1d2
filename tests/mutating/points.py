"""Where a source file can be changed by a little, found in clang's syntax tree; and the file with all changes in it."""

import dataclasses
import re
import shlex

from clang.cindex import CursorKind as Kind
from clang.cindex import Index, TokenKind, TranslationUnit, TypeKind

FUNCTIONS = (Kind.FUNCTION_DECL, Kind.CXX_METHOD, Kind.CONSTRUCTOR, Kind.DESTRUCTOR, Kind.FUNCTION_TEMPLATE, Kind.CONVERSION_FUNCTION)
CONDITIONED = (Kind.IF_STMT, Kind.WHILE_STMT, Kind.DO_STMT, Kind.CONDITIONAL_OPERATOR)
COMPARED = {"<": "less", "<=": "lessEqual", ">": "greater", ">=": "greaterEqual"}
NUMBERS = (TypeKind.INT, TypeKind.UINT, TypeKind.LONG, TypeKind.ULONG, TypeKind.LONGLONG, TypeKind.ULONGLONG, TypeKind.SHORT, TypeKind.USHORT, TypeKind.DOUBLE)
# What is told to developers is not what the program does.
LOG = re.compile(r"\bq(C?(Debug|Info|Warning|Critical)|Fatal)\b|\bQ_(ASSERT|UNUSED)\b|^\s*delete\b")


@dataclasses.dataclass(frozen=True)
class Point:
    """One small change: `before` and `after` are put around what stands from `start` to `end`; `%` is its number. `comma`: the place of an
    operator that becomes a comma."""
    file: str
    start: int
    end: int
    kind: str
    before: str
    after: str = ")"
    comma: tuple = ()
    function: str = ""
    text: str = ""


def compile_flags(entry):
    """Of an entry of compile_commands.json, for clang 14, which knows C++23 by its working name."""
    words = shlex.split(re.sub(r"^.*?\S*/ccache ", "", entry["command"]))[1:]
    words = ["-std=c++2b" if word == "-std=c++23" else word for word in words]
    at = words.index("-o")
    return [word for i, word in enumerate(words) if i not in (at, at + 1) and word not in ("-c", entry["file"])] + ["-Wno-everything"]


class Finder:
    """The points of one translation unit that lie in `wanted` files (path in the tree by full path)."""

    def __init__(self, entry, wanted):
        self.wanted, self.points, self.texts = wanted, [], {}
        unit = Index.create().parse(entry["file"], compile_flags(entry) + [f"-working-directory={entry['directory']}"],
                                    options=TranslationUnit.PARSE_DETAILED_PROCESSING_RECORD)
        broken = [str(d) for d in unit.diagnostics if d.severity >= 3]
        if broken:
            raise ValueError(f"clang does not understand {entry['file']}: {broken[0]}")
        self.macros = {}
        for cursor in unit.cursor.get_children():
            name = cursor.location.file and cursor.location.file.name
            if name not in wanted:
                continue
            if cursor.kind == Kind.MACRO_INSTANTIATION:
                self.macros.setdefault(name, []).append((cursor.extent.start.offset, cursor.extent.end.offset))
            elif cursor.kind not in (Kind.MACRO_DEFINITION, Kind.INCLUSION_DIRECTIVE):
                self.visit(cursor, "")

    def text(self, cursor):
        name = cursor.extent.start.file.name
        if name not in self.texts:
            with open(name, "rb") as file:
                self.texts[name] = file.read()
        return self.texts[name][cursor.extent.start.offset:cursor.extent.end.offset].decode()

    def is_ours(self, cursor):
        """Not out of a macro: what stands there is not what is compiled."""
        start, end = cursor.extent.start, cursor.extent.end
        if not start.file or start.file.name not in self.wanted or end.file.name != start.file.name or end.offset <= start.offset:
            return False
        return not any(first <= start.offset < last or first < end.offset <= last and start.offset >= first for first, last in self.macros.get(start.file.name, ()))

    def add(self, cursor, kind, before, function, **more):
        self.points.append(Point(self.wanted[cursor.extent.start.file.name], cursor.extent.start.offset, cursor.extent.end.offset, kind, before,
                                 function=function, text=" ".join(self.text(cursor).split())[:100], **more))

    def visit(self, cursor, function):
        if cursor.extent.start.file and cursor.extent.start.file.name not in self.wanted:
            return
        if cursor.kind in (Kind.STATIC_ASSERT, Kind.ENUM_DECL, Kind.TEMPLATE_TYPE_PARAMETER, Kind.TEMPLATE_NON_TYPE_PARAMETER):
            return
        if cursor.kind in FUNCTIONS:
            function = cursor.spelling
            if self.text(cursor).startswith("consteval"):
                return
        children = list(cursor.get_children())
        if cursor.kind == Kind.VAR_DECL and "constexpr" in [token.spelling for token in cursor.get_tokens()][:3]:
            return
        if cursor.kind == Kind.CASE_STMT:
            children = children[1:]
        if cursor.kind == Kind.IF_STMT and re.match(r"if\s+(constexpr|consteval)\b", self.text(cursor)):
            children = children[1:] # the condition is the compiler's
        else:
            self.conditions(cursor, children, function)
        self.operators(cursor, children, function)
        self.values(cursor, function)
        self.statements(cursor, children, function)
        for child in children:
            self.visit(child, function)

    def conditions(self, cursor, children, function):
        if cursor.kind not in CONDITIONED or not children:
            return
        condition = children[-1] if cursor.kind == Kind.DO_STMT else children[0]
        # `if (first; second)`
        if condition.kind == Kind.DECL_STMT and cursor.kind == Kind.IF_STMT:
            condition = children[1]
        if condition.kind == Kind.VAR_DECL:
            found = [child for child in condition.get_children() if child.kind.is_expression()]
            if found and self.is_ours(found[-1]):
                self.add(found[-1], "none", "Mutants::none(%, ", function)
        elif condition.kind.is_expression() and self.is_ours(condition):
            self.add(condition, "negated", "Mutants::negated(%, ", function)

    def operators(self, cursor, children, function):
        if cursor.kind not in (Kind.BINARY_OPERATOR, Kind.CALL_EXPR, Kind.UNEXPOSED_EXPR) or len(children) < 2 or not self.is_ours(cursor):
            return
        sign = self.operator(cursor, children)
        if sign in ("&&", "||"):
            kind, helper = ("taken", "taken") if sign == "&&" else ("refused", "refused")
            for side in (children[0], children[-1]):
                if self.is_ours(side) and not self.is_joined(side, sign):
                    self.add(side, kind, f"Mutants::{helper}(%, ", function)
        elif sign in COMPARED:
            place = self.between(cursor, children)
            self.add(cursor, "boundary", f"Mutants::{COMPARED[sign]}(%, ", function, comma=place)
        elif sign in ("==", "!="):
            self.add(cursor, "negated", "Mutants::negated(%, ", function)

    def is_joined(self, cursor, sign):
        """`a && b` in `a && b && c`: its own operands are looked at."""
        children = list(cursor.get_children())
        return cursor.kind == Kind.BINARY_OPERATOR and len(children) == 2 and self.operator(cursor, children) == sign

    def between(self, cursor, children):
        """(start, end) of what stands between the operands."""
        if cursor.kind == Kind.CALL_EXPR and len(children) == 3:
            return children[1].extent.start.offset, children[1].extent.end.offset
        start, end = children[0].extent.end.offset, children[-1].extent.start.offset
        return (start, end) if end > start else ()

    def operator(self, cursor, children):
        if cursor.kind == Kind.CALL_EXPR and not cursor.spelling.startswith("operator"):
            return ""
        place = self.between(cursor, children)
        if not place:
            return ""
        whole = self.texts.get(cursor.extent.start.file.name) or self.text(cursor) and self.texts[cursor.extent.start.file.name]
        sign = re.sub(rb"//[^\n]*", b"", whole[place[0]:place[1]]).decode().strip()
        return sign

    def values(self, cursor, function):
        if not self.is_ours(cursor):
            return
        if cursor.kind == Kind.INTEGER_LITERAL:
            self.add(cursor, "shifted", "Mutants::shifted(%, ", function)
        elif cursor.kind == Kind.CXX_BOOL_LITERAL_EXPR:
            self.add(cursor, "negated", "Mutants::negated(%, ", function)
        elif cursor.kind == Kind.DECL_REF_EXPR and cursor.referenced is not None:
            self.named(cursor, function)

    def named(self, cursor, function):
        meant = cursor.referenced
        if meant.kind == Kind.ENUM_CONSTANT_DECL:
            all_of_it = [c.spelling for c in meant.semantic_parent.get_children() if c.kind == Kind.ENUM_CONSTANT_DECL]
            other = all_of_it[(all_of_it.index(meant.spelling) + 1) % len(all_of_it)]
            text = self.text(cursor)
            if other != meant.spelling and text.endswith(meant.spelling):
                self.add(cursor, "swapped", "Mutants::swapped(%, ", function, after=f", {text[:len(text) - len(meant.spelling)]}{other})")
        elif meant.kind == Kind.VAR_DECL and meant.type.is_const_qualified():
            kind = meant.type.get_canonical()
            tokens = [token.spelling for token in meant.get_tokens()][:3]
            if "constexpr" in tokens and (kind.kind in NUMBERS or "chrono::duration" in kind.spelling):
                self.add(cursor, "shifted", "Mutants::shifted(%, ", function)

    def statements(self, cursor, children, function):
        """Each that is an expression and nothing else."""
        if cursor.kind == Kind.COMPOUND_STMT:
            bodies = children
        elif cursor.kind == Kind.IF_STMT:
            # `if (first; second)` and `if (declaration)` have one more before them.
            bodies = children[2 if children[0].kind in (Kind.DECL_STMT, Kind.VAR_DECL) else 1:]
        elif cursor.kind in (Kind.FOR_STMT, Kind.WHILE_STMT, Kind.CXX_FOR_RANGE_STMT, Kind.CASE_STMT, Kind.DEFAULT_STMT):
            bodies = children[-1:]
        else:
            return
        for body in bodies:
            if body.kind.is_expression() and self.is_ours(body) and not LOG.search(self.text(body)):
                self.add(body, "dropped", "(Mutants::is(%) ? void() : void(", function, after="))")


def unique(points):
    """Sorted, what is outside first; a header is seen by several units. Where an operator becomes a comma nothing may stand in between."""
    return sorted(set(points), key=lambda p: (p.file, p.start, -p.end, bool(p.comma), p.kind))


def names(points):
    """A name for each that does not change when lines are put above it."""
    seen, found = {}, []
    for point in points:
        name = f"{point.file} {point.function} {point.kind}: {point.text}"
        seen[name] = seen.get(name, 0) + 1
        found.append(name if seen[name] == 1 else f"{name} #{seen[name]}")
    return found


def mutated(source, numbered):
    """`source` (bytes) with all changes of [(number, point)] in it."""
    puts = []
    for level, (number, point) in enumerate(numbered):
        width = point.end - point.start
        # At one place: what ends before what begins; the wider one outside.
        puts.append((point.start, 1, -width, level, point.before.replace("%", str(number)), 0))
        puts.append((point.end, 0, width, -level, point.after, 0))
        if point.comma:
            first, last = point.comma
            lines = source[first:last].count(b"\n")
            puts.append((first, 0, 1 << 30, 0, ", " + "\n" * lines, last - first))
    result, at = b"", 0
    for place, _, _, _, text, gone in sorted(puts, key=lambda put: put[:4]):
        result += source[at:place] + text.encode()
        at = place + gone
    return result + source[at:]
