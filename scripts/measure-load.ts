import { measureLoad } from './measure/measure-load.ts';

process.exitCode = await measureLoad(process.argv.slice(2));
