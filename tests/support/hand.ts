/** What a person does by hand on the demo's pages. */
import type { Page } from 'playwright-core';

/** Registers “Chợ Hoa Sen” on the venue page that is open. */
export async function registerMarket(page: Page): Promise<void> {
  await fillInMarket(page);
  await page.getByRole('button', { name: 'Đăng ký và lấy mã QR' }).click();
  await page.getByText('Đã đăng ký Chợ Hoa Sen').waitFor();
}

/** Fills in the form, short of pressing the button. */
export async function fillInMarket(page: Page): Promise<void> {
  await page.getByLabel('Tên địa điểm').fill('Chợ Hoa Sen');
  await page.getByLabel('Tỉnh, thành phố').selectOption({ label: 'Quảng Ninh' });
  await page.getByLabel('Phường, xã').selectOption({ label: 'Phường Mạo Khê' });
  await page.getByLabel('Họ và tên').fill('Trần Văn Ví Dụ');
  await page.getByLabel('Số điện thoại').fill('0900 000 001');
}

/** Opens the log's names, with the passphrase that is set now if there is none. */
export async function openNames(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Hiện tên' }).click();
  await page.getByLabel('Mật khẩu nhật ký', { exact: true }).fill('mẹ trồng sen hồng');
  const again = page.getByLabel('Nhập lại mật khẩu nhật ký');
  if (await again.isVisible()) await again.fill('mẹ trồng sen hồng');
  await page.getByLabel('Tên người mở').fill('Trần Văn Ví');
  await page.getByLabel('Kiểm tra').check();
  await page.getByRole('button', { name: /hiện tên$/i }).click();
  await page.getByText('Đang hiện tên').waitFor();
}
