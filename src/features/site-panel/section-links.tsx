import { useRef } from 'react';
import { useI18n } from '#i18n/i18n-context.ts';
import styles from './section-links.module.css';

type SectionLinksProps = { readonly sections: readonly { readonly name: string; readonly title: string }[] };

/** Jumps to the sections of a long panel; the heading that is reached gets the focus. */
export function SectionLinks({ sections }: SectionLinksProps) {
  const { t } = useI18n();
  const nav = useRef<HTMLElement>(null);
  const jump = (name: string) => {
    const section = nav.current?.parentElement?.querySelector(`[data-section="${name}"]`);
    section?.scrollIntoView({ block: 'start' });
    section?.querySelector('h3')?.focus({ preventScroll: true });
  };
  return (
    <nav ref={nav} className={styles['links']} aria-label={t('panel.sections')}>
      <ul>
        {sections.map(({ name, title }) => (
          <li key={name}>
            <button type="button" onClick={() => jump(name)}>
              {title}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
