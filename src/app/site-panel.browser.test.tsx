import { afterEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { SitePanel } from '#features/site-panel/site-panel.tsx';
import {
  buildCluster,
  buildInvestment,
  buildSite,
  buildStatusEvent,
  buildUnit,
} from '#domain/testing/build-site.ts';
import { listViolations, mountWithStores, setTheme, unmount } from './testing/mount-with-stores.tsx';

const station = buildSite({
  code: 'DT-25280',
  nameVi: 'Đài truyền thanh xã Lộc Thạnh',
  nameEn: 'Lộc Thạnh radio station',
  status: 'degraded',
  statusSince: '2023-07-16',
  facts: {
    kind: 'radio_station',
    technology: 'fm',
    frequencyMhz: 98.5,
    powerW: 50,
    linkRadiusM: null,
    clusterCount: 2,
    speakerCount: 4,
  },
});
const network = {
  sites: [station, buildSite({ code: 'DT-25294', nameVi: 'Đài truyền thanh xã Lộc Thành' })],
  clusters: [
    buildCluster({ code: 'CL-25280-01', siteId: station.id, status: 'broken', placeVi: 'Ấp 1' }),
    buildCluster({ code: 'CL-25280-02', siteId: station.id, status: 'unknown', placeVi: 'Ấp 2' }),
  ],
  units: [
    buildUnit({ code: '25280', nameVi: 'Xã Lộc Thạnh' }),
    buildUnit({ code: '25280', vintage: 2024, nameVi: 'Xã Lộc Thạnh' }),
  ],
  events: [
    buildStatusEvent({ seq: 1, status: 'building', effectiveFrom: '2015-02-16' }),
    buildStatusEvent({ seq: 2, status: 'suspended', effectiveFrom: '2019-05-01', annulled: true }),
    buildStatusEvent({ seq: 3, status: 'degraded', effectiveFrom: '2023-07-16' }),
  ],
  investments: [buildInvestment()],
};

afterEach(unmount);

describe('the site panel', () => {
  it('answers what, how it stands and since when, its history, its money and its clusters', async () => {
    mountWithStores(<SitePanel code="DT-25280" clusterCode={null} />, network);
    await expect.element(page.getByRole('heading', { name: 'Đài truyền thanh xã Lộc Thạnh' })).toBeVisible();
    await expect.element(page.getByText('từ 16/07/2023')).toBeVisible();
    await expect
      .element(page.getByText('Dữ liệu mẫu: được tạo để minh họa, không phải số liệu khảo sát.'))
      .toBeVisible();
    await expect.element(page.getByText('(đã hủy bỏ)')).toBeVisible();
    await expect
      .element(page.getByText('Kế hoạch 100 triệu đồng; đã giải ngân 80 triệu đồng.'))
      .toBeVisible();
    await expect
      .element(page.getByRole('img', { name: /năm 2019 kế hoạch 100, giải ngân 80/ }))
      .toBeVisible();
    await expect.element(page.getByText('phần của điểm này; cả khoản 1.000, chia cho 10 điểm')).toBeVisible();
    await expect.element(page.getByText('0 / 2 cụm đang hoạt động; 1 cụm chưa rõ.')).toBeVisible();
  });

  it('speaks English when asked to', async () => {
    mountWithStores(<SitePanel code="DT-25280" clusterCode={null} />, network, { language: 'en' });
    await expect.element(page.getByRole('heading', { name: 'Lộc Thạnh radio station' })).toBeVisible();
    await expect.element(page.getByText('Planned 100 million VND; disbursed 80 million VND.')).toBeVisible();
  });

  it('opens the cluster that was chosen on the map', async () => {
    mountWithStores(<SitePanel code="DT-25280" clusterCode="CL-25280-01" />, network);
    await expect
      .element(page.getByRole('button', { name: /CL-25280-01/ }))
      .toHaveAttribute('aria-expanded', 'true');
    await expect.element(page.getByText('2 loa · Vô tuyến FM · 30 W', { exact: false })).toBeVisible();
  });

  it('for a code that nothing has names the nearest and the way back', async () => {
    const { stores } = mountWithStores(<SitePanel code="DT-2529" clusterCode={null} />, network);
    await expect
      .element(page.getByRole('heading', { name: 'Không có điểm mang mã “DT-2529”' }))
      .toBeVisible();
    await page.getByRole('button', { name: 'Đài truyền thanh xã Lộc Thành' }).click();
    expect(stores.choices.getState().selection).toEqual({
      kind: 'site',
      code: 'DT-25294',
      clusterCode: null,
    });
    await page.getByRole('button', { name: 'Về toàn bộ bản đồ' }).click();
    expect(stores.choices.getState().selection).toBeNull();
  });

  it.each(['light', 'dark', 'contrast'] as const)('can be read by everybody: %s', async (theme) => {
    const { element } = mountWithStores(<SitePanel code="DT-25280" clusterCode="CL-25280-01" />, network, {
      theme,
    });
    setTheme(theme);
    element.style.background = 'var(--sheet)';
    await expect.element(page.getByRole('img')).toBeVisible();
    expect(await listViolations(element)).toEqual([]);
  });
});
