import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import type { CoverageOverlay } from '#domain/coverage-overlay.ts';
import { measurePalette } from '#domain/measure-palette.ts';
import { hamletPath, markBox } from '#domain/symbols.ts';
import { useI18n } from '#i18n/i18n-context.ts';
import { formatMeasureClass } from '#i18n/measure.ts';
import { useStores } from '#state/stores.ts';
import { useScheme } from '#state/use-scheme.ts';
import { Glyph } from '#ui/glyph.tsx';
import styles from './coverage-legend.module.css';

/** What the map's colours, lines and houses mean on the screen of coverage. */
export function CoverageLegend() {
  const { t } = useI18n();
  const hasOverlay = useStore(useStores().coverage, (now) => now.overlay !== null);
  if (!hasOverlay) return null;
  return (
    <details className={styles['legend']}>
      <summary>{t('coverageMap.legend')}</summary>
      <Shades />
      <Signs />
    </details>
  );
}

const noClasses: CoverageOverlay['classes'] = [];

/** Drawn again only when a class changes, and not with every figure. */
function Shades() {
  const i18n = useI18n();
  const { t } = i18n;
  const { coverage } = useStores();
  const classes = useStore(coverage, (now) => now.overlay?.classes ?? noClasses);
  const hasNoValue = useStore(coverage, ({ overlay }) => hasNull(overlay?.shades));
  const hasMaybe = useStore(coverage, (now) => (now.overlay?.maybe.length ?? 0) > 0);
  const palette = measurePalette(useScheme());
  return (
    <>
      <h3>{t('coverageMap.unreached')}</h3>
      <ul>
        {classes.map((each) => (
          <Key
            key={`${each.from} ${each.isZero}`}
            text={formatMeasureClass('people', each, true, true, i18n)}
          >
            <rect
              x="0.5"
              y="1.5"
              width="23"
              height="13"
              fill={palette.shades[each.shade]}
              stroke="var(--rule-strong)"
            />
          </Key>
        ))}
        {hasNoValue && (
          <Key text={t('coverageMap.noPeople')}>
            <rect x="0.5" y="1.5" width="23" height="13" fill={palette.noValue} stroke="var(--rule-strong)" />
            <path
              d="M4 5h1.4M12 5h1.4M20 5h1.4M8 9h1.4M16 9h1.4"
              stroke="var(--ink-soft)"
              strokeWidth="1.4"
            />
          </Key>
        )}
        <Key text={t('coverageMap.covered')}>
          <rect x="0.5" y="1.5" width="23" height="13" fill={palette.shades.at(-2)} />
          <circle cx="12" cy="8" r="5.5" fill="var(--sheet)" stroke={palette.shades.at(-1)} />
        </Key>
        {hasMaybe && (
          <Key text={t('coverageMap.maybe')}>
            <rect x="0.5" y="1.5" width="23" height="13" fill="var(--sheet)" />
            <path
              d="M1 9L8 2M3 14L15 2M10 14L22 2M17 14L23 8"
              stroke={palette.shades.at(-1)}
              strokeWidth="2"
            />
            <rect
              x="0.5"
              y="1.5"
              width="23"
              height="13"
              fill="none"
              stroke={palette.shades.at(-1)}
              strokeDasharray="3 2"
            />
          </Key>
        )}
      </ul>
    </>
  );
}

function hasNull(shades: CoverageOverlay['shades'] | undefined): boolean {
  for (const shade of shades?.values() ?? []) if (shade === null) return true;
  return false;
}

function Signs() {
  const { t } = useI18n();
  const { coverage } = useStores();
  const border = useStore(coverage, (now) => now.overlay?.border ?? null);
  const hasDisks = useStore(coverage, (now) => (now.overlay?.disks.length ?? 0) > 0);
  const shown = useStore(coverage, ({ overlay }) =>
    reaches.filter((reached) => overlay?.hamlets.some((hamlet) => hamlet.reached === reached)).join(),
  );
  const loud = measurePalette(useScheme()).shades.at(-1) ?? 'currentColor';
  return (
    <ul>
      {reaches
        .filter((reached) => shown.split(',').includes(reached))
        .map((reached) => (
          <li key={reached} className={styles['key']}>
            <span className={styles['sign']}>
              <Glyph
                path={hamletPath(reached)}
                box={markBox}
                sizePx={16}
                fill={reached === 'yes' ? 'var(--ink-soft)' : loud}
              />
            </span>
            <span>{t(`coverageMap.hamlet.${reached}`)}</span>
          </li>
        ))}
      {border !== null && (
        <>
          <Key text={t('coverageMap.border.reached')}>
            <path d="M0 8H24" stroke="var(--border-line)" strokeWidth="2.4" />
          </Key>
          <Key text={t('coverageMap.border.unreached')}>
            <path d="M0 8H24" stroke={loud} strokeWidth="3.6" strokeDasharray="6 3" />
          </Key>
          {border.longestGap !== null && (
            <Key text={border.longestGap.label}>
              <path d="M4 8H20" stroke={loud} strokeWidth="9" strokeOpacity="0.35" />
              <path d="M4 8H20" stroke={loud} strokeWidth="3" strokeDasharray="5 2.5" />
              <circle cx="4" cy="8" r="3" fill="var(--sheet)" stroke={loud} strokeWidth="2" />
              <circle cx="20" cy="8" r="3" fill="var(--sheet)" stroke={loud} strokeWidth="2" />
            </Key>
          )}
        </>
      )}
      {hasDisks && (
        <Key text={t('coverageMap.disk')}>
          <circle cx="12" cy="8" r="6.5" fill="none" stroke="var(--ink-soft)" />
        </Key>
      )}
    </ul>
  );
}

const reaches = ['yes', 'maybe', 'no'] as const;

function Key({ text, children }: { readonly text: string; readonly children: ReactNode }) {
  return (
    <li className={styles['key']}>
      <svg width="24" height="16" aria-hidden="true">
        {children}
      </svg>
      <span>{text}</span>
    </li>
  );
}
