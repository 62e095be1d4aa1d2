// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QList>

namespace Salestrekker {

struct HttpField {
    QByteArray name;
    QByteArray value;
};

/// The fields of an HTTP/1 header, without its first line (RFC 9112, 5).
QList<HttpField> httpFields(const QByteArray& head);
/// The value of the first field of that name, in whatever case; empty if there is none.
QByteArray httpValue(const QList<HttpField>& fields, const char* name);

/// A way to sign in that a proxy offers: "Basic", and the whole of what it says of it.
struct ProxyChallenge {
    QByteArray scheme; ///< in small letters
    QByteArray text;

    /// The value of one of its parameters, without quotation marks; empty if there is none of that name.
    [[nodiscard]] QByteArray parameter(const char* name) const;
    /// What NTLM's second message is in.
    [[nodiscard]] bool hasToken() const;
    /// The same in the words that Qt understands, with nothing in it that two readers could read in two ways.
    [[nodiscard]] QByteArray plain() const;
};

/// The header of a proxy's answer.
class ProxyAnswer {
public:
    /// `head`: up to and with the empty line.
    explicit ProxyAnswer(const QByteArray& head);

    /// 0 if this is no HTTP/1.
    [[nodiscard]] int status() const { return m_status; }
    /// Another one follows (RFC 9110, 15.2).
    [[nodiscard]] bool isInterim() const { return m_status >= 100 && m_status < 200; }
    /// Of all its Proxy-Authenticate fields, each of which may hold several (RFC 9110, 11.6.1).
    [[nodiscard]] QList<ProxyChallenge> challenges() const;
    /// No proxy's: it leads elsewhere, or shows a page where there is none to a way that is open (RFC 9110,
    /// 9.3.6).
    [[nodiscard]] bool isPage() const;
    /// The connection ends with this answer, or the end of its body can't be told (RFC 9112, 9.3 and 6.3).
    [[nodiscard]] bool closes() const;
    [[nodiscard]] bool isChunked() const;
    [[nodiscard]] qint64 contentLength() const;

private:
    [[nodiscard]] bool says(const char* field, const char* word) const;

    QList<HttpField> m_fields;
    int m_status = 0;
    bool m_isOld = false; ///< HTTP/1.0
};

/// Takes the body of an answer away, of which the connection is to go on.
class BodySkipper {
public:
    explicit BodySkipper(const ProxyAnswer& answer);
    /// Removes from the front of `data` what belongs to the body. True once there is no more of it.
    bool take(QByteArray& data);
    /// It is not as RFC 9112, 7.1 has it: where it ends can't be told.
    [[nodiscard]] bool isBroken() const { return m_isBroken; }

private:
    bool takeLine(QByteArray& data, QByteArray& line);

    qint64 m_left;
    const bool m_isChunked;
    bool m_isLast = false; ///< only the trailer follows
    bool m_isBroken = false;
};

} // namespace Salestrekker
