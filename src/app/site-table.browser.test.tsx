import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { SiteTable } from '#features/site-table/site-table.tsx';
import {
  buildCluster,
  buildInvestment,
  buildPano,
  buildSite,
  buildUnit,
} from '#domain/testing/build-site.ts';
import { selectSite } from '#state/choices-store.ts';
import { encodeAddress } from '#state/url-codec.ts';
import { firstChoices } from './first-choices.ts';
import { listViolations, mountWithStores, unmount } from './testing/mount-with-stores.tsx';

const thaanh = buildUnit({ code: '25280', nameVi: 'Xã Lộc Thạnh' });
const thanh = buildUnit({ code: '25294', nameVi: 'Xã Lộc Thành' });
const station = (code: string, parts: Partial<Parameters<typeof buildSite>[0]>) =>
  buildSite({
    code,
    nameVi: `Đài ${code}`,
    facts: {
      kind: 'radio_station',
      technology: 'fm',
      frequencyMhz: 60,
      powerW: 50,
      linkRadiusM: null,
      clusterCount: 2,
      speakerCount: 4,
    },
    ...parts,
  });
const sites = [
  station('DT-1', { units: [thanh.uid], status: 'good', statusSince: '2020-01-01' }),
  station('DT-2', { units: [thaanh.uid], status: 'broken', statusSince: '2021-01-01' }),
  station('DT-10', { units: [thaanh.uid], status: 'good', statusSince: '2020-01-01' }),
  buildPano({ code: 'PN-1', permitExpiresOn: '2026-12-31', units: [thaanh.uid] }),
];
const network = {
  units: [thaanh, thanh],
  sites,
  clusters: [1, 2, 3].map((number) =>
    buildCluster({ code: `CL-${number}`, siteId: buildSite({ code: 'DT-2' }).id, placeVi: `Ấp ${number}` }),
  ),
  investments: [
    buildInvestment({ siteId: buildSite({ code: 'DT-1' }).id, sharePlanMvnd: 100.5, shareDisbursedMvnd: 80 }),
    buildInvestment({ siteId: buildSite({ code: 'DT-2' }).id, sharePlanMvnd: 200, shareDisbursedMvnd: 150 }),
  ],
};

function Screen() {
  return (
    <main style={{ height: 600, background: 'var(--sheet)' }}>
      <SiteTable />
    </main>
  );
}

const lines = () => [...document.querySelectorAll('[data-row-index]')].map((line) => line.textContent);
const row = (name: string) => page.getByRole('row').filter({ hasText: name });
const marked = () =>
  [...document.querySelectorAll('tr[data-marked="true"] [data-row-index]')].map((line) => line.textContent);

beforeEach(() => localStorage.clear());
afterEach(unmount);

describe('the table', () => {
  it('sorts by a second heading among equal rows', async () => {
    const { stores } = mountWithStores(<Screen />, network);
    await page.getByRole('button', { name: 'Tình trạng', exact: true }).click();
    await expect.poll(lines).toEqual(['Đài DT-1', 'Đài DT-10', 'Cụm pano PN-1', 'Đài DT-2']);
    const code = page.getByRole('button', { name: 'Mã', exact: true });
    await code.click({ modifiers: ['Shift'] });
    document.querySelector<HTMLElement>('[data-column="code"] button')?.focus();
    await userEvent.keyboard('{Shift>}{Enter}{/Shift}');
    await expect.poll(lines).toEqual(['Cụm pano PN-1', 'Đài DT-10', 'Đài DT-1', 'Đài DT-2']);
    expect(encodeAddress(stores.choices.getState())).toContain('sort=status,-code');
  });

  it('gathers by commune with what each sums to, and closes and opens by keyboard', async () => {
    mountWithStores(<Screen />, network);
    await page.getByRole('combobox', { name: 'Gom theo' }).selectOptions('Xã, phường');
    await expect
      .poll(lines)
      .toEqual([
        'Xã Lộc Thành (25294)',
        'Đài DT-1',
        'Xã Lộc Thạnh (25280)',
        'Đài DT-2',
        'Đài DT-10',
        'Cụm pano PN-1',
      ]);
    const group = row('Xã Lộc Thạnh (25280)').first();
    await expect
      .element(group)
      .toHaveTextContent('3 điểm2 Hoạt động tốt1 Hư hỏng3 cụm loa6 loakế hoạch 200, giải ngân 150');
    await expect.element(page.getByRole('contentinfo').or(page.getByText('Tổng cộng')).first()).toBeVisible();
    expect(document.querySelector('footer')?.textContent).toContain(
      'kế hoạch 300,5, giải ngân 230 triệu đồng',
    );
    document.querySelector<HTMLElement>('[data-row-index="2"]')?.focus();
    await userEvent.keyboard('{ArrowLeft}');
    await expect.poll(lines).toEqual(['Xã Lộc Thành (25294)', 'Đài DT-1', 'Xã Lộc Thạnh (25280)']);
    await userEvent.keyboard('{ArrowRight}');
    await expect.poll(() => lines().length).toBe(6);
  });

  it('shows the columns that were chosen, keeps them, and puts them in the link', async () => {
    const { stores } = mountWithStores(<Screen />, network);
    await page.getByRole('button', { name: 'Cột', exact: true }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('checkbox', { name: /^Hết hạn ngày/ }).click();
    await dialog.getByRole('checkbox', { name: 'Loại', exact: true }).click();
    await dialog.getByRole('button', { name: 'Đưa cột Hết hạn ngày lên trước' }).click();
    await dialog.getByRole('button', { name: 'Xong' }).click();
    const headings = [...document.querySelectorAll('th[data-column]')].map((cell) => cell.textContent);
    expect(headings).toEqual([
      'Tên',
      'Tình trạng',
      'Mã',
      'Xã, phường',
      'Từ ngày',
      'Hết hạn ngày',
      'Nguồn gốc',
    ]);
    await expect.element(row('PN-1')).toHaveTextContent('31/12/2026');
    expect(encodeAddress(stores.choices.getState())).toContain(
      'cols=name,status,code,unit,since,permitExpires,provenance',
    );
    const kept = firstChoices({ pathname: '/table', search: '' } as Location);
    expect(kept.choices.table.columns).toEqual(stores.choices.getState().table.columns);
  });

  it('offers the public no column that is for members', async () => {
    mountWithStores(<Screen />, network);
    await page.getByRole('button', { name: 'Cột', exact: true }).click();
    await expect.element(page.getByRole('checkbox', { name: 'Tỉnh', exact: true })).toBeVisible();
    expect(page.getByRole('checkbox', { name: 'Mức công khai' }).query()).toBeNull();
  });

  it('marks rows by box, by keyboard and by range, and offers them alone for a file', async () => {
    const { stores } = mountWithStores(<Screen />, network);
    await page.getByRole('checkbox', { name: 'Chọn Đài DT-2' }).click();
    await expect.poll(marked).toEqual(['Đài DT-2']);
    expect(stores.stage.getState().markedIds).toEqual(new Set([sites[1]?.id]));
    document.querySelector<HTMLElement>('[data-row-index="1"]')?.focus();
    await userEvent.keyboard('{Shift>}{ArrowDown}{/Shift}');
    await expect.poll(marked).toEqual(['Đài DT-2', 'Đài DT-10']);
    await userEvent.keyboard(' ');
    await expect.poll(marked).toEqual(['Đài DT-2']);
    expect(stores.choices.getState().selection).toBeNull();
    await page.getByRole('button', { name: 'Xuất tệp' }).click();
    await expect.element(page.getByText('Tệp sẽ có 1 điểm')).toBeVisible();
    await page.getByRole('radio', { name: /Tất cả các dòng/ }).click();
    await expect.element(page.getByText('Tệp sẽ có 4 điểm')).toBeVisible();
  });

  it('opens a closed group to show the row of what was chosen on the map', async () => {
    const { stores } = mountWithStores(<Screen />, network, {
      table: { subject: 'sites', columns: null, sort: [{ key: 'code', descending: false }], group: 'status' },
    });
    await page.getByRole('button', { name: 'Thu gọn các nhóm' }).click();
    await expect.poll(lines).toEqual(['Hoạt động tốt', 'Hư hỏng']);
    selectSite(stores.choices, 'DT-2');
    await expect.poll(lines).toEqual(['Hoạt động tốt', 'Hư hỏng', 'Đài DT-2']);
    await expect.element(row('DT-2').first()).toHaveAttribute('data-selected', 'true');
  });

  it('shows loudspeaker clusters, and opens one with its station', async () => {
    const { stores } = mountWithStores(<Screen />, network);
    await page.getByRole('button', { name: 'Cụm loa', exact: true }).click();
    await expect.poll(lines).toEqual(['Ấp 1', 'Ấp 2', 'Ấp 3']);
    await page.getByRole('button', { name: 'Ấp 2', exact: true }).click();
    expect(stores.choices.getState().selection).toEqual({ kind: 'site', code: 'DT-2', clusterCode: 'CL-2' });
  });

  it('says of a map file how many rows have no position', async () => {
    const nowhere = buildSite({ code: 'DT-3', lonLat: null });
    mountWithStores(<Screen />, { ...network, sites: [...sites, nowhere] });
    await page.getByRole('button', { name: 'Xuất tệp' }).click();
    await page.getByRole('radio', { name: 'GeoJSON' }).click();
    await expect.element(page.getByText('Tệp sẽ có 4 điểm')).toBeVisible();
    await expect.element(page.getByRole('alert')).toHaveTextContent('1 dòng chưa có tọa độ');
  });

  it.each(['light', 'dark', 'contrast'] as const)('can be used by everybody: %s', async (theme) => {
    const { element } = mountWithStores(<Screen />, network, {
      theme,
      table: {
        subject: 'sites',
        columns: ['name', 'status', 'permitState', 'plan'],
        sort: [
          { key: 'status', descending: false },
          { key: 'name', descending: true },
        ],
        group: 'unit',
      },
    });
    await page.getByRole('checkbox', { name: 'Chọn Đài DT-2' }).click();
    expect(await listViolations(element)).toEqual([]);
    await page.getByRole('button', { name: 'Cột', exact: true }).click();
    expect(await listViolations(element)).toEqual([]);
    await userEvent.keyboard('{Escape}');
    await page.getByRole('button', { name: 'Xuất tệp' }).click();
    await page.getByRole('radio', { name: 'CSV' }).click();
    expect(await listViolations(element)).toEqual([]);
  });
});
