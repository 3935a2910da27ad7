import { useState } from 'react';
import { useStore } from 'zustand';
import type { CoverageFinding } from '#domain/coverage-finding.ts';
import { useI18n } from '#i18n/i18n-context.ts';
import type { CoverageFindings } from '#state/coverage-store.ts';
import { useStores } from '#state/stores.ts';
import { Button } from '#ui/button.tsx';
import styles from './figures.module.css';
import { sayFinding } from './say-finding.ts';
import { useFindingSubject } from './use-finding-subject.ts';

const shownFirst = 5;

/** What about the input changes what the figures mean, by rule: how many, and the first of them. */
export function FindingList({ findings }: { readonly findings: readonly CoverageFindings[] }) {
  const { t, formats } = useI18n();
  if (findings.length === 0) return null;
  return (
    <details className={styles['section']}>
      <summary>
        <h3>{t('coverage.findings')}</h3> <span className={styles['count']}>{findings.length}</span>
      </summary>
      <ul className={styles['findings']}>
        {findings.map((group) => (
          <li key={`${group.severity} ${group.rule}`}>
            <details>
              <summary>
                <span className={styles['severity']} data-severity={group.severity}>
                  {t(`coverage.severity.${group.severity}`)}
                </span>{' '}
                {t(`coverage.rule.${group.rule}`)}{' '}
                {group.first[0]?.subject !== '' && (
                  <span className={styles['count']}>{formats.integer(group.count)}</span>
                )}
              </summary>
              <Findings group={group} />
            </details>
          </li>
        ))}
      </ul>
    </details>
  );
}

function Findings({ group }: { readonly group: CoverageFindings }) {
  const { t } = useI18n();
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? group.first : group.first.slice(0, shownFirst);
  return (
    <>
      <ul>
        {shown.map((finding, at) => (
          <li key={`${finding.subject} ${at}`}>
            <Finding finding={finding} />
          </li>
        ))}
      </ul>
      {!isWhole && group.first.length > shownFirst && (
        <Button look="link" onClick={() => setWhole(true)}>
          {t('coverage.findings.more', { count: group.first.length - shownFirst })}
        </Button>
      )}
      {isWhole && group.count > group.first.length && (
        <p className={styles['note']}>
          {t('coverage.findings.rest', { count: group.count - group.first.length })}
        </p>
      )}
    </>
  );
}

function Finding({ finding }: { readonly finding: CoverageFinding }) {
  const i18n = useI18n();
  const { network } = useStores();
  const sites = useStore(network, (now) => now.sites);
  const clusters = useStore(network, (now) => now.clusters);
  const subject = useFindingSubject(finding);
  const text = sayFinding(finding, i18n, sites, clusters);
  return (
    <>
      {subject !== null &&
        (subject.show === null ? (
          subject.name
        ) : (
          <Button look="link" onClick={subject.show}>
            {subject.name}
          </Button>
        ))}{' '}
      {text}
    </>
  );
}
