import { Glyph } from './glyph.tsx';
import styles from './marked-label.module.css';

type MarkedLabelProps = {
  readonly markPath: string;
  readonly markBox: number;
  readonly fill: string;
  readonly ink: string;
  readonly sizePx?: number;
  readonly children: string;
};

const disc = 'M12 0A12 12 0 1 1 12 24A12 12 0 1 1 12 0Z';

/** Words with a coloured disc and a mark before them, so that the colour never speaks alone. */
export function MarkedLabel({ markPath, markBox, fill, ink, sizePx = 18, children }: MarkedLabelProps) {
  return (
    <span className={styles['label']}>
      <Glyph
        path={markPath}
        box={markBox}
        sizePx={sizePx}
        fill={ink}
        body={{ path: disc, fill, stroke: ink }}
      />
      <span>{children}</span>
    </span>
  );
}
