import type { Explorer } from './explorer.ts';

/** An explorer who goes to other days. */
export type TimeTraveller = ReturnType<typeof openTime>;

export function openTime(explorer: Explorer) {
  const { page, word } = explorer;
  const region = () => page.getByRole('region', { name: word('time.bar') });
  const slider = () => region().getByRole('slider', { name: word('time.slider') });
  const openBar = async () => {
    const button = region().getByRole('button', { name: word('time.open') });
    await slider().or(button).first().waitFor();
    if (await button.isVisible()) await button.click();
    await slider().waitFor();
  };
  const date = async () => {
    await openBar();
    return (await slider().getAttribute('aria-valuetext')) ?? '';
  };
  const untilDate = async (text: string) => {
    await page.waitForFunction(
      ([label, wanted]) =>
        document
          .querySelector(`input[type="range"][aria-label="${label}"]`)
          ?.getAttribute('aria-valuetext') === wanted,
      [word('time.slider'), text] as const,
    );
  };
  const type = async (text: string) => {
    await openBar();
    const field = region().getByRole('textbox');
    await field.fill(text);
    await field.press('Enter');
  };
  return {
    ...explorer,
    /** The date of the slider in words. */
    date,
    untilDate,
    type,
    /** Types a date and waits until the screen shows it. */
    goTo: async (text: string) => {
      await type(text);
      await page
        .getByText(/^(Ngày|On) \d\d\/\d\d\/\d{4}$/)
        .first()
        .waitFor({ state: 'attached' });
    },
    press: async (key: string) => {
      await openBar();
      await slider().press(key);
    },
    play: async () => {
      await openBar();
      await region()
        .getByRole('button', { name: word('time.play') })
        .click();
    },
    backToToday: () =>
      page
        .getByRole('button', { name: word('time.backToToday') })
        .first()
        .click(),
    untilAddress: async (part: string, value: string | null) => {
      await page.waitForURL((url) => url.searchParams.get(part) === value);
    },
    /** The figures of the date as the bar says them. */
    figures: async () => {
      await openBar();
      await page
        .getByText(/^(Ngày|On) \d\d\/\d\d\/\d{4}$/)
        .first()
        .waitFor({ state: 'attached' });
      const [sites, clusters, money] = await region().locator('p > span').allInnerTexts();
      return { sites: toNumber(sites), clusters: toNumber(clusters), spentMvnd: toNumber(money) };
    },
    /** How many sites the table has. */
    rowCount: async () => Number(await explorer.table().getAttribute('aria-rowcount')) - 1,
  };

  function toNumber(text: string | undefined): number {
    const digits = /[\d.,]+/.exec(text ?? '')?.[0] ?? '';
    const plain =
      word('time.today') === 'Today'
        ? digits.replaceAll(',', '')
        : digits.replaceAll('.', '').replace(',', '.');
    return Number(plain);
  }
}
