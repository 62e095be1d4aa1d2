// SPDX-License-Identifier: MIT
#include "proxyanswer.h"

#include <algorithm>

namespace Salestrekker {
namespace {

constexpr qsizetype longestLine = 4096;
constexpr qint64 largestChunk = 1 << 30;

// At commas, but not at those within quotation marks.
QByteArrayList listOf(const QByteArray& value)
{
    QByteArrayList all{ {} };
    bool isQuoted = false;
    for (qsizetype at = 0; at < value.size(); ++at) {
        const char letter = value[at];
        if (letter == ',' && !isQuoted) {
            all += QByteArray();
            continue;
        }
        if (letter == '"')
            isQuoted = !isQuoted;
        all.last() += letter;
        if (letter == '\\' && isQuoted && at + 1 < value.size())
            all.last() += value[++at];
    }
    std::ranges::transform(all, all.begin(), [](const QByteArray& part) { return part.trimmed(); });
    all.removeAll(QByteArray());
    return all;
}

// RFC 9110, 5.6.4.
QByteArray unquoted(const QByteArray& value)
{
    if (!value.startsWith('"'))
        return value;
    QByteArray text;
    for (qsizetype at = 1; at < value.size() && value[at] != '"'; ++at) {
        if (value[at] == '\\' && at + 1 < value.size())
            ++at;
        text += value[at];
    }
    return text;
}

QByteArray quoted(QByteArray text)
{
    return '"' + text.replace('\\', "\\\\").replace('"', "\\\"") + '"';
}

// "realm=..." belongs to what stands before it; "Basic realm=..." and "Negotiate" begin anew.
bool isParameter(const QByteArray& part)
{
    const auto equals = part.indexOf('=');
    return equals >= 0 && !part.left(equals).trimmed().contains(' ');
}

} // namespace

QList<HttpField> httpFields(const QByteArray& head)
{
    QList<HttpField> fields;
    for (const QByteArray& line : head.split('\n').mid(1)) {
        const auto colon = line.indexOf(':');
        if (colon > 0)
            fields.append({ line.left(colon).trimmed(), line.mid(colon + 1).trimmed() });
    }
    return fields;
}

QByteArray httpValue(const QList<HttpField>& fields, const char* name)
{
    const auto found = std::ranges::find_if(fields,
        [name](const HttpField& field) { return field.name.compare(name, Qt::CaseInsensitive) == 0; });
    return found == fields.end() ? QByteArray() : found->value;
}

QByteArray ProxyChallenge::parameter(const char* name) const
{
    for (const QByteArray& part : listOf(text.mid(scheme.size()))) {
        const auto equals = part.indexOf('=');
        if (part.left(equals).trimmed().compare(name, Qt::CaseInsensitive) == 0)
            return unquoted(part.mid(equals + 1).trimmed());
    }
    return {};
}

bool ProxyChallenge::hasToken() const
{
    return text.trimmed().contains(' ');
}

// RFC 7617, 2; RFC 7616, 3.3.
QByteArray ProxyChallenge::plain() const
{
    if (scheme == "ntlm")
        return hasToken() ? "NTLM " + text.trimmed().split(' ').constLast() : QByteArray("NTLM");
    if (scheme == "basic")
        return "Basic realm=" + quoted(parameter("realm"));
    QByteArray written
        = "Digest realm=" + quoted(parameter("realm")) + ", nonce=" + quoted(parameter("nonce"));
    if (const QByteArray opaque = parameter("opaque"); !opaque.isEmpty())
        written += ", opaque=" + quoted(opaque);
    if (!parameter("algorithm").isEmpty())
        written += ", algorithm=MD5";
    if (!parameter("qop").isEmpty())
        written += ", qop=\"auth\"";
    if (parameter("stale").toLower() == "true")
        written += ", stale=true";
    return written;
}

ProxyAnswer::ProxyAnswer(const QByteArray& head)
    : m_fields(httpFields(head)), m_isOld(head.startsWith("HTTP/1.0 "))
{
    constexpr int statusAt = 9, statusLength = 3; // "HTTP/1.1 200"
    if (head.startsWith("HTTP/1."))
        m_status = head.mid(statusAt, statusLength).toInt();
}

QList<ProxyChallenge> ProxyAnswer::challenges() const
{
    QList<ProxyChallenge> all;
    for (const HttpField& field : m_fields) {
        if (field.name.compare("Proxy-Authenticate", Qt::CaseInsensitive) != 0)
            continue;
        for (const QByteArray& part : listOf(field.value)) {
            if (!isParameter(part))
                all.append({ part.split(' ').constFirst().toLower(), part });
            else if (!all.isEmpty())
                all.last().text += ", " + part;
        }
    }
    return all;
}

bool ProxyAnswer::says(const char* field, const char* word) const
{
    return std::ranges::any_of(m_fields, [=](const HttpField& one) {
        return one.name.compare(field, Qt::CaseInsensitive) == 0
            && listOf(one.value.toLower()).contains(QByteArray(word));
    });
}

bool ProxyAnswer::isPage() const
{
    const bool hasBody = isChunked() || contentLength() > 0;
    return m_status / 100 == 3 || (m_status / 100 == 2 && hasBody && says("Content-Type", "text/html"));
}

bool ProxyAnswer::closes() const
{
    const bool lasts = says("Connection", "keep-alive") || says("Proxy-Connection", "keep-alive");
    return says("Connection", "close") || says("Proxy-Connection", "close") || (m_isOld && !lasts)
        || (!isChunked() && contentLength() < 0);
}

bool ProxyAnswer::isChunked() const
{
    return says("Transfer-Encoding", "chunked");
}

qint64 ProxyAnswer::contentLength() const
{
    bool isNumber = false;
    const qint64 length = httpValue(m_fields, "Content-Length").toLongLong(&isNumber);
    return isNumber ? length : -1;
}

BodySkipper::BodySkipper(const ProxyAnswer& answer)
    : m_left(answer.isChunked() ? 0 : answer.contentLength()), m_isChunked(answer.isChunked())
{
}

bool BodySkipper::takeLine(QByteArray& data, QByteArray& line)
{
    const auto end = data.indexOf("\r\n");
    m_isBroken = end < 0 ? data.size() > longestLine : end > longestLine;
    if (end < 0)
        return false;
    line = data.left(end);
    data.remove(0, end + 2);
    return true;
}

bool BodySkipper::take(QByteArray& data)
{
    while (!m_isBroken) {
        const auto now = std::min<qint64>(m_left, data.size());
        data.remove(0, now);
        m_left -= now;
        QByteArray line;
        if (m_left > 0)
            return false;
        if (!m_isChunked)
            return true;
        if (!takeLine(data, line))
            return m_isBroken;
        if (m_isLast && line.isEmpty())
            return true;
        if (m_isLast) // a field of the trailer
            continue;
        bool isNumber = false;
        const qint64 size = line.split(';').constFirst().trimmed().toLongLong(&isNumber, 16);
        m_isBroken = !isNumber || size < 0 || size > largestChunk;
        m_isLast = size == 0;
        m_left = m_isLast ? 0 : size + 2; // and the end of its line
    }
    return true;
}

} // namespace Salestrekker
