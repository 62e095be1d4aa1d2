// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <array>

namespace Salestrekker {

/// One thing that a password must satisfy. The order is that of the list under the bar.
enum class PasswordRule : quint8 { Length, Uppercase, Lowercase, Digit, Symbol, NoOuterSpace };
inline constexpr std::array allPasswordRules{ PasswordRule::Length, PasswordRule::Uppercase,
    PasswordRule::Lowercase, PasswordRule::Digit, PasswordRule::Symbol, PasswordRule::NoOuterSpace };

/// What PasswordPolicy::check() found. A plain value.
struct PolicyCheck {
    int length = 0; ///< in Unicode code points
    quint8 wanted = 0; ///< bit n: rule n is part of the policy
    quint8 met = 0; ///< bit n: rule n is met
    int percent = 0; ///< 0 to 100; 100 exactly when every wanted rule is met

    [[nodiscard]] bool wants(PasswordRule rule) const { return (wanted >> static_cast<int>(rule)) & 1; }
    [[nodiscard]] bool meets(PasswordRule rule) const { return (met >> static_cast<int>(rule)) & 1; }
    [[nodiscard]] bool allMet() const { return (wanted & ~met) == 0; }
};

/// The rules of first-time-login.txt, or those that a server sent in their place.
///
/// These are the rules of an Amazon Cognito user pool made stricter: Cognito also counts a backslash and an
/// inner space as symbols and allows 256 characters
/// (docs.aws.amazon.com/cognito/latest/developerguide/managing-users-passwords.html).
class PasswordPolicy {
public:
    PasswordPolicy();
    /// `minimum` and `maximum` in code points, 1 <= minimum <= maximum <= 256, maximum >= 4; anything else is
    /// moved into that range. `symbols`: the characters that count as one, letters too if they are among
    /// them; those of the article where none is left that can be typed. So every policy can be met.
    PasswordPolicy(
        int minimum, int maximum, bool upper, bool lower, bool digit, bool symbol, const QString& symbols);

    /// The 31 characters of the article.
    static QString articleSymbols();

    [[nodiscard]] int minimumLength() const { return m_minimum; }
    [[nodiscard]] int maximumLength() const { return m_maximum; }
    [[nodiscard]] const QString& symbols() const { return m_symbols; }

    /// Allocates nothing; linear in the length of `password`.
    [[nodiscard]] PolicyCheck check(QStringView password) const noexcept;

    /// A random password of `minimum` + 4 characters (at most `maximum`) that meets every rule, from the
    /// operating system's generator, without letters and digits that are easily mistaken for one another.
    /// Empty if the rules contradict each other.
    [[nodiscard]] QString suggest() const;

    friend bool operator==(const PasswordPolicy&, const PasswordPolicy&) = default;

private:
    [[nodiscard]] bool isSymbol(QChar c) const noexcept;

    int m_minimum = 16;
    int m_maximum = 32;
    quint8 m_wanted = 0;
    QString m_symbols;
    std::array<bool, 128> m_asciiSymbols{};
};

} // namespace Salestrekker
