import { measureDrag } from './measure/measure-drag.ts';

process.exitCode = await measureDrag(process.argv.slice(2));
