// SPDX-License-Identifier: MIT
#include "httpbackendcall.h"

namespace Salestrekker {

HttpBackendCall::~HttpBackendCall()
{
    delete m_http;
}

void HttpBackendCall::awaitResult(HttpCall* call, std::function<void(const HttpCall::Result&)> then)
{
    m_http = call;
    connect(call, &HttpCall::finished, this, [this, then = std::move(then)](const HttpCall::Result& result) {
        std::exchange(m_http, nullptr)->deleteLater();
        m_retryAfter = result.answer ? result.answer->retryAfter : result.failure.retryAfter;
        then(result);
    });
}

void HttpBackendCall::await(HttpCall* call, Then then)
{
    awaitResult(call, [this, then = std::move(then)](const HttpCall::Result& result) {
        if (result.answer)
            then(*result.answer);
        else
            finish(result.failure);
    });
}

void HttpBackendCall::finish(Outcome outcome)
{
    if (auto* failure = std::get_if<Failure>(&outcome); failure && failure->retryAfter.count() == 0)
        failure->retryAfter = m_retryAfter;
    const auto shared = std::make_shared<Outcome>(std::move(outcome));
    QMetaObject::invokeMethod(
        this, [this, shared] { Q_EMIT finished(shared); }, Qt::QueuedConnection);
}

} // namespace Salestrekker
