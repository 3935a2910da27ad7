import type { GeographyLayer } from '#files/geography/layer.ts';
import type { PropertyMap } from '#files/geography/property-reader.ts';

export type Language = 'vi' | 'en';

/** A file or folder to load; `layer` null means: find out from the content. */
export type LoadInput = {
  readonly path: string;
  readonly layer: GeographyLayer | null;
  readonly vintage: number | null;
};

export type LoadOptions = {
  readonly inputs: readonly LoadInput[];
  readonly map: PropertyMap;
  readonly crs: string | null;
  readonly detail: 'screen' | 'fine';
  readonly dryRun: boolean;
  readonly allowPartial: boolean;
  readonly language: Language;
  /** Names the source of all that is loaded; null names the files. */
  readonly attribution: string | null;
  readonly reportPath: string | null;
  readonly dataDir: string;
  /** A Supabase project or a running server; null for the data folder of this machine. */
  readonly remote: { readonly url: string; readonly serviceKey: string } | null;
};
