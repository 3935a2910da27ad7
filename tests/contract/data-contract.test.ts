import { describe } from 'vitest';
import { checkDataContract } from './check-data-contract.ts';
import { openEmbedded } from './open-embedded.ts';
import { openPostgres } from './open-postgres.ts';

const serverUrl = process.env['DATABASE_URL'];

describe('over the embedded database', () => {
  checkDataContract(openEmbedded);
});

if (serverUrl === undefined) {
  console.warn('data contract: DATABASE_URL is not set, so it is not tried on real PostgreSQL here');
}

describe.skipIf(serverUrl === undefined)('over real PostgreSQL', () => {
  checkDataContract(() => openPostgres(serverUrl ?? ''));
});
