// SPDX-License-Identifier: MIT
#include "pemfile.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

namespace Salestrekker {
namespace {

using L = QLatin1String;

constexpr qint64 largestFile = 16 * 1024 * 1024; // a whole store of authorities has 200 kB

// One DER sequence with its length, X.690, 8.1.3, and nothing behind.
bool isWholeSequence(const QByteArray& der)
{
    constexpr int sequence = 0x30, shortForm = 0x80;
    if (der.size() < 2 || static_cast<uchar>(der[0]) != sequence)
        return false;
    const int first = static_cast<uchar>(der[1]), bytes = first < shortForm ? 0 : first - shortForm;
    if (bytes > 4 || der.size() < 2 + bytes)
        return false;
    qint64 length = bytes == 0 ? first : 0;
    for (int i = 0; i < bytes; ++i)
        length = length * 256 + static_cast<uchar>(der[2 + i]);
    return der.size() == 2 + bytes + length;
}

} // namespace

QString pemProblem(const QString& fileName)
{
    QFile file(fileName);
    if (!QFileInfo(fileName).isFile() || !file.open(QIODevice::ReadOnly))
        return L("is no file that can be read");
    if (file.size() > largestFile)
        return L("is too large to be a file of certificates");
    const QByteArray data = file.readAll();
    if (isWholeSequence(data))
        return L("is in DER form, and PEM is needed: openssl x509 -inform der -in FILE -out FILE.pem");
    static const QRegularExpression block(
        QStringLiteral("-----BEGIN (X509 |TRUSTED )?CERTIFICATE-----\\s([^-]*)(-----END)?"));
    bool isAny = false;
    for (auto found = block.globalMatch(QString::fromLatin1(data)); found.hasNext();) {
        const auto match = found.next();
        isAny = true;
        if (match.capturedLength(3) == 0
            || !isWholeSequence(QByteArray::fromBase64(match.captured(2).toLatin1())))
            return L("has a certificate in it that is not whole: copy the file anew");
    }
    if (isAny)
        return {};
    return data.contains("PRIVATE KEY-----")
        ? L("has a private key in it and no certificate: keep that secret")
        : L("has no certificate in it (PEM, -----BEGIN CERTIFICATE-----)");
}

} // namespace Salestrekker
