import { lonLatOf, statusOf, type TableRow } from '#domain/site-table/table-row.ts';
import { sayCell } from '#domain/site-table/table-words.ts';
import { statusPalette } from '#domain/status-palette.ts';
import { statuses, type Status } from '#domain/status.ts';
import { escapeXml } from './escape-xml.ts';
import { rowsAStep, type ExportSource, type ExportSteps, type ExportTable } from './export-table.ts';

/** Google Earth's own signs: like ours, each status has another shape, and not only another colour. */
const signs: Readonly<Record<Status, string>> = {
  good: 'placemark_circle',
  degraded: 'triangle',
  broken: 'square',
  suspended: 'open-diamond',
  building: 'donut',
  planned: 'target',
  retired: 'forbidden',
  unknown: 'info-i',
};
const signFolder = 'http://maps.google.com/mapfiles/kml/shapes';

/** Rows that have a position, as KML for Google Earth: a style for each status, the columns as data of each place. */
export function* writeKml(table: ExportTable, source: ExportSource): ExportSteps {
  const about = source.lines.map(({ term, text }) => `${term}: ${text}`).join('\n');
  const parts = [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    '<kml xmlns="http://www.opengis.net/kml/2.2">\n<Document>\n',
    `<name>${escapeXml(source.title)}</name>\n<description>${escapeXml(about)}</description>\n`,
    ...statuses.map(writeStyle),
  ];
  for (const [index, row] of table.rows.entries()) {
    if (index % rowsAStep === 0) yield index;
    parts.push(writePlace(row, table));
  }
  parts.push('</Document>\n</kml>\n');
  return parts;
}

function writeStyle(status: Status): string {
  const { fill } = statusPalette('light')[status];
  return (
    `<Style id="${status}"><IconStyle><color>${toKmlColour(fill)}</color><scale>0.9</scale>` +
    `<Icon><href>${signFolder}/${signs[status]}.png</href></Icon></IconStyle>` +
    '<LabelStyle><scale>0.8</scale></LabelStyle></Style>\n'
  );
}

/** KML writes opacity, blue, green, red. */
function toKmlColour(hex: string): string {
  return `ff${hex.slice(5, 7)}${hex.slice(3, 5)}${hex.slice(1, 3)}`;
}

function writePlace(row: TableRow, { columns, onDate, words }: ExportTable): string {
  const lonLat = lonLatOf(row);
  if (lonLat === null) return '';
  const name = (row.cluster ? row.cluster.placeVi : row.site.nameVi) ?? row.code;
  const data = columns
    .map((column) => {
      const value = sayCell(column, row, onDate, words);
      return value === null
        ? ''
        : `<Data name="${escapeXml(column.field)}"><displayName>${escapeXml(words.heading(column))}</displayName>` +
            `<value>${escapeXml(String(value))}</value></Data>`;
    })
    .join('');
  return (
    `<Placemark id="${escapeXml(row.code)}"><name>${escapeXml(name)}</name>` +
    `<styleUrl>#${statusOf(row)}</styleUrl><ExtendedData>${data}</ExtendedData>` +
    `<Point><coordinates>${lonLat[0]},${lonLat[1]}</coordinates></Point></Placemark>\n`
  );
}
