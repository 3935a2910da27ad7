import { startDevelopment } from './start/start-development.ts';

process.exitCode = await startDevelopment();
