import { X } from 'lucide-react';
import { useEffect, useRef, useState, type CSSProperties } from 'react';
import { useStore } from 'zustand';
import { Notices } from '#features/notices/notices.tsx';
import { useI18n } from '#i18n/i18n-context.ts';
import { useStores } from '#state/stores.ts';
import { Button } from '#ui/button.tsx';
import styles from './app.module.css';
import { CoverageScreen } from './coverage-screen.tsx';
import { Explore } from './explore.tsx';
import { Inspector } from './inspector.tsx';
import { PrintSelection } from './print-selection.tsx';
import { Rail } from './rail.tsx';
import { TableScreen } from './table-screen.tsx';
import { TimeStrip } from './time-strip.tsx';
import { SearchSlot } from './search-slot.tsx';
import { useSelectionFocus } from './use-selection-focus.ts';
import { useSize } from './use-size.ts';

const railPx = 64;
const explorePx = { map: 320, table: 320, coverage: 428 } as const;
const inspectorPx = 428;
const tableShare = 0.5;

/** Wide screens: rail, floating explore panel, inspector on the right, table along the bottom. */
export function DesktopShell() {
  const { t } = useI18n();
  const { choices, stage } = useStores();
  const selection = useStore(choices, (now) => now.selection);
  const screen = useStore(choices, (now) => now.screen);
  const panel = useRef<HTMLElement>(null);
  const close = useSelectionFocus(panel);
  const { heightPx } = useSize();
  const leftPx = railPx + explorePx[screen] + 24;
  const tablePx = screen === 'table' ? Math.round(heightPx * tableShare) : 0;
  const [timePx, setTimePx] = useState(0);
  const rightPx = selection === null ? 0 : inspectorPx;
  useEffect(() => {
    stage.setState({ insets: { top: 0, left: leftPx, right: rightPx, bottom: tablePx + timePx } });
  }, [stage, leftPx, rightPx, tablePx, timePx]);

  return (
    <div className={styles['desk']} style={{ '--explore-width': `${explorePx[screen]}px` } as CSSProperties}>
      <Rail />
      <div
        id="explore"
        className={styles['explore']}
        role="region"
        aria-label={t(screen === 'coverage' ? 'coverage.title' : 'app.explore')}
        tabIndex={-1}
      >
        <SearchSlot isSheet={false} />
        <div className={styles['exploreBody']}>
          {screen === 'coverage' ? <CoverageScreen /> : <Explore />}
        </div>
      </div>
      <div className={styles['notices']} style={{ right: rightPx + 56 }}>
        <Notices />
      </div>
      {screen === 'table' && (
        <div className={styles['table']} style={{ height: tablePx, right: rightPx }}>
          <TableScreen />
        </div>
      )}
      <TimeStrip isCompact={false} bottomPx={tablePx} rightPx={rightPx} onHeightChange={setTimePx} />
      <aside
        ref={panel}
        className={styles['inspector']}
        aria-label={t('site.panel')}
        tabIndex={-1}
        hidden={selection === null}
      >
        <div className={styles['inspectorBar']}>
          {selection !== null && <PrintSelection selection={selection} />}
          <Button look="icon" aria-label={t('app.close')} onClick={close}>
            <X size={20} aria-hidden="true" />
          </Button>
        </div>
        {selection !== null && <Inspector selection={selection} />}
      </aside>
    </div>
  );
}
