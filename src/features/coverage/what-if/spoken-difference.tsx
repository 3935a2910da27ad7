import { useStore } from 'zustand';
import type { ResultDifference } from '#domain/coverage-difference.ts';
import { useI18n } from '#i18n/i18n-context.ts';
import { useStores } from '#state/stores.ts';
import { useDifferenceLines } from './difference.tsx';

const nothing = { low: 0, high: 0 };
const noDifference = { people: nothing, hamlets: nothing, areaM2: nothing, borderM: null };

/** Says the difference aloud once the hand rests and the figures are there. */
export function SpokenDifference({ difference }: { readonly difference: ResultDifference | null }) {
  const { t } = useI18n();
  const { coverage } = useStores();
  const isSettled = useStore(
    coverage,
    ({ whatIf, answer }) => whatIf.held === null && answer?.edits === whatIf.edits,
  );
  const lines = useDifferenceLines(difference?.total ?? noDifference);
  const text =
    difference === null
      ? t('whatIf.said.facts')
      : lines.map((line) => `${line.label}: ${line.text}`).join('; ');
  return (
    <p role="status" className="visually-hidden">
      {isSettled ? text : ''}
    </p>
  );
}
