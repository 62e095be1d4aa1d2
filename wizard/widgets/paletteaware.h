// SPDX-License-Identifier: MIT
#pragma once

#include <QApplication>
#include <QEvent>
#include <QPalette>

namespace Salestrekker {

/// A widget of type W whose palette is a function of the application's, also when the theme changes while the
/// program runs. (QWidget hands ApplicationPaletteChange to event(), not to changeEvent().)
template <typename W> class PaletteAware : public W {
public:
    using Derive = QPalette (*)(const QPalette&);

    template <typename... Arguments>
    explicit PaletteAware(Derive derive, Arguments&&... arguments)
        : W(std::forward<Arguments>(arguments)...), m_derive(derive)
    {
        W::setPalette(m_derive(QApplication::palette()));
    }

protected:
    bool event(QEvent* event) override
    {
        if (event->type() == QEvent::ApplicationPaletteChange)
            W::setPalette(m_derive(QApplication::palette()));
        return W::event(event);
    }

private:
    const Derive m_derive;
};

} // namespace Salestrekker
