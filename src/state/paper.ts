export const sheetSizes = ['a4', 'a3'] as const;
export type SheetSize = (typeof sheetSizes)[number];

export const orientations = ['landscape', 'portrait'] as const;
export type Orientation = (typeof orientations)[number];

/** A sheet to be printed. */
export type Paper =
  /** Of the selected site. */
  | { readonly kind: 'dossier' }
  /** Of these sites; null means all that the filter shows. */
  | { readonly kind: 'dossiers'; readonly codes: readonly string[] | null }
  | PaperMap;

export type PaperMap = {
  readonly kind: 'map';
  readonly size: SheetSize;
  readonly orientation: Orientation;
  /** 1 to this; null takes the roundest that holds the view. */
  readonly scale: number | null;
  /** null is the title that the product gives. */
  readonly title: string | null;
};

export const defaultPaperMap: PaperMap = {
  kind: 'map',
  size: 'a4',
  orientation: 'landscape',
  scale: null,
  title: null,
};
