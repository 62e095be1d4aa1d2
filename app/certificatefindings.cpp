// SPDX-License-Identifier: MIT
#include "certificatefindings.h"

#include <QSslCertificate>
#include <QSslCertificateExtension>
#include <QSslConfiguration>
#include <QSslKey>

#include <algorithm>
#include <array>

namespace Salestrekker {
namespace {

using L = QLatin1String;
using enum FindingCode;

constexpr int soonDays = 30;

// What is wrong with them is who issued the certificate; all others are about the certificate itself.
constexpr std::array issuerErrors{ QSslError::UnableToGetIssuerCertificate,
    QSslError::UnableToGetLocalIssuerCertificate, QSslError::UnableToVerifyFirstCertificate,
    QSslError::SelfSignedCertificate, QSslError::SelfSignedCertificateInChain,
    QSslError::CertificateUntrusted };

constexpr std::array nameParts{ QSslCertificate::CommonName, QSslCertificate::Organization,
    QSslCertificate::OrganizationalUnitName };

QString nameOf(const QSslCertificate& certificate, bool issuer)
{
    for (const auto part : nameParts) {
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

bool isNear(const QDateTime& time)
{
    constexpr int aDay = 24 * 60 * 60;
    return qAbs(time.secsTo(QDateTime::currentDateTimeUtc())) < aDay;
}

// Of a time that is compared with the clock: what a day does not tell apart, minutes do.
QString moment(const QDateTime& time, bool isExact)
{
    return isExact ? time.toUTC().toString(QStringLiteral("yyyy-MM-dd hh:mm:ss 'UTC'")) : day(time);
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

bool isIssuerOf(const QSslCertificate& issuer, const QSslCertificate& certificate)
{
    return std::ranges::all_of(nameParts, [&](QSslCertificate::SubjectInfo part) {
        return issuer.subjectInfo(part) == certificate.issuerInfo(part);
    });
}

// An authority that this computer trusts is trusted whoever else has signed it once, and until when.
bool isTrusted(const QSslCertificate& certificate, const QList<QSslCertificate>& further)
{
    const auto isIt = [&](const QSslCertificate& root) {
        return root.isSelfSigned() && isIssuerOf(certificate, root)
            && root.publicKey() == certificate.publicKey();
    };
    const QList<QSslCertificate> system = QSslConfiguration::systemCaCertificates();
    return std::ranges::any_of(further, isIt) || std::ranges::any_of(system, isIt);
}

// Of the server's own and those above it, until one that this computer trusts. Of two for one authority the
// one that lasts longer counts, and none that has expired: with that there would be no connection.
QSslCertificate firstToExpire(const QList<QSslCertificate>& chain, const QList<QSslCertificate>& further)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QSslCertificate first = chain.constFirst(), here = first;
    for (qsizetype step = 1; step < chain.size(); ++step) {
        QSslCertificate above;
        for (const QSslCertificate& other : chain) {
            if (other != here && isIssuerOf(other, here) && other.expiryDate() > now
                && (above.isNull() || other.expiryDate() > above.expiryDate()))
                above = other;
        }
        if (above.isNull() || above.isSelfSigned() || isTrusted(above, further))
            break;
        if (above.expiryDate() < first.expiryDate())
            first = above;
        here = above;
    }
    return first;
}

// The one that an error is about, or the server's own.
QSslCertificate certificateOf(const HttpConnection& connection, const QSslError* error)
{
    if (error && !error->certificate().isNull())
        return error->certificate();
    return connection.chain.value(0);
}

QString clockText(const QDateTime& compared)
{
    return QStringLiteral("this computer's clock says %1")
        .arg(moment(QDateTime::currentDateTimeUtc(), isNear(compared)));
}

// "its certificate", or that of an authority in between, which the server shows as well.
QString whose(const QSslCertificate& certificate, const HttpConnection& connection)
{
    return certificate == connection.chain.value(0)
        ? QString(L("its certificate"))
        : QStringLiteral("the certificate of %1, which comes with the server's,")
              .arg(nameOf(certificate, false));
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
          "certificate on this computer or set network/caFile to it (PEM); if it is a public one, have the "
          "server send the certificates between its own and the authority's as well; else somebody else "
          "answers"));
}

// Shorter ones are refused at OpenSSL's security level 2 (112 bits), the usual one.
int shortestKey(const QSslKey& key)
{
    return key.algorithm() == QSsl::Ec ? 224 : 2048;
}

struct Cause {
    QString why;
    QString advice;
};

// What Qt has no word for (QSslError::UnspecifiedError) is looked for in the certificates, the likeliest
// first.
Cause unnamed(const QList<QSslCertificate>& chain)
{
    constexpr auto nameConstraints = L("2.5.29.30"); // RFC 5280, 4.2.1.10
    constexpr std::array standard{ L("2.5.29."), L("1.3.6.1.5.5.7.1.") }; // RFC 5280's and PKIX's own
    Cause critical, constraints;
    for (const QSslCertificate& certificate : chain) {
        const QString name = nameOf(certificate, false);
        if (const QSslKey key = certificate.publicKey(); key.length() > 0 && key.length() < shortestKey(key))
            return { QStringLiteral("the key of %1 is too weak: %2 bits").arg(name).arg(key.length()),
                L("have it issued anew with an RSA key of 2048 bits or more, or an elliptic one") };
        for (const QSslCertificateExtension& extension : certificate.extensions()) {
            const QString oid = extension.oid();
            const bool isStandard
                = std::ranges::any_of(standard, [&](L family) { return oid.startsWith(family); });
            if (extension.isCritical() && !isStandard)
                critical
                    = { QStringLiteral("%1 has a critical extension that is not known: %2").arg(name, oid),
                          L("have it issued anew without that extension, or with one that is not critical") };
            if (oid == nameConstraints)
                constraints = { QStringLiteral("%1 may issue certificates for certain names only").arg(name),
                    L("give the server a certificate from an authority that may issue it for this "
                      "name") };
        }
    }
    return !critical.why.isEmpty() ? critical
        : !constraints.why.isEmpty()
        ? constraints
        : Cause{ L("its key or signature may be too weak, or not allowed by an authority above it"),
              L("give the server a certificate that is meant for TLS servers, with an RSA key of 2048 bits "
                "or more or an elliptic one, and SHA-256") };
}

Cause causeOf(const QSslError& wrong, const QList<QSslCertificate>& chain)
{
    constexpr std::pair<QSslError::SslError, const char*> advices[]{
        { QSslError::InvalidPurpose,
            "give the server a certificate that is meant for TLS servers (extended key usage: serverAuth)" },
        { QSslError::PathLengthExceeded,
            "give the server a certificate with fewer authorities in between: one above them allows no "
            "more" },
        { QSslError::InvalidCaCertificate,
            "give the server a certificate from an authority: what has issued this one is none" },
    };
    if (wrong.error() == QSslError::UnspecifiedError)
        return unnamed(chain);
    const auto* const found
        = std::ranges::find(advices, wrong.error(), &std::pair<QSslError::SslError, const char*>::first);
    return { wrong.errorString().left(200),
        found == std::end(advices) ? L("give the server another certificate") : L(found->second) };
}

Finding ofUnusable(const HttpConnection& connection, const QString& subject)
{
    const QSslError& wrong = connection.tlsErrors.constFirst();
    const Cause cause = causeOf(wrong, connection.chain);
    return error(CertificateUntrusted, subject,
        QStringLiteral("%1 can't be used (%2)")
            .arg(whose(certificateOf(connection, &wrong), connection), cause.why),
        cause.advice);
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

QList<Finding> expiryFindings(
    const HttpConnection& connection, const QString& subject, const QList<QSslCertificate>& further)
{
    if (connection.chain.isEmpty())
        return {};
    const QSslCertificate first = firstToExpire(connection.chain, further);
    const QDateTime end = first.expiryDate();
    const qint64 days = QDateTime::currentDateTimeUtc().daysTo(end.toUTC());
    if (days >= soonDays)
        return {};
    return { warning(CertificateExpiresSoon, subject,
        QStringLiteral("%1 expires in %2 days, on %3").arg(whose(first, connection)).arg(days).arg(day(end)),
        L("have it renewed before: brokers can't sign in afterwards")) };
}

// RFC 8446, 6.2: an alert, after what the client takes for the end of the handshake. TLS 1.2 has no name for
// it.
bool wantsClientCertificate(const HttpConnection& connection)
{
    return connection.errorText.contains(L("alert certificate required"));
}

Finding untrusted(const HttpConnection& connection, const QString& subject, const QString& host,
    const QString& key, const QList<QSslCertificate>& further)
{
    const QList<QSslError>& errors = connection.tlsErrors;
    // The clock first: where it is wrong, so is the rest.
    if (const QSslError* early = find(errors, QSslError::CertificateNotYetValid)) {
        const QSslCertificate certificate = certificateOf(connection, early);
        const QDateTime begin = certificate.effectiveDate();
        return error(CertificateNotYetValid, subject,
            QStringLiteral("%1 is valid from %2 on, and %3")
                .arg(whose(certificate, connection), moment(begin, isNear(begin)), clockText(begin)),
            L("set this computer's date and time; if they are right, the server needs another certificate"));
    }
    if (const QSslError* late = find(errors, QSslError::CertificateExpired)) {
        const QSslCertificate certificate = certificateOf(connection, late);
        const QDateTime end = certificate.expiryDate();
        return error(CertificateExpired, subject,
            QStringLiteral("%1 expired on %2, and %3")
                .arg(whose(certificate, connection), moment(end, isNear(end)), clockText(end)),
            certificate == connection.chain.value(0)
                ? L("have the server's certificate renewed; if the clock is wrong, set it")
                : L("have the server send the authority's present one; if the clock is wrong, set it"));
    }
    if (find(errors, QSslError::HostNameMismatch))
        return error(CertificateWrongHost, subject,
            QStringLiteral("its certificate is for %1, not for %2")
                .arg(namesIn(connection.chain.value(0)), host),
            QStringLiteral("check %1, or give the server a certificate for that name").arg(key));
    if (wantsClientCertificate(connection))
        return error(TlsFailed, subject, L("the server wants a certificate of the client's"),
            L("have it let this program in without one: it has none, and signs people in by what they type"));
    // OpenSSL's words for what begins as no TLS record does, such as HTTP's answer to a client's hello.
    if (errors.isEmpty() && connection.errorText.contains(L("wrong version number")))
        return error(TlsFailed, subject,
            QStringLiteral("what answers there does not speak TLS (%1)").arg(connection.errorText.left(200)),
            QStringLiteral("check %1 and its port, where plain http:// may answer").arg(key));
    if (errors.isEmpty())
        return error(TlsFailed, subject,
            QStringLiteral("TLS could not be agreed on (%1)").arg(connection.errorText.left(200)),
            QStringLiteral(
                "the server must offer TLS 1.2 or 1.3 there, and want no certificate of the client's: check "
                "%1 and its port")
                .arg(key));
    if (QSslConfiguration::systemCaCertificates().isEmpty() && further.isEmpty())
        return error(CertificateStore, subject,
            L("this computer has no list of certificate authorities that it trusts"),
            L("install one (Debian: the package ca-certificates)"));
    const bool isIssuers = std::any_of(
        issuerErrors.begin(), issuerErrors.end(), [&](auto wanted) { return find(errors, wanted); });
    return isIssuers ? ofUnknownIssuer(connection, subject) : ofUnusable(connection, subject);
}

} // namespace Salestrekker
