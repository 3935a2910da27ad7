import * as z from 'zod/mini';
import { keepChoice, readChoice } from './kept-choice.ts';

const keptName = 'config';

const appConfigSchema = z.object({
  url: z.string(),
  publishableKey: z.string().check(z.minLength(1)),
  version: z.optional(z.string()),
  features: z.optional(z.object({ publish: z.optional(z.boolean()) })),
});

/** Where the backend is. The same build serves any of them. */
export type AppConfig = {
  /** Absolute, without a slash at the end. */
  readonly url: string;
  readonly publishableKey: string;
  readonly version: string | null;
  /** Whether the server publishes the public map when a manager asks. */
  readonly canPublish: boolean;
};

export type AppConfigProblem =
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'unreadable'; readonly status: number }
  | { readonly kind: 'malformed'; readonly field: string };

type Parsed =
  | { readonly ok: true; readonly value: AppConfig }
  | { readonly ok: false; readonly error: AppConfigProblem };

/** Reads `/config.json`; a relative or empty url means the page's own origin. What was read is kept for a start without the server. */
export async function loadAppConfig(origin: string, fetchFile: typeof fetch = fetch): Promise<Parsed> {
  let response: Response;
  try {
    response = await fetchFile(`${origin}/config.json`, { cache: 'no-store' });
  } catch {
    return { ok: false, error: { kind: 'unreachable' } };
  }
  if (response.status >= 500) return { ok: false, error: { kind: 'unreachable' } };
  const body: unknown = response.ok ? await response.json().catch(() => null) : null;
  if (body === null) return { ok: false, error: { kind: 'unreadable', status: response.status } };
  const parsed = parseAppConfig(body, origin);
  if (parsed.ok) keepChoice(keptName, JSON.stringify(body));
  return parsed;
}

/** The configuration of the last visit; null when there was none. */
export function readKeptConfig(origin: string): AppConfig | null {
  try {
    const parsed = parseAppConfig(JSON.parse(readChoice(keptName) ?? 'null'), origin);
    return parsed.ok ? parsed.value : null;
  } catch {
    return null;
  }
}

export function parseAppConfig(body: unknown, origin: string): Parsed {
  const parsed = z.safeParse(appConfigSchema, body);
  if (!parsed.success)
    return { ok: false, error: { kind: 'malformed', field: parsed.error.issues[0]?.path.join('.') ?? '' } };
  const { url, publishableKey, version, features } = parsed.data;
  if (!URL.canParse(url, origin)) return { ok: false, error: { kind: 'malformed', field: 'url' } };
  return {
    ok: true,
    value: {
      url: new URL(url, origin).href.replace(/\/+$/, ''),
      publishableKey,
      version: version ?? null,
      canPublish: features?.publish ?? false,
    },
  };
}
