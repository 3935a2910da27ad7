export const exportFormats = ['xlsx', 'csv', 'geojson', 'kml'] as const;
export type ExportFormat = (typeof exportFormats)[number];

export const csvKinds = ['vietnamese', 'international'] as const;
type CsvKind = (typeof csvKinds)[number];

/** How a person wants the file. */
export type ExportChoice = {
  readonly format: ExportFormat;
  readonly csv: CsvKind;
  readonly isMarkedOnly: boolean;
  readonly isAllColumns: boolean;
};

/** Whether only rows with a position can be in the file. */
export function isMapFormat(format: ExportFormat): boolean {
  return format === 'geojson' || format === 'kml';
}
