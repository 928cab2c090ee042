import { html } from 'lit';
import { MINUTE, SECOND } from '../../src/core/day.js';
import type { Venue } from '../../src/core/venue.js';
import type { WardCheckInElement } from '../../src/elements/check-in/check-in-element.js';
import { passImage } from '../../src/elements/check-in/check-in-pass.js';
import { readPass } from '../../src/codes/pass-claims.js';
import { readCode } from '../../src/codes/read-code.js';
import { createDecoder } from '../../src/scanning.js';
import { expectAccessible } from '../support/axe.js';
import { part, until, visibleText } from '../support/fixture.js';
import { afterEach, assert, beforeEach, describe, it } from '../support/suite.js';
import { press, sees, Ward } from '../support/ward.js';
import { visitsOn } from '../support/visits.js';

describe('the pass after a check-in', () => {
  let ward: Ward;
  let venue: Venue;
  const { matchMedia } = window;

  beforeEach(async () => {
    ward = new Ward();
    venue = await ward.register();
  });

  afterEach(() => {
    ward.close();
    window.matchMedia = matchMedia;
    history.replaceState(null, '', location.pathname + location.search);
  });

  const show = (lang = 'vi') =>
    ward.show<WardCheckInElement>(html`<ward-check-in></ward-check-in>`, lang);

  async function showPass(lang = 'vi'): Promise<WardCheckInElement> {
    await ward.checkIn(venue, 'Nguyễn Thị Mẫu', 3);
    const element = await show(lang);
    await until(() => element.shadowRoot?.querySelector('[part="pass-code"]'), 'the code');
    return element;
  }

  /** What a scanner reads off the screen. */
  async function scan(element: HTMLElement): Promise<string | undefined> {
    const drawn = part<SVGSVGElement>(element, '[part="pass-code"]');
    const side = drawn.viewBox.baseVal.width * 6;
    const copy = drawn.cloneNode(true) as SVGSVGElement;
    copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
    copy.setAttribute('width', String(side));
    copy.setAttribute('height', String(side));
    const image = new Image();
    const source = new XMLSerializer().serializeToString(copy);
    image.src = `data:image/svg+xml,${encodeURIComponent(source)}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = canvas.height = side;
    const context = canvas.getContext('2d');
    context?.drawImage(image, 0, 0);
    const pixels = context?.getImageData(0, 0, side, side);
    const decoder = createDecoder();
    return pixels && (await decoder.decode(pixels))[0]?.text;
  }

  it('is read off the screen as the very event the phone has stored', async () => {
    const element = await showPass();
    const code = readCode((await scan(element)) ?? '');
    if (code.kind !== 'check-in-pass') return assert.fail(code.kind);
    assert.equal(code.origin, location.origin);
    const event = readPass(code.envelope);
    const [visit] = await visitsOn((await ward.services()).log, venue, '2026-11-22');
    assert.ok(event && visit);
    assert.include(event, { visit: visit.id, venue: venue.id, at: visit.arrival, partySize: 3 });
    assert.equal(event.identity.venue, visit.identity.venue);
    assert.include(visibleText(element), '3 người');
  });

  it('is drawn dark on white with four light modules around it, as wide as the page lets it', async () => {
    const element = await showPass();
    element.style.colorScheme = 'dark';
    element.style.inlineSize = '288px';
    const image = part<SVGSVGElement>(element, '[part="pass-code"]');
    const [paper, modules] = image.querySelectorAll('path');
    assert.ok(paper && modules);
    assert.equal(getComputedStyle(paper).fill, 'rgb(255, 255, 255)');
    assert.equal(getComputedStyle(modules).fill, 'rgb(0, 0, 0)');
    assert.equal(modules.getBBox().x, 4);
    assert.equal(paper.getBBox().width, image.viewBox.baseVal.width);
    assert.isAtLeast(image.getBoundingClientRect().width, 264);
    assert.isAtMost(element.scrollWidth, 288);
  });

  it('keeps its modules large where many names are in it', () => {
    const page = 'HTTPS://PHUONG.EXAMPLE/VAO#P';
    assert.isAtMost(passImage(page + 'A'.repeat(340)).version, 12);
    assert.equal(passImage(page + 'A'.repeat(863)).version, 17);
  });

  it('moves with the clock: its hand stands where the seconds do', async () => {
    ward.clock.advance(15 * SECOND);
    const element = await showPass();
    const hand = part(element, '.hand');
    const [animation] = hand.getAnimations();
    assert.equal(animation?.playState, 'running');
    assert.equal(animation?.effect?.getComputedTiming().duration, MINUTE);
    const at = Number(animation?.currentTime);
    assert.isAtLeast(at, 15 * SECOND);
    assert.isBelow(at, 30 * SECOND);
  });

  it('ticks instead for whoever wants no movement', async () => {
    window.matchMedia = () => ({ matches: true }) as MediaQueryList;
    const element = await showPass();
    assert.isNull(element.shadowRoot?.querySelector('.hand')?.localName ?? null);
    await sees(element, 'Bây giờ 09:00:00');
    ward.clock.advance(83 * SECOND);
    await sees(element, 'Bây giờ 09:01:23');
  });

  it('is gone after leaving', async () => {
    const element = await showPass();
    await press(element, 'Ra về');
    await sees(element, 'Đã ra khỏi');
    assert.notInclude(visibleText(element), 'người trực quét');
  });

  it('does without a code where no code could hold all the names, and says so', async () => {
    const { codes, diary } = await ward.services();
    const reading = await codes.scanned(await ward.codeText(venue));
    if (!reading.ok) return assert.fail(reading.code);
    const companions = Array.from({ length: 40 }, (_, i) => `Nguyễn Trường Khuyến Thượng ${i}`);
    const { claims, trusted } = reading;
    const identity = { name: 'Lê Văn Thử', phone: '0900000000', companions };
    const arrival = { claims, trusted, method: 'venue-code', identity, partySize: 41 } as const;
    assert.isTrue((await diary.checkIn(arrival)).ok);
    const element = await show();
    await sees(element, 'mã không chứa hết tên');
    await sees(element, 'Đã vào');
  });

  it('is not for the phone that opens it: nothing is recorded and the address is cleaned', async () => {
    const visit = await ward.checkIn(venue);
    const { diary } = await ward.services();
    const text = (await diary.pass(visit)) ?? assert.fail('no pass');
    assert.isUndefined(await diary.pass('0198b3c4-0000-7abc-9def-0123456789ab'));
    const stranger = new Ward();
    history.replaceState(null, '', text.slice(text.indexOf('#')));
    const element = await stranger.show<WardCheckInElement>(
      html`<ward-check-in></ward-check-in>`,
      'vi',
    );
    await sees(element, 'Mã này để người trực quét');
    await sees(element, 'chưa ghi gì cả');
    assert.equal(location.hash, '');
    assert.lengthOf(await (await stranger.services()).diary.entries(), 0);
    await expectAccessible(element);
    stranger.close();
  });

  for (const lang of ['vi', 'en']) {
    it(`is accessible (${lang})`, async () => {
      await expectAccessible(await showPass(lang));
    });
  }
});
