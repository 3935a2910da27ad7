import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { seedDemonstration } from '../../scripts/demo/seed-demonstration.ts';
import { openEmbeddedBackend } from '../../supabase/embedded/open-embedded-backend.ts';
import type { ContractBackend } from './contract-backend.ts';

/** The embedded backend with the demonstration data, in a folder of its own. */
export async function openEmbedded(): Promise<ContractBackend> {
  const dataDir = mkdtempSync(join(tmpdir(), 'phen-dau-contract-'));
  const backend = await openEmbeddedBackend({ dataDir });
  await backend.exclusively((target) => seedDemonstration(target));
  return {
    ...backend,
    close: async () => {
      await backend.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
