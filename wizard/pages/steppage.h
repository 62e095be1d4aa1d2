// SPDX-License-Identifier: MIT
#pragma once

#include "messages.h"
#include "pageid.h"
#include "signincontroller.h"

#include <QWizardPage>

class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace Salestrekker {

/// What all pages have: a message bar, a busy indicator, and a content that lives only while the page is
/// shown, so that start-up makes one page and a password outlives its page nowhere.
class StepPage : public QWizardPage {
    Q_OBJECT
public:
    StepPage(PageId id, SignInController& controller, const Support& support);

    /// Makes the content and shows the state; or drops the content with all that was typed into it.
    void open();
    void close();
    /// The state has changed, this page still shows it.
    void refresh();

    /// How much higher this page would have to be to show all of its content; negative if there is room.
    [[nodiscard]] int missingHeight() const;

    /// True once the state has left this page's step; until then submits.
    bool validatePage() override;
    [[nodiscard]] int nextId() const override;
    /// The button is on: everything is filled in, nothing is under way, no pause.
    [[nodiscard]] bool isComplete() const override;

Q_SIGNALS:
    /// For the desktop to open.
    void urlWanted(const QUrl& url);
    /// The content may need another height.
    void sizeChanged();

protected:
    /// Makes the widgets, in `column`.
    virtual void build(QVBoxLayout* column) = 0;
    /// Shows the state in them. Never overwrites what is being typed.
    virtual void show(const State& state) = 0;
    /// What the button does, once ready().
    virtual void submit() = 0;
    [[nodiscard]] virtual bool ready() const = 0;
    /// Where typing goes on.
    [[nodiscard]] virtual QWidget* firstField() const = 0;
    virtual void act(ShownMessage::Action action);
    /// Every second while a pause runs.
    virtual void tick() { }

    /// A label above its field; names both.
    static void addField(QVBoxLayout* column, const QString& label, QLineEdit* field, const char* objectName);
    static QPushButton* addButton(QVBoxLayout* column, const QString& text, const char* objectName);
    static QLabel* addText(QVBoxLayout* column, const QString& text);
    void writeToSupport(SupportTopic topic, const QString& address);

    SignInController& controller() const { return m_controller; }
    const Support& support() const { return m_support; }

private:
    void showMessage();

    const PageId m_id;
    SignInController& m_controller;
    const Support& m_support;
    QScrollArea* m_scroll = nullptr;
    QWidget* m_content = nullptr;
    bool m_isOpen = false; ///< the content is complete: building it sets texts, which sends signals
    MessageBar* m_message = nullptr;
    QProgressBar* m_busy = nullptr;
    QTimer m_ticker;
    ShownMessage::Action m_action = ShownMessage::Action::None;
};

} // namespace Salestrekker
