// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <optional>

namespace Salestrekker {

/// salestrekker://verify?email=…&code=… or salestrekker://sign-in?email=…
struct SignInLink {
    enum class Kind { Verify, SignIn } kind = Kind::Verify;
    QString email;
    QString code; ///< digits; empty for SignIn

    /// Reads a link that came from outside (an e-mail, another program), and so may be hostile. Nothing if it
    /// is longer than 2,048 characters, of another scheme or action, brings parts that were not asked for, or
    /// holds an address or code that could not be one. Addresses outside ASCII are refused here, since a
    /// look-alike address in a link can't be told from the real one; they can still be typed.
    static std::optional<SignInLink> parse(const QString& text);
};

} // namespace Salestrekker
