import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { listViolations, unmount } from './testing/mount-with-stores.tsx';
import { coverageNetwork, openCoverage } from './testing/open-coverage.tsx';

afterEach(unmount);

const [good, broken] = coverageNetwork.clusters ?? [];
const headline = () => page.getByRole('region', { name: 'Số chính' }).first();
const tab = (name: string) => page.getByRole('tab', { name });
const difference = () => page.getByRole('heading', { name: 'Khác so với số liệu thật' });
const change = (measure: string) => page.getByText(measure, { exact: true }).first();

async function openWhatIf(choices: Parameters<typeof openCoverage>[0] = {}) {
  const shown = openCoverage({ part: 'what-if', ...choices });
  await expect.element(page.getByText('Sửa cụm nào được thêm nhiều người nhất')).toBeVisible();
  return shown;
}

describe('a repair', () => {
  it('is offered with the people whom it would reach, and not for what is only unknown', async () => {
    const { element } = await openWhatIf();
    await expect.element(page.getByRole('button', { name: 'Thử sửa Loa Ấp 2' }).first()).toBeVisible();
    const offered = [...element.querySelectorAll('[data-repair]')];
    expect(offered.map((each) => each.textContent)).toEqual([expect.stringContaining('+200')]);
  });

  it('is tried from the list of communes by keys, and undone', async () => {
    const { stores } = openCoverage();
    const offer = page.getByRole('button', { name: 'Thử sửa điểm có ích nhất cho Xã Lộc Thạnh' });
    await expect.element(offer).toBeVisible();
    await expect
      .element(page.getByRole('button', { name: 'Thử sửa điểm có ích nhất cho Xã Lộc Thành' }))
      .not.toBeInTheDocument();
    (offer.element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(difference()).toBeVisible();
    await expect.element(headline()).toHaveTextContent('300–700 trên 1.750');
    expect(stores.choices.getState().tried).toEqual([{ kind: 'set_status', id: broken?.id, status: 'good' }]);
    await expect.element(tab('Giả định')).toHaveFocus();
    await page.getByRole('button', { name: 'Hoàn tác' }).click();
    await expect.element(difference()).not.toBeInTheDocument();
    await expect.element(headline()).toHaveTextContent('100–500 trên 1.750');
  });

  it('is tried beside the hamlet that it would reach', async () => {
    openCoverage();
    await page.getByRole('region', { name: 'Thôn, ấp, khu phố' }).getByText('Ấp 2', { exact: true }).click();
    await page.getByRole('button', { name: 'Thử sửa Loa Ấp 2' }).click();
    await expect.element(headline()).toHaveTextContent('300–700 trên 1.750');
    await expect.element(tab('Giả định')).toHaveAttribute('aria-selected', 'true');
  });
});

describe('what must not fail', () => {
  it('can be tried to fail, and loses what the list says', async () => {
    openCoverage();
    await page.getByText('Không được để hỏng').click();
    await page.getByText('Từng cụm loa', { exact: true }).click();
    await page.getByRole('button', { name: 'Thử cho ngừng: Loa Ấp 1' }).click();
    await expect.element(change('−100')).toBeVisible();
    await expect.element(headline()).toHaveTextContent('0–400 trên 1.750');
  });

  it('offers to repair what is broken of a station', async () => {
    const { stores } = openCoverage();
    await page.getByText('Không được để hỏng').click();
    await page.getByRole('button', { name: 'Thử sửa: Đài Lộc Thạnh' }).click();
    await expect.element(headline()).toHaveTextContent('300–700 trên 1.750');
    expect(stores.choices.getState().tried).toHaveLength(1);
  });
});

describe('what is tried with one source', () => {
  it('refuses a radius that cannot be one, and says which goes on counting', async () => {
    const { stores } = await openWhatIf();
    stores.coverage.setState({ chosenSourceId: good?.id ?? null });
    const radius = page.getByRole('textbox', { name: /Bán kính nghe được/ }).first();
    await userEvent.fill(radius, '0');
    await expect.element(page.getByRole('alert')).toHaveTextContent('Vẫn đang tính 500 m');
    expect(stores.coverage.getState().whatIf.edits).toEqual([]);
    await userEvent.fill(radius, '800');
    await expect.element(page.getByText('bán kính 800 m', { exact: true })).toBeVisible();
    await page.getByRole('button', { name: /^Bỏ giả định: Loa Ấp 1/ }).click();
    expect(stores.coverage.getState().whatIf.edits).toEqual([]);
  });

  it('adds a site at coordinates, and says where they could not be read', async () => {
    const { stores } = await openWhatIf();
    await page.getByText('Thêm một điểm mới', { exact: true }).click();
    const place = page.getByRole('textbox', { name: 'Hoặc nhập vĩ độ và kinh độ' });
    await userEvent.fill(place, 'gần chợ');
    await page.getByRole('button', { name: 'Thêm', exact: true }).click();
    await expect.element(page.getByRole('alert')).toHaveTextContent('Chưa đọc được tọa độ');
    await userEvent.fill(place, '11,89; 106,51');
    await page.getByRole('button', { name: 'Thêm', exact: true }).click();
    await expect.element(headline()).toHaveTextContent('150–550 trên 1.750');
    expect(stores.coverage.getState().whatIf.edits).toEqual([
      expect.objectContaining({ kind: 'add', id: 'new-1' }),
    ]);
    await page.getByRole('button', { name: 'Trở về số liệu thật' }).click();
    await expect.element(headline()).toHaveTextContent('100–500 trên 1.750');
  });

  it('steps back and forth by keys', async () => {
    const { stores } = await openWhatIf();
    await page.getByRole('button', { name: 'Thử sửa Loa Ấp 2' }).first().click();
    await expect.element(headline()).toHaveTextContent('300–700 trên 1.750');
    await userEvent.keyboard('{Control>}z{/Control}');
    await expect.element(headline()).toHaveTextContent('100–500 trên 1.750');
    await userEvent.keyboard('{Control>}{Shift>}z{/Shift}{/Control}');
    await expect.element(headline()).toHaveTextContent('300–700 trên 1.750');
    expect(stores.coverage.getState().whatIf.edits).toHaveLength(1);
  });
});

it.each(['light', 'dark', 'contrast'] as const)('is accessible in %s', async (theme) => {
  const { element } = await openWhatIf({ theme });
  await page.getByRole('button', { name: 'Thử sửa Loa Ấp 2' }).first().click();
  await page.getByText('Thêm một điểm mới', { exact: true }).click();
  await expect.element(difference()).toBeVisible();
  expect(await listViolations(element)).toEqual([]);
});
