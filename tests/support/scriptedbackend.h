// SPDX-License-Identifier: MIT
#pragma once

#include "flow/authbackend.h"

#include <QPointer>
#include <QQueue>

namespace Salestrekker::Testing {

/// Answers what the test has written down, and notes what was asked.
class ScriptedBackend : public AuthBackend {
public:
    [[nodiscard]] BackendCall* send(const Request& request) override;

    /// The next requests are answered with these, in this order; without one an answer is left open.
    void willAnswer(Outcome outcome) { m_answers.enqueue(std::make_shared<Outcome>(std::move(outcome))); }
    /// Answers the open request now.
    void answerNow(Outcome outcome);

    QStringList asked; ///< the kinds of requests, in order
    QString lastCode; ///< of the last request that had one

    [[nodiscard]] bool hasOpenCall() const { return !m_open.isNull(); }

private:
    QQueue<std::shared_ptr<Outcome>> m_answers;
    QPointer<BackendCall> m_open;
};

} // namespace Salestrekker::Testing
