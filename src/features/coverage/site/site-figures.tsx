import { useMemo } from 'react';
import { useStore } from 'zustand';
import type { Site } from '#domain/site.ts';
import { useI18n } from '#i18n/i18n-context.ts';
import { useStores } from '#state/stores.ts';
import { Button } from '#ui/button.tsx';
import { Facts } from '#ui/facts.tsx';
import { Skeleton } from '#ui/skeleton.tsx';
import { useCoverageSession } from '../session/use-coverage-session.ts';
import { computeSiteReach } from './compute-site-reach.ts';

/** The figures of one site, of the data and the parameters that are chosen. */
export function SiteFigures({ site }: { readonly site: Site }) {
  const { t, formats } = useI18n();
  const { choices, coverage, network } = useStores();
  const session = useCoverageSession();
  const answer = useStore(coverage, (now) => now.answer);
  const cells = useStore(coverage, (now) => now.cells);
  const run = useStore(coverage, (now) => now.run);
  const hamlets = useStore(network, (now) => now.hamlets);
  const kinds = useStore(choices, (now) => now.coverage.kinds);
  const isOnScreen = useStore(choices, (now) => now.screen === 'coverage');
  const reach = useMemo(() => {
    if (answer === null) return null;
    const { communeUids } = answer.ground;
    const inGround = new Set(communeUids);
    const demand = answer.cellDepths === null ? hamlets : cells;
    return computeSiteReach(
      answer,
      site.id,
      demand.filter(({ unitUid }) => inGround.has(unitUid)),
    );
  }, [answer, cells, hamlets, site.id]);
  if (!kinds.includes(site.kind)) return <p>{t('coverage.site.otherKind')}</p>;
  if (run.kind === 'failed')
    return (
      <p role="alert">
        {t('coverage.failed')}{' '}
        <Button look="link" onClick={() => session.retry()}>
          {t('app.retry')}
        </Button>
      </p>
    );
  if (reach === null) return <Skeleton label={t('coverage.loading')} lines={3} />;
  if (reach.sourceCount === 0) return <p>{t('coverage.site.absent')}</p>;
  const people = (count: number) => t('unitPanel.people', { count: Math.round(count) });
  return (
    <>
      <Facts
        facts={[
          {
            term: t('coverage.site.sources'),
            value: t('coverage.site.sourcesOf', {
              operating: reach.operatingCount,
              count: reach.sourceCount,
            }),
          },
          {
            term: t('coverage.radius'),
            value:
              reach.radiiM === null
                ? t('coverage.site.noRadius')
                : reach.radiiM.least === reach.radiiM.most
                  ? formats.distance(reach.radiiM.most)
                  : `${formats.distance(reach.radiiM.least)} – ${formats.distance(reach.radiiM.most)}`,
          },
          { term: t('coverage.site.operating'), value: people(reach.peopleOperating) },
          { term: t('coverage.site.built'), value: people(reach.peopleBuilt) },
          { term: t('coverage.site.lost'), value: people(reach.peopleLost) },
        ]}
      />
      {!isOnScreen && (
        <Button look="link" onClick={() => choices.setState({ screen: 'coverage' })}>
          {t('coverage.site.open')}
        </Button>
      )}
    </>
  );
}
