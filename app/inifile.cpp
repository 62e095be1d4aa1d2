// SPDX-License-Identifier: MIT
#include "inifile.h"

#include <QRegularExpression>
#include <QStringDecoder>

#include <optional>

namespace Salestrekker {
namespace {

using L = QLatin1String;

constexpr auto needsQuotes = L(";#=,\"\\");
constexpr std::pair<char16_t, char16_t> escapes[]{ { u'\\', u'\\' }, { u'"', u'"' }, { u'n', u'\n' },
    { u'r', u'\r' }, { u't', u'\t' } };

bool isHexDigit(QChar c)
{
    const QChar lower = c.toLower();
    return (c >= u'0' && c <= u'9') || (lower >= u'a' && lower <= u'f');
}

bool isBlank(QChar c)
{
    return c == u' ' || c == u'\t';
}

/// The value of one line, from behind its "=".
class Value {
public:
    explicit Value(QStringView text) : m_rest(text.trimmed()) { }

    // Nothing if it can't be told; then problem() says why.
    std::optional<QString> read()
    {
        const bool isQuoted = m_rest.startsWith(u'"');
        if (isQuoted)
            m_rest = m_rest.mid(1);
        while (!m_rest.isEmpty() && !(isQuoted ? m_rest.front() == u'"' : isComment())) {
            if (!readCharacter())
                return {};
        }
        if (isQuoted) {
            if (m_rest.isEmpty())
                return fail(L("the quotation mark at the start of the value has no counterpart"));
            m_rest = m_rest.mid(1).trimmed();
            if (!m_rest.isEmpty() && !isComment())
                return fail(L("something follows the value's closing quotation mark: write \\\" for a "
                              "quotation mark in the value"));
        }
        const QString value = isQuoted ? m_value : m_value.left(m_end);
        // As QSettings writes what begins with @, to it the mark of other types.
        return value.startsWith(L("@@")) ? value.mid(1) : value;
    }
    [[nodiscard]] const QString& problem() const { return m_problem; }

private:
    [[nodiscard]] bool isComment() const
    {
        // There is always something in front: the "=" at least.
        return (m_rest.startsWith(u';') || m_rest.startsWith(u'#')) && isBlank(m_rest.data()[-1]);
    }
    bool readCharacter()
    {
        const QChar c = take();
        if (c != u'\\') {
            m_value += c;
            if (!isBlank(c))
                m_end = m_value.size();
            return true;
        }
        const QChar escaped = m_rest.isEmpty() ? QChar() : take();
        if (escaped == u'x')
            return readNumber();
        for (const auto& [written, meant] : escapes) {
            if (escaped == written) {
                m_value += QChar(meant);
                m_end = m_value.size();
                return true;
            }
        }
        m_problem = L("a backslash that stands for itself is written twice: \\\\");
        return false;
    }
    bool readNumber()
    {
        static const QRegularExpression digits(QStringLiteral("^[0-9A-Fa-f]+"));
        const QString number = digits.match(m_rest.toString()).captured();
        m_rest = m_rest.mid(number.size());
        bool isOne = false;
        m_value += QChar(number.toUShort(&isOne, 16));
        m_end = m_value.size();
        if (!isOne)
            m_problem = L("\\x is followed by the number of a character, as in \\xe9");
        return isOne;
    }
    QChar take()
    {
        const QChar c = m_rest.front();
        m_rest = m_rest.mid(1);
        return c;
    }
    std::nullopt_t fail(const QString& problem)
    {
        m_problem = problem;
        return std::nullopt;
    }

    QStringView m_rest;
    QString m_value;
    qsizetype m_end = 0; ///< of the value, behind which there are only blanks
    QString m_problem;
};

class Parser {
public:
    explicit Parser(QStringView text) : m_text(text) { }

    IniFile parse()
    {
        for (const QStringView line : m_text.tokenize(u'\n')) {
            ++m_line;
            // Else all behind a comment would be a part of it.
            if (line.chopped(line.endsWith(u'\r') ? 1 : 0).contains(u'\r'))
                fail(L("there is a line end of CR alone: save the file with LF or CRLF"));
            else
                read(line.trimmed());
        }
        return m_file;
    }

private:
    void read(QStringView line)
    {
        if (line.isEmpty() || line.startsWith(u';') || line.startsWith(u'#'))
            return;
        if (line.startsWith(u'['))
            readSection(line);
        else
            readSetting(line);
    }
    void readSection(QStringView line)
    {
        static const QRegularExpression section(QStringLiteral("^\\[([A-Za-z0-9_.%-]+)\\]\\s*([;#].*)?$"));
        const auto match = section.match(line.toString());
        m_section = match.captured(1);
        m_isInSection = true;
        if (match.hasMatch() && !m_file.sections.contains(m_section))
            m_file.sections.insert(m_section, m_line);
        if (!match.hasMatch())
            fail(L("a section is written [backend], alone in its line"));
    }
    void readSetting(QStringView line)
    {
        static const QRegularExpression name(QStringLiteral("^[A-Za-z0-9_.%-]+"));
        const QString key = name.match(line.toString()).captured();
        const QStringView rest = line.mid(key.size()).trimmed();
        if (key.isEmpty() || !rest.startsWith(u'='))
            return fail(rest.startsWith(u':') && !key.isEmpty()
                    ? QStringLiteral("a setting is written %1=value, with =").arg(key)
                    : QStringLiteral(
                        "this is no setting: one is written key=value, and a comment begins with #"));
        if (!m_isInSection)
            return fail(
                QStringLiteral("%1 is in no section: write one, such as [backend], above it").arg(key));
        if (m_section.isEmpty()) // said already
            return;
        const QString path = m_section + u'/' + key;
        Value value(rest.mid(1));
        const auto text = value.read();
        if (!text)
            return fail(QStringLiteral("%1: %2").arg(path, value.problem()));
        if (m_file.lines.contains(path))
            return fail(QStringLiteral("%1 is there already, in line %2: keep one of them")
                            .arg(path)
                            .arg(m_file.lines[path]));
        m_file.values.insert(path, *text);
        m_file.lines.insert(path, m_line);
    }
    void fail(const QString& problem) { m_file.problems.append({ m_line, problem }); }

    const QStringView m_text;
    QString m_section;
    bool m_isInSection = false;
    int m_line = 0;
    IniFile m_file;
};

IniFile broken(int line, const QString& problem)
{
    IniFile file;
    file.problems.append({ line, problem });
    return file;
}

QString written(const QString& value)
{
    QString text;
    bool quoted = value.isEmpty() || value != value.trimmed(), afterNumber = false;
    for (const QChar c : value.startsWith(u'@') ? u'@' + value : value) {
        quoted = quoted || needsQuotes.contains(c);
        const auto* escape = std::find_if(std::begin(escapes), std::end(escapes),
            [c](const auto& pair) { return c == QChar(pair.second); });
        const bool isEscape = escape != std::end(escapes);
        // A digit after a number would be read as a part of it.
        afterNumber = !isEscape && (c.category() == QChar::Other_Control || (afterNumber && isHexDigit(c)));
        if (isEscape)
            text += u'\\' + QString(QChar(escape->first));
        else if (afterNumber)
            text += QStringLiteral("\\x%1").arg(c.unicode(), 4, 16, QLatin1Char('0'));
        else
            text += c;
    }
    return quoted ? u'"' + text + u'"' : text;
}

} // namespace

IniFile parseIni(const QByteArray& text)
{
    if (text.startsWith("\xff\xfe") || text.startsWith("\xfe\xff") || text.contains('\0'))
        return broken(0, L("this is UTF-16 or no text: save it as UTF-8"));
    QStringDecoder decoder(QStringDecoder::Utf8); // leaves a byte order mark out
    const QString decoded = decoder(text);
    if (!decoder.hasError())
        return Parser(decoded).parse();
    const auto bad = decoded.indexOf(QChar(QChar::ReplacementCharacter));
    return broken(
        static_cast<int>(decoded.left(bad).count(u'\n')) + 1, L("this is not UTF-8: save the file as UTF-8"));
}

QByteArray writeIni(const QMap<QString, QString>& values)
{
    QString text, section;
    for (auto value = values.begin(); value != values.end(); ++value) {
        const QString of = value.key().section(u'/', 0, 0);
        if (of != section)
            text += (section.isEmpty() ? QString() : L("\n")) + u'[' + of + L("]\n");
        section = of;
        text += value.key().section(u'/', 1) + u'=' + written(value.value()) + u'\n';
    }
    return text.toUtf8();
}

} // namespace Salestrekker
