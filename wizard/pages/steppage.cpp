// SPDX-License-Identifier: MIT
#include "steppage.h"

#include "codeentry.h"
#include "doingtext.h"
#include "durationtext.h"
#include "emailentry.h"
#include "helppanel.h"
#include "widgets/accessibleupdates.h"
#include "widgets/busyindicator.h"
#include "widgets/clipboardreader.h"
#include "widgets/linkbutton.h"
#include "widgets/paletteaware.h"
#include "widgets/secretclipboard.h"
#include "widgets/textfield.h"
#include "widgets/theme.h"
#include "widgets/wrappedlabel.h"

#include <QAccessibleWidget>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

namespace Salestrekker {
namespace {

// A group: screen readers name one when the focus enters it, which tells that there is a new page, and which.
QAccessibleInterface* makeAccessible(const QString&, QObject* object)
{
    auto* page = qobject_cast<StepPage*>(object);
    return page ? new QAccessibleWidget(page, QAccessible::Grouping) : nullptr;
}

// Emptied and out of sight at once, but gone only after a while: a screen reader that learns of the new focus
// asks about the one before, and Orca 43 says nothing at all if that is no more.
void retire(QWidget* content)
{
    content->hide();
    for (QObject* child : content->findChildren<QObject*>()) {
        const QSignalBlocker quietly(child);
        child->setObjectName(QString());
        if (auto* line = qobject_cast<QLineEdit*>(child))
            line->setText({});
    }
    content->parentWidget()->layout()->removeWidget(content);
    QTimer::singleShot(1000, content, &QObject::deleteLater);
}

} // namespace

StepPage::StepPage(PageContext& context) : m_context(context)
{
    [[maybe_unused]] static const bool installed = (QAccessible::installFactory(makeAccessible), true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    setSizePolicy(
        QSizePolicy::Expanding, QSizePolicy::Expanding); // else QWizard keeps half of the room for itself
    m_ticker.setInterval(1000);
    connect(&m_ticker, &QTimer::timeout, this, [this] {
        showMessage();
        tick();
        if (!isCounting())
            m_ticker.stop();
    });
}

void StepPage::open()
{
    if (m_content || !isFor(state()))
        return;
    m_content = new QWidget;
    auto* column = new QVBoxLayout(m_content);
    const int gap = Theme::gap(this);
    column->setContentsMargins(gap * 2, gap * 3 / 2, gap * 2, gap);
    column->setSpacing(gap / 2);
    addHeading(column);
    addGap(column);
    m_message = new MessageBar;
    connect(m_message, &MessageBar::actionClicked, this, [this] { act(m_action); });
    column->addWidget(m_message);
    addGap(column);
    buildFor(state(), column);
    m_help = new HelpPanel(texts().help);
    connect(m_help, &HelpPanel::moreWanted, this, [this] { Q_EMIT urlWanted(support().helpUrl); });
    column->addWidget(m_help);
    m_busy = new BusyIndicator;
    column->addStretch();
    column->addWidget(m_busy);
    addScrollArea();
    orderTabs();
    if (codeEntry())
        connect(codeEntry(), &CodeEntry::offerShown, this, &StepPage::sizeChanged);
    m_isOpen = true;
    refresh();
    focusWhereToGoOn();
    if (isActiveWindow())
        windowActivated();
}

// From field to field first: who types on after Tab must not press something.
void StepPage::orderTabs()
{
    QList<QWidget*> order, rest;
    for (auto* widget : m_content->findChildren<QWidget*>()) {
        if (widget->focusPolicy() & Qt::TabFocus)
            (qobject_cast<QLineEdit*>(widget) ? order : rest) += widget;
    }
    order += rest;
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order[i - 1], order[i]);
}

void StepPage::focusWhereToGoOn()
{
    if (QWidget* field = isFor(state()) ? fieldFor(state()) : nullptr)
        field->setFocus();
}

void StepPage::addHeading(QVBoxLayout* column)
{
    const Texts words = texts();
    setAccessibleName(words.heading);
    setAccessibleDescription(words.introduction);
    QLabel* heading = addText(column, words.heading);
    heading->setObjectName(QStringLiteral("heading"));
    QFont large = heading->font();
    large.setPointSizeF(large.pointSizeF() * 1.6);
    large.setBold(true);
    heading->setFont(large);
    auto* introduction = new PaletteAware<WrappedLabel>(Theme::quietPalette, words.introduction);
    column->addWidget(introduction);
}

// For small screens and large type; otherwise the window grows.
void StepPage::addScrollArea()
{
    m_scroll = new QScrollArea;
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(m_content);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_content->setAutoFillBackground(false);
    layout()->addWidget(m_scroll);
    m_scroll->show(); // now, not when control is back in the event loop
}

void StepPage::close()
{
    m_ticker.stop();
    m_isOpen = false;
    m_wasBusy = false;
    m_said.clear();
    m_content = nullptr;
    if (m_scroll)
        retire(std::exchange(m_scroll, nullptr));
}

int StepPage::missingHeight() const
{
    if (!m_isOpen)
        return 0;
    // As the scroll area reckons.
    const int wanted = std::max(
        m_content->heightForWidth(m_scroll->viewport()->width()), m_content->minimumSizeHint().height());
    return wanted - m_scroll->viewport()->height();
}

void StepPage::refresh()
{
    if (!m_isOpen || !isFor(state()))
        return;
    if (!fitsFor(state())) {
        close();
        open();
        return;
    }
    const bool wasBusy = std::exchange(m_wasBusy, isBusy()); // with a press
    m_busy->setDoing(doingText(state()));
    m_said.clear();
    showFor(state());
    showMessage();
    isCounting() ? m_ticker.start() : m_ticker.stop();
    tick();
    checkCommit();
    Q_EMIT sizeChanged();
    // After the answer to a press the next key should land where the broker goes on; but what happens by
    // itself, or while somebody types, moves nothing.
    if (!wasBusy || isBusy() || standing(state()).touched)
        return;
    focusWhereToGoOn();
    if (auto* line = qobject_cast<QLineEdit*>(fieldFor(state())))
        line->selectAll();
}

bool StepPage::isCounting() const
{
    return resendPauseLeft().count() > 0;
}

void StepPage::showMessage()
{
    if (!m_isOpen || !isFor(state()))
        return;
    ShownMessage shown = shownMessage(
        state(), support(), { m_context.controller.pauseLeft(), m_context.controller.resendPauseLeft() });
    if (!m_said.isEmpty())
        shown = { .text = (m_said + u' ' + pauseText(m_context.controller.pauseLeft())).trimmed() };
    m_action = shown.action;
    if (m_action == ShownMessage::Action::CopyPassword) {
        connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, this, &StepPage::showMessage,
            Qt::UniqueConnection);
        if (copiedHere() == heldPassword(state()))
            shown.button = tr("The password is copied", "button, after it was pressed");
    }
    m_message->setMessage(shown.text, shown.severity, shown.button);
}

void StepPage::windowActivated()
{
    if (!m_isOpen || !codeEntry() || isBusy())
        return;
    codeEntry()->offerFromClipboard(m_context.usedCodes);
    Q_EMIT sizeChanged();
}

void StepPage::toggleHelp()
{
    if (!m_isOpen)
        return;
    m_help->setVisible(m_help->isHidden());
    Q_EMIT sizeChanged();
    if (!m_help->isHidden())
        QTimer::singleShot(0, m_help, [this] { m_scroll->ensureWidgetVisible(m_help); });
}

bool StepPage::closeHelp()
{
    if (!m_isOpen || m_help->isHidden())
        return false;
    toggleHelp();
    return true;
}

bool StepPage::canCommit() const
{
    return m_isOpen && isFor(state()) && !isBusy() && !isPaused() && !lackFor(state());
}

void StepPage::goOn()
{
    if (!m_isOpen || !isFor(state()) || isBusy())
        return;
    if (const auto lack = lackFor(state())) {
        say(*lack);
    } else if (!isPaused()) {
        submit();
    }
}

std::optional<StepPage::Lack> StepPage::lackOf(const EmailEntry& email)
{
    if (email.isPlausible())
        return {};
    return Lack{ email.field(), tr("Enter your email address.", "what is missing") };
}

void StepPage::say(const Lack& lack)
{
    if (lack.field)
        lack.field->setFocus();
    sayUntilEdited(lack.what);
}

// In front of whatever else there is to say, as it is about what the hands have just done.
void StepPage::sayUntilEdited(const QString& text)
{
    m_said = text;
    showMessage();
    Q_EMIT sizeChanged();
}

void StepPage::watch(QLineEdit* field)
{
    // textChanged, not textEdited: also undo, drop, input methods and assistive programs change the text.
    connect(field, &QLineEdit::textChanged, this, &StepPage::edited);
    if (auto* line = qobject_cast<TextField*>(field))
        connect(line, &TextField::tooLong, this, [this] {
            sayUntilEdited(
                tr("That is too long to be pasted here, so nothing was. Copy only the code, address "
                   "or password, then paste again.",
                    "what is wrong"));
        });
}

void StepPage::edited()
{
    if (!m_isOpen || !isFor(state()))
        return;
    if (!m_filling && (!standing(state()).touched || isFilledInByLink(standing(state()))))
        post(Edited{});
    if (!m_said.isEmpty()) {
        m_said.clear();
        showMessage();
        Q_EMIT sizeChanged();
    }
    checkCommit();
}

void StepPage::fill(QLineEdit* field, const QString& text)
{
    const bool before = std::exchange(m_filling, true);
    field->setText(text);
    m_filling = before;
}

void StepPage::checkCommit()
{
    // Not completeChanged(): it makes QWizard hide and show all of its window, which costs a frame and has a
    // screen reader say the message again.
    Q_EMIT commitChanged();
}

void StepPage::act(ShownMessage::Action action)
{
    if (!m_isOpen || !isFor(state()) || isBusy())
        return;
    if (action == ShownMessage::Action::CopyPassword)
        copySecret(heldPassword(state()).toString());
    else
        actFor(state(), action);
}

// What a field could not use goes up to here: wherever it was pasted, it is meant for the code.
bool StepPage::event(QEvent* event)
{
    if (event->type() != PasteElsewhere::kind)
        return QWizardPage::event(event);
    event->setAccepted(takeCode(static_cast<PasteElsewhere*>(event)->text));
    return true;
}

bool StepPage::takeCode(const QString& pasted)
{
    return m_isOpen && codeEntry() && codeEntry()->isVisible() && codeEntry()->take(pasted);
}

// Pasted where there is no field at all: on a button, or the page.
void StepPage::keyPressEvent(QKeyEvent* event)
{
    const bool wanted = event->matches(QKeySequence::Paste) && m_isOpen && codeEntry();
    if (!wanted || qobject_cast<QLineEdit*>(focusWidget()))
        return QWizardPage::keyPressEvent(event);
    ClipboardReader::instance().read(
        this, ClipboardReader::Why::Asked, [this](const ClipboardContent& content) {
            if (content.isKnown)
                takeCode(content.text);
        });
}

LinkButton* StepPage::addLink(QVBoxLayout* column, const QString& text, const char* objectName)
{
    auto* button = new LinkButton(text);
    button->setObjectName(QLatin1String(objectName));
    button->setAccessibleName(text);
    column->addWidget(button, 0, Qt::AlignLeft);
    return button;
}

QLabel* StepPage::addText(QVBoxLayout* column, const QString& text)
{
    auto* label = new WrappedLabel(text);
    column->addWidget(label);
    return label;
}

void StepPage::addGap(QVBoxLayout* column)
{
    column->addSpacing(column->spacing());
}

LinkButton* StepPage::addResend(QVBoxLayout* column, const char* objectName)
{
    LinkButton* link = addLink(column, tr("Send a new code", "button"), objectName);
    connect(link, &QPushButton::clicked, this, &StepPage::resend);
    return link;
}

void StepPage::showResend(LinkButton* link, bool possible) const
{
    showWaiting(link, possible, tr("Send a new code", "button"),
        tr("Send a new code (in %1)", "button").arg(shownDuration(resendPauseLeft())));
}

void StepPage::showWaiting(
    LinkButton* link, bool possible, const QString& text, const QString& waitingText) const
{
    const bool waits = resendPauseLeft().count() > 0;
    link->setText(waits ? waitingText : text);
    describe(link, waits ? waitingText : QString());
    link->setEnabled(possible && !waits && !isBusy());
}

void StepPage::writeToSupport(SupportTopic topic, const QString& address)
{
    Q_EMIT urlWanted(supportMessage(support(), topic, address));
}

void StepPage::noteUsedCode(const QString& code)
{
    m_context.usedCodes += code;
}

} // namespace Salestrekker
