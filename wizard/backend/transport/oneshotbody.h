// SPDX-License-Identifier: MIT
#pragma once

#include <QIODevice>

namespace Salestrekker {

/// A request body that can be read once. When a server drops the connection, QNetworkAccessManager rewinds
/// the body and sends the request up to three more times; a device that can't be rewound makes that
/// impossible.
class OneShotBody : public QIODevice {
    Q_OBJECT
public:
    explicit OneShotBody(QByteArray bytes, QObject* parent = nullptr);
    ~OneShotBody() override;

    [[nodiscard]] bool isSequential() const override { return true; }
    bool reset() override { return false; }
    [[nodiscard]] bool atEnd() const override { return m_position >= m_bytes.size(); }
    [[nodiscard]] qint64 bytesAvailable() const override;
    /// True once anything of it was handed to the network.
    [[nodiscard]] bool wasRead() const { return m_position > 0; }

protected:
    qint64 readData(char* data, qint64 maximum) override;
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qint64 m_position = 0;
};

} // namespace Salestrekker
