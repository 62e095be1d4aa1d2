// SPDX-License-Identifier: MIT
#include "updatefeed.h"

#include "backend/cognito/libgcrypt.h"
#include "backend/transport/strictjson.h"

#include <memory>
#include <type_traits>

#include <gcrypt.h>

namespace Salestrekker {
namespace {

using L = QLatin1String;

constexpr int keyLength = 32, signatureLength = 64; // RFC 8032, 5.1.5 and 5.1.6
constexpr qsizetype longestNotes = 1000;
constexpr qsizetype mostLines = 12; // the buttons are below them

using Expression = std::unique_ptr<std::remove_pointer_t<gcry_sexp_t>, decltype(&gcry_sexp_release)>;

// As libgcrypt's manual has them, "Cryptographic Functions", "EdDSA".
template <typename... Arguments> Expression expression(const char* format, Arguments... arguments)
{
    gcry_sexp_t made = nullptr;
    gcry_sexp_build(&made, nullptr, format, arguments...);
    return { made, gcry_sexp_release };
}

bool isSignedBy(const QByteArray& text, const QByteArray& signature, const QByteArray& key)
{
    if (key.size() != keyLength || signature.size() != signatureLength)
        return false;
    initialiseLibgcrypt();
    constexpr int half = signatureLength / 2;
    const Expression publicKey
        = expression("(public-key (ecc (curve Ed25519) (flags eddsa) (q %b)))", keyLength, key.constData());
    const Expression data = expression("(data (flags eddsa) (hash-algo sha512) (value %b))",
        static_cast<int>(text.size()), text.constData());
    const Expression value = expression(
        "(sig-val (eddsa (r %b) (s %b)))", half, signature.constData(), half, signature.constData() + half);
    return publicKey && data && value && gcry_pk_verify(value.get(), data.get(), publicKey.get()) == 0;
}

QByteArray decoded(const QString& base64)
{
    const auto result
        = QByteArray::fromBase64Encoding(base64.toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    return result ? *result : QByteArray();
}

QString notesIn(const QJsonObject& notes, const QStringList& languages)
{
    const auto primary = [](const QString& tag) { return tag.section(u'-', 0, 0); };
    // The Portuguese of Brazil is understood in Portugal, too.
    QStringList tags = languages;
    for (const QString& tag : notes.keys()) {
        if (primary(tag) == primary(languages.value(0)))
            tags += tag;
    }
    for (const QString& tag : tags + QStringList{ QStringLiteral("en") }) {
        if (const QString text = notes[tag].toString(); !text.isEmpty())
            return text.left(longestNotes).split(u'\n').mid(0, mostLines).join(u'\n');
    }
    return {};
}

} // namespace

bool isUpdateKey(const QString& key)
{
    return decoded(key).size() == keyLength && key.endsWith(u'='); // as it is printed
}

std::optional<Update> readUpdateFeed(
    const QJsonObject& signedFeed, const QString& key, const QStringList& languages)
{
    const QByteArray text = decoded(signedFeed[L("feed")].toString());
    if (text.isEmpty() || !isSignedBy(text, decoded(signedFeed[L("signature")].toString()), decoded(key)))
        return {};
    const auto feed = parseStrictJson(text);
    if (!feed || (*feed)[L("program")].toString() != L("salestrekker-signin"))
        return {};
    Update update;
    update.serial = (*feed)[L("serial")].toInteger();
    update.version = QVersionNumber::fromString((*feed)[L("version")].toString());
    update.minimum = QVersionNumber::fromString((*feed)[L("minimum")].toString());
    update.page = QUrl((*feed)[L("page")].toString(), QUrl::StrictMode);
    update.notes = notesIn((*feed)[L("notes")].toObject(), languages);
    const bool isWhole = update.serial > 0 && !update.version.isNull() && update.page.isValid()
        && update.page.scheme() == L("https") && update.minimum <= update.version;
    return isWhole ? std::optional(update) : std::nullopt;
}

} // namespace Salestrekker
