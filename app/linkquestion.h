// SPDX-License-Identifier: MIT
#pragma once

#include "flow/signinlink.h"

#include <QObject>
#include <QPointer>

class QAbstractButton;
class QMessageBox;
class QWidget;

namespace Salestrekker {

/// Asks whether a link may end the sign-in that is under way. One question at a time: while it is there, a
/// further link only takes the place of the one before. It holds up nothing but the window below it.
class LinkQuestion : public QObject {
    Q_OBJECT
public:
    /// `window`: what is asked about; must outlive this.
    explicit LinkQuestion(QWidget& window);

    /// What would be left for the link: a sign-in under way, or, `signedIn`, a session. Also while it is
    /// asked.
    void setSignedIn(bool signedIn);
    void ask(const SignInLink& link);
    [[nodiscard]] bool isOpen() const;
    /// There is nothing left to be asked.
    void withdraw();

Q_SIGNALS:
    /// The sign-in may be left for `link`, the newest.
    void accepted(const Salestrekker::SignInLink& link);

private:
    void open();
    void setTexts();

    QWidget& m_window;
    SignInLink m_link;
    bool m_signedIn = false;
    QPointer<QMessageBox> m_box;
    QAbstractButton* m_stay = nullptr;
};

/// Says in a box that can be closed, without holding up the program, what the desktop could not do.
void sayInBox(QWidget& window, const QString& text);

} // namespace Salestrekker
