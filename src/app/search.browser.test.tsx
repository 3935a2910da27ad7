import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { SearchBox } from '#features/search/search-box.tsx';
import { toAdminUnitUid, type HamletId } from '#domain/id.ts';
import { buildCluster, buildInvestment, buildSite, buildUnit } from '#domain/testing/build-site.ts';
import { emptySiteFilter } from '#domain/site-filter.ts';
import { defaultChoices } from '#state/choices.ts';
import { Inspector } from './inspector.tsx';
import { SearchSlot } from './search-slot.tsx';
import { listViolations, mountWithStores, unmount } from './testing/mount-with-stores.tsx';

const province = buildUnit({ code: '75', level: 'province', nameVi: 'Thành phố Đồng Nai' });
const parent = { parentUid: province.uid };
const thaanh = buildUnit({ code: '25280', nameVi: 'Xã Lộc Thạnh', isBorder: true, ...parent });
const thanh = buildUnit({ code: '25294', nameVi: 'Xã Lộc Thành', isBorder: true, ...parent });
const hung = buildUnit({ code: '25308', nameVi: 'Xã Thiện Hưng', ...parent });
const old = buildUnit({
  code: '25315',
  nameVi: 'Xã Thanh Hòa',
  vintage: 2024,
  validFrom: '1997-01-01',
  validTo: '2025-07-01',
  labelLonLat: [106.9, 12],
});
const station = buildSite({ code: 'DT-25280', nameVi: 'Đài truyền thanh xã Lộc Thạnh', units: [thaanh.uid] });
const gate = buildSite({
  code: 'CK-HOA-LU',
  nameVi: 'Cửa khẩu quốc tế Hoa Lư',
  kind: 'border_gate',
  status: 'broken',
  units: [thaanh.uid],
  lonLat: [106.57021, 11.96715],
});
const network = {
  units: [province, thaanh, thanh, hung, old],
  sites: [station, gate],
  clusters: [buildCluster({ code: 'CL-25280-01', siteId: station.id, placeVi: 'Ấp 1, cụm 1' })],
  links: [
    { fromUid: old.uid, toUid: hung.uid, shareArea: 1, sharePopulation: 1, provenance: 'derived' as const },
  ],
  hamlets: [
    {
      id: 'h-1' as HamletId,
      unitUid: thaanh.uid,
      nameVi: 'Ấp Thạnh Biên',
      population: 812,
      households: 203,
      lonLat: [106.55, 11.95] as const,
      provenance: 'synthetic' as const,
    },
  ],
  investments: [
    buildInvestment({ siteId: station.id }),
    buildInvestment({ siteId: gate.id, sharePlanMvnd: 40, shareDisbursedMvnd: 30 }),
  ],
};

function Screen() {
  return (
    <main style={{ height: 700, background: 'var(--sheet)' }}>
      <SearchBox isSheet={false} />
    </main>
  );
}

const box = () => page.getByRole('combobox', { name: /^Tìm điểm/ });
const rows = () => [...document.querySelectorAll('[role="option"]')].map((row) => row.textContent ?? '');
const activeRow = () => document.querySelector('[role="option"][aria-selected="true"]')?.textContent ?? '';

beforeEach(() => localStorage.clear());
afterEach(unmount);

/** Types and waits until the list answers it. */
async function find(text: string, first: RegExp): Promise<void> {
  await box().fill(text);
  await expect.poll(() => rows()[0]).toMatch(first);
}

describe('the search box', () => {
  it('finds a site without accents, marks what matched, and opens it with Enter', async () => {
    const { stores } = mountWithStores(<Screen />, network);
    await find('cua khau hoa', /Cửa khẩu quốc tế Hoa Lư.*CK-HOA-LU.*Hư hỏng/);
    const marks = document.querySelector('[role="option"]')?.querySelectorAll('mark') ?? [];
    expect([...marks].map((mark) => mark.textContent)).toEqual(['Cửa', 'khẩu', 'Hoa']);
    await userEvent.keyboard('{Enter}');
    expect(stores.choices.getState().selection).toEqual({
      kind: 'site',
      code: 'CK-HOA-LU',
      clusterCode: null,
    });
    await expect.poll(() => stores.choices.getState().view?.lonLat).toEqual(gate.lonLat);
    await expect.element(box()).toHaveAttribute('aria-expanded', 'false');
  });

  it('opens the first finding when Enter was faster than the answer', async () => {
    const { stores } = mountWithStores(<Screen />, network);
    await box().fill('CL-25280-01');
    await userEvent.keyboard('{Enter}');
    await expect
      .poll(() => stores.choices.getState().selection)
      .toEqual({ kind: 'site', code: 'DT-25280', clusterCode: 'CL-25280-01' });
  });

  it('tells two communes of one accent-less name apart, the one typed first', async () => {
    mountWithStores(<Screen />, network);
    await find('lộc thành', /Xã Lộc Thành.*25294/);
    expect(rows()[1]).toMatch(/Xã Lộc Thạnh.*25280/);
    await find('lộc thạnh', /Xã Lộc Thạnh.*25280/);
  });

  it('finds an old commune, says what it is now, and opens it in its own vintage; finds the new one by the old name', async () => {
    const { stores } = mountWithStores(<Screen />, network);
    await find('thanh hoa', /Xã Thanh Hòa \(cũ, đến 30\/06\/2025\).*→ nay là xã Thiện Hưng/);
    expect(rows()[1]).toMatch(/Xã Thiện Hưng.*gồm xã Thanh Hòa \(cũ\)/);
    await userEvent.keyboard('{Enter}');
    expect(stores.choices.getState()).toMatchObject({
      selection: { kind: 'unit', uid: old.uid },
      vintage: 2024,
    });
    await find('thanh hòa', /Xã Thanh Hòa/);
    await userEvent.keyboard('{ArrowDown}{Enter}');
    expect(stores.choices.getState()).toMatchObject({
      selection: { kind: 'unit', uid: toAdminUnitUid('25308', 2025) },
      vintage: null,
    });
  });

  it('flies to a hamlet and to a coordinate', async () => {
    const { stores } = mountWithStores(<Screen />, network);
    await find('thanh bien', /Ấp Thạnh Biên.*Xã Lộc Thạnh.*812 người/);
    await userEvent.keyboard('{Enter}');
    expect(stores.choices.getState().selection).toEqual({
      kind: 'place',
      lonLat: [106.55, 11.95],
      hamletId: 'h-1',
    });
    await find('11°58′01,74″B 106°34′12,756″Đ', /11,96715; 106,57021/);
    await userEvent.keyboard('{Enter}');
    expect(stores.choices.getState().selection).toMatchObject({ kind: 'place', hamletId: null });
  });

  it('offers every meridian for metres and says which is which', async () => {
    mountWithStores(<Screen />, network);
    await find('534678,9 1323545,1', /VN-2000, kinh tuyến trục.*đã đổi chỗ x và y/);
    await page.getByRole('option', { name: 'Kinh tuyến trục khác' }).click();
    await expect.poll(() => rows().length).toBeGreaterThan(10);
    expect(rows().some((row) => row.includes('106°15′'))).toBe(true);
  });

  it.each([
    ['48.85, 2.35', /nằm ngoài Việt Nam/],
    ['11°58′', /Mới có một số/],
    ['11°75′B 106°34′Đ', /Phút và giây phải nhỏ hơn 60/],
    ['zzzz qqqq', /Không tìm thấy “zzzz qqqq”/],
    ["'; drop table site; --", /Không tìm thấy/],
    ['😀😀😀', /Không tìm thấy/],
  ])('%s is answered with words', async (text, words) => {
    const { stores } = mountWithStores(<Screen />, network);
    await box().fill(text);
    await expect.element(page.getByText(words)).toBeVisible();
    await userEvent.keyboard('{Enter}');
    expect(stores.choices.getState()).toMatchObject({ selection: null, filter: emptySiteFilter });
  });

  it('filters by the text as the last choice, and clears a filter that hides what is chosen', async () => {
    const { stores } = mountWithStores(<Screen />, network);
    await find('hoa lu', /Hoa Lư/);
    await page.getByRole('option', { name: /Lọc theo chữ “hoa lu”/ }).click();
    expect(stores.visible.getState().sites.map(({ code }) => code)).toEqual(['CK-HOA-LU']);
    await find('DT-25280', /Đài truyền thanh xã Lộc Thạnh.*ngoài bộ lọc/);
    await userEvent.keyboard('{Enter}');
    expect(stores.choices.getState().filter).toEqual(defaultChoices.filter);
  });

  it('is walked by keyboard: arrows, End, Home, Escape twice, Ctrl-K and /', async () => {
    mountWithStores(<Screen />, network);
    await find('loc', /Lộc/);
    const all = rows();
    await userEvent.keyboard('{ArrowDown}');
    expect(activeRow()).toBe(all[1]);
    await userEvent.keyboard('{End}');
    expect(activeRow()).toBe(all.at(-1));
    await userEvent.keyboard('{ArrowDown}');
    expect(activeRow()).toBe(all[0]);
    const id = document.querySelector('[role="option"][aria-selected="true"]')?.id;
    await expect.element(box()).toHaveAttribute('aria-activedescendant', id);
    await userEvent.keyboard('{Escape}');
    expect(rows()).toEqual([]);
    await expect.element(box()).toHaveValue('loc');
    await userEvent.keyboard('{Escape}');
    await expect.element(box()).toHaveValue('');
    await userEvent.tab();
    await userEvent.keyboard('{Control>}k{/Control}');
    await expect.element(box()).toHaveFocus();
    (document.activeElement as HTMLElement).blur();
    await userEvent.keyboard('/');
    await expect.element(box()).toHaveFocus();
    await expect.element(box()).toHaveValue('');
  });

  it('remembers choices, and forgets them when the person signs out', async () => {
    const { stores } = mountWithStores(<Screen />, network);
    stores.session.setState({ session: { email: 'a@example', membership: null }, ended: false });
    await find('hoa lu', /Hoa Lư/);
    await userEvent.keyboard('{Enter}');
    await box().fill('');
    await expect.poll(() => rows()[0]).toMatch(/Hoa Lư/);
    await userEvent.keyboard('{Escape}');
    stores.session.setState({ session: null, ended: false });
    await box().click();
    await expect.poll(() => rows().length).toBeGreaterThan(0);
    expect(rows().some((row) => row.includes('Hoa Lư'))).toBe(false);
    expect(localStorage.getItem('phen-dau:recent-searches')).toBeNull();
  });

  it('leads from a decision to its rows: the panel’s figures are their sum, the filter shows exactly them', async () => {
    const { stores } = mountWithStores(<Screen />, network);
    await find('QĐ 1234', /Quyết định 1234\/QĐ-UBND.*02\/03\/2019.*2 điểm/);
    await userEvent.keyboard('{Enter}');
    const key = stores.choices.getState().selection;
    expect(key).toMatchObject({ kind: 'decision' });
    unmount();
    const again = mountWithStores(key === null ? null : <Inspector selection={key} />, network);
    await expect.element(page.getByText('140 triệu đồng')).toBeVisible();
    await expect.element(page.getByText('110 triệu đồng')).toBeVisible();
    await page.getByRole('button', { name: /Chỉ hiện 2 điểm này/ }).click();
    expect(again.stores.visible.getState().sites).toHaveLength(2);
    expect(await listViolations(again.element)).toEqual([]);
  });

  it.each(['light', 'dark', 'contrast'] as const)('can be used by everybody: %s', async (theme) => {
    const { element } = mountWithStores(<Screen />, network, { theme });
    await box().click();
    await expect.poll(() => rows().length).toBeGreaterThan(0);
    expect(await listViolations(element)).toEqual([]);
    await find('loc', /Lộc/);
    expect(await listViolations(element)).toEqual([]);
    await box().fill('zzzz qqqq');
    await expect.element(page.getByText(/Không tìm thấy/)).toBeVisible();
    expect(await listViolations(element)).toEqual([]);
  });
});

describe('a place', () => {
  it('is shown in both systems, with its commune and what stands nearest, and marked', async () => {
    const place = { kind: 'place' as const, lonLat: [106.57, 11.967] as const, hamletId: null };
    const { element, stores } = mountWithStores(<Inspector selection={place} />, network);
    await expect.element(page.getByText('11,96700; 106,57000')).toBeVisible();
    await expect.element(page.getByRole('button', { name: /Cửa khẩu quốc tế Hoa Lư/ })).toBeVisible();
    await expect.element(page.getByText(/^X = /)).toBeVisible();
    expect(stores.stage.getState().pin).toEqual({ lonLat: place.lonLat, label: '11,96700; 106,57000' });
    expect(await listViolations(element)).toEqual([]);
    unmount();
    expect(stores.stage.getState().pin).toBeNull();
  });
});

describe('the field that waits for the box', () => {
  it('hands over what was typed and the focus', async () => {
    const { stores } = mountWithStores(<SearchSlot isSheet={false} />, network);
    const early = document.querySelector<HTMLInputElement>('input[data-command="search"]');
    early?.focus();
    if (early?.getAttribute('role') === null) await userEvent.keyboard('CK-HOA-LU');
    else await box().fill('CK-HOA-LU');
    await expect.poll(() => rows()[0]).toMatch(/Cửa khẩu quốc tế Hoa Lư/);
    await expect.element(box()).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    expect(stores.choices.getState().selection).toMatchObject({ code: 'CK-HOA-LU' });
  });
});
