// SPDX-License-Identifier: MIT
#include "passwordpolicy.h"

#include <QRandomGenerator>

#include <algorithm>

namespace Salestrekker {
namespace {

constexpr quint8 bit(PasswordRule rule, bool set = true)
{
    return set ? static_cast<quint8>(1U << static_cast<unsigned>(rule)) : quint8(0);
}

bool between(QChar c, char16_t first, char16_t last)
{
    return c.unicode() >= first && c.unicode() <= last;
}

int percentOf(const PolicyCheck& check, int minimum)
{
    if (check.length == 0)
        return 0;
    if (check.allMet())
        return 100;
    int wanted = 0;
    int score = 0; // in hundredths of a rule
    for (const PasswordRule rule : allPasswordRules) {
        if (!check.wants(rule))
            continue;
        ++wanted;
        if (check.meets(rule))
            score += 100;
        else if (rule == PasswordRule::Length && check.length < minimum)
            score += 100 * check.length / minimum;
    }
    return std::min(99, score / wanted);
}

} // namespace

PasswordPolicy::PasswordPolicy() : PasswordPolicy(16, 32, true, true, true, true, articleSymbols()) { }

PasswordPolicy::PasswordPolicy(
    int minimum, int maximum, bool upper, bool lower, bool digit, bool symbol, const QString& symbols)
    : m_minimum(std::clamp(minimum, 1, 256)), m_maximum(std::clamp(maximum, std::max(m_minimum, 4), 256)),
      m_wanted(static_cast<quint8>(bit(PasswordRule::Length) | bit(PasswordRule::NoOuterSpace)
          | bit(PasswordRule::Uppercase, upper) | bit(PasswordRule::Lowercase, lower)
          | bit(PasswordRule::Digit, digit) | bit(PasswordRule::Symbol, symbol)))
{
    std::copy_if(symbols.begin(), symbols.end(), std::back_inserter(m_symbols),
        [](QChar c) { return c.isPrint() && !c.isSpace() && !c.isSurrogate(); });
    if (m_symbols.isEmpty())
        m_symbols = articleSymbols();
    for (const QChar c : std::as_const(m_symbols)) {
        if (c.unicode() < m_asciiSymbols.size())
            m_asciiSymbols[c.unicode()] = true;
    }
}

QString PasswordPolicy::articleSymbols()
{
    return QStringLiteral("^$*.[]{}()?-\"!@#%&/,><':;|_~`+=");
}

bool PasswordPolicy::isSymbol(QChar c) const noexcept
{
    return c.unicode() < m_asciiSymbols.size() ? m_asciiSymbols[c.unicode()] : m_symbols.contains(c);
}

PolicyCheck PasswordPolicy::check(QStringView password) const noexcept
{
    PolicyCheck result;
    result.wanted = m_wanted;
    for (const QChar c : password) {
        // A code point outside the basic plane is two QChars; its second half is not counted.
        result.length += c.isLowSurrogate() ? 0 : 1;
        if (between(c, u'A', u'Z'))
            result.met |= bit(PasswordRule::Uppercase);
        else if (between(c, u'a', u'z'))
            result.met |= bit(PasswordRule::Lowercase);
        else if (between(c, u'0', u'9'))
            result.met |= bit(PasswordRule::Digit);
        if (isSymbol(c))
            result.met |= bit(PasswordRule::Symbol);
    }
    if (result.length >= m_minimum && result.length <= m_maximum)
        result.met |= bit(PasswordRule::Length);
    if (password.isEmpty() || !(password.front().isSpace() || password.back().isSpace()))
        result.met |= bit(PasswordRule::NoOuterSpace);
    result.percent = percentOf(result, m_minimum);
    return result;
}

QString PasswordPolicy::suggest() const
{
    const QString groups[]{ QStringLiteral("ABCDEFGHJKLMNPQRSTUVWXYZ"),
        QStringLiteral("abcdefghijkmnpqrstuvwxyz"), QStringLiteral("23456789"), m_symbols };
    auto* random = QRandomGenerator::system();
    const auto pick = [random](const QString& from) { return from.at(random->bounded(from.size())); };
    const int length = std::clamp(m_minimum + 4, std::min(4, m_maximum), m_maximum);
    // One in a few has a letter or digit too few; bounded, because nothing here may run for ever.
    for (int tries = 0; tries < 1000; ++tries) {
        QString password;
        for (int i = 0; i < length; ++i)
            password += pick(groups[i < 4 ? i : random->bounded(4)]);
        std::shuffle(password.begin(), password.end(), *random);
        if (check(password).allMet())
            return password;
    }
    return {};
}

} // namespace Salestrekker
