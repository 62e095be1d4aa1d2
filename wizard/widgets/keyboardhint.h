// SPDX-License-Identifier: MIT
#pragma once

#include "keyboardstate.h"
#include "paletteaware.h"
#include "wrappedlabel.h"

class QKeyEvent;
class QLineEdit;

namespace Salestrekker {

/// Says beside a password field, while it has the focus, what can't be seen in it: that Caps Lock is on,
/// which of several keyboard layouts is in use. Keeps its line when there is nothing to say, so that nothing
/// moves.
class KeyboardHint : public PaletteAware<WrappedLabel> {
    Q_OBJECT
public:
    /// `field` must outlive this.
    explicit KeyboardHint(QLineEdit* field);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void guess(const QKeyEvent& key);
    void say(bool hasFocus);

    std::optional<bool> m_guessedCapsLock; ///< from what was typed, where the platform does not say
};

} // namespace Salestrekker
