/** The coordinates of a site as they came, in the system they came in; only members see them. */
export type ReceivedPosition = { readonly x: number; readonly y: number; readonly crs: string | null };
