import { Menu, X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { Notices } from '#features/notices/notices.tsx';
import { HomeButton } from '#features/commands/home-button.tsx';
import { ShareButton } from '#features/commands/share-button.tsx';
import { Account } from '#features/session/account.tsx';
import { PublishButton } from '#features/publish/publish-button.tsx';
import { Settings } from '#features/settings/settings.tsx';
import { useI18n } from '#i18n/i18n-context.ts';
import { useStores } from '#state/stores.ts';
import { BottomSheet, sheetHeightPx, type SheetHeight } from '#ui/bottom-sheet.tsx';
import { Button } from '#ui/button.tsx';
import { Popover } from '#ui/popover.tsx';
import styles from './app.module.css';
import { CoverageScreen } from './coverage-screen.tsx';
import { EmbedLink } from './embed-link.tsx';
import { Explore } from './explore.tsx';
import { Inspector } from './inspector.tsx';
import { PrintMenu } from './print-menu.tsx';
import { PrintSelection } from './print-selection.tsx';
import { OverviewButton } from './overview-button.tsx';
import { ScreenLinks } from './screen-links.tsx';
import { ScreenSwitch } from './screen-switch.tsx';
import { TableScreen } from './table-screen.tsx';
import { TimeStrip } from './time-strip.tsx';
import { SearchSlot } from './search-slot.tsx';
import { useSelectionFocus } from './use-selection-focus.ts';
import { useSize } from './use-size.ts';

const barPx = 52;

/** Narrow screens: a bar at the top, and one sheet from the bottom for all the rest. */
export function PhoneShell() {
  const { t } = useI18n();
  const { choices, stage } = useStores();
  const selection = useStore(choices, (now) => now.selection);
  const screen = useStore(choices, (now) => now.screen);
  const panel = useRef<HTMLDivElement>(null);
  const close = useSelectionFocus(panel);
  const { heightPx } = useSize();
  const isOpen = selection !== null;
  const [chosen, setChosen] = useState<{ readonly isOpen: boolean; readonly height: SheetHeight } | null>(
    null,
  );
  const height =
    chosen?.isOpen === isOpen ? chosen.height : isOpen || screen === 'coverage' ? 'half' : 'peek';
  const hasSheet = screen !== 'table' || selection !== null;
  const [timePx, setTimePx] = useState(0);
  const showsTime = screen !== 'table' && height !== 'full';
  const sheetPx = hasSheet ? sheetHeightPx(height, heightPx) : 0;
  useEffect(() => {
    stage.setState({
      insets: {
        top: barPx,
        left: 0,
        right: 0,
        bottom: Math.min(sheetPx, Math.round(heightPx / 2)) + (showsTime ? timePx : 0),
      },
    });
  }, [stage, sheetPx, heightPx, showsTime, timePx]);

  return (
    <>
      <header className={styles['bar']}>
        <div className={styles['barSearch']}>
          <SearchSlot isSheet />
        </div>
        <Popover
          side="belowEnd"
          label={t('app.mainNavigation')}
          buttonClassName={styles['menuButton']}
          buttonLabel={t('app.mainNavigation')}
          button={<Menu size={22} aria-hidden="true" />}
        >
          <div className={styles['menu']}>
            <p className={styles['menuHead']}>{t('app.name')}</p>
            <ScreenLinks className={styles['menuRow']} />
            <HomeButton className={styles['menuRow']} />
            <ShareButton className={styles['menuRow']} />
            <PrintMenu />
            <EmbedLink className={styles['menuItem']} />
            <OverviewButton className={styles['menuItem']} />
            <Settings />
            <Account />
            <PublishButton />
          </div>
        </Popover>
      </header>
      {screen === 'table' && (
        <div className={styles['phoneTable']}>
          <Notices />
          <ScreenSwitch />
          <TableScreen />
        </div>
      )}
      {screen !== 'table' && (
        <div className={styles['phoneNotices']}>
          <Notices />
        </div>
      )}
      {showsTime && <TimeStrip isCompact bottomPx={sheetPx + 8} rightPx={8} onHeightChange={setTimePx} />}
      {hasSheet && (
        <BottomSheet
          label={t('sheet.label')}
          tallerLabel={t('sheet.taller')}
          lowerLabel={t('sheet.lower')}
          height={height}
          roomPx={heightPx}
          onHeightChange={(next) => setChosen({ isOpen, height: next })}
        >
          <div ref={panel} id="explore" tabIndex={-1}>
            {selection === null ? (
              screen === 'coverage' ? (
                <CoverageScreen />
              ) : (
                <Explore />
              )
            ) : (
              <>
                <div className={styles['inspectorBar']}>
                  <PrintSelection selection={selection} />
                  <Button look="icon" aria-label={t('app.close')} onClick={close}>
                    <X size={20} aria-hidden="true" />
                  </Button>
                </div>
                <Inspector selection={selection} />
              </>
            )}
          </div>
        </BottomSheet>
      )}
    </>
  );
}
