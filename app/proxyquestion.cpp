// SPDX-License-Identifier: MIT
#include "proxyquestion.h"

#include "widgets/passwordentry.h"
#include "widgets/passwordfield.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QJsonDocument>
#include <QJsonObject>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

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

class UserEntry : public Entry {
public:
    UserEntry(const QString& label, TextField* field) { addField(label, "proxyUser", field); }
};

/// What is asked, and what was entered.
class Box : public QDialog {
public:
    /// `user`: what was entered before.
    Box(const ProxyPasswords::Demand& demand, const QString& user, bool keep, QWidget* parent)
        : QDialog(parent), m_user(new TextField),
          m_password(new PasswordEntry(
              QCoreApplication::translate("Salestrekker::Application", "Password:", "label"),
              "proxyPassword")),
          m_keep(new QCheckBox)
    {
        setObjectName(QStringLiteral("proxyQuestion"));
        setAttribute(Qt::WA_DeleteOnClose);
        setWindowTitle(
            QCoreApplication::translate("Salestrekker::Application", "Salestrekker sign in", "window title"));
        QString question = why(demand);
        if (demand.isReadable)
            question += L("\n\n")
                + QCoreApplication::translate("Salestrekker::Application",
                    "This proxy takes them without encryption: others in your network could read them.",
                    "question");
        auto* text = new QLabel(question);
        text->setTextFormat(Qt::PlainText);
        text->setWordWrap(true);
        auto* name = new UserEntry(
            QCoreApplication::translate("Salestrekker::Application", "User name:", "label"), m_user);
        m_user->setText(user);
        m_password->addReveal(
            QCoreApplication::translate("Salestrekker::SignInPage", "Show password", "check box"),
            "revealProxyPassword");
        m_keep->setObjectName(QStringLiteral("keepProxyPassword"));
        m_keep->setText(QCoreApplication::translate(
            "Salestrekker::Application", "Keep them in this computer’s keyring", "check box"));
        m_keep->setChecked(keep);
        auto* buttons = new QDialogButtonBox;
        m_connect = buttons->addButton(
            QCoreApplication::translate("Salestrekker::Application", "Connect", "button"),
            QDialogButtonBox::AcceptRole);
        buttons->addButton(QCoreApplication::translate("Salestrekker::Application", "Cancel", "button"),
            QDialogButtonBox::RejectRole);
        auto* column = new QVBoxLayout(this);
        for (QWidget* part : std::initializer_list<QWidget*>{ text, name, m_password, m_keep, buttons })
            column->addWidget(part);
        connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
        connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
        for (const TextField* field : { m_user, static_cast<TextField*>(m_password->field()) })
            connect(field, &TextField::textChanged, this, &Box::update);
        update();
        (user.isEmpty() ? m_user : static_cast<TextField*>(m_password->field()))->setFocus();
    }

    [[nodiscard]] ProxyPassword password() const
    {
        return { m_user->text(), Secret(m_password->field()->text()), true };
    }
    [[nodiscard]] bool isToBeKept() const { return m_keep->isChecked(); }

private:
    static QString why(const ProxyPasswords::Demand& demand)
    {
        struct {
            const char* text;
            const char* comment;
        } question = QT_TRANSLATE_NOOP3("Salestrekker::Application",
            "Your network’s proxy (%1) did not accept the user name and the password. Check both. Some "
            "networks "
            "lock an account after several wrong passwords.",
            "question");
        if (!demand.refused)
            question = QT_TRANSLATE_NOOP3("Salestrekker::Application",
                "Your network’s proxy (%1) wants a user name and a password before it lets this computer "
                "reach "
                "Salestrekker. They are those of your network, not of Salestrekker.",
                "question");
        else if (demand.hungUp)
            question = QT_TRANSLATE_NOOP3("Salestrekker::Application",
                "Your network’s proxy (%1) hung up when it got the user name and the password. Check both, "
                "then "
                "try again. Some networks lock an account after several wrong passwords.",
                "question");
        else if (demand.isSet)
            question = QT_TRANSLATE_NOOP3("Salestrekker::Application",
                "Your network’s proxy (%1) did not accept the user name and the password that this program "
                "is "
                "set up with. Tell your IT support, or enter your own.",
                "question");
        return QCoreApplication::translate("Salestrekker::Application", question.text, question.comment)
            .arg(demand.proxy);
    }
    void update()
    {
        m_connect->setEnabled(!m_user->text().isEmpty() && !m_password->field()->text().isEmpty());
    }

    TextField* m_user;
    PasswordEntry* m_password;
    QCheckBox* m_keep;
    QPushButton* m_connect = nullptr;
};

} // namespace

ProxyQuestion::ProxyQuestion(Keyring& keyring) : m_keyring(keyring) { }

void ProxyQuestion::setWindow(QWidget* window)
{
    m_window = window;
    QCoreApplication::instance()->installEventFilter(this);
}

bool ProxyQuestion::isOpen() const
{
    return m_box;
}

// Whoever types does not look up at once, and would type on into the question.
bool ProxyQuestion::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && watched->isWidgetType()
        && static_cast<QWidget*>(watched)->window() == m_window) {
        const auto& key = *static_cast<QKeyEvent*>(event);
        const bool isPress
            = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter || key.key() == Qt::Key_Escape;
        if (isPress)
            m_sinceKey.invalidate();
        else
            m_sinceKey.start();
    }
    return false;
}

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

void ProxyQuestion::noteFailure(const Demand& demand)
{
    const auto found = m_entered.find(keyOf(demand));
    if (found != m_entered.end() && demand.refused && found->second.password == *demand.refused)
        found->second.hasFailed = true;
}

const ProxyQuestion::Entered* ProxyQuestion::known(const Demand& demand) const
{
    const auto found = m_entered.find(keyOf(demand));
    return found == m_entered.end() || found->second.hasFailed ? nullptr : &found->second;
}

// What is known, or else somebody who knows.
void ProxyQuestion::find(const Demand& demand)
{
    noteFailure(demand);
    if (known(demand)) {
        QTimer::singleShot(0, this, [this, demand] {
            if (const Entered* entered = known(demand))
                answer(demand, ProxyPassword{ entered->password.user, entered->password.password.clone() });
            else
                find(demand); // something else was entered meanwhile
        });
        return;
    }
    const QString key = keyOf(demand);
    m_keyring.read(entryOf(key), [this, demand, key](const std::optional<Secret>& text) {
        if (known(demand)) // meanwhile, and perhaps kept
            return find(demand);
        const auto kept = unpack(text);
        const bool hasFailed = kept && demand.refused && *kept == *demand.refused;
        if (hasFailed && !demand.hungUp)
            m_keyring.erase(entryOf(key), [](auto) {});
        const auto entered = m_entered.find(key);
        const bool wasToBeKept = entered != m_entered.end() && entered->second.isToBeKept;
        if (kept && !hasFailed)
            answer(demand, kept);
        else
            open(demand, hasFailed || wasToBeKept, hasFailed && demand.hungUp);
    });
}

void ProxyQuestion::learn(const Demand& demand, bool isAccepted)
{
    const QString key = keyOf(demand);
    const auto found = m_entered.find(key);
    if (isAccepted) {
        // What failed is not what was accepted: that came from elsewhere.
        if (found == m_entered.end() || found->second.hasFailed
            || std::exchange(found->second.isProved, true))
            return;
        if (found->second.isToBeKept)
            Q_EMIT keepWanted(key);
        else if (found->second.wasKept)
            m_keyring.erase(entryOf(key), [](auto) {});
        return;
    }
    noteFailure(demand);
    if (demand.hungUp)
        return;
    // At the next start it would be sent again, by itself.
    m_keyring.read(entryOf(key), [this, demand, key](const std::optional<Secret>& text) {
        if (unpack(text) == *demand.refused)
            m_keyring.erase(entryOf(key), [](auto) {});
    });
}

void ProxyQuestion::keep(const QString& proxy)
{
    const auto found = m_entered.find(proxy);
    if (found == m_entered.end())
        return;
    m_keyring.write(entryOf(proxy), pack(found->second.password), [this](Keyring::Change change) {
        if (change != Keyring::Change::Done)
            Q_EMIT notKept();
    });
}

void ProxyQuestion::open(const Demand& demand, bool keep, bool wasKept)
{
    const auto isOf = [&demand](const Asking& asking) { return keyOf(asking.demand) == keyOf(demand); };
    if (m_box
        || std::ranges::none_of(m_asking, isOf)) // one at a time; the others are answered by it, or wait
        return;
    constexpr qint64 pause = 1000; // milliseconds without a key
    if (m_sinceKey.isValid() && m_sinceKey.elapsed() < pause) {
        QTimer::singleShot(pause - m_sinceKey.elapsed(), this, [=, this] { open(demand, keep, wasKept); });
        return;
    }
    auto* box = new Box(demand, demand.refused ? demand.refused->user : m_user, keep, m_window);
    m_box = box;
    m_boxFor = keyOf(demand);
    connect(box, &QDialog::accepted, this,
        [=, this] { entered(demand, box->password(), box->isToBeKept(), wasKept); });
    connect(box, &QDialog::rejected, this, [this, demand] {
        m_box.clear();
        answer(demand, {});
    });
    connect(box, &QDialog::finished, this, &ProxyQuestion::closed);
    box->open();
}

void ProxyQuestion::entered(const Demand& demand, ProxyPassword password, bool keep, bool wasKept)
{
    m_box.clear();
    m_user = password.user;
    m_entered.insert_or_assign(
        keyOf(demand), Entered{ ProxyPassword{ password.user, password.password.clone() }, keep, wasKept });
    answer(demand, std::move(password));
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
