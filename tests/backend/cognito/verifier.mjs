// The server's side of Cognito's SRP: numbers, verifiers and the proof by npm's cognito-srp, but for its padding. It pads
// to the group's length, where the service hashes as few bytes as will do (so does amazon-cognito-identity-js).
import { createRequire } from 'node:module';
import { randomBytes } from 'node:crypto';

const require = createRequire(new URL('../../servers/package.json', import.meta.url));
const { UserPool } = require('cognito-srp');
const { Session } = require('cognito-srp/dist/Session');
const { BigInteger } = require('cognito-srp/dist/BigInteger');
const { N, g, multiplierParameter } = require('cognito-srp/dist/constants');
const { calculateScramblingParameter } = require('cognito-srp/dist/util');

// The same result from the engine's own numbers, ten times as fast.
Object.getPrototypeOf(BigInteger.prototype).modPow = function modPow(exponent, modulus) {
  const big = (number) => BigInt(`0x${number.toString(16)}`);
  const m = big(modulus);
  let result = 1n, base = big(this) % m;
  for (let e = big(exponent); e > 0n; e >>= 1n, base = (base * base) % m) if (e & 1n) result = (result * base) % m;
  return new BigInteger(result.toString(16), 16);
};

const minimal = (number) => {
  const hex = number.toString(16);
  return Buffer.from(hex.length % 2 ? '0' + hex : hex, 'hex');
};

export class Verifier {
  constructor(poolName) {
    this.poolName = poolName;
    this.pool = new UserPool(poolName);
  }

  // { username, salt, verifier }, in hex; salt without leading zeros, as the service sends it.
  async enrol(username, password, salt = randomBytes(16).toString('hex')) {
    return this.pool.createUser({ username, password }, new BigInteger(salt, 16).toString(16));
  }

  // What goes out as SRP_B, and what the signature must be.
  challenge(user, publicValue, secret = randomBytes(32).toString('hex')) {
    const A = new BigInteger(publicValue, 16);
    if (A.mod(N).signum() === 0) return null;
    const verifier = new BigInteger(user.verifier, 16);
    const b = new BigInteger(secret, 16);
    const B = multiplierParameter.multiply(verifier).add(g.modPow(b, N)).mod(N);
    const u = calculateScramblingParameter(minimal(A), minimal(B));
    const S = A.multiply(verifier.modPow(u, N)).modPow(b, N);
    const session = new Session(this.poolName, user.username, minimal(S), minimal(u));
    return { B: B.toString(16), signature: (secretBlock, timestamp) => session.calculateSignature(secretBlock, timestamp) };
  }
}
