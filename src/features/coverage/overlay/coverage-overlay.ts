import { computePeopleClasses } from '#domain/measure-classes.ts';
import type { Hamlet } from '#domain/hamlet.ts';
import type { AdminUnitUid } from '#domain/id.ts';
import type { WhatIfEdits } from '#domain/what-if.ts';
import type { CoverageAnswer } from '#state/coverage-store.ts';
import type { Stores } from '#state/stores.ts';
import type { CoverageSession } from '../session/coverage-session.ts';
import { remember } from '../session/remember.ts';
import { countUnreached, createOverlayBuilder } from './build-overlay.ts';
import { createGroundFeed } from './ground-feed.ts';
import { listUncertainCommunes } from './list-uncertain-communes.ts';
import { listWantedCommunes } from './list-wanted-communes.ts';

/**
 * Keeps what the map shows of coverage that of the latest answer: shades, signs and circles at once, covered ground as the
 * worker draws it, and ground that is only maybe reached when no hand holds anything. `sayLength` names the longest stretch of border that nothing reaches. Returns how to take it away.
 */
export function showCoverageOnMap(
  { coverage, network, choices }: Stores,
  session: CoverageSession,
  sayLength: (lengthM: number) => string,
): () => void {
  const build = createOverlayBuilder();
  const listPlaces = remember(
    (hamlets: readonly Hamlet[]) =>
      new Map(hamlets.flatMap(({ id, lonLat }) => (lonLat === null ? [] : [[id, lonLat] as const]))),
  );
  const listSupposed = remember((edits: WhatIfEdits) => new Set(edits.map(({ id }) => id)));
  const findClasses = remember(
    (base: CoverageAnswer['base'], siteSet: CoverageAnswer['params']['siteSet'], k: number) =>
      computePeopleClasses(
        base.communes
          .filter(({ people }) => people > 0)
          .map((commune) => Math.round(countUnreached(commune, siteSet, k))),
      ),
  );
  const write = () => {
    const { answer, whatIf } = coverage.getState();
    if (answer === null) {
      coverage.setState({ overlay: null });
      return;
    }
    const { siteSet, k } = answer.params;
    const overlay = build({
      answer,
      classes: findClasses(answer.base, siteSet, k),
      covered: sure.covered(),
      maybe: maybe.covered(),
      uncertain: findUncertain(answer.result, siteSet, k),
      hamletPlaces: listPlaces(network.getState().hamlets),
      supposedIds: listSupposed(whatIf.edits),
      sayLength,
    });
    coverage.setState({ overlay });
  };
  const findUncertain = remember(listUncertainCommunes);
  const isHeld = () => coverage.getState().whatIf.held !== null;
  const left = new Set<'sure' | 'maybe'>();
  /** Once all of it is drawn, a sheet may show it. */
  const finish = (part: 'sure' | 'maybe') => {
    left.delete(part);
    if (left.size === 0 && !isHeld()) coverage.setState(({ overlay }) => ({ printable: overlay }));
  };
  const maybe = createGroundFeed(session.runner, 'high', (uids, isWhole) => {
    if (uids.length > 0) write();
    if (isWhole) finish('maybe');
  });
  const sure = createGroundFeed(session.runner, 'low', (uids, isWhole) => {
    // What a hand moves is drawn again here only: the other ground of those communes is of before.
    if (isHeld()) maybe.drop(uids);
    if (uids.length > 0) write();
    if (isWhole) finish('sure');
  });
  const fetchGround = () => {
    const { answer } = coverage.getState();
    if (answer === null) return;
    const { units } = network.getState();
    const wanted = listWantedCommunes(
      answer.ground.communeUids,
      (uid) => units.get(uid)?.labelLonLat ?? null,
      choices.getState().view,
      window.innerWidth,
    );
    left.clear();
    if (wanted.length === 0) return finish('sure');
    left.add('sure');
    sure.want(answer, wanted);
    const { siteSet, k } = answer.params;
    const uncertain = findUncertain(answer.result, siteSet, k);
    const perhaps = wanted.filter((at) => uncertain.has(answer.ground.communeUids[at] as AdminUnitUid));
    if (perhaps.length === 0 || isHeld()) return;
    left.add('maybe');
    maybe.want(answer, perhaps);
  };
  const refresh = () => {
    write();
    fetchGround();
  };
  const stops = [
    coverage.subscribe((now) => now.answer, refresh),
    choices.subscribe((now) => now.view, fetchGround),
    coverage.subscribe((now) => now.whatIf.held === null, fetchGround),
  ];
  refresh();
  return () => {
    sure.stop();
    maybe.stop();
    stops.forEach((stop) => stop());
    coverage.setState({ overlay: null });
  };
}
