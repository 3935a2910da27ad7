import { describe, expect, test } from 'vitest';
import { inSavepoint } from '../attempt.ts';
import { idOf } from '../id-of.ts';
import type { TestDatabase } from '../open-test-database.ts';

/** In which unit of each vintage a site stands, and what a scope holds. */
export function describePlaces(database: () => TestDatabase): void {
  const unitsOf = async (label: string) =>
    (
      await database().query(
        `select u.code || '@' || u.vintage || ' ' || a.derived_by as unit from public.site_admin_unit a join public.admin_unit u on u.id = a.admin_unit_id where a.site_id = '${idOf(label)}' order by u.vintage`,
      )
    ).map((row) => row['unit']);
  const scope = async (label: string) =>
    (
      await database().query(
        `select code || '@' || vintage as uid from private.units_of_scope('${idOf(label)}') s join public.admin_unit u on u.id = s order by 1`,
      )
    ).map((row) => row['uid']);

  describe('where a site stands', () => {
    test('is its declared unit and the one counterpart by link', async () => {
      expect(await unitsOf('pano in public')).toEqual(['25280@2024 declared', '25280@2025 link']);
    });

    test('where a unit was split, is the part that holds the site', async () => {
      expect(await unitsOf('pano out public')).toEqual(['25294@2024 declared', '25294@2025 geometry']);
    });

    test('without a position in a split unit, is not guessed', async () => {
      expect(await unitsOf('bare pano out internal')).toEqual(['25294@2024 declared']);
    });

    test('follows the site when it is moved, and a refresh changes nothing', async () => {
      await inSavepoint(database(), async () => {
        await database().exec(
          `update public.site set admin_unit_id = '${idOf('in 2025')}', lock_version = lock_version where id = '${idOf('pano out public')}'`,
        );
        expect(await unitsOf('pano out public')).toEqual(['25280@2024 link', '25280@2025 declared']);
        const before = await database().query('select * from public.site_admin_unit order by 1, 2');
        await database().exec('select private.refresh_site_units()');
        expect(await database().query('select * from public.site_admin_unit order by 1, 2')).toEqual(before);
      });
    });

    test('a scope holds the unit, what is below it and its counterparts, and no unit only partly in it', async () => {
      expect(await scope('in 2025')).toEqual(['25280@2024', '25280@2025']);
      expect(await scope('out 2025')).toEqual(['25294@2025']);
      expect(await scope('province 2024')).toEqual([
        '25280@2024',
        '25280@2025',
        '25294@2024',
        '25294@2025',
        '70@2024',
        '90002@2025',
      ]);
    });
  });
}
