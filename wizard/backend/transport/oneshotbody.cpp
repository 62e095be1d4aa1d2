// SPDX-License-Identifier: MIT
#include "oneshotbody.h"

#include "flow/secret.h"

#include <cstring>

namespace Salestrekker {

OneShotBody::OneShotBody(QByteArray bytes, QObject* parent) : QIODevice(parent), m_bytes(std::move(bytes))
{
    open(ReadOnly | Unbuffered);
}

OneShotBody::~OneShotBody()
{
    if (m_bytes.isDetached())
        wipe(m_bytes.data(), static_cast<std::size_t>(m_bytes.size()));
}

qint64 OneShotBody::bytesAvailable() const
{
    return m_bytes.size() - m_position + QIODevice::bytesAvailable();
}

qint64 OneShotBody::readData(char* data, qint64 maximum)
{
    const qint64 count = std::min(maximum, m_bytes.size() - m_position);
    if (count <= 0)
        return atEnd() ? -1 : 0;
    memcpy(data, m_bytes.constData() + m_position, static_cast<std::size_t>(count));
    m_position += count;
    return count;
}

} // namespace Salestrekker
