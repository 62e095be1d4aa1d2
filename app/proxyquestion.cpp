// SPDX-License-Identifier: MIT
#include "proxyquestion.h"

#include "widgets/passwordfield.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QPushButton>
#include <QTimer>

namespace Salestrekker {
namespace {

using L = QLatin1String;

std::optional<ProxyPassword> unpack(const std::optional<Secret>& text)
{
    const QJsonObject json = text ? QJsonDocument::fromJson(text->reveal().toUtf8()).object() : QJsonObject();
    const QString user = json[L("user")].toString();
    if (user.isEmpty())
        return {};
    return ProxyPassword{ user, Secret(json[L("password")].toString()) };
}

Secret pack(const ProxyPassword& password)
{
    const QJsonObject json{ { L("user"), password.user },
        { L("password"), password.password.reveal().toString() } };
    return Secret(QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact)));
}

/// What is asked, and what was entered.
class Box : public QDialog {
public:
    /// `user`: what was entered before.
    Box(const QString& proxy, bool wasRefused, const QString& user, QWidget* parent)
        : QDialog(parent), m_user(new TextField), m_password(new PasswordField), m_keep(new QCheckBox)
    {
        setObjectName(QStringLiteral("proxyQuestion"));
        setAttribute(Qt::WA_DeleteOnClose);
        setWindowTitle(
            QCoreApplication::translate("Salestrekker::Application", "Salestrekker sign in", "window title"));
        auto* text = new QLabel(wasRefused ? refused(proxy) : wanted(proxy));
        text->setTextFormat(Qt::PlainText);
        text->setWordWrap(true);
        m_user->setText(user);
        m_user->setObjectName(QStringLiteral("proxyUser"));
        m_password->setObjectName(QStringLiteral("proxyPassword"));
        m_keep->setObjectName(QStringLiteral("keepProxyPassword"));
        m_keep->setText(QCoreApplication::translate(
            "Salestrekker::Application", "Keep them in this computer’s keyring", "check box"));
        auto* buttons = new QDialogButtonBox;
        m_connect = buttons->addButton(
            QCoreApplication::translate("Salestrekker::Application", "Connect", "button"),
            QDialogButtonBox::AcceptRole);
        buttons->addButton(QCoreApplication::translate("Salestrekker::Application", "Cancel", "button"),
            QDialogButtonBox::RejectRole);
        auto* form = new QFormLayout(this);
        form->addRow(text);
        form->addRow(QCoreApplication::translate("Salestrekker::Application", "User name:", "label"), m_user);
        form->addRow(
            QCoreApplication::translate("Salestrekker::Application", "Password:", "label"), m_password);
        form->addRow(QString(), m_keep);
        form->addRow(buttons);
        connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
        connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
        for (const TextField* field : { m_user, static_cast<TextField*>(m_password) })
            connect(field, &TextField::textChanged, this, &Box::update);
        update();
        if (!user.isEmpty())
            m_password->setFocus();
    }

    [[nodiscard]] ProxyPassword password() const { return { m_user->text(), Secret(m_password->text()) }; }
    [[nodiscard]] bool isToBeKept() const { return m_keep->isChecked(); }

private:
    static QString wanted(const QString& proxy)
    {
        return QCoreApplication::translate("Salestrekker::Application",
            "Your network’s proxy (%1) wants a user name and a password before it lets this computer reach "
            "Salestrekker. They are those of your network, not of Salestrekker.",
            "question")
            .arg(proxy);
    }
    static QString refused(const QString& proxy)
    {
        return QCoreApplication::translate("Salestrekker::Application",
            "Your network’s proxy (%1) did not accept the user name and the password. Check both. Some "
            "networks "
            "lock an account after several wrong passwords.",
            "question")
            .arg(proxy);
    }
    void update() { m_connect->setEnabled(!m_user->text().isEmpty() && !m_password->text().isEmpty()); }

    TextField* m_user;
    PasswordField* m_password;
    QCheckBox* m_keep;
    QPushButton* m_connect = nullptr;
};

} // namespace

ProxyQuestion::ProxyQuestion(Keyring& keyring) : m_keyring(keyring) { }

QString ProxyQuestion::entryOf(const QString& proxy)
{
    return L("proxy@") + proxy;
}

void ProxyQuestion::ask(const QString& proxy, bool wasRefused, QObject* receiver, Answer then)
{
    m_asking.append({ proxy, receiver, std::move(then) });
    connect(receiver, &QObject::destroyed, this, &ProxyQuestion::drop);
    if (wasRefused) {
        m_isEnteredRefused = m_isEnteredRefused || m_enteredFor == proxy;
        m_keyring.erase(entryOf(proxy), [](auto) {});
        return open(proxy, true);
    }
    // Another that has to get through has not been told yet.
    if (m_entered && m_enteredFor == proxy && !m_isEnteredRefused) {
        QTimer::singleShot(0, this, [this, proxy] {
            answer(proxy, ProxyPassword{ m_entered->user, m_entered->password.clone() });
        });
        return;
    }
    m_keyring.read(entryOf(proxy), [this, proxy](const std::optional<Secret>& text) {
        if (const auto kept = unpack(text))
            answer(proxy, kept);
        else
            open(proxy, false);
    });
}

void ProxyQuestion::open(const QString& proxy, bool wasRefused)
{
    if (m_box || m_asking.isEmpty()) // one question at a time; the others are answered by it, or ask again
        return;
    auto* box = new Box(proxy, wasRefused, m_user, m_window);
    m_box = box;
    connect(box, &QDialog::accepted, this, [this, box, proxy, wasRefused] {
        std::optional<ProxyPassword> password(box->password());
        m_box.clear();
        // What was refused is not sent a second time.
        if (wasRefused && m_entered && m_entered->user == password->user
            && m_entered->password == password->password)
            return open(proxy, true);
        m_entered = ProxyPassword{ password->user, password->password.clone() };
        m_enteredFor = proxy;
        m_isEnteredRefused = false;
        m_user = password->user;
        if (box->isToBeKept()) {
            Q_EMIT kept(proxy); // noted before, so that --reset finds whatever there is
            m_keyring.write(entryOf(proxy), pack(*password), [](auto) {});
        }
        answer(proxy, password);
    });
    connect(box, &QDialog::rejected, this, [this, proxy] {
        m_box.clear();
        answer(proxy, {});
    });
    box->open();
}

void ProxyQuestion::answer(const QString& proxy, const std::optional<ProxyPassword>& password)
{
    const QList<Asking> all = std::exchange(m_asking, {});
    for (const Asking& asking : all) {
        if (!asking.receiver)
            continue;
        if (asking.proxy == proxy)
            asking.then(password);
        else
            m_asking.append(asking);
    }
    if (!m_asking.isEmpty())
        open(m_asking.constFirst().proxy, false);
}

// Whoever asked has given up: cancelled, or too late.
void ProxyQuestion::drop()
{
    m_asking.removeIf([](const Asking& asking) { return !asking.receiver; });
    if (m_asking.isEmpty() && m_box)
        m_box->reject();
}

} // namespace Salestrekker
