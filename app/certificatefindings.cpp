// SPDX-License-Identifier: MIT
#include "certificatefindings.h"

#include <QSslCertificate>
#include <QSslConfiguration>

#include <algorithm>

namespace Salestrekker {
namespace {

using L = QLatin1String;
using enum FindingCode;

constexpr int soonDays = 30;

QString nameOf(const QSslCertificate& certificate, bool issuer)
{
    for (const auto part : { QSslCertificate::CommonName, QSslCertificate::Organization,
             QSslCertificate::OrganizationalUnitName }) {
        const QStringList found = issuer ? certificate.issuerInfo(part) : certificate.subjectInfo(part);
        if (!found.isEmpty())
            return found.constFirst().left(100).simplified();
    }
    return L("(nameless)");
}

QString nameOf(QSsl::SslProtocol protocol)
{
    return protocol == QSsl::TlsV1_3 ? L("TLS 1.3") : protocol == QSsl::TlsV1_2 ? L("TLS 1.2") : L("TLS");
}

QString day(const QDateTime& time)
{
    return time.toUTC().toString(QStringLiteral("yyyy-MM-dd"));
}

// A certificate is for the names in it; its common name counts only where there are none.
QString namesIn(const QSslCertificate& certificate)
{
    QStringList names = certificate.subjectAlternativeNames().values();
    names.sort();
    return names.isEmpty() ? nameOf(certificate, false) : names.mid(0, 4).join(L(", ")).left(200);
}

const QSslError* find(const QList<QSslError>& errors, QSslError::SslError wanted)
{
    const auto found = std::find_if(
        errors.begin(), errors.end(), [wanted](const QSslError& error) { return error.error() == wanted; });
    return found == errors.end() ? nullptr : &*found;
}

// The one that an error is about, or the server's own.
QSslCertificate certificateOf(const HttpConnection& connection, const QSslError* error)
{
    if (error && !error->certificate().isNull())
        return error->certificate();
    return connection.chain.value(0);
}

QString clockText()
{
    return QStringLiteral("this computer's clock says %1").arg(day(QDateTime::currentDateTimeUtc()));
}

Finding ofUnknownIssuer(const HttpConnection& connection, const QString& subject)
{
    // Who signed the last certificate that was shown is who would have to be trusted.
    const QSslCertificate own = connection.chain.value(0),
                          last = connection.chain.isEmpty() ? own : connection.chain.constLast();
    const QString issuer = nameOf(last, true);
    if (connection.chain.size() == 1 && own.isSelfSigned())
        return error(CertificateUntrusted, subject,
            QStringLiteral("its certificate (%1) is signed by itself, and this computer does not trust it")
                .arg(nameOf(own, false)),
            L("give the server a certificate of an authority, or set network/caFile to this one (PEM)"));
    return error(CertificateUntrusted, subject,
        QStringLiteral("its certificate was issued by %1, whom this computer does not trust").arg(issuer),
        L("if that is your network's own authority (a proxy that inspects TLS has one), install its "
          "certificate "
          "on this computer or set network/caFile to it (PEM); if not, somebody else answers"));
}

} // namespace

QString tlsText(const HttpConnection& connection)
{
    if (connection.chain.isEmpty())
        return L("without TLS, on this computer");
    const QSslCertificate own = connection.chain.constFirst();
    return QStringLiteral("%1, certificate issued by %2, valid until %3")
        .arg(nameOf(connection.protocol), nameOf(own, true), day(own.expiryDate()));
}

QList<Finding> expiryFindings(const HttpConnection& connection, const QString& subject)
{
    if (connection.chain.isEmpty())
        return {};
    const QDateTime end = connection.chain.constFirst().expiryDate();
    const qint64 days = QDateTime::currentDateTimeUtc().daysTo(end.toUTC());
    if (days >= soonDays)
        return {};
    return { warning(CertificateExpiresSoon, subject,
        QStringLiteral("its certificate expires in %1 days, on %2").arg(days).arg(day(end)),
        L("have it renewed before: brokers can't sign in afterwards")) };
}

Finding untrusted(
    const HttpConnection& connection, const QString& subject, const QString& host, const QString& key)
{
    const QList<QSslError>& errors = connection.tlsErrors;
    // The clock first: where it is wrong, so is the rest.
    if (const QSslError* early = find(errors, QSslError::CertificateNotYetValid))
        return error(CertificateNotYetValid, subject,
            QStringLiteral("its certificate is valid from %1 on, and %2")
                .arg(day(certificateOf(connection, early).effectiveDate()), clockText()),
            L("set this computer's date and time; if they are right, the server needs another certificate"));
    if (const QSslError* late = find(errors, QSslError::CertificateExpired))
        return error(CertificateExpired, subject,
            QStringLiteral("its certificate expired on %1, and %2")
                .arg(day(certificateOf(connection, late).expiryDate()), clockText()),
            L("have the server's certificate renewed; if the clock is wrong, set it"));
    if (find(errors, QSslError::HostNameMismatch))
        return error(CertificateWrongHost, subject,
            QStringLiteral("its certificate is for %1, not for %2")
                .arg(namesIn(connection.chain.value(0)), host),
            QStringLiteral("check %1, or give the server a certificate for that name").arg(key));
    if (errors.isEmpty())
        return error(TlsFailed, subject,
            QStringLiteral("TLS could not be agreed on (%1)").arg(connection.errorText.left(200)),
            QStringLiteral("the server must offer TLS 1.2 or 1.3 there: check %1 and its port").arg(key));
    if (QSslConfiguration::systemCaCertificates().isEmpty())
        return error(CertificateStore, subject,
            L("this computer has no list of certificate authorities that it trusts"),
            L("install one (Debian: the package ca-certificates)"));
    return ofUnknownIssuer(connection, subject);
}

} // namespace Salestrekker
