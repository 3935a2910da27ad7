/**
 * Resolves in a task of its own: between two pieces of long work the page answers whoever uses it. A message, unlike a timer, is not
 * held back in a page behind another.
 */
export function breathe(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => {
      port1.close();
      resolve();
    });
    port1.start();
    port2.postMessage(null);
  });
}
