// A stand-in for Amazon Cognito on 127.0.0.1: the API at /, an operator's verification address at /verify, and for scripts
// what the demo organisation has: GET /demo/outbox, POST /demo/users, /demo/clock, /demo/faults; besides POST /demo/pool
// (changes settings, see pool.mjs) and /demo/change (changes a user, by email).
// usage: standin.mjs [--port N] [--pool JSON]   prints "listening on http://127.0.0.1:PORT", ends with its input
import { createServer } from 'node:http';
import { parseArgs } from 'node:util';
import { Exception, Pool, fail } from './pool.mjs';
import { operations } from './operations.mjs';

const { values } = parseArgs({ options: { port: { type: 'string', default: '0' }, pool: { type: 'string', default: '{}' }, 'no-user': { type: 'boolean' } } });
const pool = new Pool();
Object.assign(pool.settings, JSON.parse(values.pool));
if (!values['no-user']) await pool.addUser({ email: 'broker@example.com' });
const faults = []; // { operation, type, message, status }, the next first

const control = {
  'POST /demo/users': async (body) => (await pool.addUser(body)).username,
  'POST /demo/clock': ({ advance_seconds: seconds }) => (pool.offset += seconds),
  'POST /demo/faults': (body) => faults.push(body),
  'POST /demo/pool': (body) => Object.assign(pool.settings, body),
  'POST /demo/check': ({ email, password }) => pool.find(email)?.password === password,
  'POST /demo/change': ({ email, ...changes }) => void Object.assign(pool.find(email), changes),
};

// The operator's own verification of the address: names as in resources/openapi.yaml.
async function verify({ email, code, resend }) {
  const user = pool.find(email);
  if (resend && user) pool.sendVerification(user);
  if (resend) return [200, { resend_after: 30 }];
  if (!user?.code || user.code !== code) return [400, { error: 'invalid_code', attempts_left: 4 }];
  if (user.codeExpires < pool.now()) return [400, { error: 'verification_expired' }];
  await pool.confirm(user);
  return [200, {}];
}

async function operate(request, body) {
  const [service, operation] = (request.headers['x-amz-target'] ?? '').split('.');
  if (service !== 'AWSCognitoIdentityProviderService' || request.headers['content-type'] !== 'application/x-amz-json-1.1' || !operations[operation])
    fail('UnknownOperationException', 'Unknown operation');
  const at = faults.findIndex((f) => f.operation === operation);
  if (at >= 0) {
    const [fault] = faults.splice(at, 1);
    fail(fault.type, fault.message, fault.status);
  }
  return operations[operation](pool, body);
}

async function answer(request, text) {
  const body = text ? JSON.parse(text) : {};
  const way = `${request.method} ${request.url}`;
  if (way === 'GET /demo/outbox') return [200, pool.outbox];
  if (control[way]) return [200, { result: (await control[way](body)) ?? null }];
  if (way === 'POST /verify') return verify(body);
  if (way === `GET /${pool.settings.poolId}/.well-known/jwks.json`) return [200, { keys: [{ ...pool.keys.publicKey.export({ format: 'jwk' }), kid: 'k1', alg: 'RS256', use: 'sig' }] }];
  if (way !== 'POST /') return [404, { __type: 'ResourceNotFoundException', message: 'Not found' }];
  try {
    return [200, await operate(request, body)];
  } catch (error) {
    if (!(error instanceof Exception)) throw error;
    return [error.status, { __type: `com.amazonaws.cognito.identity.idp.model#${error.type}`, message: error.message }];
  }
}

const server = createServer((request, response) => {
  const parts = [];
  request.on('data', (part) => parts.push(part));
  request.on('end', async () => {
    let status, body;
    try {
      [status, body] = await answer(request, Buffer.concat(parts).toString());
    } catch (error) {
      console.error(error);
      [status, body] = [500, { __type: 'InternalErrorException', message: String(error) }];
    }
    const text = Buffer.from(JSON.stringify(body));
    const type = request.headers['x-amz-target'] ? 'application/x-amz-json-1.1' : 'application/json';
    response.writeHead(status, { 'Content-Type': type, 'Content-Length': text.length, Date: new Date(pool.now()).toUTCString() });
    response.end(text);
  });
});
server.keepAliveTimeout = 60000;
server.listen(Number(values.port), '127.0.0.1', () => console.log(`listening on http://127.0.0.1:${server.address().port}`));
process.stdin.resume();
process.stdin.on('end', () => process.exit(0));
