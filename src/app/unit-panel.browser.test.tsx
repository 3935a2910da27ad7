import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { HamletId } from '#domain/id.ts';
import { emptySiteFilter } from '#domain/site-filter.ts';
import { buildCluster, buildInvestment, buildSite, buildUnit } from '#domain/testing/build-site.ts';
import { UnitPanel } from '#features/unit-panel/unit-panel.tsx';
import { useStore } from 'zustand';
import { useStores } from '#state/stores.ts';
import { listViolations, mountWithStores, unmount } from './testing/mount-with-stores.tsx';

const province = buildUnit({ code: '75', level: 'province', nameVi: 'Thành phố Đồng Nai', population: null });
const below = { parentUid: province.uid };
const thaanh = buildUnit({
  code: '25280',
  nameVi: 'Xã Lộc Thạnh',
  population: 6000,
  areaKm2: 120,
  isBorder: true,
  borderKm: 21.5,
  ...below,
});
const thanh = buildUnit({ code: '25294', nameVi: 'Xã Lộc Thành', population: 12_000, ...below });
const old = buildUnit({
  code: '25273',
  vintage: 2024,
  nameVi: 'Xã Lộc Hòa',
  validFrom: '2003-06-01',
  validTo: '2025-07-01',
});
const at = { units: [thaanh.uid, old.uid] };
const station = buildSite({ code: 'DT-1', status: 'broken', ...at });
const network = {
  units: [province, thaanh, thanh, old],
  sites: [
    station,
    buildSite({ code: 'DT-2', status: 'unknown', ...at }),
    buildSite({ code: 'CK-1', kind: 'border_gate', nameVi: 'Cửa khẩu Hoa Lư', status: 'good', ...at }),
    buildSite({ code: 'DT-3', status: 'good', units: [thanh.uid] }),
  ],
  clusters: (['good', 'good', 'broken', 'unknown'] as const).map((status, index) =>
    buildCluster({ code: `CL-${index}`, siteId: station.id, status }),
  ),
  investments: [
    buildInvestment({ siteId: station.id, year: 2019, sharePlanMvnd: 100, shareDisbursedMvnd: 60 }),
  ],
  links: [
    {
      fromUid: old.uid,
      toUid: thaanh.uid,
      shareArea: 0.75,
      sharePopulation: 0.5,
      provenance: 'derived' as const,
    },
  ],
  hamlets: [
    {
      id: 'h1' as HamletId,
      unitUid: thaanh.uid,
      nameVi: 'Ấp Thạnh Phú',
      population: 6000,
      households: null,
      lonLat: null,
      provenance: 'synthetic' as const,
    },
  ],
};

function Panel() {
  const selection = useStore(useStores().choices, (now) => now.selection);
  return (
    <main style={{ width: 380, background: 'var(--sheet)' }}>
      {selection?.kind === 'unit' && <UnitPanel key={selection.uid} uid={selection.uid} />}
    </main>
  );
}

const open = (unit: typeof thaanh, more = {}) =>
  mountWithStores(<Panel />, network, { selection: { kind: 'unit', uid: unit.uid }, ...more });

afterEach(unmount);

describe('the panel of a commune', () => {
  it('says which it is, of which date, and how large', async () => {
    open(thaanh);
    await expect.element(page.getByRole('heading', { name: 'Xã Lộc Thạnh' })).toBeVisible();
    await expect.element(page.getByText('6.000 người; 50 người/km²')).toBeVisible();
    await expect.element(page.getByText('21,5 km')).toBeVisible();
    await expect.element(page.getByText('Ranh giới trên bản đồ là hình vẽ minh họa.')).toBeVisible();
    await expect.element(page.getByText('2 / 4 (50%)')).toBeVisible();
    await expect.element(page.getByText('1 thôn, ấp, khu phố; 6.000 người.')).toBeVisible();
  });

  it('leads from each number to exactly its rows', async () => {
    const { stores } = open(thaanh, { filter: { ...emptySiteFilter, text: 'hoa lu' } });
    await page.getByRole('button', { name: 'Xem 1 điểm trong bảng: Đài truyền thanh xã, Hư hỏng' }).click();
    expect(stores.choices.getState().screen).toBe('table');
    expect(stores.visible.getState().sites.map(({ code }) => code)).toEqual(['DT-1']);
    await page.getByRole('button', { name: 'Xem 3 điểm trong bảng: mọi loại, mọi tình trạng' }).click();
    expect(stores.visible.getState().sites).toHaveLength(3);
  });

  it('gives the money of its own sites, the lines it came from, and what a head got', async () => {
    const { stores } = open(thaanh);
    await expect.element(page.getByText(/đã giải ngân 60 triệu đồng.*10 nghìn đồng\/người/)).toBeVisible();
    await page.getByText('Xem 1 khoản đầu tư').click();
    await page
      .getByRole('row', { name: /1234\/QĐ-UBND/ })
      .getByRole('button')
      .click();
    expect(stores.choices.getState().selection).toMatchObject({ code: 'DT-1' });
  });

  it('goes to what it was made from, in the boundaries of that time, and back', async () => {
    const { stores } = open(thaanh);
    await expect.element(page.getByText('75% diện tích, 50% dân số')).toBeVisible();
    await page.getByRole('button', { name: 'Xã Lộc Hòa 25273' }).click();
    expect(stores.choices.getState()).toMatchObject({
      selection: { kind: 'unit', uid: old.uid },
      vintage: 2024,
    });
    await expect.element(page.getByText('01/06/2003 đến 01/07/2025')).toBeVisible();
    await page.getByRole('button', { name: 'Xã Lộc Thạnh 25280' }).click();
    expect(stores.choices.getState()).toMatchObject({
      selection: { kind: 'unit', uid: thaanh.uid },
      vintage: null,
    });
  });

  it('stands beside another, chosen by typing, and keeps it in the address', async () => {
    const { stores } = open(thaanh);
    await page.getByRole('combobox', { name: 'So sánh với' }).fill('25294');
    await userEvent.keyboard('{Enter}');
    expect(stores.choices.getState().compare).toEqual([thanh.uid]);
    const table = page.getByRole('table', { name: 'So sánh các đơn vị' });
    await expect.element(table.getByText('12.000')).toBeVisible();
    await expect.element(table.getByText('50%')).toBeVisible();
    await table.getByRole('button', { name: 'Bỏ Xã Lộc Thành khỏi bảng so sánh' }).click();
    expect(stores.choices.getState().compare).toEqual([]);
  });

  it('says so when the unit is not there', async () => {
    mountWithStores(<Panel />, network, {
      selection: { kind: 'unit', uid: buildUnit({ code: '99999' }).uid },
    });
    await expect.element(page.getByRole('alert')).toHaveTextContent('99999@2025');
  });
});

describe('the panel of a province', () => {
  it('sums up its communes and names those to look at first', async () => {
    const { stores } = open(province);
    await expect.element(page.getByText('18.000 người', { exact: false }).first()).toBeVisible();
    await expect.element(page.getByText('2, trong đó 1 giáp biên giới')).toBeVisible();
    await page.getByRole('button', { name: '50% (1 / 2)' }).click();
    expect(stores.visible.getState().sites.map(({ code }) => code)).toEqual(['DT-1']);
    await page.getByText('Xem 2 đơn vị').click();
    await expect.element(page.getByRole('row', { name: /Xã Lộc Thành/ })).toBeVisible();
  });
});

describe.each(['light', 'dark', 'contrast'] as const)('in %s, everybody', (theme) => {
  it.each([
    ['a commune', thaanh],
    ['a province', province],
  ])('can use the panel of %s', async (_, unit) => {
    const { element } = open(unit, { theme, compare: unit === thaanh ? [thanh.uid] : [] });
    for (const details of element.querySelectorAll('details')) details.open = true;
    expect(await listViolations(element)).toEqual([]);
  });
});
