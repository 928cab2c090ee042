/** The product on its demo pages, in pictures: one venue, a morning's visits, real codes. */
/* global Image, OffscreenCanvas, XMLSerializer, document, requestAnimationFrame, scrollTo */
import { mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import decodeQR from 'qr/decode.js';
import { createServer } from '../serve.mjs';
import { chromiumArgs, provideBrowsers } from './browsers.mjs';
import { filesBelow } from './files.mjs';
import { root } from './run.mjs';

const README_FOLDER = join(root, 'docs/images');
const README_BYTES = 200_000;
const PHONE = { width: 390, height: 844 };
const SIZES = [PHONE, { width: 820, height: 1180 }, { width: 1080, height: 1920 }];

/** Nobody real: the names say "sample", "trial", "for example". Times are of one market day. */
const VISITS = [
  { name: 'Trần Thị Thử', came: '06:12', left: '06:55' },
  { name: 'Lê Văn Ví Dụ', came: '06:58', left: '07:30', along: ['Lê Thị Ví Dụ'] },
  { name: 'Phạm Thị Minh Hoạ', came: '07:34', left: '08:20' },
  { name: 'Hoàng Văn Thử', came: '08:24', left: '08:51', along: ['Hoàng Thị Mẫu', 'Hoàng An'] },
  { name: 'Đỗ Thị Mẫu', came: '08:53', left: '09:16' },
];
const GUEST = { name: 'Nguyễn Văn Mẫu', came: '09:20', along: ['Nguyễn Thị Thử'] };

/** Writes the README's pictures. Throws where one is too heavy or the product does not do its job. */
export async function takePictures() {
  await withBrowser(async (browser, url) => {
    const context = await openContext(browser);
    const page = await context.newPage();
    await page.setViewportSize({ width: 1280, height: 900 });
    await registerMarket(page, url);
    const link = await readCode(page);
    await save(page.locator('ward-venue-poster [part~=poster]'), 'poster');

    for (const visit of VISITS) await checkIn(page, link, visit);
    await page.setViewportSize(PHONE);
    await arrive(page, link, GUEST);
    await page.evaluate(() => scrollTo(0, 0));
    await save(page, 'check-in');
    await enter(page);
    await bringUp(page, 'ward-check-in');
    await save(page, 'phone');

    await setTime(context, '09:41');
    await page.setViewportSize({ width: 900, height: 1050 });
    await page.goto(`${url}office.html`);
    await openNames(page);
    await page.getByText(GUEST.name).first().waitFor();
    await bringUp(page, 'ward-visit-log');
    await save(page, 'log');
  });
}

/** Every page in both languages, both themes and three sizes, before and after there is something in it. */
export async function takeAll(folder) {
  const pages = filesBelow('demo')
    .filter((file) => file.endsWith('.html'))
    .map((file) => file.replace(/^demo\//, ''));
  await withBrowser(async (browser, url) => {
    const context = await openContext(browser, 1);
    const page = await context.newPage();
    await takeEach(page, url, pages, join(folder, 'empty'));
    await registerMarket(page, url);
    const link = await readCode(page);
    for (const visit of [...VISITS, GUEST]) await checkIn(page, link, visit);
    await takeEach(page, url, pages, join(folder, 'full'));
  });
}

async function takeEach(page, url, pages, folder) {
  mkdirSync(folder, { recursive: true });
  for (const path of pages) {
    for (const language of ['vi', 'en']) {
      await page.goto(`${url}${path}?lang=${language}`);
      await settled(page);
      for (const colorScheme of ['light', 'dark']) {
        await page.emulateMedia({ colorScheme });
        for (const size of SIZES) {
          await page.setViewportSize(size);
          const name = [path.replace(/\W+/g, '-'), language, colorScheme, size.width].join('.');
          await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
        }
      }
    }
  }
}

async function withBrowser(work) {
  const [{ found, advice }] = await provideBrowsers(['chromium']);
  if (!found) throw new Error(`chromium was not found: ${advice}`);
  const server = await createServer();
  const browser = await chromium.launch({
    executablePath: found,
    // No camera, and never the machine's own.
    args: [...chromiumArgs, '--use-fake-device-for-media-stream=device-count=0'],
  });
  try {
    await work(browser, server.url);
  } finally {
    await browser.close();
    await server.close();
  }
}

async function openContext(browser, deviceScaleFactor = 2) {
  const context = await browser.newContext({
    deviceScaleFactor,
    locale: 'vi-VN',
    reducedMotion: 'reduce',
    colorScheme: 'light',
  });
  await setTime(context, '05:40');
  return context;
}

/** On a Monday in Việt Nam, so that the pictures are the same whenever they are taken. */
function setTime(context, time) {
  return context.clock.setFixedTime(new Date(`2026-03-02T${time}:00+07:00`));
}

async function registerMarket(page, url) {
  await page.goto(`${url}venue.html?lang=vi`);
  await page.getByLabel('Tên địa điểm').fill('Chợ Hoa Sen');
  await page.getByLabel('Tỉnh, thành phố').selectOption({ label: 'Đồng Tháp' });
  await page.getByLabel('Phường, xã').selectOption({ label: 'Phường Cao Lãnh' });
  await page.getByLabel('Họ và tên').fill('Trần Văn Ví Dụ');
  await page.getByLabel('Số điện thoại').fill('0900000001');
  await page.getByLabel('Sức chứa').fill('120');
  await page.getByRole('button', { name: 'Đăng ký và lấy mã QR' }).click();
  await page.getByText('Đã đăng ký Chợ Hoa Sen').waitFor();
  await settled(page);
}

/** Reads the QR image on the page, as a phone's camera would. */
async function readCode(page) {
  const image = page.locator('ward-venue-code [part=image]').first();
  const { data, side } = await image.evaluate(async (svg) => {
    // Whole pixels for every module.
    const side = svg.viewBox.baseVal.width * 8;
    const copy = svg.cloneNode(true);
    copy.setAttribute('width', side);
    copy.setAttribute('height', side);
    const drawn = new Image();
    const source = new XMLSerializer().serializeToString(copy);
    drawn.src = URL.createObjectURL(new Blob([source], { type: 'image/svg+xml' }));
    await drawn.decode();
    const canvas = new OffscreenCanvas(side, side).getContext('2d');
    canvas.drawImage(drawn, 0, 0);
    const { data } = canvas.getImageData(0, 0, side, side);
    return { data: Array.from(data), side };
  });
  return decodeQR({ width: side, height: side, data: Uint8ClampedArray.from(data) });
}

async function checkIn(page, link, visit) {
  await arrive(page, link, visit);
  await enter(page);
  if (!visit.left) return;
  await setTime(page.context(), visit.left);
  await page.getByRole('button', { name: 'Ra về' }).click();
  await page.getByRole('heading', { name: 'Đã ra khỏi' }).waitFor();
}

/** Opens the code's link and fills the form, up to its last button. */
async function arrive(page, link, { name, came, along = [] }) {
  await setTime(page.context(), came);
  // The page may be open already: then the link alone would only change what stands behind its #.
  await page.goto('about:blank');
  await page.goto(link);
  await page.getByLabel('Họ và tên').fill(name);
  await page.getByLabel('Số điện thoại').fill('0900000000');
  if (along.length > 0) await page.locator('summary').click();
  for (const companion of along) {
    await page.getByLabel('Tên người nhà đi cùng').fill(companion);
    await page.getByRole('button', { name: 'Thêm', exact: true }).click();
  }
  const remember = page.getByLabel('Nhớ tên và số');
  await remember.uncheck();
  await page.getByLabel('Tôi đồng ý').check();
  await settled(page);
}

async function enter(page) {
  await page.getByRole('button', { name: /^Vào/ }).click();
  await page.getByRole('heading', { name: 'Đã vào' }).waitFor();
}

/** Fonts are there, and the poster is drawn where there is one to draw. */
async function settled(page) {
  await page.evaluate(async () => {
    await document.fonts.ready;
    const drawing = document.querySelector('ward-venue-poster');
    while (drawing?.shadowRoot?.querySelector('.waiting')) {
      await new Promise((next) => requestAnimationFrame(next));
    }
  });
  await page.waitForLoadState('networkidle');
}

/** To the top of the window, under the margin that the page keeps there. */
async function bringUp(page, selector) {
  await page.locator(selector).evaluate((element) => element.scrollIntoView());
}

async function save(target, name) {
  mkdirSync(README_FOLDER, { recursive: true });
  const path = join(README_FOLDER, `${name}.png`);
  await target.screenshot({ path, animations: 'disabled' });
  const { size } = statSync(path);
  console.log(`docs/images/${name}.png  ${Math.round(size / 1000)} kB`);
  if (size > README_BYTES) throw new Error(`docs/images/${name}.png weighs ${size} bytes`);
}

/** Sets the log's passphrase, which opens the names. */
async function openNames(page) {
  const passphrase = 'mẹ trồng sen hồng';
  await page.getByRole('button', { name: 'Hiện tên' }).click();
  await page.getByLabel('Mật khẩu nhật ký', { exact: true }).fill(passphrase);
  await page.getByLabel('Nhập lại mật khẩu nhật ký').fill(passphrase);
  await page.getByLabel('Tên người mở').fill('Trần Văn Ví');
  await page.getByLabel('Kiểm tra').check();
  await page.getByRole('button', { name: /hiện tên$/i }).click();
}
