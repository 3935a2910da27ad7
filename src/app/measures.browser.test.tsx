import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { buildCluster, buildInvestment, buildSite, buildUnit } from '#domain/testing/build-site.ts';
import { MeasurePanel } from '#features/measures/measure-panel.tsx';
import { listViolations, mountWithStores, unmount } from './testing/mount-with-stores.tsx';

const province = buildUnit({ code: '75', level: 'province', nameVi: 'Tỉnh Đồng Nai' });
const below = { parentUid: province.uid };
const thaanh = buildUnit({ code: '25280', nameVi: 'Xã Lộc Thạnh', population: 6000, ...below });
const thanh = buildUnit({ code: '25294', nameVi: 'Xã Lộc Thành', population: 12_000, ...below });
const hung = buildUnit({ code: '25308', nameVi: 'Xã Thiện Hưng', population: null, ...below });
const elsewhere = buildUnit({ code: '30000', nameVi: 'Xã nơi khác' });
const stations = [
  buildSite({ code: 'A', units: [thaanh.uid], status: 'broken' }),
  buildSite({ code: 'B', units: [thaanh.uid], status: 'good' }),
  buildSite({ code: 'C', units: [thanh.uid], status: 'good' }),
  buildSite({ code: 'D', units: [thanh.uid], status: 'unknown' }),
];
const network = {
  units: [province, thaanh, thanh, hung, elsewhere],
  sites: stations,
  clusters: stations.slice(0, 1).map(({ id }) => buildCluster({ code: 'CL', siteId: id, status: 'broken' })),
  investments: stations
    .slice(0, 1)
    .map(({ id }) => buildInvestment({ siteId: id, shareDisbursedMvnd: 60, year: 2019 })),
};

function Panel() {
  return (
    <main style={{ width: 320, background: 'var(--sheet)' }}>
      <MeasurePanel />
    </main>
  );
}

const choose = (measure: string) => page.getByRole('combobox').selectOptions(measure);
const legend = () =>
  [...document.querySelectorAll('[aria-label="Chú giải"] li')].map((line) =>
    line.textContent?.replace(/(\d+)(\d+ xã)/, ' = $2'),
  );
const listed = () =>
  [...document.querySelectorAll('tbody tr')].map((row) =>
    [...row.children].map((cell) => cell.textContent).join(': '),
  );

afterEach(unmount);

describe('colouring communes', () => {
  it('counts every commune of the province in one line of the legend', async () => {
    const { stores } = mountWithStores(<Panel />, network);
    await choose('Tỷ lệ điểm hư hỏng');
    await expect
      .poll(legend)
      .toEqual([
        '0% = 1 xã',
        'dưới 10% = 0 xã',
        '10% đến dưới 25% = 0 xã',
        '25% đến dưới 50% = 0 xã',
        'từ 50% trở lên = 1 xã',
        'Không có điểm nào để tính = 1 xã',
      ]);
    expect(stores.choices.getState().measure).toBe('broken_share');
    await expect.element(page.getByText(/chưa rõ không tính là hoạt động/)).toBeVisible();
  });

  it('ranks them, the worst first and those without a value last, and opens one by key', async () => {
    const { stores } = mountWithStores(<Panel />, network, { measure: 'broken_share' });
    await page.getByText('Xem danh sách 3 xã, phường').click();
    expect(listed()).toEqual([
      'Xã Lộc Thạnh 25280: 50%',
      'Xã Lộc Thành 25294: 0%có thể từ 0% đến 50% do có điểm chưa rõ tình trạng',
      'Xã Thiện Hưng 25308: Không có điểm nào để tính',
    ]);
    await page.getByRole('button', { name: 'Giá trị' }).click();
    expect(listed()[0]).toContain('25294');
    expect(listed()[2]).toContain('25308');
    await page.getByRole('button', { name: 'Xã, phường' }).click();
    await expect
      .element(page.getByRole('columnheader', { name: 'Xã, phường' }))
      .toHaveAttribute('aria-sort', 'ascending');
    await userEvent.keyboard('{Tab}{Tab}');
    await expect.poll(() => document.activeElement?.textContent).toBe('Xã Lộc Thành 25294');
    expect(stores.stage.getState().highlightedUnitUid).toBe(thanh.uid);
    await userEvent.keyboard('{Enter}');
    expect(stores.choices.getState().selection).toEqual({ kind: 'unit', uid: thanh.uid });
  });

  it('follows the filter, and says so', async () => {
    const { stores } = mountWithStores(<Panel />, network, { measure: 'sites' });
    expect(stores.measured.getState().measured?.values.get(thaanh.uid)?.value).toBe(2);
    const { filter } = stores.choices.getState();
    stores.choices.setState({ filter: { ...filter, statuses: new Set(['broken']) } });
    expect(stores.measured.getState().measured?.values.get(thaanh.uid)?.value).toBe(1);
    await expect.element(page.getByText(/Chỉ tính các điểm đang lọc/)).toBeVisible();
    stores.choices.setState({ filter: { ...filter, unit: thaanh.uid } });
    expect([...(stores.measured.getState().measured?.values.keys() ?? [])]).toEqual([thaanh.uid]);
  });

  it('gives money by head from the shares of the commune’s own sites', () => {
    const { stores } = mountWithStores(<Panel />, network, { measure: 'investment_per_head' });
    const values = stores.measured.getState().measured?.values;
    expect(values?.get(thaanh.uid)?.value).toBe(10);
    expect(values?.get(thanh.uid)?.value).toBe(0);
    expect(values?.get(hung.uid)).toEqual({ value: null, reason: 'no_population' });
    expect(values?.has(elsewhere.uid)).toBe(false);
  });

  it.each(['light', 'dark', 'contrast'] as const)('can be used by everybody: %s', async (theme) => {
    const { element } = mountWithStores(<Panel />, network, { theme, measure: 'people' });
    await page.getByText('Xem danh sách 3 xã, phường').click();
    expect(await listViolations(element)).toEqual([]);
  });
});
