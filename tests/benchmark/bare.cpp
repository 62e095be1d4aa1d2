// SPDX-License-Identifier: MIT
// What goals.md measures against: a bare two-page wizard that also makes a QNetworkAccessManager.
#include <QApplication>
#include <QLineEdit>
#include <QNetworkAccessManager>
#include <QWizard>
#include <QWizardPage>

int main(int argc, char* argv[])
{
    QApplication app(argc, argv);
    QNetworkAccessManager manager;
    QWizard wizard;
    auto* first = new QWizardPage;
    // "field": with a text cursor that blinks, to tell its wake-ups from others.
    if (argc > 1)
        new QLineEdit(first);
    wizard.addPage(first);
    wizard.addPage(new QWizardPage);
    wizard.show();
    return QApplication::exec();
}
