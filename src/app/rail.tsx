import { CircleUserRound, Printer, SunMoon } from 'lucide-react';
import { HomeButton } from '#features/commands/home-button.tsx';
import { ShareButton } from '#features/commands/share-button.tsx';
import { ShortcutsButton } from '#features/commands/shortcuts.tsx';
import { Account } from '#features/session/account.tsx';
import { PublishButton } from '#features/publish/publish-button.tsx';
import { Settings } from '#features/settings/settings.tsx';
import { useI18n } from '#i18n/i18n-context.ts';
import { Popover } from '#ui/popover.tsx';
import styles from './app.module.css';
import { Brand } from './brand.tsx';
import { EmbedLink } from './embed-link.tsx';
import { PrintMenu } from './print-menu.tsx';
import { OverviewButton } from './overview-button.tsx';
import { ScreenLinks } from './screen-links.tsx';

/** The left edge: where one is, how it looks, who one is. */
export function Rail() {
  const { t } = useI18n();
  return (
    <nav className={styles['rail']} aria-label={t('app.mainNavigation')}>
      <Brand />
      <ScreenLinks className={styles['railButton']} />
      <OverviewButton className={styles['railButton']} />
      <HomeButton className={styles['railButton']} />
      <span className={styles['railGap']} />
      <ShareButton className={styles['railButton']} />
      <EmbedLink className={styles['railButton']} />
      <Popover
        side="rightBottom"
        label={t('paper.print')}
        buttonClassName={styles['railButton']}
        button={
          <>
            <Printer size={20} aria-hidden="true" />
            {t('paper.print')}
          </>
        }
      >
        <PrintMenu />
      </Popover>
      <Popover
        side="rightBottom"
        label={t('settings.title')}
        buttonClassName={styles['railButton']}
        button={
          <>
            <SunMoon size={20} aria-hidden="true" />
            {t('settings.title')}
          </>
        }
      >
        <Settings />
        <ShortcutsButton />
      </Popover>
      <Popover
        side="rightBottom"
        label={t('session.account')}
        buttonClassName={styles['railButton']}
        button={
          <>
            <CircleUserRound size={20} aria-hidden="true" />
            {t('session.account')}
          </>
        }
      >
        <Account />
        <PublishButton />
      </Popover>
    </nav>
  );
}
