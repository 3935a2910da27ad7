import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export type Product = {
  readonly url: string;
  readonly dataDir: string;
  /** What the terminal showed so far. */
  readonly terminal: () => string;
  /** The password of the account that the first start made for a role. */
  readonly passwordOf: (role: string) => string;
  /** Ctrl-C, and waits for the end; gives the exit code. */
  readonly stop: () => Promise<number | null>;
  /** Goes on when the process has ended by itself or by a signal. */
  readonly kill: (signal: NodeJS.Signals) => Promise<number | null>;
};

/** Starts the product as a new user would, on a port and a data folder of its own, and waits until it answers. */
export async function startProduct(options: { dataDir?: string; port?: number } = {}): Promise<Product> {
  const dataDir = options.dataDir ?? mkdtempSync(join(tmpdir(), 'phen-dau-e2e-'));
  const port = options.port ?? (await findFreePort());
  const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/start.ts'], {
    env: { ...process.env, PORT: String(port), DATA_DIR: dataDir, NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  child.stdout.on('data', (chunk: Buffer) => (text += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (text += chunk.toString()));
  const url = `http://127.0.0.1:${port}`;
  await untilReady(child, url, () => text);
  return {
    url,
    dataDir,
    terminal: () => text,
    passwordOf: (role) => findPassword(readFileSync(join(dataDir, 'accounts.txt'), 'utf8'), role),
    stop: () => end(child, 'SIGINT'),
    kill: (signal) => end(child, signal),
  };
}

/** Removes the data folder of a stopped product. */
export function discardData(product: Product): void {
  rmSync(product.dataDir, { recursive: true, force: true });
}

// The terminal prints the address when the product answers; until then there is nothing to ask.
function untilReady(child: ChildProcess, url: string, terminal: () => string): Promise<void> {
  return new Promise((resolve, reject) => {
    child.stdout?.on('data', () => {
      if (terminal().includes(`${url}/`)) resolve();
    });
    child.once('exit', (code) => reject(new Error(`the product ended with ${code}:\n${terminal()}`)));
  });
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  if (child.exitCode === null && child.signalCode === null) {
    const ended = once(child, 'exit');
    child.kill(signal);
    await ended;
  }
  return child.exitCode;
}

function findPassword(accounts: string, role: string): string {
  const line = accounts.split('\n').find((candidate) => candidate.includes(role));
  const password = line?.trim().split(/\s+/).at(-1);
  if (password === undefined) throw new Error(`no account for ${role} in accounts.txt`);
  return password;
}

async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  server.close();
  await once(server, 'close');
  return port;
}
