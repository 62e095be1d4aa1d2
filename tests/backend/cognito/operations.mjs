// The operations of the API, each by its name, on a Pool. Parameters that the service does not know are refused.
import { createHmac, randomBytes } from 'node:crypto';
import { fail, isTotp } from './pool.mjs';

const invalid = (message) => fail('InvalidParameterException', message);
const TIMESTAMP = /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) ([1-9]|[12]\d|3[01]) \d\d:\d\d:\d\d UTC \d{4}$/;

function only(object, names) {
  for (const name of Object.keys(object)) if (!names.includes(name)) invalid(`Unexpected parameter ${name}`);
}
function needs(object, ...names) {
  for (const name of names) if (typeof object?.[name] !== 'string' || !object[name]) invalid(`Missing required parameter ${name}`);
}
function client(pool, request) {
  if (request.ClientId !== pool.settings.clientId) fail('ResourceNotFoundException', `User pool client ${request.ClientId} does not exist.`);
}
function checkHash(pool, hash, username) {
  const { clientId, clientSecret } = pool.settings;
  if (!clientSecret && hash) fail('NotAuthorizedException', `Client ${clientId} is not configured for secret but secret was received`);
  if (!clientSecret) return;
  if (!hash) fail('NotAuthorizedException', `Client ${clientId} is configured with secret but SECRET_HASH was not received`);
  if (hash !== createHmac('sha256', clientSecret).update(username + clientId).digest('base64'))
    fail('NotAuthorizedException', `SecretHash does not match for the client: ${clientId}`);
}
function unknown(pool, message = 'User does not exist.') {
  if (!pool.settings.hideUnknown) fail('UserNotFoundException', message);
}

function forUser(pool, request, ...more) {
  client(pool, request);
  only(request, ['ClientId', 'Username', 'SecretHash', 'ForceAliasCreation', 'UserContextData', 'ClientMetadata', ...more]);
  needs(request, 'Username', ...more);
  checkHash(pool, request.SecretHash, request.Username);
  return pool.find(request.Username);
}

export const operations = {
  async ConfirmSignUp(pool, request) {
    const user = forUser(pool, request, 'ConfirmationCode');
    if (!user) unknown(pool, 'Username/client id combination not found.');
    if (user && user.status !== 'UNCONFIRMED') fail('NotAuthorizedException', `User cannot be confirmed. Current status is ${user.status}`);
    if (!user || !user.code || user.codeExpires < pool.now()) fail('ExpiredCodeException', 'Invalid code provided, please request a code again.');
    if (user.code !== request.ConfirmationCode) fail('CodeMismatchException', 'Invalid verification code provided, please try again.');
    await pool.confirm(user);
    return {};
  },

  ResendConfirmationCode(pool, request) {
    const user = forUser(pool, request);
    if (!user) unknown(pool, 'Username/client id combination not found.');
    if (user && user.status !== 'UNCONFIRMED') invalid('User is already confirmed.');
    if (user) pool.sendVerification(user);
    return { CodeDeliveryDetails: { AttributeName: 'email', DeliveryMedium: 'EMAIL', Destination: 'b***@e***' } };
  },

  async InitiateAuth(pool, request) {
    client(pool, request);
    only(request, ['AuthFlow', 'ClientId', 'AuthParameters', 'ClientMetadata', 'UserContextData']);
    const { AuthFlow: flow, AuthParameters: parameters } = request;
    if (!pool.settings.flows.includes(flow) || (flow === 'REFRESH_TOKEN_AUTH' && pool.settings.rotation))
      invalid(flow === 'USER_SRP_AUTH' ? 'USER_SRP_AUTH is not enabled for the client.' : 'Auth flow not enabled for this client');
    if (flow === 'REFRESH_TOKEN_AUTH') {
      only(parameters, ['REFRESH_TOKEN', 'SECRET_HASH', 'DEVICE_KEY']);
      const { user } = pool.token(parameters.REFRESH_TOKEN, 'refresh');
      checkHash(pool, parameters.SECRET_HASH, user.username);
      if (user.device && parameters.DEVICE_KEY !== user.device) fail('NotAuthorizedException', 'Invalid Refresh Token');
      return pool.grant(user, null);
    }
    needs(parameters, 'USERNAME');
    checkHash(pool, parameters.SECRET_HASH, parameters.USERNAME);
    const user = pool.find(parameters.USERNAME);
    if (!user) unknown(pool);
    if (flow === 'USER_PASSWORD_AUTH') {
      only(parameters, ['USERNAME', 'PASSWORD', 'SECRET_HASH']);
      if (!user) fail('NotAuthorizedException', 'Incorrect username or password.');
      pool.checkLock(user);
      if (user.password !== parameters.PASSWORD) pool.countFailure(user);
      pool.passed(user);
      return pool.next(user, flow);
    }
    only(parameters, ['USERNAME', 'SRP_A', 'SECRET_HASH', ...(flow === 'CUSTOM_AUTH' ? ['CHALLENGE_NAME'] : [])]);
    needs(parameters, 'SRP_A');
    if (flow === 'CUSTOM_AUTH' && parameters.CHALLENGE_NAME !== 'SRP_A') invalid('CHALLENGE_NAME');
    if (user) pool.checkLock(user);
    // Somebody unknown gets numbers like everybody else.
    const srp = user?.srp ?? (await pool.verifier.enrol(parameters.USERNAME, randomBytes(8).toString('hex')));
    const challenge = pool.verifier.challenge(srp, parameters.SRP_A) ?? fail('NotAuthorizedException', 'Incorrect username or password.');
    const block = randomBytes(900).toString('base64');
    pool.sessions.set(block, { user: user?.srp ? user : null, flow, challenge, expires: pool.now() + pool.settings.sessionSeconds * 1000 });
    return { ChallengeName: 'PASSWORD_VERIFIER', ChallengeParameters: { SALT: srp.salt, SECRET_BLOCK: block, SRP_B: user?.srpB ?? challenge.B, USERNAME: srp.username, USER_ID_FOR_SRP: srp.username } };
  },

  async RespondToAuthChallenge(pool, request) {
    client(pool, request);
    only(request, ['ChallengeName', 'ClientId', 'ChallengeResponses', 'Session', 'ClientMetadata', 'UserContextData']);
    const responses = request.ChallengeResponses;
    needs(responses, 'USERNAME');
    checkHash(pool, responses.SECRET_HASH, responses.USERNAME);
    if (request.ChallengeName === 'PASSWORD_VERIFIER') return answers.PASSWORD_VERIFIER(pool, responses);
    needs(request, 'Session');
    const answer = answers[request.ChallengeName] ?? invalid(`Unknown challenge ${request.ChallengeName}`);
    const session = pool.session(request.Session, request.ChallengeName);
    if (session.user !== pool.find(responses.USERNAME)) fail('NotAuthorizedException', 'Invalid session for the user.');
    const result = await answer(pool, responses, session);
    session.used = true;
    return result;
  },

  AssociateSoftwareToken(pool, request) {
    only(request, ['Session']);
    const session = pool.session(request.Session, 'MFA_SETUP');
    session.used = true;
    session.user.totp = { key: Array.from(randomBytes(32), (b) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'[b & 31]).join(''), verified: false };
    return { SecretCode: session.user.totp.key, Session: pool.challenge(session.user, session.flow, 'MFA_SETUP').Session };
  },

  VerifySoftwareToken(pool, request) {
    only(request, ['Session', 'UserCode', 'FriendlyDeviceName']);
    const session = pool.session(request.Session, 'MFA_SETUP');
    if (!isTotp(request.UserCode, session.user.totp.key, pool.now())) fail('EnableSoftwareTokenMFAException', 'Code mismatch');
    session.used = true;
    session.user.totp.verified = true;
    return { Status: 'SUCCESS', Session: pool.challenge(session.user, session.flow, 'MFA_SETUP').Session };
  },

  ForgotPassword(pool, request) {
    const user = forUser(pool, request);
    if (!user) unknown(pool);
    if (user?.status === 'FORCE_CHANGE_PASSWORD') fail('NotAuthorizedException', 'User password cannot be reset in the current state.');
    if (user?.status === 'UNCONFIRMED') invalid('Cannot reset password for the user as there is no registered/verified email or phone_number');
    if (user && (user.resets = (user.resets ?? 0) + 1) > 5) fail('LimitExceededException', 'Attempt limit exceeded, please try after some time.');
    if (user) {
      user.resetCode = pool.sendCode(user, ['email'], 'Your password reset code', 6);
      user.resetExpires = pool.now() + 3600e3;
    }
    return { CodeDeliveryDetails: { AttributeName: 'email', DeliveryMedium: 'EMAIL', Destination: 'b***@e***' } };
  },

  async ConfirmForgotPassword(pool, request) {
    const user = forUser(pool, request, 'ConfirmationCode', 'Password');
    if (!user) unknown(pool);
    if (!user?.resetCode || user.resetExpires < pool.now()) fail('ExpiredCodeException', 'Invalid code provided, please request a code again.');
    if (user.resetCode !== request.ConfirmationCode) fail('CodeMismatchException', 'Invalid verification code provided, please try again.');
    pool.checkPolicy(user, request.Password);
    await pool.setPassword(user, request.Password);
    Object.assign(user, { resetCode: null, status: 'CONFIRMED' });
    return {};
  },

  GetTokensFromRefreshToken(pool, request) {
    client(pool, request);
    only(request, ['ClientId', 'ClientSecret', 'RefreshToken', 'DeviceKey']);
    if ((request.ClientSecret ?? '') !== pool.settings.clientSecret) fail('NotAuthorizedException', 'Client secret does not match');
    const token = pool.tokens.get(request.RefreshToken);
    if (token?.rotated) fail('RefreshTokenReuseException', 'Refresh token has been invalidated by rotation.');
    const { user } = pool.token(request.RefreshToken, 'refresh');
    if (!pool.settings.rotation) return pool.grant(user, null);
    token.rotated = true;
    return pool.grant(user);
  },

  RevokeToken(pool, request) {
    client(pool, request);
    only(request, ['ClientId', 'ClientSecret', 'Token']);
    if (!pool.settings.revocation) fail('UnsupportedOperationException', 'Revoke feature not enabled for this client.');
    if ((request.ClientSecret ?? '') !== pool.settings.clientSecret) fail('UnauthorizedException', 'Client secret does not match');
    const token = pool.tokens.get(request.Token);
    if (token) token.revoked = true;
    return {};
  },

  GetUser(pool, request) {
    only(request, ['AccessToken']);
    const { user } = pool.token(request.AccessToken, 'access');
    return { Username: user.username, UserAttributes: [{ Name: 'name', Value: user.name }, { Name: 'email', Value: user.email }, { Name: 'custom:organisation', Value: user.organisation }] };
  },

  GlobalSignOut(pool, request) {
    only(request, ['AccessToken']);
    const { user } = pool.token(request.AccessToken, 'access');
    for (const token of pool.tokens.values()) if (token.user === user) token.revoked = true;
    return {};
  },
};

function delivered(name) {
  return (pool, responses, session) => {
    needs(responses, `${name}_CODE`);
    if (responses[`${name}_CODE`] !== session.code) fail('CodeMismatchException', 'Invalid code or auth state for the user.');
    return pool.grant(session.user);
  };
}

const answers = {
  PASSWORD_VERIFIER(pool, responses) {
    needs(responses, 'PASSWORD_CLAIM_SECRET_BLOCK', 'PASSWORD_CLAIM_SIGNATURE', 'TIMESTAMP');
    const { TIMESTAMP: timestamp, PASSWORD_CLAIM_SECRET_BLOCK: block } = responses;
    const session = pool.sessions.get(block);
    pool.sessions.delete(block);
    if (!TIMESTAMP.test(timestamp) || Math.abs(Date.parse(timestamp) - pool.now()) > 300e3) invalid('TIMESTAMP format should be EEE MMM d HH:mm:ss z yyyy in english.');
    if (!session || session.expires < pool.now()) fail('NotAuthorizedException', 'Invalid session for the user, session is expired.');
    if (!session.user) fail('NotAuthorizedException', 'Incorrect username or password.');
    pool.checkLock(session.user);
    if (session.user.username !== responses.USERNAME || session.challenge.signature(block, timestamp) !== responses.PASSWORD_CLAIM_SIGNATURE) pool.countFailure(session.user);
    pool.passed(session.user);
    return pool.next(session.user, session.flow);
  },

  async NEW_PASSWORD_REQUIRED(pool, responses, { user, flow }) {
    needs(responses, 'NEW_PASSWORD', ...user.required.map((name) => `userAttributes.${name}`));
    const phone = responses['userAttributes.phone_number'];
    if (phone && !/^\+[1-9]\d{7,14}$/.test(phone)) invalid('Invalid phone number format.');
    pool.checkPolicy(user, responses.NEW_PASSWORD);
    await pool.setPassword(user, responses.NEW_PASSWORD);
    for (const name of user.required) user.attributes[name] = responses[`userAttributes.${name}`];
    if (phone) user.phone = phone;
    user.status = 'CONFIRMED';
    const { afterNewPassword } = pool.settings;
    return afterNewPassword === 'again' ? { ChallengeParameters: {} } : afterNewPassword === 'tokens' ? pool.grant(user) : pool.next(user, flow);
  },

  SMS_MFA: delivered('SMS_MFA'),
  EMAIL_OTP: delivered('EMAIL_OTP'),

  SOFTWARE_TOKEN_MFA(pool, responses, { user }) {
    needs(responses, 'SOFTWARE_TOKEN_MFA_CODE');
    const code = responses.SOFTWARE_TOKEN_MFA_CODE;
    if (!isTotp(code, user.totp.key, pool.now())) fail('CodeMismatchException', 'Invalid code received for user');
    if (user.totp.used === code) fail('ExpiredCodeException', 'Your software token has already been used once.');
    user.totp.used = code;
    return pool.grant(user);
  },

  SELECT_MFA_TYPE(pool, responses, { user, flow }) {
    needs(responses, 'ANSWER');
    if (!user.mfa.includes(responses.ANSWER)) invalid('Unknown MFA type');
    return pool.factor(user, flow, responses.ANSWER);
  },

  MFA_SETUP(pool, responses, { user }) {
    if (!user.totp?.verified) invalid('Software token is not verified');
    user.mfa = ['SOFTWARE_TOKEN_MFA'];
    return pool.grant(user);
  },

  CUSTOM_CHALLENGE(pool, responses, session) {
    needs(responses, 'ANSWER');
    if (responses.ANSWER === session.code) return pool.grant(session.user);
    session.used = true;
    if (session.attempts <= 1) fail('NotAuthorizedException', 'Incorrect username or password.');
    return pool.customChallenge(session.user, session.attempts - 1, session.code);
  },
};
