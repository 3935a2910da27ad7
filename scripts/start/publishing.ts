import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { repositoryRoot } from '../../supabase/embedded/embedded-paths.ts';
import type { PublishingOptions } from '../../supabase/embedded/publishing.ts';
import { isWebAddress, toOrigins } from '../publish/parse-publish-arguments.ts';
import { answerOembed } from './answer-oembed.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** A setting of the public map that says nothing sensible. */
export class BadPublishingSetting extends Error {
  override name = 'BadPublishingSetting';
}

/**
 * How `npm start` publishes: in a process of its own that knows the publishable key and nothing else, so that the server
 * goes on answering. `PUBLIC_URL` is where visitors find the server, `EMBED_ORIGINS` lists pages whose messages the map
 * obeys, `EMBED_FRAME_ANCESTORS` those that may frame it (all, unless it says otherwise).
 */
export function createPublishingOptions(dataDir: string, env: Environment): PublishingOptions {
  const publicUrl = env['PUBLIC_URL'] ?? null;
  const origins = words(env['EMBED_ORIGINS']);
  for (const address of [...(publicUrl === null ? [] : [publicUrl]), ...origins])
    if (!isWebAddress(address)) throw new BadPublishingSetting(`${address} is not a web address (https://…)`);
  const frameAncestors = words(env['EMBED_FRAME_ANCESTORS'] ?? '*');
  for (const source of frameAncestors)
    if (!/^(\*|'self'|https?:|(https?:\/\/)?(\*\.)?[\w.-]+(:(\d+|\*))?)$/i.test(source))
      throw new BadPublishingSetting(`${source} is not a source of frame-ancestors`);
  return {
    dir: join(dataDir, 'published'),
    frameAncestors,
    oembed: (query, manifest, serverUrl) => answerOembed(query, manifest, publicUrl ?? serverUrl),
    run: ({ serverUrl, publishableKey, dir }, onLine) => {
      const site = publicUrl ?? serverUrl;
      const listed = toOrigins(origins).flatMap((origin) => ['--origin', origin]);
      return runPublisher(
        [
          '--json',
          '--out',
          dir,
          '--url',
          serverUrl,
          '--key',
          publishableKey,
          '--site',
          site,
          '--app',
          site,
          ...listed,
        ],
        onLine,
      );
    },
  };
}

function words(text: string | undefined): readonly string[] {
  return (text ?? '').split(/[\s,]+/).filter((word) => word !== '');
}

function runPublisher(args: readonly string[], onLine: (line: string) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = join(repositoryRoot, 'scripts', 'publish.ts');
    const child = spawn(process.execPath, ['--import', 'tsx', script, ...args], {
      cwd: repositoryRoot,
      env: { ...process.env, NODE_ENV: 'production' },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    createInterface({ input: child.stdout }).on('line', onLine);
    child.once('error', reject);
    // A publication that failed has told why in its last line.
    child.once('close', (code) =>
      code === 0 || code === 1 ? resolve() : reject(new Error(`publishing ended with ${code ?? 'a signal'}`)),
    );
  });
}
