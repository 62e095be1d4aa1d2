// SPDX-License-Identifier: MIT
#include "strictjson.h"

#include <QJsonDocument>

#include <set>
#include <vector>

namespace Salestrekker {
namespace {

// The end of the string literal that begins at `start`; the document is known to be valid.
qsizetype endOfString(const QByteArray& json, qsizetype start)
{
    qsizetype at = start + 1;
    while (json.at(at) != '"')
        at += json.at(at) == '\\' ? 2 : 1;
    return at;
}

QString unescaped(const QByteArray& literal)
{
    const auto parsed = QJsonDocument::fromJson('[' + literal + ']');
    return parsed[0].toString();
}

// Walks a valid document; a string before a colon is a key of the innermost object.
bool hasKeyTwice(const QByteArray& json)
{
    std::vector<std::set<QString>> keys;
    qsizetype at = 0;
    while (at < json.size()) {
        const char c = json.at(at);
        if (c == '{' || c == '[')
            keys.emplace_back();
        else if (c == '}' || c == ']')
            keys.pop_back();
        else if (c == '"') {
            const qsizetype end = endOfString(json, at);
            qsizetype after = end + 1;
            while (after < json.size() && strchr(" \t\r\n", json.at(after)))
                ++after;
            const bool isKey = after < json.size() && json.at(after) == ':';
            if (isKey && !keys.back().insert(unescaped(json.mid(at, end - at + 1))).second)
                return true;
            at = end;
        }
        ++at;
    }
    return false;
}

} // namespace

std::optional<QJsonObject> parseStrictJson(const QByteArray& bytes)
{
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError || !document.isObject() || hasKeyTwice(bytes))
        return {};
    return document.object();
}

} // namespace Salestrekker
