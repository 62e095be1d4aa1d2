// SPDX-License-Identifier: MIT
// What goals.md measures against: a bare two-page wizard that also makes a QNetworkAccessManager.
#include <QApplication>
#include <QNetworkAccessManager>
#include <QWizard>
#include <QWizardPage>

int main(int argc, char* argv[])
{
    QApplication app(argc, argv);
    QNetworkAccessManager manager;
    QWizard wizard;
    wizard.addPage(new QWizardPage);
    wizard.addPage(new QWizardPage);
    wizard.show();
    return QApplication::exec();
}
