import { maxCoverDepth } from '../coverage-params.ts';
import type { AdminUnitUid } from '../id.ts';
import { communeColumns, type CoverageTable, listColumns } from './coverage-table.ts';
import type { DocumentReader } from './document-reader.ts';

/** The figures in a document from outside. They must have the columns of today, in any number of communes. */
export function readTable(reader: DocumentReader): CoverageTable {
  const depth = Math.round(reader.field('depth').number(1, maxCoverDepth));
  const hasBorder = reader.field('hasBorder').flag();
  const unitColumns = listColumns(depth, hasBorder);
  const columns = reader.field('columns');
  const expected = [...unitColumns, ...communeColumns];
  const read = columns.items().map((column) => column.text(100));
  if (read.join() !== expected.join()) columns.refuse('not_allowed');
  return {
    depth,
    hasBorder,
    columns: expected,
    total: readNumbers(reader.field('total'), unitColumns.length),
    communes: reader
      .field('communes')
      .items()
      .map((row) => {
        const [uid, ...values] = row.items();
        if (uid === undefined || values.length !== expected.length) row.refuse('not_allowed');
        return [
          (uid?.matching(/^\d{1,5}@\d{4}$/) ?? '') as AdminUnitUid,
          ...values.map((value) => value.number()),
        ] as const;
      }),
    criticalSites: reader
      .field('criticalSites')
      .items()
      .map((site) => ({
        id: site.field('id').text(200),
        peopleLost: site.field('peopleLost').number(0),
        pointsLost: site.field('pointsLost').number(0),
      })),
  };
}

function readNumbers(reader: DocumentReader, count: number): readonly number[] {
  const values = reader.items().map((value) => value.number());
  if (values.length !== count) reader.refuse('not_allowed');
  return values;
}
