// SPDX-License-Identifier: MIT
#include "steppage.h"

#include "codeentry.h"
#include "doingtext.h"
#include "helppanel.h"
#include "widgets/busyindicator.h"
#include "widgets/linkbutton.h"
#include "widgets/paletteaware.h"
#include "widgets/theme.h"
#include "widgets/wrappedlabel.h"

#include <QAccessibleWidget>
#include <QClipboard>
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

StepPage::StepPage(PageId id, PageContext& context) : m_id(id), m_context(context)
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
    if (m_content)
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
    build(column);
    m_help = new HelpPanel(texts().help);
    connect(m_help, &HelpPanel::moreWanted, this, [this] { Q_EMIT urlWanted(support().helpUrl); });
    column->addWidget(m_help);
    m_busy = new BusyIndicator;
    column->addStretch();
    column->addWidget(m_busy);
    addScrollArea();
    m_isOpen = true;
    refresh();
    if (QWidget* field = firstField())
        field->setFocus();
    if (isActiveWindow())
        windowActivated();
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
    if (!m_isOpen || pageOf(controller().state()) != m_id)
        return;
    const bool wasBusy = std::exchange(m_wasBusy, controller().isBusy());
    m_busy->setDoing(doingText(controller().state()));
    show(controller().state());
    showMessage();
    isCounting() ? m_ticker.start() : m_ticker.stop();
    tick();
    checkComplete();
    Q_EMIT sizeChanged();
    // After an answer the next key press should land where the broker goes on.
    if (wasBusy && !controller().isBusy()) {
        auto* line = qobject_cast<QLineEdit*>(firstField());
        if (line && line->isVisible()) {
            line->setFocus();
            line->selectAll();
        }
    }
}

bool StepPage::isCounting() const
{
    return controller().pauseLeft().count() > 0 || controller().resendPauseLeft().count() > 0;
}

void StepPage::showMessage()
{
    const ShownMessage shown = shownMessage(controller().state(), support(), controller().pauseLeft());
    m_action = shown.action;
    m_message->setMessage(shown.text, shown.severity, shown.button);
}

void StepPage::windowActivated()
{
    if (m_isOpen)
        m_message->announceIfUnheard();
    if (!m_isOpen || !codeEntry() || controller().isBusy())
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

bool StepPage::validatePage()
{
    if (pageOf(controller().state()) != m_id)
        return true;
    if (isComplete())
        submit();
    return false;
}

int StepPage::nextId() const
{
    const int target = pageOf(controller().state());
    // While the state is here there is no telling what comes next, only that something does.
    return target != m_id ? target : m_id == SignedInPageId ? -1 : m_id + 1;
}

bool StepPage::isComplete() const
{
    return m_isOpen && !controller().isBusy() && controller().pauseLeft().count() == 0 && ready();
}

void StepPage::checkComplete()
{
    // Not completeChanged(): it makes QWizard hide and show all of its window, which costs a frame and has a
    // screen reader say the message again.
    for (const QWizard::WizardButton which : { QWizard::NextButton, QWizard::FinishButton })
        wizard()->button(which)->setEnabled(isComplete());
}

void StepPage::act(ShownMessage::Action action)
{
    if (action == ShownMessage::Action::OpenBrowser)
        controller().post(BrowserChosen{});
    else if (action == ShownMessage::Action::ContactSupport)
        writeToSupport(SupportTopic::SignIn,
            std::visit([](const auto& step) { return step.account.email; }, controller().state()));
}

// A paste that no field has taken: wherever it was made, it is meant for the code.
void StepPage::keyPressEvent(QKeyEvent* event)
{
    const bool taken = event->matches(QKeySequence::Paste) && m_isOpen && codeEntry()
        && codeEntry()->isVisible() && codeEntry()->take(QApplication::clipboard()->text());
    if (!taken)
        QWizardPage::keyPressEvent(event);
}

void StepPage::addField(QVBoxLayout* column, const QString& label, QLineEdit* field, const char* objectName)
{
    QLabel* above = addText(column, label);
    above->setBuddy(field);
    field->setObjectName(QLatin1String(objectName));
    field->setAccessibleName(label);
    column->addWidget(field);
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

void StepPage::writeToSupport(SupportTopic topic, const QString& address)
{
    Q_EMIT urlWanted(supportMessage(support(), topic, address));
}

void StepPage::noteUsedCode(const QString& code)
{
    m_context.usedCodes += code;
}

} // namespace Salestrekker
