import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';

export type Postgis = {
  readonly client: Client;
  readonly version: string;
  readonly close: () => Promise<void>;
};

/** A private cluster with PostGIS on a free port of this machine; null where PostgreSQL or PostGIS is not installed. */
export async function openPostgis(): Promise<Postgis | null> {
  const bin = findBin();
  if (bin === null) return null;
  const folder = mkdtempSync(join(tmpdir(), 'phen-dau-bench-'));
  chmodSync(folder, 0o755);
  const isRoot = process.getuid?.() === 0;
  // PostgreSQL refuses to run as root, so root lends the cluster to the user that Debian made for it.
  const run = (program: string, ...args: string[]): void => {
    const [file, list] = isRoot
      ? (['runuser', ['-u', 'postgres', '--', program, ...args]] as const)
      : ([program, args] as const);
    execFileSync(file, list, { stdio: 'ignore' });
  };
  if (isRoot) execFileSync('chown', ['postgres', folder]);
  const data = join(folder, 'data');
  const port = await findFreePort();
  run(join(bin, 'initdb'), '-D', data, '-U', 'bench', '--auth=trust', '-E', 'UTF8', '--locale=C.UTF-8');
  const options = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories=${folder} -c fsync=off -c jit=off -c max_parallel_workers_per_gather=0`;
  run(join(bin, 'pg_ctl'), '-D', data, '-l', join(folder, 'log'), '-w', '-o', options, 'start');
  const client = new Client({ host: '127.0.0.1', port, user: 'bench', database: 'postgres' });
  const close = async (): Promise<void> => {
    await client.end().catch(() => {});
    run(join(bin, 'pg_ctl'), '-D', data, '-m', 'immediate', 'stop');
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await client.connect();
    await client.query('create extension postgis');
    const { rows } = await client.query<{ version: string }>('select postgis_lib_version() as version');
    return { client, version: rows[0]?.version ?? '', close };
  } catch (thrown) {
    await close();
    throw thrown;
  }
}

function findBin(): string | null {
  const root = '/usr/lib/postgresql';
  if (!existsSync(root)) return null;
  const versions = readdirSync(root).filter(
    (version) =>
      existsSync(join(root, version, 'bin', 'initdb')) &&
      existsSync(`/usr/share/postgresql/${version}/extension/postgis.control`),
  );
  const newest = versions.toSorted((a, b) => Number(b) - Number(a))[0];
  return newest === undefined ? null : join(root, newest, 'bin');
}

function findFreePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}
