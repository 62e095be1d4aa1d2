// SPDX-License-Identifier: MIT
// The client's arithmetic for one sign-in by SRP, against two bare modular exponentiations of the same
// library, in turn.
#include "backend/cognito/srpclient.h"

#include <QElapsedTimer>
#include <QList>

#include <algorithm>
#include <cstdio>

#include <gcrypt.h>

using namespace Salestrekker;

namespace {

template <typename Work> double milliseconds(Work work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

gcry_mpi_t randomNumber()
{
    gcry_mpi_t number = gcry_mpi_new(3072);
    gcry_mpi_randomize(number, 3072, GCRY_WEAK_RANDOM);
    gcry_mpi_set_bit(number, 3071);
    gcry_mpi_set_bit(number, 0);
    return number;
}

} // namespace

int main()
{
    constexpr int rounds = 25;
    const SrpClient warm; // sets the library up
    const Secret password(u"Correct-Horse-7-Battery");
    gcry_mpi_t modulus = randomNumber(), base = randomNumber(), exponent = randomNumber(),
               result = gcry_mpi_new(0);
    QList<double> ours, bare;
    for (int i = 0; i < rounds; ++i) {
        ours += milliseconds([&] {
            const SrpClient client;
            const SrpChallenge challenge{ QStringLiteral("AbCd12345"), QStringLiteral("user"), "a1b2c3d4",
                warm.publicValue(), "c2VjcmV0", QStringLiteral("Wed Nov 4 03:07:09 UTC 2026") };
            if (client.publicValue().isEmpty() || client.sign(challenge, password).isEmpty())
                qFatal("no signature");
        });
        bare += milliseconds([&] {
            gcry_mpi_powm(result, base, exponent, modulus);
            gcry_mpi_powm(result, base, exponent, modulus);
        });
    }
    printf("SRP, the client's arithmetic: %.1f ms; two bare exponentiations: %.1f ms; ratio %.2f (goal <= "
           "1.5)\n",
        median(ours), median(bare), median(ours) / median(bare));
    return 0;
}
