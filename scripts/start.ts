import { startProduct } from './start/start-product.ts';

process.exitCode = await startProduct();
