import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { HamletId } from '#domain/id.ts';
import { buildCluster, buildSite, buildUnit } from '#domain/testing/build-site.ts';
import { CheckPart } from '#features/coverage/check/check-part.tsx';
import { CurvesPart } from '#features/coverage/curves/curves-part.tsx';
import { useCoverageSession } from '#features/coverage/session/use-coverage-session.ts';
import { listViolations, mountWithStores, setTheme, unmount } from './testing/mount-with-stores.tsx';

const province = buildUnit({ code: '75', level: 'province', nameVi: 'Tỉnh Đồng Nai' });
const thaanh = buildUnit({
  code: '25280',
  nameVi: 'Xã Lộc Thạnh',
  parentUid: province.uid,
  isBorder: true,
});
const hung = buildUnit({ code: '25308', nameVi: 'Xã Thiện Hưng', parentUid: province.uid });
const station = buildSite({ code: 'A', units: [thaanh.uid, province.uid], lonLat: [106.55, 11.85] });
const clusters = [
  buildCluster({ code: 'C1', siteId: station.id, lonLat: [106.55, 11.85], status: 'good' }),
  buildCluster({ code: 'C2', siteId: station.id, lonLat: [106.57, 11.85], status: 'degraded' }),
  buildCluster({ code: 'C3', siteId: station.id, lonLat: [106.65, 11.85], status: 'broken' }),
];
const hamlets = [
  [106.5505, 11.85, 100, thaanh],
  [106.571, 11.85, 200, thaanh],
  [106.578, 11.85, 300, thaanh],
  [106.65, 11.851, 400, hung],
].map(([lon, lat, population, unit], i) => ({
  id: `h${i}` as HamletId,
  unitUid: (unit as typeof hung).uid,
  nameVi: `Thôn ${i + 1}`,
  population: population as number,
  households: null,
  lonLat: [lon, lat] as [number, number],
  provenance: 'synthetic' as const,
}));

const square = (west: number) => ({
  type: 'Polygon' as const,
  coordinates: [
    [
      [west, 11.8],
      [west + 0.1, 11.8],
      [west + 0.1, 11.9],
      [west, 11.9],
      [west, 11.8],
    ],
  ],
});

/** The panel around a part keeps the figures up to date. */
function Panel({ Part }: { readonly Part: () => React.ReactNode }) {
  useCoverageSession();
  return (
    <main style={{ width: 366, background: 'var(--sheet)' }}>
      <Part />
    </main>
  );
}

function show(Part: () => React.ReactNode) {
  const mounted = mountWithStores(<Panel Part={Part} />, {
    sites: [station],
    clusters,
    units: [province, thaanh, hung],
    hamlets,
  });
  const { network, coverage } = mounted.stores;
  network.setState((now) => ({
    loaded: new Set([...now.loaded, 'borderLines', 'geometry'] as const),
    geometry: new Map([
      [thaanh.uid, square(106.5)],
      [hung.uid, square(106.6)],
    ]),
    geometryVintages: new Set([thaanh.vintage]),
  }));
  coverage.setState({ reading: 'loaded' });
  return mounted;
}

const slider = () => page.getByRole('slider');
const read = (): readonly string[] =>
  [...document.querySelectorAll('figure dl div')].map((row) => row.textContent ?? '');

afterEach(unmount);

describe('curves of reach', () => {
  it('say at the radius in use what the figures say, and at another by keyboard', async () => {
    show(CurvesPart);
    await expect.element(page.getByText('đang dùng ×1')).toBeInTheDocument();
    expect(read()).toEqual([
      'Toàn bộ đã dựng70% · 700 người',
      'Đang hoạt động30% · 300 người',
      'Hoạt động tốt10% · 100 người',
    ]);
    await userEvent.click(slider());
    await userEvent.keyboard('{End}');
    await expect
      .poll(read)
      .toEqual([
        'Toàn bộ đã dựng100% · 1.000 người',
        'Đang hoạt động60% · 600 người',
        'Hoạt động tốt10% · 100 người',
      ]);
    expect(slider().element().getAttribute('aria-valuetext')).toContain('×3; Toàn bộ đã dựng: 100%');
  });

  it('change the default radius only, in metres', async () => {
    show(CurvesPart);
    await userEvent.click(page.getByText('Bán kính mặc định, theo mét'));
    await expect.element(page.getByText('đang dùng 500 m')).toBeInTheDocument();
    await expect.element(page.getByText(/3 trong 3 nguồn chưa biết bán kính/)).toBeVisible();
  });

  it('tell how few sources would do, from the same seed', async () => {
    show(CurvesPart);
    await userEvent.click(page.getByText('Số cụm hoạt động'));
    await expect.element(page.getByText('Để phủ 100% số dân đang được phủ')).toBeVisible();
    await expect.element(page.getByText('2 trong 2 nguồn', { exact: true }).first()).toBeVisible();
    await expect.element(page.getByText(/200 thứ tự, số khởi đầu 2025/).first()).toBeVisible();
    await userEvent.click(page.getByText('Bảng số liệu'));
    const rows = [...document.querySelectorAll('figure tbody tr')].map((row) =>
      [...row.children].map((cell) => cell.textContent).join(' '),
    );
    expect(rows[0]).toBe('0 0 0 0 0 0');
    expect(rows.at(-1)).toBe('2 300 300 300 300 300');
  });

  it('name the commune reached least and set border communes beside the others', async () => {
    show(CurvesPart);
    await userEvent.click(page.getByText('Từng xã'));
    await expect.element(page.getByText('Xã Thiện Hưng: 0%').first()).toBeVisible();
    await expect.element(page.getByRole('row', { name: /Xã biên giới 1 50% 50%/ })).toBeVisible();
    await expect.element(page.getByRole('row', { name: /Xã khác 1 0% 0%/ })).toBeVisible();
  });

  it.each(['light', 'dark', 'contrast'] as const)('are accessible in %s', async (theme) => {
    const { element } = show(CurvesPart);
    setTheme(theme);
    await expect.element(page.getByText('đang dùng ×1')).toBeInTheDocument();
    await userEvent.click(page.getByText('Bảng số liệu'));
    expect(await listViolations(element)).toEqual([]);
  });
});

describe('a check with Turf', () => {
  it('shows both figures of the chosen commune and that they agree', async () => {
    const { element } = show(CheckPart);
    await userEvent.click(page.getByRole('button', { name: 'Kiểm tra xã này' }));
    await expect.element(page.getByText(/^Khớp: /), { timeout: 20_000 }).toBeVisible();
    const people = document.querySelector('[data-check="people"]');
    expect([...(people?.children ?? [])].map((cell) => cell.textContent)).toEqual([
      'Dân được phủ',
      '0 %',
      '0 %',
      '0',
    ]);
    expect(await listViolations(element)).toEqual([]);
  });

  it('goes through all communes, and says when the figures have changed since', async () => {
    const { stores } = show(CheckPart);
    await userEvent.click(page.getByRole('button', { name: 'Kiểm tra cả 2 xã' }));
    await expect.element(page.getByText(/^Khớp: /), { timeout: 20_000 }).toBeVisible();
    const area = [...document.querySelectorAll('[data-check="area"] td')].map((cell) => cell.textContent);
    expect(Number(area[0]?.replace(',', '.').replace(' %', ''))).toBeGreaterThan(0.4);
    stores.choices.setState((now) => ({ coverage: { ...now.coverage, radiusFactor: 2 } }));
    await expect.element(page.getByText(/đã đổi từ lúc kiểm tra/)).toBeVisible();
  });
});
