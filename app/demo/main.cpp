// SPDX-License-Identifier: MIT
#include "endwithinput.h"
#include "httpservice.h"
#include "mailboxwindow.h"
#include "widgets/symbol.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QSslCertificate>
#include <QSslKey>

#include <cstdio>
#include <cstring>

using namespace Salestrekker::Demo;

namespace {

[[noreturn]] void fail(const QString& why)
{
    fprintf(stderr, "salestrekker-demo-service: %s\n", qPrintable(why));
    exit(2);
}

QJsonObject defaultUser()
{
    using L = QLatin1String;
    return { { L("email"), L("broker@example.com") }, { L("phone"), L("0412 345 678") },
        { L("name"), L("Alex Broker") }, { L("organisation"), L("Example Finance") } };
}

void seed(Organisation& organisation, const QString& fileName)
{
    if (fileName.isEmpty()) {
        organisation.addUser(defaultUser());
        return;
    }
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        fail(QStringLiteral("can't read %1: %2").arg(fileName, file.errorString()));
    QJsonParseError error;
    const auto json = QJsonDocument::fromJson(file.readAll(), &error);
    if (!json[QLatin1String("users")].isArray())
        fail(QStringLiteral("%1: expected {\"users\": [...]} (%2)").arg(fileName, error.errorString()));
    for (const auto& user : json[QLatin1String("users")].toArray()) {
        if (!organisation.addUser(user.toObject()))
            fail(QStringLiteral("%1: a user without an email address").arg(fileName));
    }
}

std::optional<QSslConfiguration> tlsFrom(const QString& certificateFile, const QString& keyFile)
{
    QFile key(keyFile);
    const auto certificates = QSslCertificate::fromPath(certificateFile);
    if (certificates.isEmpty() || !key.open(QIODevice::ReadOnly))
        fail(QStringLiteral("--tls wants two readable PEM files: certificate and key"));
    const QByteArray pem = key.readAll();
    QSslKey privateKey(pem, QSsl::Rsa);
    if (privateKey.isNull())
        privateKey = QSslKey(pem, QSsl::Ec);
    if (privateKey.isNull())
        fail(QStringLiteral("%1 holds no RSA or EC key").arg(keyFile));
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificateChain(certificates);
    configuration.setPrivateKey(privateKey);
    return configuration;
}

int serve(QCoreApplication& app, bool window)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("The demo organisation for the Salestrekker sign-in, on 127.0.0.1."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption port(QStringLiteral("port"),
        QStringLiteral("Listen on port N; 0 picks a free one."), QStringLiteral("N"), QStringLiteral("0"));
    const QCommandLineOption seedFile(
        QStringLiteral("seed"), QStringLiteral("Users to begin with (JSON)."), QStringLiteral("FILE"));
    const QCommandLineOption tls(
        QStringLiteral("tls"), QStringLiteral("Serve https: --tls CERT KEY (PEM)."), QStringLiteral("CERT"));
    const QCommandLineOption show(
        QStringLiteral("window"), QStringLiteral("Show the mailbox and the phone."));
    parser.addOptions({ port, seedFile, tls, show });
    parser.process(app);
    bool isNumber = false;
    const quint16 number = parser.value(port).toUShort(&isNumber);
    if (!isNumber)
        fail(QStringLiteral("--port wants a number from 0 to 65535"));
    const QStringList rest = parser.positionalArguments();
    if (rest.size() != (parser.isSet(tls) ? 1 : 0))
        fail(QStringLiteral("unexpected arguments; --tls takes a certificate and a key"));
    HttpService service(number, parser.isSet(tls) ? tlsFrom(parser.value(tls), rest.value(0)) : std::nullopt);
    if (service.issuer().isEmpty())
        fail(QStringLiteral("port %1 is taken; choose another, or 0 for a free one").arg(number));
    seed(service.organisation(), parser.value(seedFile));
    endWithInput(app);
    std::unique_ptr<MailboxWindow> mailbox;
    if (window) {
        mailbox = std::make_unique<MailboxWindow>(service.outbox());
        mailbox->setWindowIcon(Salestrekker::programIcon());
        // As the desktop would for a registered scheme: a start of the program with the link.
        QObject::connect(mailbox.get(), &MailboxWindow::linkOpened, &app, [](const QString& link) {
            QProcess::startDetached(
                QCoreApplication::applicationDirPath() + QStringLiteral("/salestrekker-signin"),
                { QStringLiteral("--"), link });
        });
        mailbox->show();
    }
    // Whoever waits for this may come to the front after it.
    printf("listening on %s\n", qPrintable(service.issuer().toString()));
    fflush(stdout);
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char* argv[])
{
    // Decided before there is an application: without a window there need be no display.
    const bool window
        = std::any_of(argv, argv + argc, [](const char* argument) { return !strcmp(argument, "--window"); });
    QCoreApplication::setApplicationName(QStringLiteral("salestrekker-demo-service"));
    QCoreApplication::setApplicationVersion(QStringLiteral(SIGNIN_VERSION));
    if (window) {
        Salestrekker::Theme::useStyle();
        QApplication app(argc, argv);
        QApplication::setQuitOnLastWindowClosed(false);
        return serve(app, true);
    }
    QCoreApplication app(argc, argv);
    return serve(app, false);
}
