const pausesMs = [500, 1_000, 2_000, 4_000, 8_000, 15_000, 30_000] as const;

/**
 * Loads code that is fetched when it is first shown. React asks once and keeps the answer, a failure too: so a server that
 * is away for a while is asked again and again, a minute in all, before the part is given up.
 */
export async function insist<Loaded>(load: () => Promise<Loaded>): Promise<Loaded> {
  for (const pauseMs of pausesMs) {
    try {
      return await load();
    } catch {
      await new Promise((resolve) => setTimeout(resolve, pauseMs));
    }
  }
  return load();
}
