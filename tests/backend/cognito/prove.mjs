// Proves the stand-in with Amazon's own client library, so that it is not only an echo of our client: every vector of
// srp-vectors.json on the server's side, then whole sign-ins in every flow.
// usage: prove.mjs      closes with "N passed, M failed"
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { totp } from './pool.mjs';
import { Verifier } from './verifier.mjs';

const require = createRequire(new URL('../../servers/package.json', import.meta.url));
const { AuthenticationDetails, CognitoRefreshToken, CognitoUser, CognitoUserPool } = require('amazon-cognito-identity-js');

let passed = 0, failed = 0;
async function check(what, test) {
  try {
    if ((await test()) === false) throw new Error('not so');
    passed += 1;
  } catch (error) {
    failed += 1;
    console.error(`FAILED: ${what}: ${error.message}`);
  }
}

for (const v of JSON.parse(readFileSync(new URL('srp-vectors.json', import.meta.url)))) {
  await check(`vector: ${v.name}`, async () => {
    const verifier = new Verifier(v.pool);
    const user = await verifier.enrol(v.user, v.password, v.salt);
    const challenge = verifier.challenge(user, v.A, v.b);
    return BigInt(`0x${challenge.B}`) === BigInt(`0x${v.B}`) && challenge.signature(v.secret_block, v.timestamp) === v.signature;
  });
}

const standin = spawn(process.execPath, [new URL('standin.mjs', import.meta.url).pathname, '--no-user'], { stdio: ['pipe', 'pipe', 'inherit'] });
const endpoint = await new Promise((resolve) => standin.stdout.once('data', (data) => resolve(String(data).trim().split(' ').pop())));
const call = async (path, body) => (await fetch(endpoint + path, body && { method: 'POST', body: JSON.stringify(body) })).json();
const newest = async (what, to) => (await call('/demo/outbox')).filter((m) => m[what] && m.to === to).at(-1)[what];
const memory = new Map();
const Storage = { getItem: (k) => memory.get(k) ?? null, setItem: (k, v) => memory.set(k, v), removeItem: (k) => memory.delete(k), clear: () => memory.clear() };
const userPool = new CognitoUserPool({ UserPoolId: 'ap-southeast-2_StandIn1', ClientId: 'standinclient1', endpoint: `${endpoint}/`, Storage });
const PASSWORD = 'Correct-Horse-7-Battery';

function signIn(user, email, password, flow, answers) {
  user.setAuthenticationFlowType(flow);
  return new Promise((resolve, reject) => {
    const callbacks = { onSuccess: resolve, onFailure: reject };
    for (const [name, answer] of Object.entries(answers)) callbacks[name] = (...given) => answer(callbacks, ...given);
    user.authenticateUser(new AuthenticationDetails({ Username: email, Password: password }), callbacks);
  });
}
const person = (email) => new CognitoUser({ Username: email, Pool: userPool, Storage });

for (const flow of ['USER_SRP_AUTH', 'USER_PASSWORD_AUTH', 'CUSTOM_AUTH']) {
  await check(`first login, ${flow}`, async () => {
    const email = `${flow.toLowerCase()}@example.com`;
    await call('/demo/users', { email });
    const user = person(email);
    await new Promise(async (resolve, reject) => user.confirmRegistration(await newest('code', email), false, (error, result) => (error ? reject(error) : resolve(result))));
    const steps = [];
    const session = await signIn(user, email, await newest('temporary_password', email), flow, {
      newPasswordRequired: (callbacks) => user.completeNewPasswordChallenge(PASSWORD, {}, callbacks),
      mfaRequired: async (callbacks) => { steps.push('mfa'); user.sendMFACode(await newest('code', '+61412345678'), callbacks); },
      customChallenge: async (callbacks) => { steps.push('custom'); user.sendCustomChallengeAnswer(await newest('code', email), callbacks); },
    });
    const refreshed = await new Promise((resolve, reject) => user.refreshSession(new CognitoRefreshToken({ RefreshToken: session.getRefreshToken().getToken() }), (error, result) => (error ? reject(error) : resolve(result))));
    return steps.join() === (flow === 'CUSTOM_AUTH' ? 'custom' : 'mfa') && refreshed.getIdToken().payload.email === email;
  });
}

await check('40 sign-ins by SRP', async () => {
  await call('/demo/users', { email: 'many@example.com', password: PASSWORD, mfa: [] });
  for (let i = 0; i < 40; i += 1) await signIn(person('many@example.com'), 'many@example.com', PASSWORD, 'USER_SRP_AUTH', {});
});

await check('a wrong password', async () => {
  try {
    await signIn(person('many@example.com'), 'many@example.com', 'wrong', 'USER_SRP_AUTH', {});
  } catch (error) {
    return error.code === 'NotAuthorizedException' && error.message === 'Incorrect username or password.';
  }
  return false;
});

await check('setting up an authenticator app, then choosing a method', async () => {
  const email = 'app@example.com';
  await call('/demo/users', { email, password: PASSWORD, mfa: ['MFA_SETUP'] });
  const user = person(email);
  let key;
  await signIn(user, email, PASSWORD, 'USER_SRP_AUTH', {
    mfaSetup: (callbacks) => user.associateSoftwareToken({ onFailure: callbacks.onFailure, associateSecretCode: (secret) => { key = secret; user.verifySoftwareToken(totp(key, Date.now()), 'phone', callbacks); } }),
  });
  await call('/demo/change', { email, mfa: ['SMS_MFA', 'SOFTWARE_TOKEN_MFA'] });
  await signIn(user, email, PASSWORD, 'USER_SRP_AUTH', {
    selectMFAType: (callbacks) => user.sendMFASelectionAnswer('SOFTWARE_TOKEN_MFA', callbacks),
    totpRequired: (callbacks) => user.sendMFACode(totp(key, Date.now()), callbacks, 'SOFTWARE_TOKEN_MFA'),
  });
});

await check('a forgotten password', async () => {
  const user = person('many@example.com');
  await new Promise((resolve, reject) => user.forgotPassword({ onSuccess: resolve, onFailure: reject }));
  const code = await newest('code', 'many@example.com');
  await new Promise((resolve, reject) => user.confirmPassword(code, `${PASSWORD}-2`, { onSuccess: resolve, onFailure: reject }));
  await signIn(user, 'many@example.com', `${PASSWORD}-2`, 'USER_SRP_AUTH', {});
});

standin.stdin.end();
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
