import { runNational } from './national/run-national.ts';

process.exitCode = await runNational(process.argv.slice(2));
