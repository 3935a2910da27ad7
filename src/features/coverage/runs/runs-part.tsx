import { useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { useStores } from '#state/stores.ts';
import { CompareSection } from './compare-section.tsx';
import { ExportSection } from './export-section.tsx';
import { OpenedRunCard } from './opened-run-card.tsx';
import { RunList } from './run-list.tsx';
import styles from './runs.module.css';
import { SaveSection } from './save-section.tsx';
import { ShareSection } from './share-section.tsx';
import { useCurrentRun } from './use-current-run.ts';

/** Analyses as documents: keep the one on the screen, hand it on, open another, set two side by side, take figures out. */
export function RunsPart() {
  const { coverageRuns, coverageRunsLoader, session } = useStores();
  const opened = useStore(coverageRuns, (now) => now.opened);
  const other = useStore(coverageRuns, (now) => now.other);
  const isMember = useStore(session, (now) => now.session?.membership != null);
  const current = useCurrentRun();
  const comparison = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isMember) void coverageRunsLoader.openList();
  }, [coverageRunsLoader, isMember]);
  useEffect(() => {
    if (other.kind !== 'none') comparison.current?.scrollIntoView({ block: 'start' });
  }, [other.kind]);
  return (
    <div className={styles['part']} data-runs="" data-current={current?.hashes.inputs.slice(0, 12)}>
      {opened.kind !== 'none' && <OpenedRunCard opened={opened} current={current} />}
      {other.kind !== 'none' && (
        <div ref={comparison}>
          <CompareSection other={other} current={current} />
        </div>
      )}
      <SaveSection current={current} />
      {isMember && <RunList />}
      <ShareSection current={current} />
      <ExportSection current={current} />
    </div>
  );
}
