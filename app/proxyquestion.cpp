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

#include <algorithm>

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

// What an answer is good for: one that was entered for NTLM is none to Basic.
QString keyOf(const ProxyPasswords::Demand& demand)
{
    return demand.isReadable ? demand.proxy + L("/basic") : demand.proxy;
}

/// What is asked, and what was entered.
class Box : public QDialog {
public:
    /// `user`: what was entered before.
    Box(const ProxyPasswords::Demand& demand, const QString& user, QWidget* parent)
        : QDialog(parent), m_user(new TextField), m_password(new PasswordField), m_keep(new QCheckBox)
    {
        setObjectName(QStringLiteral("proxyQuestion"));
        setAttribute(Qt::WA_DeleteOnClose);
        setWindowTitle(
            QCoreApplication::translate("Salestrekker::Application", "Salestrekker sign in", "window title"));
        QString question = demand.hungUp ? hungUp(demand.proxy)
            : demand.refused             ? refused(demand.proxy)
                                         : wanted(demand.proxy);
        if (demand.isReadable)
            question += L("\n\n")
                + QCoreApplication::translate("Salestrekker::Application",
                    "This proxy takes them without encryption: others in your network could read them.",
                    "question");
        auto* text = new QLabel(question);
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
    static QString hungUp(const QString& proxy)
    {
        return QCoreApplication::translate("Salestrekker::Application",
            "Your network’s proxy (%1) hung up when it got the user name and the password. Check both, then "
            "try again. Some networks lock an account after several wrong passwords.",
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

void ProxyQuestion::ask(const Demand& demand, QObject* receiver, Answer then)
{
    m_asking.append({ demand, receiver, std::move(then) });
    connect(receiver, &QObject::destroyed, this, &ProxyQuestion::drop);
    find(demand);
}

// What is known, or else somebody who knows.
void ProxyQuestion::find(const Demand& demand)
{
    const QString key = keyOf(demand);
    if (m_entered && m_enteredFor == key && demand.refused && *m_entered == *demand.refused)
        m_entered.reset();
    if (m_entered && m_enteredFor == key) {
        QTimer::singleShot(0, this, [this, demand, key] {
            if (m_entered && m_enteredFor == key)
                answer(demand, ProxyPassword{ m_entered->user, m_entered->password.clone() });
            else
                find(demand); // something else was entered meanwhile, for another proxy
        });
        return;
    }
    m_keyring.read(entryOf(key), [this, demand, key](const std::optional<Secret>& text) {
        if (m_entered && m_enteredFor == key) // meanwhile, and perhaps kept
            return find(demand);
        const auto kept = unpack(text);
        const bool isRefused = kept && demand.refused && *kept == *demand.refused;
        if (isRefused && !demand.hungUp)
            m_keyring.erase(entryOf(key), [](auto) {});
        if (kept && !isRefused)
            answer(demand, kept);
        else
            open(demand);
    });
}

void ProxyQuestion::open(const Demand& demand)
{
    const auto isOf = [&demand](const Asking& asking) { return keyOf(asking.demand) == keyOf(demand); };
    if (m_box
        || std::ranges::none_of(m_asking, isOf)) // one at a time; the others are answered by it, or wait
        return;
    auto* box = new Box(demand, demand.refused ? demand.refused->user : m_user, m_window);
    m_box = box;
    m_boxFor = keyOf(demand);
    connect(box, &QDialog::accepted, this, [this, box, demand] {
        const QString key = keyOf(demand);
        std::optional<ProxyPassword> password(box->password());
        m_box.clear();
        // What was refused is not sent a second time.
        if (!demand.hungUp && demand.refused && *demand.refused == *password)
            return open(demand);
        m_entered = ProxyPassword{ password->user, password->password.clone() };
        m_enteredFor = key;
        m_user = password->user;
        if (box->isToBeKept()) {
            Q_EMIT kept(key); // noted before, so that --reset finds whatever there is
            m_keyring.write(entryOf(key), pack(*password), [](auto) {});
        }
        answer(demand, password);
    });
    connect(box, &QDialog::rejected, this, [this, demand] {
        m_box.clear();
        answer(demand, {});
    });
    box->open();
}

void ProxyQuestion::answer(const Demand& demand, const std::optional<ProxyPassword>& password)
{
    const QList<Asking> all = std::exchange(m_asking, {});
    for (const Asking& asking : all) {
        if (!asking.receiver)
            continue;
        if (keyOf(asking.demand) == keyOf(demand))
            asking.then(password);
        else
            m_asking.append(asking);
    }
    if (!m_asking.isEmpty())
        find(m_asking.constFirst().demand);
}

// Whoever asked has given up: cancelled, or too late.
void ProxyQuestion::drop()
{
    m_asking.removeIf([](const Asking& asking) { return !asking.receiver; });
    const auto isShown = [this](const Asking& asking) { return keyOf(asking.demand) == m_boxFor; };
    if (m_box && std::ranges::none_of(m_asking, isShown))
        m_box->reject(); // and the next is asked
}

} // namespace Salestrekker
