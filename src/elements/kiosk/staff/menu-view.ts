/** What staff can do: one tile a page. */
import { html, type TemplateResult } from 'lit';
import { icon, type IconName } from '../../../styles/staff-icons.js';
import type { KioskStaffStrings } from '../../../localize/kiosk-staff-vi.js';
import { CameraPage } from './camera-page.js';
import { ConfigPage } from './config-page.js';
import { ExitPage } from './exit-page.js';
import { PinChangePage } from './pin-change-page.js';
import { PrintPage } from './print-page.js';
import { RecordsPage } from './records-page.js';
import type { StaffContext, StaffPage, StaffPageName } from './staff-context.js';
import { StatusPage } from './status-page.js';
import { UpdatePage } from './update-page.js';
import { VenuePage } from './venue-page.js';

interface Tile {
  readonly sign: IconName;
  readonly title: StringKey;
  readonly hint: StringKey;
  readonly page: new (context: StaffContext) => StaffPage;
}

/** Words that take no figures. */
type StringKey = {
  [Key in keyof KioskStaffStrings]: KioskStaffStrings[Key] extends string ? Key : never;
}[keyof KioskStaffStrings];

const TILES: Readonly<Record<StaffPageName, Tile>> = {
  status: { sign: 'gauge', title: 'staffStatus', hint: 'staffStatusHint', page: StatusPage },
  print: { sign: 'printer', title: 'staffPrint', hint: 'staffPrintHint', page: PrintPage },
  camera: { sign: 'camera', title: 'staffCamera', hint: 'staffCameraHint', page: CameraPage },
  records: {
    sign: 'clipboard-list',
    title: 'staffRecords',
    hint: 'staffRecordsHint',
    page: RecordsPage,
  },
  venue: { sign: 'store', title: 'staffVenue', hint: 'staffVenueHint', page: VenuePage },
  config: { sign: 'settings-2', title: 'staffConfig', hint: 'staffConfigHint', page: ConfigPage },
  pin: {
    sign: 'key-round',
    title: 'staffChangePin',
    hint: 'staffChangePinHint',
    page: PinChangePage,
  },
  updates: {
    sign: 'refresh-cw',
    title: 'staffUpdates',
    hint: 'staffUpdatesHint',
    page: UpdatePage,
  },
  exit: { sign: 'power', title: 'staffExit', hint: 'staffExitHint', page: ExitPage },
};

export function makePage(name: StaffPageName, context: StaffContext): StaffPage {
  return new TILES[name].page(context);
}

export function pageTitle(name: StaffPageName, { localize }: StaffContext): string {
  return localize.term(TILES[name].title);
}

export function menuView({ localize, go }: StaffContext): TemplateResult {
  return html`<ul class="tiles">
    ${(Object.keys(TILES) as StaffPageName[]).map((name) => {
      const { sign, title, hint } = TILES[name];
      return html`<li>
        <button @click=${() => go(name)}>
          ${icon(sign, 48)}
          <span>
            <strong>${localize.term(title)}</strong>
            <span class="hint">${localize.term(hint)}</span>
          </span>
        </button>
      </li>`;
    })}
  </ul>`;
}
