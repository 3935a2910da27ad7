/**
 * What goes to the worker: typed arrays only, transferred. Ids stay behind; the worker knows communes, demand points and
 * sources by their place, and so do its answers.
 */
export type EncodedDemand = {
  /** Degrees; NaN where the place is not known. */
  readonly lon: Float64Array;
  readonly lat: Float64Array;
  readonly people: Float64Array;
  /** Place of its commune; −1 for one that is not among them, −2 where the point names none. */
  readonly commune: Int32Array;
};

/** Communes, demand and border line: sent once for a vintage of a data set. */
export type EncodedGround = {
  /** Commune i has the polygons `communePolygons[i]` to `communePolygons[i + 1]`; none for one without an outline. */
  readonly communePolygons: Int32Array;
  readonly polygonRings: Int32Array;
  /** Ring r has the positions `ringStart[r]` to `ringStart[r + 1]`. */
  readonly ringStart: Int32Array;
  /** Pairs of degrees. */
  readonly lonLat: Float64Array;
  readonly hamlets: EncodedDemand | null;
  readonly cells: EncodedDemand | null;
  /** Line l has the positions `lineStart[l]` to `lineStart[l + 1]`. */
  readonly border: { readonly lineStart: Int32Array; readonly lonLat: Float64Array } | null;
  readonly ownBorderOnly: boolean;
};

/** What reaches people, and what people said of hamlets: sent with every run. Words are places in the lists of the domain. */
export type EncodedSources = {
  readonly lon: Float64Array;
  readonly lat: Float64Array;
  /** NaN where not known, here and below. */
  readonly radiusM: Float64Array;
  readonly soundLevelDb: Float64Array;
  readonly soundDistanceM: Float64Array;
  readonly kind: Uint8Array;
  readonly technology: Uint8Array;
  readonly positionMethod: Uint8Array;
  readonly status: Uint8Array;
  /** Sources of one site share a number. */
  readonly site: Int32Array;
  readonly rulings: {
    readonly demand: Int32Array;
    /** −1 speaks of every source. */
    readonly source: Int32Array;
    /** 1 assigned, 0 excluded. */
    readonly isAssigned: Uint8Array;
  };
};
