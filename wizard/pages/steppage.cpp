// SPDX-License-Identifier: MIT
#include "steppage.h"

#include <QDesktopServices>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QStyle>
#include <QVBoxLayout>

namespace Salestrekker {

StepPage::StepPage(PageId id, SignInController& controller, const Support& support)
    : m_id(id), m_controller(controller), m_support(support)
{
    new QVBoxLayout(this);
    setSizePolicy(
        QSizePolicy::Expanding, QSizePolicy::Expanding); // else QWizard keeps half of the room for itself
    m_ticker.setInterval(1000);
    connect(&m_ticker, &QTimer::timeout, this, [this] {
        showMessage();
        tick();
    });
}

void StepPage::open()
{
    if (m_content)
        return;
    m_content = new QWidget;
    auto* column = new QVBoxLayout(m_content);
    column->setContentsMargins({ 0, 0, style()->pixelMetric(QStyle::PM_LayoutRightMargin) / 2, 0 });
    m_message = new MessageBar;
    connect(m_message, &MessageBar::actionClicked, this, [this] { act(m_action); });
    column->addWidget(m_message);
    build(column);
    m_busy = new QProgressBar;
    m_busy->setObjectName(QStringLiteral("busyIndicator"));
    m_busy->setAccessibleName(tr("Working", "busy indicator"));
    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    QSizePolicy keep = m_busy->sizePolicy();
    keep.setRetainSizeWhenHidden(true); // so that nothing moves when it comes and goes
    m_busy->setSizePolicy(keep);
    column->addStretch();
    column->addWidget(m_busy);
    m_scroll = new QScrollArea; // for small screens and large type; otherwise the window grows
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(m_content);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_content->setAutoFillBackground(false);
    layout()->addWidget(m_scroll);
    m_scroll->show(); // now, not when control is back in the event loop
    m_isOpen = true;
    refresh();
    if (QWidget* field = firstField())
        field->setFocus();
}

void StepPage::close()
{
    m_ticker.stop();
    m_isOpen = false;
    m_content = nullptr;
    delete std::exchange(m_scroll, nullptr);
}

int StepPage::missingHeight() const
{
    if (!m_isOpen)
        return 0;
    const QLayout* column = m_content->layout();
    const int width = m_scroll->viewport()->width();
    const int wanted = column->hasHeightForWidth() ? column->totalHeightForWidth(width)
                                                   : column->totalMinimumSize().height();
    return wanted - m_scroll->viewport()->height();
}

void StepPage::refresh()
{
    if (!m_isOpen || pageOf(m_controller.state()) != m_id)
        return;
    const bool wasBusy = m_busy->isVisibleTo(m_content);
    const bool busy = m_controller.isBusy();
    m_busy->setVisible(busy);
    show(m_controller.state());
    showMessage();
    const bool waiting = m_controller.pauseLeft().count() > 0 || m_controller.resendPauseLeft().count() > 0;
    waiting ? m_ticker.start() : m_ticker.stop();
    tick();
    Q_EMIT completeChanged();
    Q_EMIT sizeChanged();
    // After an answer the next key press should land where the broker goes on.
    if (wasBusy && !busy) {
        auto* line = qobject_cast<QLineEdit*>(firstField());
        if (line && line->isVisible()) {
            line->setFocus();
            line->selectAll();
        }
    }
}

void StepPage::showMessage()
{
    const ShownMessage shown = shownMessage(m_controller.state(), m_support, m_controller.pauseLeft());
    m_action = shown.action;
    m_message->setMessage(shown.text, shown.severity, shown.button);
}

bool StepPage::validatePage()
{
    if (pageOf(m_controller.state()) != m_id)
        return true;
    if (isComplete())
        submit();
    return false;
}

int StepPage::nextId() const
{
    const int target = pageOf(m_controller.state());
    // While the state is here there is no telling what comes next, only that something does.
    return target != m_id ? target : m_id == SignedInPageId ? -1 : m_id + 1;
}

bool StepPage::isComplete() const
{
    return m_isOpen && !m_controller.isBusy() && m_controller.pauseLeft().count() == 0 && ready();
}

void StepPage::act(ShownMessage::Action action)
{
    if (action == ShownMessage::Action::OpenBrowser)
        m_controller.post(BrowserChosen{});
    else if (action == ShownMessage::Action::ContactSupport)
        writeToSupport(SupportTopic::SignIn,
            std::visit([](const auto& step) { return step.account.email; }, m_controller.state()));
}

void StepPage::addField(QVBoxLayout* column, const QString& label, QLineEdit* field, const char* objectName)
{
    auto* above = new QLabel(label);
    above->setBuddy(field);
    field->setObjectName(QLatin1String(objectName));
    field->setAccessibleName(label);
    column->addWidget(above);
    column->addWidget(field);
}

QPushButton* StepPage::addButton(QVBoxLayout* column, const QString& text, const char* objectName)
{
    auto* button = new QPushButton(text);
    button->setObjectName(QLatin1String(objectName));
    button->setAccessibleName(text);
    button->setAutoDefault(false); // Enter belongs to the page's own button
    column->addWidget(button, 0, Qt::AlignLeft);
    return button;
}

QLabel* StepPage::addText(QVBoxLayout* column, const QString& text)
{
    auto* label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    column->addWidget(label);
    return label;
}

void StepPage::writeToSupport(SupportTopic topic, const QString& address)
{
    Q_EMIT urlWanted(supportMessage(m_support, topic, address));
}

} // namespace Salestrekker
