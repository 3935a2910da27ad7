import { useI18n } from '#i18n/i18n-context.ts';
import styles from '../paper.module.css';
import type { DossierOutcome } from './make-dossiers.ts';

type DossierProblemsProps = {
  readonly unknownCodes: readonly string[];
  readonly outcomes: readonly DossierOutcome[];
};

/** What is missing, by the code of its site; the others are printed all the same. */
export function DossierProblems({ unknownCodes, outcomes }: DossierProblemsProps) {
  const { t } = useI18n();
  const lines = [
    ...unknownCodes.map((code) => t('paper.dossiers.unknown', { code })),
    ...outcomes.flatMap((outcome) => {
      const { code } = outcome.site;
      if (outcome.kind === 'failed')
        return [t('paper.dossiers.failed', { code, why: t(`error.${outcome.error.kind}`) })];
      if (outcome.map.kind === 'drawn') return [];
      return [t('paper.dossiers.noMap', { code, why: t(`paper.problem.${outcome.map.why}`) })];
    }),
  ];
  if (lines.length === 0) return null;
  return (
    <details className={styles['problems']} open={lines.length <= 5}>
      <summary>{t('paper.dossiers.problems', { count: lines.length })}</summary>
      <ul role="alert">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </details>
  );
}
