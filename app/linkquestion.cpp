// SPDX-License-Identifier: MIT
#include "linkquestion.h"

#include <QAbstractButton>
#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

namespace Salestrekker {
namespace {

QMessageBox* makeBox(QWidget& window, QMessageBox::Icon icon, const QString& text)
{
    auto* box = new QMessageBox(icon,
        QCoreApplication::translate("Salestrekker::Application", "Salestrekker sign in", "window title"),
        text, QMessageBox::NoButton, &window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    return box;
}

} // namespace

LinkQuestion::LinkQuestion(QWidget& window) : QObject(&window), m_window(window) { }

void LinkQuestion::ask(const SignInLink& link)
{
    m_link = link;
    if (!m_box)
        open();
    m_box->raise();
}

void LinkQuestion::open()
{
    m_box = makeBox(m_window, QMessageBox::Question, {});
    const QAbstractButton* leave = m_box->addButton(
        QCoreApplication::translate("Salestrekker::Application", "Start a new sign-in", "button"),
        QMessageBox::AcceptRole);
    QPushButton* stay = m_box->addButton(QString(), QMessageBox::RejectRole);
    m_stay = stay;
    m_box->setDefaultButton(stay);
    setTexts();
    connect(m_box, &QDialog::finished, this, [this, box = m_box.data(), leave] {
        m_box.clear();
        if (box->clickedButton() == leave)
            Q_EMIT accepted(m_link);
    });
    m_box->open();
}

void LinkQuestion::setSignedIn(bool signedIn)
{
    m_signedIn = signedIn;
    if (m_box)
        setTexts();
}

void LinkQuestion::setTexts()
{
    m_box->setText(m_signedIn
            ? QCoreApplication::translate("Salestrekker::Application",
                "A link wants to start a new sign-in. You would be signed out first. Do you want that?",
                "question")
            : QCoreApplication::translate("Salestrekker::Application",
                "A link wants to start a new sign-in. Do you want to leave the one under way?", "question"));
    m_stay->setText(m_signedIn
            ? QCoreApplication::translate("Salestrekker::Application", "Stay signed in", "button")
            : QCoreApplication::translate("Salestrekker::Application", "Keep going", "button"));
}

bool LinkQuestion::isOpen() const
{
    return m_box;
}

void LinkQuestion::withdraw()
{
    if (m_box)
        m_box->reject();
}

void sayInBox(QWidget& window, const QString& text)
{
    QMessageBox* box = makeBox(window, QMessageBox::Warning, text);
    box->addButton(
        QCoreApplication::translate("Salestrekker::Application", "Close", "button"), QMessageBox::AcceptRole);
    box->open();
}

} // namespace Salestrekker
