import { foldText } from '#domain/fold-text.ts';
import { toFinding, type Finding } from '#domain/geography-check/finding.ts';
import type { LonLat } from '#domain/lon-lat.ts';
import { gateClasses, neighbours, type GateClass, type PositionMethod } from '#domain/site.ts';
import { checkUnitName } from './check-unit-name.ts';
import type { PointContext } from './prepare-points.ts';
import type { PreparedRow } from './prepared-table.ts';
import type { PropertyReader } from './property-reader.ts';

const classWords: Readonly<Record<string, GateClass>> = {
  quoc_te: 'international',
  chinh: 'main',
  phu: 'secondary',
  loi_mo: 'opening',
  thong_quan: 'clearance',
  chuyen_dung: 'dedicated_road',
};

/** The staged form of a border gate. A gate placed only by its commune says so in `position_method`. */
export function toGate(
  reader: PropertyReader,
  row: number,
  position: LonLat | null,
  { register, vintage }: PointContext,
  findings: Finding[],
): PreparedRow['payload'] {
  const name = reader.text('name') ?? '';
  const word = reader.text('class') ?? '';
  const gateClass = classWords[word] ?? gateClasses.find((known) => known === word);
  if (gateClass === undefined)
    findings.push(toFinding('refused', 'property-bad', { row, facts: { property: 'class', value: word } }));
  const neighbour = neighbours.find((known) => known === reader.text('neighbour'));
  if (neighbour === undefined)
    findings.push(
      toFinding('refused', 'property-bad', {
        row,
        facts: { property: 'neighbour', value: reader.text('neighbour') ?? '–' },
      }),
    );
  const communeCode = reader.text('communeCode');
  const communeName = reader.text('communeName');
  if (communeCode !== null && communeName !== null) {
    const named = { row, code: communeCode, name: communeName, vintage };
    findings.push(...checkUnitName(register, named).filter(({ severity }) => severity === 'refused'));
  }
  const errorKm = reader.number('coordErrorKm');
  const short = (reader.text('shortName') ?? name).replace(/\s*\(.*\)\s*$/, '');
  return {
    code: `CK-${toCodePart(reader.text('shortName') ?? name)}`,
    match_name: foldText(short),
    name_vi: name,
    class: gateClass,
    neighbour,
    counterpart: reader.text('counterpart'),
    lon: position?.[0],
    lat: position?.[1],
    position_method: toMethod(reader.text('coordQuality')),
    position_accuracy_m: errorKm === null ? null : Math.round(errorKm * 1000),
    commune_code: communeCode,
    vintage,
  };
}

function toMethod(quality: string | null): PositionMethod {
  if (quality === 'commune') return 'commune_centre';
  return quality === null ? 'unknown' : 'map';
}

function toCodePart(name: string): string {
  return foldText(name)
    .toUpperCase()
    .replaceAll(/[^A-Z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, 28);
}
