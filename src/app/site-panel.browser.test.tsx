import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { SitePanel } from '#features/site-panel/site-panel.tsx';
import { buildAuditEntry, buildInspection, buildMedia } from '#domain/testing/build-media.ts';
import {
  buildCluster,
  buildInvestment,
  buildPano,
  buildSite,
  buildStatusEvent,
  buildUnit,
} from '#domain/testing/build-site.ts';
import { toAdminUnitUid } from '#domain/id.ts';
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
const dongNai = toAdminUnitUid('75', 2025);
const binhPhuoc = toAdminUnitUid('70', 2024);
const network = {
  sites: [
    station,
    buildSite({ code: 'DT-25294', nameVi: 'Đài truyền thanh xã Lộc Thành', lonLat: [106.7, 11.9] }),
    buildPano({ code: 'PN-HOA-LU', permitExpiresOn: '2026-12-20', lonLat: [106.6, 12] }),
  ],
  clusters: [
    buildCluster({ code: 'CL-25280-01', siteId: station.id, status: 'broken', placeVi: 'Ấp 1' }),
    buildCluster({ code: 'CL-25280-02', siteId: station.id, status: 'unknown', placeVi: 'Ấp 2' }),
  ],
  units: [
    buildUnit({ code: '25280', nameVi: 'Xã Lộc Thạnh', parentUid: dongNai }),
    buildUnit({ code: '25280', vintage: 2024, nameVi: 'Xã Lộc Thạnh', parentUid: binhPhuoc }),
    buildUnit({ code: '75', level: 'province', nameVi: 'Thành phố Đồng Nai' }),
    buildUnit({ code: '70', vintage: 2024, level: 'province', nameVi: 'Tỉnh Bình Phước' }),
  ],
  events: [
    buildStatusEvent({ seq: 1, status: 'building', effectiveFrom: '2015-02-16' }),
    buildStatusEvent({ seq: 2, status: 'suspended', effectiveFrom: '2019-05-01', annulled: true }),
    buildStatusEvent({ seq: 3, status: 'degraded', effectiveFrom: '2023-07-16' }),
  ],
  investments: [
    buildInvestment({ warrantyUntil: '2021-03-02' }),
    buildInvestment({
      investmentId: 'investment-2' as never,
      decisionNo: '77/QĐ-UBND',
      year: 2025,
      warrantyUntil: '2027-01-15',
    }),
  ],
  inspections: [
    buildInspection({
      id: 'visit',
      inspectedOn: '2024-08-01',
      observedStatus: 'broken',
      checklist: [
        { key: 'power', result: true },
        { key: 'loudspeakers', result: false },
      ],
      remarks: 'Mất tín hiệu từ tháng 7.',
    }),
  ],
  audit: [buildAuditEntry({ id: 7, before: { status: 'good' }, after: { status: 'degraded' } })],
  media: [
    buildMedia({
      id: 'minutes',
      mime: 'application/pdf',
      altVi: 'Biên bản nghiệm thu',
      objectKey: 'site/a/minutes.pdf',
    }),
  ],
};
const panel = <SitePanel code="DT-25280" clusterCode={null} />;

afterEach(unmount);

describe('the site panel', () => {
  it('answers what and where, how it stands and since when, its history, its money and its clusters, in this order', async () => {
    const { element } = mountWithStores(panel, network);
    await expect.element(page.getByRole('heading', { name: 'Đài truyền thanh xã Lộc Thạnh' })).toBeVisible();
    await expect.element(page.getByText('từ 16/07/2023, đã 3 năm 4 tháng')).toBeVisible();
    await expect
      .element(page.getByText('Dữ liệu mẫu: được tạo để minh họa, không phải số liệu khảo sát.'))
      .toBeVisible();
    await expect.element(page.getByText('(đã hủy bỏ)')).toBeVisible();
    await expect
      .element(page.getByText('Kế hoạch 200 triệu đồng; đã giải ngân 160 triệu đồng.', { exact: false }))
      .toBeVisible();
    await expect
      .element(page.getByRole('img', { name: /năm 2019 kế hoạch 100, giải ngân 80/ }))
      .toBeVisible();
    await expect
      .element(page.getByText('phần của điểm này 100 / tổng quyết định 1.000', { exact: false }).first())
      .toBeVisible();
    await expect.element(page.getByText('0 / 2 cụm đang hoạt động; 1 cụm chưa rõ.')).toBeVisible();
    expect([...element.querySelectorAll('h3')].map(({ textContent }) => textContent)).toEqual([
      'Là gì, ở đâu',
      'Tình trạng',
      'Diễn biến tình trạng',
      'Đầu tư',
      'Đặc điểm',
      'Cụm loa',
      'Ảnh',
      'Tài liệu',
      'Điểm lân cận',
    ]);
  });

  it('speaks English when asked to', async () => {
    mountWithStores(panel, network, { language: 'en' });
    await expect.element(page.getByRole('heading', { name: 'Lộc Thạnh radio station' })).toBeVisible();
    await expect
      .element(page.getByText('Planned 200 million VND; disbursed 160 million VND.', { exact: false }))
      .toBeVisible();
  });

  it('says that what nobody confirmed for a year is old, and leaves the status alone', async () => {
    const { stores } = mountWithStores(panel, network);
    await expect
      .element(page.getByText(/Chưa được xác nhận từ 16\/07\/2023, đã 3 năm 4 tháng/))
      .toBeVisible();
    await expect.element(page.getByText('Hoạt động kém').first()).toBeVisible();
    stores.preferences.setState({ staleAfterMonths: 36 });
    await expect.element(page.getByText('Thông tin đã cũ')).toBeVisible();
    expect(stores.network.getState().sites.get(station.id)?.status).toBe('degraded');
  });

  it('gives the place in VN-2000 by the province of today, or by another meridian', async () => {
    const { stores } = mountWithStores(panel, network);
    await expect.element(page.getByText('VN-2000, 107°45′')).toBeVisible();
    await page
      .getByRole('combobox', { name: 'Kinh tuyến trục VN-2000 (múi 3°)' })
      .selectOptions('106°15′ – Tỉnh Bình Phước (trước sắp xếp)');
    await expect.element(page.getByText('VN-2000, 106°15′')).toBeVisible();
    await expect.element(page.getByText(/Y = 537\.931,33/)).toBeVisible();
    stores.preferences.setState({ meridianDeg: null });
  });

  it('warns of a frequency outside of the band, of a permit that runs out and of a warranty that does', async () => {
    mountWithStores(panel, network);
    await expect.element(page.getByText(/98,5 MHz nằm ngoài dải 54–68 MHz/)).toBeVisible();
    await expect
      .element(page.getByText('Bảo hành theo quyết định 77/QĐ-UBND sắp hết, đến ngày 15/01/2027.'))
      .toBeVisible();
    unmount();
    mountWithStores(<SitePanel code="PN-HOA-LU" clusterCode={null} />, network);
    await expect.element(page.getByText(/giấy phép hết hạn ngày 20\/12\/2026/)).toBeVisible();
  });

  it('goes to a neighbour, which is told with its distance and direction', async () => {
    const { stores } = mountWithStores(panel, network);
    const neighbour = page.getByRole('button', { name: /Lộc Thành.*10,9 km.*đông/ });
    await neighbour.click();
    expect(stores.choices.getState().selection).toMatchObject({ kind: 'site', code: 'DT-25294' });
  });

  it('jumps to a section by its link, and the heading gets the focus', async () => {
    mountWithStores(panel, network);
    await page.getByRole('button', { name: 'Điểm lân cận' }).click();
    await expect.element(page.getByRole('heading', { name: 'Điểm lân cận' })).toHaveFocus();
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
});

describe('what only members see', () => {
  it('is the inspections, where they differ from the status, and documents', async () => {
    mountWithStores(panel, { ...network, role: 'viewer' });
    await expect.element(page.getByText('Mất tín hiệu từ tháng 7.')).toBeVisible();
    await expect.element(page.getByText(/ngày 01\/08\/2024 ghi nhận “Hư hỏng”, khác với/)).toBeVisible();
    await expect.element(page.getByText('Loa: không đạt')).toBeVisible();
    await expect.element(page.getByText('Biên bản nghiệm thu')).toBeVisible();
    await expect.element(page.getByRole('heading', { name: 'Lịch sử chỉnh sửa' })).not.toBeInTheDocument();
  });

  it('is for managers also who changed what', async () => {
    const { element } = mountWithStores(panel, { ...network, role: 'manager' });
    await expect.element(page.getByRole('heading', { name: 'Lịch sử chỉnh sửa' })).toBeVisible();
    await expect.element(page.getByText(/editor@phen-dau\.example/)).toBeVisible();
    expect(element.textContent).toContain('Tình trạng: trước: Hoạt động tốt →  sau: Hoạt động kém');
  });

  it('is nothing of the log for everybody', async () => {
    mountWithStores(panel, network);
    await expect.element(page.getByRole('heading', { name: 'Điểm lân cận' })).toBeVisible();
    await expect.element(page.getByRole('heading', { name: 'Kiểm tra thực địa' })).not.toBeInTheDocument();
    await expect.element(page.getByRole('heading', { name: 'Lịch sử chỉnh sửa' })).not.toBeInTheDocument();
  });
});

describe('everybody', () => {
  it.each(['light', 'dark', 'contrast'] as const)('can read the panel: %s', async (theme) => {
    const { element } = mountWithStores(
      <SitePanel code="DT-25280" clusterCode="CL-25280-01" />,
      { ...network, role: 'admin' },
      { theme },
    );
    setTheme(theme);
    element.style.background = 'var(--sheet)';
    await expect.element(page.getByRole('heading', { name: 'Lịch sử chỉnh sửa' })).toBeVisible();
    await expect.element(page.getByText(/editor@phen-dau\.example/)).toBeVisible();
    await expect.element(page.getByRole('img', { name: /Dải tình trạng/ }).first()).toBeVisible();
    expect(await listViolations(element)).toEqual([]);
  });

  it('copies coordinates by the keyboard and is told so', async () => {
    mountWithStores(panel, network);
    const copy = page.getByRole('button', { name: 'Chép: WGS84 (vĩ độ; kinh độ)' });
    await expect.element(copy).toBeVisible();
    const written: string[] = [];
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: (text: string) => Promise.resolve(void written.push(text)) },
    });
    (copy.element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByText('Đã chép: WGS84 (vĩ độ; kinh độ)')).toBeInTheDocument();
    expect(written).toEqual(['11.900000, 106.600000']);
    Reflect.deleteProperty(navigator, 'clipboard');
  });
});
