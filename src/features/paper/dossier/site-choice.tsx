import { useState } from 'react';
import type { Site } from '#domain/site.ts';
import { useI18n } from '#i18n/i18n-context.ts';
import { toggled } from '#state/choices-store.ts';
import { useStores } from '#state/stores.ts';
import { Button } from '#ui/button.tsx';
import styles from '../paper.module.css';
import { usePaperSites } from './use-paper-sites.ts';

/** Which of the sites that the filter shows get a dossier. */
export function SiteChoice({ chosen }: { readonly chosen: readonly Site[] }) {
  const { t } = useI18n();
  const { choices } = useStores();
  const shown = usePaperSites();
  const [codes, setCodes] = useState<ReadonlySet<string>>(() => new Set(chosen.map(({ code }) => code)));
  const [isOpen, setIsOpen] = useState(false);
  const listed = [...new Set([...shown, ...chosen])];
  const apply = () => {
    const some = listed.filter(({ code }) => codes.has(code)).map(({ code }) => code);
    choices.setState({ paper: { kind: 'dossiers', codes: some } });
  };
  return (
    <details className={styles['choice']} onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary>{t('paper.dossiers.choose', { count: codes.size })}</summary>
      {isOpen && (
        <>
          <ul>
            {listed.map(({ id, code, nameVi }) => (
              <li key={id}>
                <label>
                  <input
                    type="checkbox"
                    checked={codes.has(code)}
                    onChange={() => setCodes(toggled(codes, code))}
                  />
                  <span>
                    {nameVi} <span className={styles['soft']}>{code}</span>
                  </span>
                </label>
              </li>
            ))}
          </ul>
          <Button disabled={codes.size === 0} onClick={apply}>
            {t('paper.dossiers.apply')}
          </Button>
        </>
      )}
    </details>
  );
}
