// SPDX-License-Identifier: MIT
#pragma once

#include "messages.h"
#include "pagecontext.h"

#include <QWizardPage>

class QLabel;
class QLineEdit;
class QScrollArea;
class QVBoxLayout;

namespace Salestrekker {

class BusyIndicator;
class CodeEntry;
class EmailEntry;
class HelpPanel;
class LinkButton;

/// What all pages have: a head line, a message bar, help and a busy indicator, and a content that lives only
/// while the page is shown, so that start-up makes one page and a password outlives its page nowhere.
///
/// A page shows; it decides nothing. What its controls do are Events, and what it shows is the step that it
/// is handed (see PageOf): the state itself is out of its reach.
class StepPage : public QWizardPage {
    Q_OBJECT
public:
    /// `context` must outlive this.
    explicit StepPage(PageContext& context);

    /// Makes the content and shows the state; or drops the content with all that was typed into it.
    void open();
    void close();
    /// The state has changed, this page still shows it.
    void refresh();
    /// The window has become the active one: a code may have been copied meanwhile.
    void windowActivated();
    void toggleHelp();
    /// True if help was open.
    bool closeHelp();

    /// What the button that leads on says.
    [[nodiscard]] virtual QString commitText() const = 0;
    /// That button is on: everything is filled in, nothing is under way, no pause.
    [[nodiscard]] bool canCommit() const;
    /// The button, and Enter in a field: goes to the first field that lacks something and says what, or else
    /// does what the button says.
    void goOn();
    /// The button that leads back, where there is one.
    virtual void goBack() { }
    /// Asked before the window is closed, where something would be lost; else empty.
    [[nodiscard]] virtual QString leavingQuestion() const { return {}; }

    /// How much higher this page would have to be to show all of its content; negative if there is room.
    [[nodiscard]] int missingHeight() const;

Q_SIGNALS:
    /// For the desktop to open.
    void urlWanted(const QUrl& url);
    /// The content may need another height.
    void sizeChanged();
    /// canCommit() may have changed.
    void commitChanged();
    /// The broker has finished: the window can close.
    void finished();

protected:
    struct Texts {
        QString heading; ///< in a few words
        QString introduction; ///< a sentence under it
        QString help; ///< in the words of first-time-login.txt
    };
    /// What keeps the button off: the field to go on in, and what to say there.
    struct Lack {
        QWidget* field;
        QString what;
    };

    [[nodiscard]] virtual Texts texts() const = 0;
    /// What the button does, once nothing is lacking.
    virtual void submit() = 0;
    /// Where a code goes, if the page takes one.
    [[nodiscard]] virtual CodeEntry* codeEntry() const { return nullptr; }
    /// Every second while isCounting().
    virtual void tick() { }
    /// Something on the page changes with the time.
    [[nodiscard]] virtual bool isCounting() const;

    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

    /// `field` is one that the broker fills in: a change of it is an Event.
    void watch(QLineEdit* field);
    /// The same, for what is no line.
    void edited();
    /// Writes into a field what did not come from the broker's hands.
    void fill(QLineEdit* field, const QString& text);
    /// Something has changed that the button may depend on.
    void checkCommit();

    /// What an address lacks.
    static std::optional<Lack> lackOf(const EmailEntry& email);
    /// Goes to the field that lacks something, and says what.
    void say(const Lack& lack);

    void post(Event event) { m_context.controller.post(std::move(event)); }
    /// The answer to a press is awaited.
    [[nodiscard]] bool isBusy() const { return m_context.controller.isBusyByHand(); }
    [[nodiscard]] bool isPaused() const { return m_context.controller.pauseLeft().count() > 0; }
    [[nodiscard]] std::chrono::seconds resendPauseLeft() const
    {
        return m_context.controller.resendPauseLeft();
    }
    [[nodiscard]] std::optional<std::chrono::seconds> codeLifeLeft() const
    {
        return m_context.controller.codeLifeLeft();
    }
    const PageContext& context() const { return m_context; }
    const Support& support() const { return m_context.support; }

    /// A button beside the page's own, for what is needed now and then.
    static LinkButton* addLink(QVBoxLayout* column, const QString& text, const char* objectName);
    static QLabel* addText(QVBoxLayout* column, const QString& text);
    static void addGap(QVBoxLayout* column);
    /// A link that has a code sent again, by resend().
    LinkButton* addResend(QVBoxLayout* column, const char* objectName);
    /// Off while no code may be asked for; says for how long. `possible`: the page has what it takes.
    void showResend(LinkButton* link, bool possible = true) const;
    /// A link that asks for a code or reset: on if `possible` and nothing has to be waited for.
    void showWaiting(LinkButton* link, bool possible, const QString& text, const QString& waitingText) const;
    virtual void resend() { post(NewCodeAsked{}); }
    void writeToSupport(SupportTopic topic, const QString& address);
    /// A code that is being sent: not to be offered again.
    void noteUsedCode(const QString& code);

private:
    template <typename Step> friend class PageOf;

    // The typed ones of PageOf. `state` is one that the page is for.
    [[nodiscard]] virtual bool isFor(const State& state) const = 0;
    virtual void buildFor(const State& state, QVBoxLayout* column) = 0;
    virtual void showFor(const State& state) = 0;
    [[nodiscard]] virtual bool fitsFor(const State& state) const = 0;
    [[nodiscard]] virtual std::optional<Lack> lackFor(const State& state) const = 0;
    [[nodiscard]] virtual QWidget* fieldFor(const State& state) const = 0;
    virtual void actFor(const State& state, ShownMessage::Action action) = 0;

    [[nodiscard]] const State& state() const { return m_context.controller.state(); }
    bool takeCode(const QString& pasted);
    void addHeading(QVBoxLayout* column);
    void addScrollArea();
    void orderTabs();
    void focusWhereToGoOn();
    void showMessage();
    void sayUntilEdited(const QString& text);
    void act(ShownMessage::Action action);

    PageContext& m_context;
    QScrollArea* m_scroll = nullptr;
    QWidget* m_content = nullptr;
    bool m_isOpen = false; ///< the content is complete: building it sets texts, which sends signals
    bool m_wasBusy = false;
    bool m_filling = false;
    MessageBar* m_message = nullptr;
    QString m_said; ///< said in place of the state's message, until something changes
    HelpPanel* m_help = nullptr;
    BusyIndicator* m_busy = nullptr;
    QTimer m_ticker;
    ShownMessage::Action m_action = ShownMessage::Action::None;
};

} // namespace Salestrekker
