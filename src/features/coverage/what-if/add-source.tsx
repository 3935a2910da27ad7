import { memo, useId, useState } from 'react';
import { parseCoordinates } from '#domain/coordinates/parse-coordinates.ts';
import type { LonLat } from '#domain/lon-lat.ts';
import { siteKinds, technologies } from '#domain/site.ts';
import { useI18n } from '#i18n/i18n-context.ts';
import { Button } from '#ui/button.tsx';
import { RadiusField } from '../controls/radius-field.tsx';
import type { NewSource } from './new-source.ts';
import styles from './what-if.module.css';

type AddSourceProps = {
  readonly source: NewSource;
  readonly onChange: (source: NewSource) => void;
  readonly isPicking: boolean;
  readonly onPicking: (isPicking: boolean) => void;
  readonly onPlace: (lonLat: LonLat) => void;
};

/** What is to be added and where: at a click on the map, or by its coordinates. */
export const AddSource = memo(function AddSource({
  source,
  onChange,
  isPicking,
  onPicking,
  onPlace,
}: AddSourceProps) {
  const { t } = useI18n();
  const id = useId();
  return (
    <details className={styles['add']}>
      <summary>{t('whatIf.add')}</summary>
      <div className={styles['fields']}>
        <label htmlFor={`${id}-kind`}>{t('whatIf.add.kind')}</label>
        <select
          id={`${id}-kind`}
          value={source.kind}
          onChange={({ target }) =>
            onChange({ ...source, kind: siteKinds.find((kind) => kind === target.value) ?? source.kind })
          }
        >
          {siteKinds.map((kind) => (
            <option key={kind} value={kind}>
              {t(kind === 'radio_station' ? 'whatIf.add.cluster' : `kind.${kind}`)}
            </option>
          ))}
        </select>
        {source.kind === 'radio_station' && (
          <>
            <label htmlFor={`${id}-technology`}>{t('whatIf.add.technology')}</label>
            <select
              id={`${id}-technology`}
              value={source.technology}
              onChange={({ target }) =>
                onChange({
                  ...source,
                  technology: technologies.find((each) => each === target.value) ?? source.technology,
                })
              }
            >
              {technologies.map((technology) => (
                <option key={technology} value={technology}>
                  {t(`technology.${technology}`)}
                </option>
              ))}
            </select>
          </>
        )}
      </div>
      <RadiusField
        label={t('whatIf.radius')}
        valueM={source.radiusM}
        onChange={(radiusM) => onChange({ ...source, radiusM })}
      />
      <div>
        <Button aria-pressed={isPicking} onClick={() => onPicking(!isPicking)}>
          {t('whatIf.add.onMap')}
        </Button>
      </div>
      {isPicking && (
        <p role="status" className={styles['note']}>
          {t('whatIf.add.picking')}
        </p>
      )}
      <ByCoordinates onPlace={onPlace} />
    </details>
  );
});

function ByCoordinates({ onPlace }: Pick<AddSourceProps, 'onPlace'>) {
  const { t } = useI18n();
  const id = useId();
  const [text, setText] = useState('');
  const [isFaulty, setIsFaulty] = useState(false);
  return (
    <form
      className={styles['coordinates']}
      onSubmit={(event) => {
        event.preventDefault();
        const reading = parseCoordinates(text);
        setIsFaulty(reading?.kind !== 'degrees');
        if (reading?.kind !== 'degrees') return;
        onPlace(reading.lonLat);
        setText('');
      }}
    >
      <label htmlFor={id}>{t('whatIf.add.coordinates')}</label>
      <input
        id={id}
        type="text"
        autoComplete="off"
        placeholder="11,85; 106,60"
        value={text}
        aria-invalid={isFaulty}
        aria-describedby={isFaulty ? `${id}-fault` : undefined}
        onChange={({ target }) => {
          setText(target.value);
          setIsFaulty(false);
        }}
      />
      <Button type="submit">{t('whatIf.add.here')}</Button>
      {isFaulty && (
        <p id={`${id}-fault`} role="alert" className={styles['fault']}>
          {t('whatIf.add.fault')}
        </p>
      )}
    </form>
  );
}
