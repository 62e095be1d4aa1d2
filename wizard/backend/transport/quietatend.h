// SPDX-License-Identifier: MIT
#pragma once

namespace Salestrekker {

/// A socket or process as a member. Qt's own closes what is open in its destructor and says so, to an owner
/// whose other members are gone by then (seen: a byte array that was given back twice). This one says nothing
/// more once its end has begun. `Object`: QLocalSocket, QTcpSocket, QProcess; tests/unit/style finds those
/// that are members without it.
template <typename Object> class QuietAtEnd final : public Object {
public:
    using Object::Object;
    ~QuietAtEnd() override { this->blockSignals(true); }
};

} // namespace Salestrekker
