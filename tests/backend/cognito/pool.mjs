// A user pool: people, their codes and passwords, sessions and tokens. Stricter than the service where the service is
// lenient, so that a client that gets on here gets on there.
import { createHmac, generateKeyPairSync, randomBytes, randomInt, randomUUID, sign } from 'node:crypto';
import { Verifier } from './verifier.mjs';

export class Exception extends Error {
  constructor(type, message, status = 400) {
    super(message);
    Object.assign(this, { type, status });
  }
}
export const fail = (type, message, status) => {
  throw new Exception(type, message, status);
};

export const digits = (count) => Array.from({ length: count }, () => randomInt(10)).join('');
const base64url = (value) => Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url');
const masked = (user, medium) => (medium === 'SMS' ? `+*******${user.phone.slice(-4)}` : `${user.email[0]}***@${user.email.split('@')[1][0]}***`);

export class Pool {
  settings = {
    poolId: 'ap-southeast-2_StandIn1',
    clientId: 'standinclient1',
    clientSecret: '',
    flows: ['USER_SRP_AUTH', 'USER_PASSWORD_AUTH', 'CUSTOM_AUTH', 'REFRESH_TOKEN_AUTH'],
    sessionSeconds: 180,
    afterNewPassword: 'challenge', // or 'tokens', 'again'
    temporaryDays: 7,
    codeHours: 24,
    rotation: false,
    revocation: true,
    hideUnknown: true, // PreventUserExistenceErrors
    devices: false,
    idToken: true,
    minimumLength: 16,
  };
  users = [];
  outbox = [];
  sessions = new Map();
  tokens = new Map(); // refresh and access tokens
  offset = 0; // seconds
  keys = generateKeyPairSync('rsa', { modulusLength: 2048 });
  verifier = new Verifier('StandIn1');

  now = () => Date.now() + this.offset * 1000;

  send(user, channel, subject, body, more = {}) {
    this.outbox.push({ id: this.outbox.length + 1, time: new Date(this.now()).toISOString(), channel, to: channel === 'sms' ? user.phone : user.email,
      subject, body, code: '', temporary_password: '', link: '', ...more });
  }
  sendCode(user, channels, subject, length) {
    const code = digits(length);
    for (const channel of channels) this.send(user, channel, subject, `Your code is ${code}.`, { code });
    return code;
  }

  async addUser({ email, phone = '+61412345678', name = 'Alex Broker', organisation = 'Example Finance', password, mfa = ['SMS_MFA'], required = [], setUp = ['SOFTWARE_TOKEN_MFA'], ...more }) {
    const user = { username: randomUUID(), email, phone, name, organisation, mfa, required, setUp, attributes: {}, history: [], failures: 0, enabled: true, status: 'UNCONFIRMED', ...more };
    this.users.push(user);
    if (password) {
      await this.setPassword(user, password);
      user.status = more.status ?? 'CONFIRMED';
    } else this.sendVerification(user);
    return user;
  }
  sendVerification(user) {
    user.code = this.sendCode(user, ['email'], 'STEP 1: Verify email address', 6);
    user.codeExpires = this.now() + this.settings.codeHours * 3600e3;
  }
  async confirm(user) {
    user.status = 'FORCE_CHANGE_PASSWORD';
    user.code = null;
    const password = `Tmp-${randomBytes(6).toString('base64url')}-9a`;
    await this.setPassword(user, password);
    user.temporaryExpires = this.now() + this.settings.temporaryDays * 86400e3;
    this.send(user, 'email', 'Email address verified', 'Thank you.');
    this.send(user, 'email', 'STEP 2: Temporary password', `Your temporary password is ${password}`, { temporary_password: password });
  }
  find(name) {
    return this.users.find((u) => u.username === name || u.email.toLowerCase() === String(name).toLowerCase());
  }
  async setPassword(user, password) {
    user.history.push(password);
    user.password = password;
    user.srp = await this.verifier.enrol(user.username, password);
  }
  checkPolicy(user, password) {
    const bad = (why) => fail('InvalidPasswordException', `Password did not conform with policy: ${why}`);
    if (password.length < this.settings.minimumLength) bad('Password not long enough');
    for (const [form, what] of [[/[A-Z]/, 'uppercase'], [/[a-z]/, 'lowercase'], [/[0-9]/, 'numeric'], [/[\^$*.[\]{}()?\-"!@#%&/\\,><':;|_~`+= ]/, 'symbol']])
      if (!form.test(password)) bad(`Password must have ${what} characters`);
    if (/^\s|\s$/.test(password)) fail('InvalidParameterException', "1 validation error detected: Value at 'password' failed to satisfy constraint");
    if (/salestrekker/i.test(password)) bad('Password must not contain the name of the company');
    if (user.history.includes(password)) fail('PasswordHistoryPolicyViolationException', 'Password has previously been used');
  }

  // Five refusals are free; each further one locks for 2^(n-5) seconds.
  checkLock(user) {
    if (user.lockedUntil > this.now()) fail('NotAuthorizedException', 'Password attempts exceeded');
  }
  countFailure(user) {
    if (++user.failures >= 5) user.lockedUntil = this.now() + 2 ** (user.failures - 5) * 1000;
    fail('NotAuthorizedException', 'Incorrect username or password.');
  }
  passed(user) {
    user.failures = 0;
    if (!user.enabled) fail('NotAuthorizedException', 'User is disabled.');
    if (user.status === 'UNCONFIRMED') fail('UserNotConfirmedException', 'User is not confirmed.');
    if (user.status === 'RESET_REQUIRED') fail('PasswordResetRequiredException', 'Password reset required for the user');
    if (user.status === 'FORCE_CHANGE_PASSWORD' && user.temporaryExpires < this.now())
      fail('NotAuthorizedException', 'Temporary password has expired and must be reset by an administrator.');
  }

  challenge(user, flow, name, parameters = {}, more = {}) {
    const id = randomBytes(48).toString('base64url');
    this.sessions.set(id, { user, flow, name, expires: this.now() + this.settings.sessionSeconds * 1000, ...more });
    return { ChallengeName: name, ChallengeParameters: { USER_ID_FOR_SRP: user.username, ...parameters }, Session: id };
  }
  session(id, name) {
    const session = this.sessions.get(id);
    if (!session || session.name !== name) fail('NotAuthorizedException', 'Invalid session for the user.');
    if (session.used) fail('NotAuthorizedException', 'Invalid session for the user, session can only be used once.');
    if (session.expires < this.now()) fail('NotAuthorizedException', 'Invalid session for the user, session is expired.');
    return session;
  }

  // What comes after the password, and after the new password.
  next(user, flow) {
    if (user.status === 'FORCE_CHANGE_PASSWORD')
      return this.challenge(user, flow, 'NEW_PASSWORD_REQUIRED', {
        requiredAttributes: JSON.stringify(user.required.map((name) => `userAttributes.${name}`)),
        userAttributes: JSON.stringify({ email: user.email, email_verified: 'true' }),
      });
    if (user.unknownChallenge) return this.challenge(user, flow, user.unknownChallenge);
    if (flow === 'CUSTOM_AUTH') return this.customChallenge(user, 3);
    if (user.mfa.length > 1) return this.challenge(user, flow, 'SELECT_MFA_TYPE', { MFAS_CAN_CHOOSE: JSON.stringify(user.mfa) });
    return user.mfa.length ? this.factor(user, flow, user.mfa[0]) : this.grant(user);
  }
  factor(user, flow, name) {
    if (name === 'MFA_SETUP') return this.challenge(user, flow, name, { MFAS_CAN_SETUP: JSON.stringify(user.setUp) });
    if (name === 'SOFTWARE_TOKEN_MFA') return this.challenge(user, flow, name, { FRIENDLY_DEVICE_NAME: 'My phone' });
    const sms = name === 'SMS_MFA';
    if (user.undeliverable) fail('CodeDeliveryFailureException', 'The verification code could not be delivered.');
    const code = this.sendCode(user, [sms ? 'sms' : 'email'], 'Your two-factor code', sms ? 6 : 8);
    const medium = sms ? 'SMS' : 'EMAIL';
    return this.challenge(user, flow, name, { CODE_DELIVERY_DELIVERY_MEDIUM: medium, CODE_DELIVERY_DESTINATION: masked(user, medium) }, { code });
  }
  // As the article has it: one code, by SMS and by e-mail. Made by functions of the pool's.
  customChallenge(user, attempts, code = this.sendCode(user, ['sms', 'email'], 'Your two-factor code', 6)) {
    return this.challenge(user, 'CUSTOM_AUTH', 'CUSTOM_CHALLENGE', { sms: masked(user, 'SMS'), email: masked(user, 'EMAIL'), attempts_left: String(attempts), nonce: digits(9) }, { code, attempts });
  }

  grant(user, refresh = this.issue(user, 'refresh', 30 * 86400)) {
    const claims = { sub: user.username, 'cognito:username': user.username, email: user.email, name: user.name, 'custom:organisation': user.organisation, ...user.attributes,
      iss: `https://cognito-idp.ap-southeast-2.amazonaws.com/${this.settings.poolId}`, aud: this.settings.clientId, token_use: 'id', exp: Math.floor(this.now() / 1000) + 3600 };
    const signed = `${base64url({ alg: 'RS256', kid: 'k1' })}.${base64url(claims)}`;
    const IdToken = `${signed}.${sign('RSA-SHA256', Buffer.from(signed), this.keys.privateKey).toString('base64url')}`;
    return { ChallengeParameters: {}, AuthenticationResult: { AccessToken: this.issue(user, 'access', 3600), ExpiresIn: 3600, TokenType: 'Bearer',
      ...(this.settings.idToken ? { IdToken } : {}), ...(refresh ? { RefreshToken: refresh } : {}),
      ...(this.settings.devices && refresh ? { NewDeviceMetadata: { DeviceKey: (user.device = `ap-southeast-2_${randomUUID()}`), DeviceGroupKey: 'g' } } : {}) } };
  }
  issue(user, kind, seconds) {
    const token = randomBytes(64).toString('base64url');
    this.tokens.set(token, { user, kind, expires: this.now() + seconds * 1000, revoked: false });
    return token;
  }
  token(text, kind) {
    const token = this.tokens.get(text);
    const name = kind === 'refresh' ? 'Refresh Token' : 'Access Token';
    if (!token || token.kind !== kind) fail('NotAuthorizedException', `Invalid ${name}`);
    if (token.revoked) fail('NotAuthorizedException', `${name} has been revoked`);
    if (token.expires < this.now()) fail('NotAuthorizedException', `${name} has expired`);
    return token;
  }
}

// The code of this half minute or of the one before (RFC 6238, 5.2).
export const isTotp = (code, key, time) => code === totp(key, time) || code === totp(key, time - 30000);

// RFC 6238: 30 seconds, six digits, SHA-1; `key` in base32.
export function totp(key, time) {
  let bits = '';
  for (const c of key) bits += 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(c).toString(2).padStart(5, '0');
  const bytes = Buffer.from(bits.match(/.{8}/g).map((b) => parseInt(b, 2)));
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(time / 30000)));
  const hash = createHmac('sha1', bytes).update(counter).digest();
  return String((hash.readUInt32BE(hash[19] & 15) & 0x7fffffff) % 1e6).padStart(6, '0');
}
