import { gateClasses, neighbours, technologies, type SiteFacts, type SiteKind } from '#domain/site.ts';

/** What the public map tells of one kind of site only. Measures, permits and posts' equipment are left out. */
export function packFacts(facts: SiteFacts | null): readonly unknown[] | null {
  if (facts === null) return null;
  switch (facts.kind) {
    case 'border_gate':
      return [facts.class, facts.neighbour, facts.counterpart, facts.openedOn];
    case 'pano':
      return [facts.faceCount, facts.contentVi, ...facts.languages];
    case 'guard_post':
      return null;
    case 'radio_station':
      return [facts.technology, facts.clusterCount, facts.speakerCount];
    case 'e_board':
      return [facts.screenCount];
  }
}

export function unpackFacts(kind: SiteKind, facts: readonly unknown[] | null): SiteFacts | null {
  if (facts === null) return null;
  const [first, second, third, fourth] = facts;
  switch (kind) {
    case 'border_gate':
      return {
        kind,
        class: wordOf(first, gateClasses),
        neighbour: wordOf(second, neighbours),
        counterpart: maybeText(third),
        openedOn: maybeText(fourth),
      };
    case 'pano':
      return {
        kind,
        faceCount: numberOf(first),
        contentVi: maybeText(second),
        languages: facts.slice(2).map(String),
        widthM: null,
        heightM: null,
        permitNo: null,
        permitExpiresOn: null,
      };
    case 'guard_post':
      return null;
    case 'radio_station':
      return {
        kind,
        technology: wordOf(first, technologies),
        clusterCount: numberOf(second),
        speakerCount: numberOf(third),
        frequencyMhz: null,
        powerW: null,
        linkRadiusM: null,
      };
    case 'e_board':
      return { kind, screenCount: numberOf(first), widthM: null, heightM: null, connected: null };
  }
}

function wordOf<Word extends string>(value: unknown, allowed: readonly Word[]): Word {
  const word = allowed.find((candidate) => candidate === value);
  if (word === undefined) throw new Error(`${String(value)} is not one of ${allowed.join()}`);
  return word;
}

function numberOf(value: unknown): number {
  if (typeof value !== 'number') throw new Error(`${String(value)} is not a number`);
  return value;
}

function maybeText(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
