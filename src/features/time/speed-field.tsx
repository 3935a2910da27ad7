import { useI18n } from '#i18n/i18n-context.ts';
import styles from './time-bar.module.css';
import { playSpeeds, type PlaySpeed } from './use-play.ts';

type SpeedFieldProps = { readonly speed: PlaySpeed; readonly onChange: (speed: PlaySpeed) => void };

export function SpeedField({ speed, onChange }: SpeedFieldProps) {
  const { t } = useI18n();
  return (
    <select
      className={styles['speed']}
      aria-label={t('time.speed')}
      value={speed}
      onChange={(event) => onChange(playSpeeds.find((each) => each === event.target.value) ?? speed)}
    >
      {playSpeeds.map((each) => (
        <option key={each} value={each}>
          {t(`time.speed.${each}`)}
        </option>
      ))}
    </select>
  );
}
