/** A ward officer at the editor of guides, as in their own browser: the keyboard, the page going away. */
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { expect } from 'chai';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { complaints, launch } from '../support/e2e.js';
import { startServer, type RunningServer } from '../support/server.js';

const PAGE = 'elements/ward-guide-editor.html?lang=vi';

describe('the editor of guides', () => {
  let server: RunningServer;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  let wrong: string[];

  before(async () => {
    server = await startServer();
    browser = await launch();
  });

  after(async () => {
    await browser.close();
    await server.close();
  });

  beforeEach(async () => {
    context = await browser.newContext({ reducedMotion: 'reduce' });
    page = await context.newPage();
    wrong = complaints(page);
    await page.goto(server.url + PAGE, { waitUntil: 'networkidle' });
  });

  afterEach(() => context.close());

  /** Presses Tab until what has the focus says so. */
  async function tabTo(words: string): Promise<void> {
    for (let i = 0; i < 80; i++) {
      if ((await focused()).includes(words)) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`the keyboard does not come to “${words}”`);
  }

  function focused(): Promise<string> {
    return page.evaluate(() => {
      let at = document.activeElement;
      while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
      const label = (at as HTMLInputElement | null)?.labels?.[0]?.textContent;
      return label ?? at?.getAttribute('aria-label') ?? at?.textContent ?? '';
    });
  }

  it('is written, moved about in and taken back by keyboard alone', async () => {
    await tabTo('Viết hướng dẫn mới');
    await page.keyboard.press('Enter');
    await tabTo('Tên hướng dẫn');
    await page.keyboard.type('Đăng ký tạm trú');
    await page.keyboard.press('Enter');
    expect(await focused(), 'Enter makes no second line').to.contain('Tên hướng dẫn');
    await tabTo('Thêm câu');
    await page.keyboard.press('Enter');
    expect(await focused()).to.contain('Câu 2');
    await page.keyboard.type('Tôi mới chuyển đến');
    await tabTo('Đưa lên: Câu 2');
    await page.keyboard.press('Enter');
    expect(await focused()).to.contain('Đưa xuống: Câu 1');
    await tabTo('Bỏ câu 1');
    await page.keyboard.press('Enter');
    expect(await focused()).to.contain('Lấy lại');
    await page.keyboard.press('Enter');
    expect(await focused()).to.contain('Câu 1');
    expect(await page.getByRole('textbox', { name: 'Câu 1' }).inputValue()).to.equal(
      'Tôi mới chuyển đến',
    );
    await tabTo('Bước 1');
    await page.keyboard.press('Enter');
    await tabTo('Việc phải làm');
    await page.keyboard.type('Mở trang');
    await page.getByRole('button', { name: 'Bước 1: Mở trang' }).waitFor();
    await page.getByRole('heading', { name: 'Mở trang' }).last().waitFor();
    expect(await focused(), 'the preview leaves the officer alone').to.contain('Việc phải làm');
    expect(wrong).to.deep.equal([]);
  });

  it('has all that was typed when the page goes away in the middle of a word', async () => {
    await page.getByRole('button', { name: 'Viết hướng dẫn mới' }).click();
    await page
      .getByLabel('Tên hướng dẫn')
      .pressSequentially('Đăng ký tạm trú cho người mới chuyển đ');
    await page.goto('about:blank');
    await page.goto(server.url + PAGE, { waitUntil: 'networkidle' });
    await page.getByRole('button', { name: 'Viết tiếp Đăng ký tạm trú' }).click();
    await page.getByRole('button', { name: 'Giới thiệu' }).click();
    expect(await page.getByLabel('Tên hướng dẫn').inputValue()).to.equal(
      'Đăng ký tạm trú cho người mới chuyển đ',
    );
    expect(wrong).to.deep.equal([]);
  });

  it('saves a file that opens again on another device', async () => {
    await page.getByRole('button', { name: 'Viết hướng dẫn mới' }).click();
    await page.getByLabel('Tên hướng dẫn').fill('Đăng ký tạm trú');
    await page.getByRole('button', { name: 'Kiểm tra, duyệt' }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Tải tệp về' }).click(),
    ]);
    expect(download.suggestedFilename()).to.equal('dang-ky-tam-tru.json');
    const other = await (await browser.newContext()).newPage();
    await other.goto(server.url + PAGE, { waitUntil: 'networkidle' });
    const choosing = other.waitForEvent('filechooser');
    await other.getByRole('button', { name: 'Chọn tệp trên máy' }).click();
    await (await choosing).setFiles(await download.path());
    await other.getByRole('button', { name: 'Giới thiệu' }).click();
    expect(await other.getByLabel('Tên hướng dẫn').inputValue()).to.equal('Đăng ký tạm trú');
    await other.context().close();
    expect(wrong).to.deep.equal([]);
  });
});
