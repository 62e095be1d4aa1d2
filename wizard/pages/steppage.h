// SPDX-License-Identifier: MIT
#pragma once

#include "messages.h"
#include "pagecontext.h"
#include "pageid.h"

#include <QWizardPage>

class QLabel;
class QLineEdit;
class QScrollArea;
class QVBoxLayout;

namespace Salestrekker {

class BusyIndicator;
class CodeEntry;
class HelpPanel;
class LinkButton;

/// What all pages have: a head line, a message bar, help and a busy indicator, and a content that lives only
/// while the page is shown, so that start-up makes one page and a password outlives its page nowhere.
class StepPage : public QWizardPage {
    Q_OBJECT
public:
    /// `context` must outlive this.
    StepPage(PageId id, PageContext& context);

    /// Makes the content and shows the state; or drops the content with all that was typed into it.
    void open();
    void close();
    /// The state has changed, this page still shows it.
    void refresh();
    /// The window has become the active one: a code may have been copied meanwhile.
    void windowActivated();
    void toggleHelp();

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
    struct Texts {
        QString heading; ///< in a few words
        QString introduction; ///< a sentence under it
        QString help; ///< in the words of first-time-login.txt
    };
    [[nodiscard]] virtual Texts texts() const = 0;
    /// Makes the widgets, in `column`.
    virtual void build(QVBoxLayout* column) = 0;
    /// Shows the state in them. Never overwrites what is being typed.
    virtual void show(const State& state) = 0;
    /// What the button does, once ready().
    virtual void submit() = 0;
    [[nodiscard]] virtual bool ready() const = 0;
    /// Where typing goes on.
    [[nodiscard]] virtual QWidget* firstField() const = 0;
    /// Where a code goes, if the page takes one.
    [[nodiscard]] virtual CodeEntry* codeEntry() const { return nullptr; }
    virtual void act(ShownMessage::Action action);
    /// Every second while isCounting().
    virtual void tick() { }
    /// Something on the page changes with the time.
    [[nodiscard]] virtual bool isCounting() const;

    void keyPressEvent(QKeyEvent* event) override;

    /// Something has changed that the button may depend on.
    void checkComplete();

    /// A label above its field; names both.
    static void addField(QVBoxLayout* column, const QString& label, QLineEdit* field, const char* objectName);
    /// A button beside the page's own, for what is needed now and then.
    static LinkButton* addLink(QVBoxLayout* column, const QString& text, const char* objectName);
    static QLabel* addText(QVBoxLayout* column, const QString& text);
    static void addGap(QVBoxLayout* column);
    void writeToSupport(SupportTopic topic, const QString& address);
    /// A code that is being sent: not to be offered again.
    void noteUsedCode(const QString& code);

    SignInController& controller() const { return m_context.controller; }
    const PageContext& context() const { return m_context; }
    const Support& support() const { return m_context.support; }

private:
    void addHeading(QVBoxLayout* column);
    void addScrollArea();
    void showMessage();

    const PageId m_id;
    PageContext& m_context;
    QScrollArea* m_scroll = nullptr;
    QWidget* m_content = nullptr;
    bool m_isOpen = false; ///< the content is complete: building it sets texts, which sends signals
    bool m_wasBusy = false;
    MessageBar* m_message = nullptr;
    HelpPanel* m_help = nullptr;
    BusyIndicator* m_busy = nullptr;
    QTimer m_ticker;
    ShownMessage::Action m_action = ShownMessage::Action::None;
};

} // namespace Salestrekker
