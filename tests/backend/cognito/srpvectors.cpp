// SPDX-License-Identifier: MIT
// srp-vectors FILE: checks the SRP arithmetic against vectors that somebody else made. FILE is a JSON array
// of objects: pool, user, password, timestamp (text), salt, a, A, B (hex), secret_block and the expected
// signature (base64), and if wanted a name. Exit status: 0 none failed, 1 some did, 2 no such file or no such
// array.
#include "backend/cognito/srpclient.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

using namespace Salestrekker;

namespace {

QByteArray withoutZeros(QByteArray hex)
{
    while (hex.startsWith('0'))
        hex.remove(0, 1);
    return hex.toLower();
}

bool holds(const QJsonObject& vector)
{
    const auto text = [&vector](const char* name) { return vector[QLatin1String(name)].toString(); };
    const SrpClient client(text("a").toLatin1());
    if (withoutZeros(client.publicValue()) != withoutZeros(text("A").toLatin1()))
        return false;
    const QByteArray signature
        = client.sign({ text("pool"), text("user"), text("salt").toLatin1(), text("B").toLatin1(),
                          text("secret_block").toLatin1(), text("timestamp") },
            Secret(text("password")));
    return !signature.isEmpty() && signature == text("signature").toLatin1();
}

} // namespace

int main(int argc, char* argv[])
{
    QFile file(argc == 2 ? QString::fromLocal8Bit(argv[1]) : QString());
    const auto document
        = file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()) : QJsonDocument();
    if (!document.isArray()) {
        fprintf(stderr, "usage: srp-vectors FILE, a JSON array of vectors\n");
        return 2;
    }
    int passed = 0, failed = 0;
    const QJsonArray vectors = document.array();
    for (qsizetype i = 0; i < vectors.size(); ++i) {
        const QJsonObject vector = vectors[i].toObject();
        if (holds(vector)) {
            ++passed;
            continue;
        }
        ++failed;
        const QString name = vector[QLatin1String("name")].toString();
        fprintf(stderr, "vector %d failed: %s\n", static_cast<int>(i + 1), qPrintable(name));
    }
    printf("%d passed, %d failed\n", passed, failed);
    return failed > 0 ? 1 : 0;
}
