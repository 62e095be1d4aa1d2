// SPDX-License-Identifier: MIT
#pragma once

#include "textfield.h"

namespace Salestrekker {

/// A line for an e-mail address, which offers earlier ones while somebody types. A paste that can't be part
/// of an address but holds digits is left to the page: it is the code.
class EmailField : public TextField {
    Q_OBJECT
public:
    /// `earlier`: addresses, the latest first.
    explicit EmailField(const QStringList& earlier, QWidget* parent = nullptr);

protected:
    [[nodiscard]] bool wants(const QString& pasted) const override;

private:
    void offerEarlier(const QString& typed);
    const QStringList m_earlier;
};

} // namespace Salestrekker
