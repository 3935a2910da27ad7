import type { TestProject } from 'vitest/node';
import { discardData, startProduct } from './start-product.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    productUrl: string;
    passwords: Record<string, string>;
  }
}

/** One product for all the journeys that leave its data as they found it. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const product = await startProduct();
  project.provide('productUrl', product.url);
  project.provide(
    'passwords',
    Object.fromEntries(
      ['viewer', 'editor', 'manager', 'admin'].map((role) => [role, product.passwordOf(role)]),
    ),
  );
  return async () => {
    await product.stop();
    discardData(product);
  };
}
