// SPDX-License-Identifier: MIT
#pragma once

#include "backend/transport/httptransport.h"
#include "finding.h"

namespace Salestrekker {

/// The connection in words: "TLS 1.3, certificate issued by Example CA, valid until 2027-03-01"; or that
/// there is none.
QString tlsText(const HttpConnection& connection);

/// A warning for a certificate that expires within 30 days. `further`: those trusted beside the system's.
QList<Finding> expiryFindings(
    const HttpConnection& connection, const QString& subject, const QList<QSslCertificate>& further);

/// Whether the server has ended the connection for want of a certificate of the client's.
bool wantsClientCertificate(const HttpConnection& connection);

/// Why TLS failed. `host`: what was asked for; `key`: the setting that says so.
Finding untrusted(const HttpConnection& connection, const QString& subject, const QString& host,
    const QString& key, const QList<QSslCertificate>& further);

} // namespace Salestrekker
