// SPDX-License-Identifier: MIT
#include "pemfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSslCertificate>

#include <algorithm>
#include <optional>

namespace Salestrekker {
namespace {

using L = QLatin1String;

constexpr qint64 largestFile = 16 * 1024 * 1024; // a whole store of authorities has 200 kB
constexpr auto signedData = "\x2a\x86\x48\x86\xf7\x0d\x01\x07\x02", // RFC 5652, 5.1
    plainData = "\x2a\x86\x48\x86\xf7\x0d\x01\x07\x01"; // 4; a PKCS#12 file begins with it, RFC 7292, 4

bool isOf(const QByteArray& der, const char* type)
{
    constexpr int front = 32; // lengths and a version are before it
    return der.left(front).contains(type);
}

QString unreadable(const QFileInfo& info, const QString& error)
{
    if (info.isDir())
        return L("is a folder, and should be a file");
    if (info.isSymLink() && !info.exists())
        return QStringLiteral("is a link to %1, which is not there")
            .arg(QDir::toNativeSeparators(info.symLinkTarget()));
    if (info.exists() && !info.isFile())
        return L("is no file");
    if (!info.exists() && QFileInfo(info.path()).isReadable())
        return L("is not there: put it there, or correct this");
    return QStringLiteral("can't be read (%1): let every user read it, and enter its folder").arg(error);
}

// What begins a line; the rest is in words between the certificates, as RFC 7468, 2 allows them.
QRegularExpression beginning(const QString& label)
{
    return QRegularExpression(QStringLiteral("(?<![^\\r\\n])[ \\t]*-----BEGIN (%1)-----").arg(label));
}

// What is not text.
QString ofBinary(const QByteArray& content)
{
    constexpr int sequence = 0x30, longForm = 0x80; // X.690, 8.1.3; no certificate is short
    if (content.startsWith("\xff\xfe") || content.startsWith("\xfe\xff"))
        return L("is UTF-16, and ASCII is needed (PowerShell: Out-File -Encoding ascii)");
    if (content.size() < 2 || content[0] != sequence || static_cast<uchar>(content[1]) < longForm)
        return {};
    if (isOf(content, signedData))
        return L("is PKCS#7, and PEM is needed: openssl pkcs7 -inform der -print_certs -in FILE -out "
                 "FILE.pem");
    if (isOf(content, plainData))
        return L("is PKCS#12, which may hold a private key, and PEM is needed: openssl pkcs12 -nokeys -in "
                 "FILE -out FILE.pem");
    return L("is in DER form, and PEM is needed: openssl x509 -inform der -in FILE -out FILE.pem");
}

// Why Qt passes over something in it; the first that fits.
QString notTaken(const QString& text)
{
    static const std::pair<QRegularExpression, L> reasons[]{
        { beginning(L("PKCS7|CMS")),
            L("is PKCS#7, and certificates are needed: openssl pkcs7 -print_certs -in FILE -out FILE.pem") },
        { beginning(L("[A-Z0-9 ]*CERTIFICATE REQUEST")),
            L("has a request for a certificate in it: that is for the authority, which answers with a "
              "certificate") },
        { beginning(L("(X509|TRUSTED) CERTIFICATE")),
            L("has a certificate in it that begins with X509 CERTIFICATE or TRUSTED CERTIFICATE, and "
              "CERTIFICATE alone is needed: openssl x509 -in FILE -out FILE.pem") },
        { QRegularExpression(QStringLiteral("CERTIFICATE----- *\\r(?!\\n)")),
            L("has line ends of CR alone: save it with LF or CRLF") },
        // At such a line Qt ends, or begins a certificate, also where it is a comment.
        { QRegularExpression(QStringLiteral(
              "CERTIFICATE----- *[^ \\r\\n]|[^ \\t\\r\\n][^\\r\\n]*-----(BEGIN|END) CERTIFICATE-----")),
            L("has something else in a line of -----BEGIN CERTIFICATE----- or -----END CERTIFICATE-----, a "
              "comment maybe: let each of them be a line of its own") },
    };
    for (const auto& [form, words] : reasons) {
        if (form.match(text).hasMatch())
            return words;
    }
    static const QRegularExpression block(QStringLiteral("-----BEGIN CERTIFICATE-----([^-]*)"));
    for (auto found = block.globalMatch(text); found.hasNext();) {
        if (isOf(QByteArray::fromBase64(found.next().captured(1).toLatin1()), signedData))
            return L("has PKCS#7 in it under the name of a certificate: name it PKCS7, then openssl pkcs7 "
                     "-print_certs -in FILE -out FILE.pem");
    }
    return L("has a certificate in it that is not whole: copy the file anew");
}

// Whether it takes each of these out of the whole file: it ends at a line unlike what it expects. One before
// which something stands in its line is taken, too. Before there is an application, Qt does not find its TLS
// where that lies beside the program.
bool areTakenByQt(const QStringList& certificates, const QByteArray& content)
{
    std::optional<QCoreApplication> application;
    int count = 1;
    char name[] = "salestrekker-signin";
    char* words[] = { name, nullptr };
    if (!QCoreApplication::instance())
        application.emplace(count, words);
    const QList<QSslCertificate> taken = QSslCertificate::fromData(content, QSsl::Pem);
    return !taken.isEmpty() && std::ranges::all_of(certificates, [&](const QString& certificate) {
        return taken.contains(QSslCertificate(certificate.toLatin1(), QSsl::Pem));
    });
}

} // namespace

QString pemProblem(const QString& fileName)
{
    const QFileInfo info(fileName);
    QFile file(fileName);
    const bool mayBlock = info.exists() && !info.isFile(); // a pipe would be waited for
    if (mayBlock || !file.open(QIODevice::ReadOnly))
        return unreadable(info, file.errorString());
    if (file.size() > largestFile)
        return L("is too large to be a file of certificates");
    const QByteArray content = file.readAll();
    if (QString binary = ofBinary(content); !binary.isEmpty())
        return binary;
    static const QRegularExpression begin = beginning(L("[A-Z0-9 ]*CERTIFICATE[A-Z ]*|PKCS7|CMS"));
    const QString text = QString::fromUtf8(content); // without its byte order mark
    QStringList certificates;
    for (qsizetype start = text.indexOf(begin); start >= 0;) {
        const qsizetype next = text.indexOf(begin, start + 1);
        certificates.append(text.sliced(start, (next < 0 ? text.size() : next) - start));
        start = next;
    }
    if (areTakenByQt(certificates, content))
        return {};
    if (!certificates.isEmpty())
        return notTaken(text);
    return text.contains(L("PRIVATE KEY-----"))
        ? L("has a private key in it and no certificate: keep that secret")
        : L("has no certificate in it (PEM, -----BEGIN CERTIFICATE-----)");
}

} // namespace Salestrekker
