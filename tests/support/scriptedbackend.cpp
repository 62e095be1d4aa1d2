// SPDX-License-Identifier: MIT
#include "scriptedbackend.h"

#include "outcomes.h"

namespace Salestrekker::Testing {

BackendCall* ScriptedBackend::send(const Request& request)
{
    asked += nameOf(request);
    std::visit(
        [this](const auto& r) {
            if constexpr (requires { r.code; })
                lastCode = r.code;
        },
        request);
    m_open = new BackendCall;
    if (!m_answers.isEmpty())
        answerNow(std::move(*m_answers.dequeue()));
    return m_open;
}

void ScriptedBackend::answerNow(Outcome outcome)
{
    BackendCall* call = m_open;
    const auto shared = std::make_shared<Outcome>(std::move(outcome));
    QMetaObject::invokeMethod(
        call, [call, shared] { Q_EMIT call->finished(shared); }, Qt::QueuedConnection);
}

} // namespace Salestrekker::Testing
