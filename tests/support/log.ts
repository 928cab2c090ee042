/** What a person does at the log, as a person does it. */
import { press, sees, tick, type } from './ward.js';

export const LOG_PASSPHRASE = 'mẹ trồng sen hồng';

/** Shows the names: sets the passphrase where there is none yet. */
export async function openNames(
  log: HTMLElement,
  passphrase = LOG_PASSPHRASE,
  lang: 'vi' | 'en' = 'vi',
): Promise<void> {
  const words =
    lang === 'vi'
      ? {
          show: 'Hiện tên',
          pass: 'Mật khẩu nhật ký',
          again: 'Nhập lại mật khẩu',
          who: 'Tên người mở',
          check: 'Kiểm tra',
          open: /hiện tên\s*$/i,
          opened: 'Đang hiện tên',
        }
      : {
          show: 'Show names',
          pass: 'Log passphrase',
          again: 'once more',
          who: 'Your name',
          check: 'A check',
          open: /show names\s*$/i,
          opened: 'Names are shown',
        };
  await press(log, words.show);
  await type(log, words.pass, passphrase);
  if (log.shadowRoot?.querySelector('#log-passphrase-again'))
    await type(log, words.again, passphrase);
  await type(log, words.who, 'Trần Văn Ví');
  await tick(log, words.check);
  await press(log, words.open);
  await sees(log, words.opened);
}

export function rows(log: HTMLElement): string[] {
  return [...(log.shadowRoot?.querySelectorAll('.rows > [role="row"]') ?? [])].map((row) =>
    row.textContent.replace(/\s+/g, ' ').trim(),
  );
}
