import type { AdminUnit } from '#domain/admin-unit.ts';
import { openUnit } from '#state/open-unit.ts';
import { useStores } from '#state/stores.ts';
import styles from './unit-panel.module.css';

/** The name of a unit, which opens it; pointing at it outlines it on the map. */
export function UnitLink({ unit }: { readonly unit: AdminUnit }) {
  const stores = useStores();
  const point = () => stores.stage.setState({ highlightedUnitUid: unit.uid });
  const leave = () => stores.stage.setState({ highlightedUnitUid: null });
  return (
    <button
      type="button"
      className={styles['unitLink']}
      onClick={() => {
        leave();
        openUnit(stores, unit.uid);
      }}
      onFocus={point}
      onBlur={leave}
      onMouseEnter={point}
      onMouseLeave={leave}
    >
      {unit.nameVi} <small>{unit.code}</small>
    </button>
  );
}
