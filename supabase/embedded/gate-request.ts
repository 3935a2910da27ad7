import { timingSafeEqual } from 'node:crypto';
import type { BackendKeys } from './backend-keys.ts';

const SERVED_ROLES = new Set(['anon', 'authenticated', 'service_role']);

const KEYLESS_STORAGE = /^\/storage\/v1\/(object\/(public|sign|upload\/sign)\/|status$)/;

type Refusal = { code: string; message: string; hint: string | null };

/**
 * Answers 401 to a request without one of our keys, with a bearer that is no token, or with a token for a role that
 * is not served; undefined lets it pass to the service, which verifies the signature and the expiry.
 */
export function gateRequest(request: Request, keys: BackendKeys): Response | undefined {
  const url = new URL(request.url);
  const apikey = request.headers.get('apikey') ?? url.searchParams.get('apikey');
  if (apikey === null) {
    if (!KEYLESS_STORAGE.test(url.pathname)) return refuse(MISSING_KEY);
  } else if (!isSame(apikey, keys.publishable) && !isSame(apikey, keys.service)) {
    return refuse(WRONG_KEY);
  }
  const authorization = request.headers.get('authorization');
  if (authorization === null) return undefined;
  const bearer = /^Bearer +(\S+) *$/i.exec(authorization)?.[1];
  if (bearer === undefined) return refuse(MALFORMED_TOKEN);
  if (apikey !== null && isSame(bearer, apikey)) return undefined;
  return gateToken(bearer);
}

function gateToken(token: string): Response | undefined {
  const role = claimedRole(token);
  if (role === undefined) return refuse(MALFORMED_TOKEN);
  return SERVED_ROLES.has(role) ? undefined : refuse(FOREIGN_ROLE);
}

function claimedRole(token: string): string | undefined {
  const parts = token.split('.');
  if (parts.length !== 3 || !parts.every((part) => /^[\w-]+$/.test(part))) return undefined;
  try {
    const claims: unknown = JSON.parse(Buffer.from(parts[1] ?? '', 'base64url').toString('utf8'));
    if (typeof claims !== 'object' || claims === null || !('role' in claims)) return undefined;
    return typeof claims.role === 'string' ? claims.role : undefined;
  } catch {
    return undefined;
  }
}

function isSame(given: string, expected: string): boolean {
  const a = Buffer.from(given);
  const b = Buffer.from(expected);
  return a.length === b.length && timingSafeEqual(a, b);
}

function refuse({ code, message, hint }: Refusal): Response {
  return Response.json(
    { code, message, details: null, hint, msg: message, error_code: code },
    { status: 401 },
  );
}

const MISSING_KEY: Refusal = {
  code: 'no_api_key',
  message: 'No API key found in request',
  hint: 'Send the publishable key of /config.json in the `apikey` header.',
};
const WRONG_KEY: Refusal = {
  code: 'invalid_api_key',
  message: 'Invalid API key',
  hint: 'The key may belong to another data folder: read /config.json again.',
};
const MALFORMED_TOKEN: Refusal = {
  code: 'PGRST301',
  message: 'The bearer token is not a JSON Web Token of this service',
  hint: null,
};
const FOREIGN_ROLE: Refusal = {
  code: 'PGRST301',
  message: 'The bearer token is for a role that is not served',
  hint: null,
};
