// SPDX-License-Identifier: MIT
#include "srpclient.h"

#include "libgcrypt.h"
#include "sha256.h"

#include <QLocale>
#include <QRandomGenerator>

#include <algorithm>
#include <cctype>
#include <cstring>

#include <gcrypt.h>

namespace Salestrekker {
namespace {

// RFC 5054, appendix A, the 3072-bit group (a safe prime; also RFC 3526, group 15).
constexpr char groupPrime[]
    = "FFFFFFFFFFFFFFFFC90FDAA22168C234C4C6628B80DC1CD129024E088A67CC74020BBEA63B139B22514A08798E3404DD"
      "EF9519B3CD3A431B302B0A6DF25F14374FE1356D6D51C245E485B576625E7EC6F44C42E9A637ED6B0BFF5CB6F406B7ED"
      "EE386BFB5A899FA5AE9F24117C4B1FE649286651ECE45B3DC2007CB8A163BF0598DA48361C55D39A69163FA8FD24CF5F"
      "83655D23DCA3AD961C62F356208552BB9ED529077096966D670C354E4ABC9804F1746C08CA18217C32905E462E36CE3B"
      "E39E772C180E86039B2783A2EC07A28FB5C55DF06F4C52C9DE2BCBF6955817183995497CEA956AE515D2261898FA0510"
      "15728E5A8AAAC42DAD33170D04507A33A85521ABDF1CBA64ECFB850458DBEF0A8AEA71575D060C7DB3970F85A6E1E4C7"
      "ABF5AE8CDB0933D71E8C94E04A25619DCEE3D2261AD2EE6BF12FFA06D98A0864D87602733EC86A64521F2B18177B200C"
      "BBE117577A615D6C770988C0BAD946E208E24FA074E5AB3143DB5BFCE0FD108E4B82D120A93AD2CAFFFFFFFFFFFFFFFF";
constexpr int exponentBytes = 64;
constexpr int blindingBytes = 8;
constexpr qsizetype mostHexDigits = 2048; // of a foreign number: over twice those of the group

// A number in libgcrypt's secure memory, which is not swapped out and is overwritten when it is released;
// what is computed from it on the way is there, too.
class Number {
public:
    Number() : m_mpi(gcry_mpi_snew(0)) { }
    explicit Number(unsigned long value) : Number() { gcry_mpi_set_ui(m_mpi, value); }
    Number(Number&& other) noexcept : m_mpi(std::exchange(other.m_mpi, nullptr)) { }
    Number& operator=(Number&& other) noexcept
    {
        std::swap(m_mpi, other.m_mpi);
        return *this;
    }
    ~Number() { gcry_mpi_release(m_mpi); }

    static Number fromBytes(QByteArrayView bytes)
    {
        // From secure memory into secure memory.
        const auto size = static_cast<std::size_t>(bytes.size());
        void* copy = gcry_xmalloc_secure(size + 1);
        memcpy(copy, bytes.data(), size);
        Number number;
        gcry_mpi_release(std::exchange(number.m_mpi, nullptr));
        gcry_mpi_scan(&number.m_mpi, GCRYMPI_FMT_USG, copy, size, nullptr);
        gcry_free(copy);
        return number;
    }
    /// Nothing if it is no hex number, or an absurdly long one.
    static std::optional<Number> fromHex(QByteArray hex)
    {
        // QByteArray::fromHex() passes over what is no digit.
        const auto isDigit = [](char c) { return std::isxdigit(static_cast<unsigned char>(c)) != 0; };
        if (hex.isEmpty() || hex.size() > mostHexDigits || !std::all_of(hex.cbegin(), hex.cend(), isDigit))
            return {};
        if (hex.size() % 2)
            hex.prepend('0');
        return fromBytes(QByteArray::fromHex(hex));
    }

    // As Java's BigInteger.toByteArray().
    [[nodiscard]] QByteArray bytes() const
    {
        QByteArray result(qsizetype(gcry_mpi_get_nbits(m_mpi) / 8) + 1, '\0');
        std::size_t written = 0;
        auto* data = reinterpret_cast<unsigned char*>(result.data());
        gcry_mpi_print(GCRYMPI_FMT_STD, data, static_cast<std::size_t>(result.size()), &written, m_mpi);
        return result;
    }
    [[nodiscard]] bool isZero() const { return gcry_mpi_cmp_ui(m_mpi, 0) == 0; }
    operator gcry_mpi_t() const { return m_mpi; } // NOLINT(google-explicit-constructor): it is one

private:
    gcry_mpi_t m_mpi;
};

QByteArray randomBytes(int count)
{
    QByteArray bytes(count, '\0');
    auto* words = reinterpret_cast<quint32*>(bytes.data());
    QRandomGenerator::system()->fillRange(words, count / qsizetype(sizeof(quint32)));
    return bytes;
}

struct Group {
    Number prime = *Number::fromHex(groupPrime);
    Number order; // of the multiplicative group: N - 1
    Number generator{ 2 };
    Number multiplier; // k = H(N, g)

    Group()
    {
        gcry_mpi_sub_ui(order, prime, 1);
        multiplier = Number::fromBytes(sha256({ prime.bytes(), generator.bytes() }));
    }

    static const Group& instance()
    {
        initialiseLibgcrypt();
        static const Group group;
        return group;
    }

    // base ^ (exponent + r * order) is the same for every r; see the class comment.
    [[nodiscard]] Number blindedPower(const Number& base, const Number& exponent) const
    {
        Number blinded = Number::fromBytes(randomBytes(blindingBytes));
        gcry_mpi_mul(blinded, blinded, order);
        gcry_mpi_add(blinded, blinded, exponent);
        Number result;
        gcry_mpi_powm(result, base, blinded, prime);
        return result;
    }
};

// x = H(salt, H(pool name, user, ":", password))
Number privateKey(const SrpChallenge& challenge, const Number& salt, const Secret& password)
{
    QByteArray utf8 = password.reveal().toUtf8();
    QByteArray inner = sha256({ challenge.poolName.toUtf8(), challenge.userId.toUtf8(), ":", utf8 });
    QByteArray outer = sha256({ salt.bytes(), inner });
    Number key = Number::fromBytes(outer);
    for (QByteArray* secret : { &utf8, &inner, &outer })
        wipe(secret->data(), static_cast<std::size_t>(secret->size()));
    return key;
}

} // namespace

struct SrpClient::Numbers {
    Number a; // secret
    Number A; // = g ^ a
};

SrpClient::SrpClient() : SrpClient(randomBytes(exponentBytes).toHex()) { }

SrpClient::SrpClient(const QByteArray& a) : m_numbers(std::make_unique<Numbers>())
{
    const Group& group = Group::instance();
    m_numbers->a = Number::fromHex(a).value_or(Number());
    // Not blinded: it is used this once, and sign() blinds what it goes into.
    gcry_mpi_powm(m_numbers->A, group.generator, m_numbers->a, group.prime);
}

SrpClient::~SrpClient() = default;

QByteArray SrpClient::groupPrimeHex()
{
    return groupPrime;
}

QByteArray SrpClient::publicValue() const
{
    const QByteArray bytes = m_numbers->A.bytes();
    return (bytes.size() > 1 && bytes[0] == 0 ? bytes.mid(1) : bytes).toHex();
}

QByteArray SrpClient::sign(const SrpChallenge& challenge, const Secret& password) const
{
    const Group& group = Group::instance();
    const auto salt = Number::fromHex(challenge.salt);
    const auto B = Number::fromHex(challenge.publicValue);
    const auto secretBlock
        = QByteArray::fromBase64Encoding(challenge.secretBlock, QByteArray::AbortOnBase64DecodingErrors);
    if (!salt || !B || !secretBlock)
        return {};
    Number rest;
    gcry_mpi_mod(rest, *B, group.prime);
    const Number u = Number::fromBytes(sha256({ m_numbers->A.bytes(), B->bytes() }));
    if (rest.isZero() || u.isZero())
        return {};
    const Number x = privateKey(challenge, *salt, password);
    // S = (B - k * g^x) ^ (a + u * x)
    Number base = group.blindedPower(group.generator, x);
    gcry_mpi_mulm(base, group.multiplier, base, group.prime);
    gcry_mpi_subm(base, *B, base, group.prime);
    Number exponent;
    gcry_mpi_mul(exponent, u, x);
    gcry_mpi_add(exponent, exponent, m_numbers->a);
    QByteArray S = group.blindedPower(base, exponent).bytes();
    QByteArray extracted = hmacSha256(u.bytes(), { S }); // HKDF (RFC 5869), the salt being u
    QByteArray key = hmacSha256(extracted, { "Caldera Derived Key\x01" }).left(16);
    const QByteArray signature = hmacSha256(key,
        { challenge.poolName.toUtf8(), challenge.userId.toUtf8(), *secretBlock,
            challenge.timestamp.toUtf8() });
    for (QByteArray* secret : { &S, &extracted, &key })
        wipe(secret->data(), static_cast<std::size_t>(secret->size()));
    return signature.toBase64();
}

QString srpTimestamp(const QDateTime& time)
{
    return QLocale::c().toString(time.toUTC(), QStringLiteral("ddd MMM d HH:mm:ss 'UTC' yyyy"));
}

} // namespace Salestrekker
