import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { buildCluster } from '#domain/testing/build-site.ts';
import { doWhatIf } from '#domain/what-if-history.ts';
import { defaultChoices } from '#state/choices.ts';
import { listViolations, unmount } from './testing/mount-with-stores.tsx';
import { coverageNetwork, openCoverage, places, station } from './testing/open-coverage.tsx';

const headline = () => page.getByRole('region', { name: 'Số chính' }).first();
const communes = () => page.getByRole('table', { name: 'Nên đến xã nào trước' });
const hamlet = (name: string) =>
  page.getByRole('region', { name: 'Thôn, ấp, khu phố' }).getByText(name, { exact: true });

afterEach(unmount);

describe('the figures', () => {
  it('tell people reached as an interval, and those lost to breakdown', async () => {
    openCoverage();
    await expect.element(headline()).toHaveTextContent('100–500 trên 1.750 người');
    await expect.element(headline()).toHaveTextContent('Mất phủ do hư hỏng200–600');
  });

  it('put the commune with most unreached people first, and only those at the border when asked', async () => {
    openCoverage();
    await expect.element(communes()).toBeVisible();
    await expect.element(communes().getByRole('row').nth(1)).toHaveTextContent('Xã Lộc Thành');
    await page.getByLabelText('Chỉ xã biên giới').click();
    await expect
      .element(communes().getByRole('row').nth(1))
      .toHaveTextContent(/Xã Lộc Thạnh.*250–650.*200–600/);
    await expect.element(communes().getByText('Xã Lộc Thành')).not.toBeInTheDocument();
  });

  it('open the sum that a number is, and exactly its rows', async () => {
    openCoverage();
    const measures = page.getByRole('table', { name: 'Các số đo theo ba nhóm điểm' });
    await measures.getByRole('button', { name: /^40%/ }).click();
    await expect.element(measures).toHaveTextContent('700 ÷ 1.750 = 40%');
    await measures.getByRole('button', { name: 'Xem các dòng của số này' }).click();
    const dialog = page.getByRole('dialog');
    await expect.element(dialog).toHaveTextContent('Cộng 3 dòng: 700');
    await expect.element(dialog.getByRole('button', { name: 'Ấp 3' })).toBeVisible();
    await expect.element(dialog.getByRole('button', { name: 'Ấp 4' })).not.toBeInTheDocument();
  });

  it('say what of the input changes what they mean', async () => {
    openCoverage(
      {},
      { clusters: [buildCluster({ code: 'CL-0', siteId: station.id, lonLat: places['Ấp 1'], radiusM: -5 })] },
    );
    await page.getByText('Lưu ý về dữ liệu').click();
    await page.getByText('Bán kính ghi số âm').click();
    await expect.element(page.getByText('ghi -5 m, đã tính 500 m')).toBeVisible();
  });

  it('say why nobody is reached when no site is left, and lead to what to choose', async () => {
    const { stores } = openCoverage({
      coverage: { ...defaultChoices.coverage, kinds: ['e_board'] },
    });
    await expect.element(headline()).toHaveTextContent('Không có điểm nào thuộc các loại đang chọn');
    await headline().getByRole('button', { name: 'Chọn lại loại điểm' }).click();
    expect(stores.choices.getState().part).toBe('controls');
  });

  it('have nothing that axe finds wrong', async () => {
    const { element } = openCoverage();
    await expect.element(communes()).toBeVisible();
    expect(await listViolations(element)).toEqual([]);
  });
});

describe('what goes wrong', () => {
  it('says that the people could not be read, and reads them again when asked', async () => {
    const { stores } = openCoverage();
    await expect.element(headline()).toHaveTextContent('100–500');
    stores.coverage.setState({ reading: { error: { kind: 'offline' } } });
    await expect.element(page.getByRole('alert')).toHaveTextContent('Không đọc được số liệu dân cư');
    await page.getByRole('button', { name: 'Thử lại' }).click();
    await expect.element(page.getByRole('alert')).not.toBeInTheDocument();
    await expect.element(headline()).toHaveTextContent('100–500');
  });

  it('stops when told to, and goes on when asked', async () => {
    const { stores } = openCoverage();
    await expect.element(headline()).toHaveTextContent('100–500');
    stores.coverage.setState({ run: { kind: 'running', done: 1, of: 4 } });
    await expect.element(page.getByRole('progressbar')).toHaveAttribute('value', '0.25');
    await page.getByRole('button', { name: 'Dừng' }).click();
    await page.getByRole('button', { name: 'Tính lại' }).click();
    await expect.poll(() => stores.coverage.getState().run.kind).toBe('done');
  });
});

describe('the controls', () => {
  it('count at once, and stand in the choices', async () => {
    const { stores } = openCoverage();
    await page.getByRole('tab', { name: 'Cách tính' }).click();
    await page.getByText('Coi như hoạt động', { exact: true }).click();
    await expect.element(headline()).toHaveTextContent('500 trên 1.750 người');
    expect(stores.choices.getState().coverage.unknownTreatment).toBe('working');
    await page.getByText('Đã lắp đặt', { exact: true }).click();
    await expect.element(headline()).toHaveTextContent('700 trên 1.750 người');
  });

  it('say at the field why a radius cannot be one, and go on with the last good one', async () => {
    const { stores } = openCoverage(
      {},
      { clusters: [buildCluster({ code: 'CL-0', siteId: station.id, lonLat: places['Ấp 1'] })] },
    );
    await page.getByRole('tab', { name: 'Cách tính' }).click();
    const field = page.getByRole('textbox', { name: /Vô tuyến FM/ });
    for (const [typed, message] of [
      ['0', 'Bán kính phải lớn hơn 0.'],
      ['-3', 'Bán kính không thể là số âm.'],
      ['99000', 'Bán kính không quá 20.000 m.'],
      ['xa', 'Hãy nhập một số'],
    ] as const) {
      await userEvent.fill(field, typed);
      await expect.element(page.getByRole('alert')).toHaveTextContent(message);
    }
    expect(stores.choices.getState().coverage.radiusDefaultsM.fm).toBe(500);
    await userEvent.fill(field, '1.200');
    await expect.element(page.getByRole('alert')).not.toBeInTheDocument();
    expect(stores.choices.getState().coverage.radiusDefaultsM.fm).toBe(1_200);
  });
});

describe('a commune', () => {
  it('lists its hamlets, those that are not reached first, with what reaches them', async () => {
    openCoverage();
    await expect.element(hamlet('Ấp 2')).toBeVisible();
    const lines = page.getByRole('region', { name: 'Thôn, ấp, khu phố' }).getByRole('listitem');
    await expect.element(lines.nth(0)).toHaveTextContent('Ấp 2');
    await expect.element(lines.nth(0)).toHaveTextContent('đang không hoạt động');
    await hamlet('Ấp 1').click();
    await expect.element(page.getByText('Loa Ấp 1 cách 0 m, bán kính 500 m')).toBeVisible();
    await expect.element(page.getByRole('button', { name: 'Chỉ định cho nơi này' })).not.toBeInTheDocument();
  });

  it('takes an editor’s word, which needs a reason', async () => {
    openCoverage({}, { role: 'editor' });
    await hamlet('Ấp 4').click();
    await page.getByRole('button', { name: 'Chỉ định cho nơi này' }).first().click();
    await page.getByRole('button', { name: 'Lưu chỉ định' }).click();
    await expect.element(page.getByRole('alert')).toHaveTextContent('Hãy ghi lý do');
  });
});

describe('what is tried', () => {
  it('shows beside the facts, and leaves them when it is taken back', async () => {
    const { stores } = openCoverage();
    await expect.element(headline()).toHaveTextContent('100–500');
    const broken = coverageNetwork.clusters?.[1]?.id ?? '';
    stores.coverage.setState(({ whatIf }) => ({
      whatIf: doWhatIf(whatIf, [{ kind: 'set_status', id: broken, status: 'good' }]),
    }));
    await expect.element(headline()).toHaveTextContent('300–700 trên 1.750');
    expect(stores.coverage.getState().answer?.base.total.sets.operating.peopleReachedAtLeast[0]).toEqual({
      low: 100,
      high: 500,
    });
    stores.coverage.setState(({ whatIf }) => ({ whatIf: doWhatIf(whatIf, []) }));
    await expect.element(headline()).toHaveTextContent('100–500 trên 1.750');
    const { answer } = stores.coverage.getState();
    expect(answer?.result).toBe(answer?.base);
  });
});
