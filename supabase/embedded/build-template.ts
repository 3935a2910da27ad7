import { buildTemplate } from './database-template.ts';

await buildTemplate();
