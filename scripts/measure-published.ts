import { measurePublished } from './measure/measure-published.ts';

const url = process.argv[2];
if (url === undefined) {
  console.error('npm run measure:published -- http://127.0.0.1:8787   (a running product: npm start)');
  process.exitCode = 2;
} else await measurePublished(new URL(url));
