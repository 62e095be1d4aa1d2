// SPDX-License-Identifier: MIT
// From key press to repainted bar and rules, and the policy check alone.
#include "wizarddriver.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>

using namespace Salestrekker;
using namespace Salestrekker::Testing;

int main(int argc, char* argv[])
{
    QApplication app(argc, argv);
    WizardDriver driver(std::move(exampleStates()[3]));
    auto* field = driver.find<QLineEdit>("newPassword");
    field->setFocus();
    std::vector<double> times;
    for (int round = 0; round < 40; ++round) {
        field->clear();
        for (const QChar c : goodPassword) {
            QElapsedTimer timer;
            timer.start();
            QTest::sendKeyEvent(QTest::Click, field, Qt::Key_unknown, QString(c), Qt::NoModifier);
            QCoreApplication::processEvents(); // one turn: layout and paint
            times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        }
    }
    std::sort(times.begin(), times.end());
    printf("key press to repainted bar and rules: median %.2f ms, 99th percentile %.2f ms (goal < 16)\n",
        times[times.size() / 2], times[times.size() * 99 / 100]);
    const PasswordPolicy policy;
    const QString password = goodPassword + QStringLiteral("123456789");
    int met = 0;
    QElapsedTimer timer;
    timer.start();
    constexpr int rounds = 2000000;
    for (int i = 0; i < rounds; ++i)
        met += policy.check(password).length;
    printf("policy check of %d characters: %.3f us (goal <= 1)\n", met / rounds,
        static_cast<double>(timer.nsecsElapsed()) / 1e3 / rounds);
    return 0;
}
