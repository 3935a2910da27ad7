import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { SiteTable } from '#features/site-table/site-table.tsx';
import { toAdminUnitUid } from '#domain/id.ts';
import { buildSite, buildUnit } from '#domain/testing/build-site.ts';
import { Explore } from './explore.tsx';
import { listViolations, mountWithStores, unmount } from './testing/mount-with-stores.tsx';

const province = buildUnit({ code: '75', level: 'province', nameVi: 'Tỉnh Đồng Nai' });
const thaanh = buildUnit({ code: '25280', nameVi: 'Xã Lộc Thạnh', parentUid: province.uid, isBorder: true });
const thanh = buildUnit({ code: '25294', nameVi: 'Xã Lộc Thành', parentUid: province.uid, isBorder: true });
const network = {
  units: [province, thaanh, thanh],
  sites: [
    buildSite({ code: 'DT-25280', nameVi: 'Đài xã Lộc Thạnh', units: [thaanh.uid], status: 'good' }),
    buildSite({
      code: 'DT-25294',
      nameVi: 'Đài xã Lộc Thành',
      units: [thanh.uid],
      status: 'unknown',
      statusSince: null,
    }),
    buildSite({
      code: 'CK-HOA-LU',
      nameVi: 'Cửa khẩu Hoa Lư',
      kind: 'border_gate',
      units: [thaanh.uid],
      status: 'broken',
      fundingSources: ['central'],
      provenance: 'reported',
    }),
  ],
};

function Both() {
  return (
    <main style={{ height: 700, background: 'var(--sheet)' }}>
      <Explore />
      <div style={{ height: 300 }}>
        <SiteTable />
      </div>
    </main>
  );
}

const names = () => [...document.querySelectorAll('[data-row-index]')].map((row) => row.textContent);

afterEach(unmount);

describe('filters, legend and table', () => {
  it('show the same sites in the same number', async () => {
    const { stores } = mountWithStores(<Both />, network);
    await expect.poll(names).toEqual(['Cửa khẩu Hoa Lư', 'Đài xã Lộc Thạnh', 'Đài xã Lộc Thành']);
    await page.getByRole('button', { name: 'Đài truyền thanh xã', exact: true }).click();
    await expect.poll(names).toEqual(['Đài xã Lộc Thạnh', 'Đài xã Lộc Thành']);
    await expect.element(page.getByText('2 / 3 điểm')).toBeVisible();
    expect(stores.visible.getState().sites.map((site) => site.nameVi)).toEqual(names());
  });

  it('lead from a number of the legend to its rows', async () => {
    const { stores } = mountWithStores(<Both />, network);
    await page.getByRole('button', { name: 'Xem 1 điểm “Hư hỏng” trong bảng' }).click();
    await expect.poll(names).toEqual(['Cửa khẩu Hoa Lư']);
    expect(stores.choices.getState().screen).toBe('table');
  });

  it('tell the two communes of one accent-less name apart by code', async () => {
    const { stores } = mountWithStores(<Both />, network);
    const field = page.getByRole('combobox', { name: 'Đơn vị hành chính' });
    await field.fill('loc thanh');
    await expect.element(page.getByRole('option', { name: /Xã Lộc Thành\s*25294/ })).toBeVisible();
    await expect.element(page.getByRole('option', { name: /Xã Lộc Thạnh\s*25280/ })).toBeVisible();
    await field.fill('25294');
    await userEvent.keyboard('{Enter}');
    expect(stores.choices.getState().filter.unit).toBe(toAdminUnitUid('25294', 2025));
    await expect.poll(names).toEqual(['Đài xã Lộc Thành']);
  });

  it('say what to loosen when nothing matches', async () => {
    mountWithStores(<Both />, network);
    await page.getByRole('textbox', { name: 'Chữ trong tên, mã hoặc xã' }).fill('hoa lu');
    await page.getByRole('button', { name: 'Hoạt động tốt', exact: true }).click();
    await expect.element(page.getByRole('heading', { name: 'Không có điểm nào khớp bộ lọc' })).toBeVisible();
    await page.getByRole('button', { name: 'Tình trạng: thêm 1 điểm' }).click();
    await expect.poll(names).toEqual(['Cửa khẩu Hoa Lư']);
  });

  it('sort by a column and back, the unknown last both ways', async () => {
    mountWithStores(<Both />, network);
    const since = page.getByRole('button', { name: 'Từ ngày' });
    await since.click();
    await expect.poll(() => names().at(-1)).toBe('Đài xã Lộc Thành');
    await since.click();
    await expect.poll(() => names().at(-1)).toBe('Đài xã Lộc Thành');
    await expect
      .element(page.getByRole('columnheader', { name: 'Từ ngày' }))
      .toHaveAttribute('aria-sort', 'descending');
  });

  it('are walked and opened by keyboard', async () => {
    const { stores } = mountWithStores(<Both />, network);
    document.querySelector<HTMLElement>('[data-row-index="0"]')?.focus();
    await userEvent.keyboard('{ArrowDown}');
    await expect.poll(() => document.activeElement?.textContent).toBe('Đài xã Lộc Thạnh');
    expect(stores.stage.getState().highlightedSiteId).toBe(network.sites[0]?.id);
    await userEvent.keyboard('{Enter}');
    expect(stores.choices.getState().selection).toEqual({
      kind: 'site',
      code: 'DT-25280',
      clusterCode: null,
    });
  });

  it.each(['light', 'dark', 'contrast'] as const)('can be used by everybody: %s', async (theme) => {
    const { element } = mountWithStores(<Both />, network, { theme });
    expect(await listViolations(element)).toEqual([]);
    await page.getByRole('combobox', { name: 'Đơn vị hành chính' }).click();
    expect(await listViolations(element)).toEqual([]);
  });
});
