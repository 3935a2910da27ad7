import { computePeopleClasses } from '#domain/measure-classes.ts';
import type { Hamlet } from '#domain/hamlet.ts';
import type { WhatIfEdits } from '#domain/what-if.ts';
import type { CoverageAnswer } from '#state/coverage-store.ts';
import type { Stores } from '#state/stores.ts';
import type { CoverageSession } from '../session/coverage-session.ts';
import { remember } from '../session/remember.ts';
import { countUnreached, createOverlayBuilder } from './build-overlay.ts';
import { createGroundFeed } from './ground-feed.ts';
import { listWantedCommunes } from './list-wanted-communes.ts';

/**
 * Keeps what the map shows of coverage that of the latest answer: shades, signs and circles at once, covered ground as the
 * worker draws it. `sayLength` names the longest stretch of border that nothing reaches. Returns how to take it away.
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
      covered: ground.covered(),
      hamletPlaces: listPlaces(network.getState().hamlets),
      supposedIds: listSupposed(whatIf.edits),
      sayLength,
    });
    coverage.setState({ overlay, printable: overlay });
  };
  const ground = createGroundFeed(session.runner, write);
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
    if (wanted.length > 0) ground.want(answer, wanted);
  };
  const refresh = () => {
    write();
    fetchGround();
  };
  const stops = [
    coverage.subscribe((now) => now.answer, refresh),
    choices.subscribe((now) => now.view, fetchGround),
  ];
  refresh();
  return () => {
    ground.stop();
    stops.forEach((stop) => stop());
    coverage.setState({ overlay: null });
  };
}
