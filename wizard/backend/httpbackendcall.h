// SPDX-License-Identifier: MIT
#pragma once

#include "backend/transport/httptransport.h"
#include "flow/authbackend.h"

namespace Salestrekker {

/// A call that exchanges HTTP, one exchange after the other. Deleting it aborts the one under way.
class HttpBackendCall : public BackendCall {
    Q_OBJECT
public:
    ~HttpBackendCall() override;

protected:
    using Then = std::function<void(const HttpAnswer&)>;

    /// `then` gets the answer, whatever its status; a failure to get one ends this call.
    void await(HttpCall* call, Then then);
    /// `then` gets the answer or the failure.
    void awaitResult(HttpCall* call, std::function<void(const HttpCall::Result&)> then);
    /// The end of this call; queued, so that also what is known at once comes after control is back in the
    /// event loop. A failure that does not say how long to wait gets Retry-After of the latest answer.
    virtual void finish(Outcome outcome);

private:
    HttpCall* m_http = nullptr;
    std::chrono::seconds m_retryAfter{ 0 }; ///< of the latest answer
};

} // namespace Salestrekker
