/** A word to the editor or developer of the host page; readers of the map never meet it. */
export function note(text: string): void {
  // oxlint-disable-next-line no-console
  console.info(`Phên Dậu: ${text}`);
}
