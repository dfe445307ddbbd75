import type { Page } from 'playwright-core';
import type { DeskStart } from '../../../scripts/local/desk/protocol';

/** The matrix's first cell on the screen, and its cells' size in pixels, as the sample lays them out. */
const matrix = { left: 303, top: 427, width: 48, height: 21, firstRow: 7, firstColumn: 'C' } as const;

/** The desk, as a person sees and works it. */
export class DeskPage {
  constructor(readonly page: Page) {}

  /** @param address with its token */
  async open(address: string): Promise<void> {
    await this.page.goto(address);
    await this.page.waitForSelector('canvas[id^="univer-sheet-main-canvas"]', { timeout: 60_000 });
    await this.page.waitForTimeout(1_500);
  }

  async turnTo(tab: string): Promise<void> {
    await this.page.getByText(tab, { exact: true }).first().click();
    await this.page.waitForTimeout(700);
  }

  /** Clicks a cell of the matrix, such as "C15". */
  async select(cell: string): Promise<void> {
    const { x, y } = this.middleOf(cell);
    await this.page.mouse.click(x, y);
    await this.page.waitForTimeout(800);
  }

  /** @returns the colour that a cell of the matrix shows near its corner, "r,g,b" */
  async colourOf(cell: string): Promise<string> {
    const { x, y } = this.middleOf(cell);
    return this.page.evaluate(
      ([across, down]) => {
        // The cell's editor has canvases of its own.
        const canvas = document.querySelector<HTMLCanvasElement>('canvas[id^="univer-sheet-main-canvas"]');
        const box = canvas?.getBoundingClientRect();
        const pixel =
          box &&
          canvas
            ?.getContext('2d')
            ?.getImageData((across - box.left) * devicePixelRatio, (down - box.top) * devicePixelRatio, 1, 1);
        return pixel ? Array.from(pixel.data.slice(0, 3)).join(',') : '';
      },
      [x - 16, y - 6] as const,
    );
  }

  /** Until a cell of the matrix shows that colour: the grid draws when it has the time. */
  async untilColour(cell: string, colour: string): Promise<void> {
    for (let tries = 0; (await this.colourOf(cell)) !== colour; tries += 1) {
      if (tries === 50) throw new Error(`${cell} shows ${await this.colourOf(cell)}, not ${colour}`);
      await this.page.waitForTimeout(200);
    }
  }

  /** @returns the value that the desk has of a cell, as the page got it from the host */
  async shown(a1: string): Promise<unknown> {
    const [, tab = '', letter = 'A', row = '1'] = /^'(.+)'!([A-Z])(\d+)$/.exec(a1) ?? [];
    const start = (await (await this.page.request.get(new URL('/book', this.page.url()).href)).json()) as DeskStart;
    const sheet = start.result.changed.find(({ name }) => name === tab);
    return sheet?.cells[Number(row) - 1]?.[letter.charCodeAt(0) - 65]?.value;
  }

  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text, { delay: 100 });
    // The component opens its editor with the first key.
    await this.page.waitForTimeout(800);
    await this.page.keyboard.press('Enter');
    await this.idle();
  }

  /** Chooses an item of the menu by its captions. */
  async choose(...captions: readonly string[]): Promise<void> {
    for (const caption of captions) {
      await this.page
        .getByRole('menuitem', { name: caption, exact: caption !== '' && !this.opensMore(caption) })
        .first()
        .click();
    }
  }

  /** Until nothing is asked of the host any more. */
  async idle(): Promise<void> {
    await this.page.waitForTimeout(100);
    await this.page.waitForSelector('#busy', { state: 'hidden', timeout: 120_000 });
  }

  /** Answers what is asked, and closes what is shown, until the host is done. @returns what was read */
  async goOn(answerTo: (title: string, message: string) => string): Promise<string[]> {
    const read: string[] = [];
    for (let quiet = 0; quiet < 2;) {
      await this.page.waitForTimeout(150);
      const text = await this.answer(answerTo);
      if (text === '' && (await this.page.locator('#busy').isHidden())) quiet += 1;
      else if (text !== '') [quiet] = [0, read.push(text)];
    }
    return read;
  }

  private async answer(answerTo: (title: string, message: string) => string): Promise<string> {
    const { page } = this;
    if (await page.locator('#question').isVisible()) {
      const title = await page.locator('#question-title').innerText();
      const message = await page.locator('#question-message').innerText();
      const answer = answerTo(title, message);
      if (await page.locator('#question-line').isVisible()) await page.locator('#question-text').fill(answer);
      const yes = page.locator('#question-buttons button');
      await (answer === 'No' ? yes.nth(1) : yes.first()).click();
      return `${title}: ${message}`;
    }
    if (!(await page.locator('#screen').isVisible())) return '';
    const said = `${await page.locator('#screen-title').innerText()}: ${await page.frameLocator('#screen-frame').locator('body').innerText()}`;
    await page.locator('#screen-close').click();
    return said;
  }

  private opensMore(caption: string): boolean {
    return ['Tema', 'Reportes', 'Evidencias', 'Informes', 'Consulta'].includes(caption);
  }

  private middleOf(cell: string): { readonly x: number; readonly y: number } {
    const [, letter = matrix.firstColumn, row = ''] = /^([A-Z])(\d+)$/.exec(cell) ?? [];
    const column = letter.charCodeAt(0) - matrix.firstColumn.charCodeAt(0);
    const line = Number(row) - matrix.firstRow;
    return { x: matrix.left + (column + 0.5) * matrix.width, y: matrix.top + (line + 0.5) * matrix.height };
  }
}
