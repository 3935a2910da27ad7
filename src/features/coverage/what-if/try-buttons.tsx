import type { ReachSource } from '#domain/reach-source.ts';
import type { SiteSet } from '#domain/site-set.ts';
import { useI18n } from '#i18n/i18n-context.ts';
import { Button } from '#ui/button.tsx';
import { listTries } from './list-tries.ts';
import { useTry } from './use-try.ts';
import styles from './try-buttons.module.css';

type TryButtonsProps = {
  /** Said aloud of both. */
  readonly name: string;
  readonly sources: readonly ReachSource[];
  readonly siteSet: SiteSet;
};

/** Under a line of a list: supposes that what is broken is repaired, or that what works fails. */
export function TryButtons({ name, sources, siteSet }: TryButtonsProps) {
  const { t } = useI18n();
  const tryOut = useTry();
  const { repairable, working } = listTries(sources, siteSet);
  const repair =
    repairable.length > 1 ? t('whatIf.try.count', { count: repairable.length }) : t('whatIf.try');
  return (
    <span className={styles['tries']}>
      {repairable.length > 0 && (
        <Button look="link" aria-label={`${repair}: ${name}`} onClick={() => tryOut(repairable, 'good')}>
          {repair}
        </Button>
      )}
      {working.length > 0 && (
        <Button
          look="link"
          aria-label={`${t('whatIf.switchOff')}: ${name}`}
          onClick={() => tryOut(working, 'suspended')}
        >
          {t('whatIf.switchOff')}
        </Button>
      )}
    </span>
  );
}
