import { html } from 'lit';
import { HOUR, MINUTE, SECOND } from '../../src/core/day.js';
import type { Venue } from '../../src/core/venue.js';
import type { WardCheckInElement } from '../../src/elements/check-in/check-in-element.js';
import type { WardVenueCodeElement } from '../../src/elements/venue-code/venue-code-element.js';
import { qrImage } from '../../src/codes/qr-image.js';
import { expectAccessible } from '../support/axe.js';
import { settled, until, visibleText } from '../support/fixture.js';
import { afterEach, assert, beforeEach, describe, it } from '../support/suite.js';
import { labelled, press, sees, tick, type, Ward } from '../support/ward.js';
import { visitsOn } from '../support/visits.js';

describe('a live code', () => {
  let ward: Ward;
  let venue: Venue;

  beforeEach(async () => {
    ward = new Ward();
    venue = await ward.register();
  });

  afterEach(() => {
    ward.close();
    history.replaceState(null, '', location.pathname + location.search);
  });

  async function show(lang = 'vi'): Promise<WardVenueCodeElement> {
    const element = await ward.show<WardVenueCodeElement>(
      html`<ward-venue-code live></ward-venue-code>`,
      lang,
    );
    await until(() => drawn(element), 'a code');
    return element;
  }

  const drawn = (element: Element) =>
    element.shadowRoot?.querySelector('[part="image"] path:last-of-type')?.getAttribute('d');

  /** The page's own look at the clock, which it takes every second, without the wait. */
  const look = () => document.dispatchEvent(new Event('visibilitychange'));

  async function pass(element: HTMLElement, milliseconds: number): Promise<void> {
    ward.clock.advance(milliseconds);
    look();
    await settled(element.shadowRoot ?? element);
  }

  async function liveCode() {
    const code = await (await ward.services()).venues.liveCode(venue.id, 1);
    return code ?? assert.fail('no live code');
  }

  async function hideThePage<Value>(work: () => Promise<Value>): Promise<Value> {
    Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
    try {
      look();
      return await work();
    } finally {
      Reflect.deleteProperty(document, 'visibilityState');
      look();
    }
  }

  it('changes every 30 seconds by the clock, and says when', async () => {
    const element = await show();
    await sees(element, 'Mã mới sau 30 giây');
    const first = drawn(element);
    await pass(element, 12 * SECOND);
    await sees(element, 'Mã mới sau 18 giây');
    assert.isTrue(drawn(element) === first, 'the same code within its half minute');
    await pass(element, 18 * SECOND);
    await until(() => drawn(element) !== first, 'the next code');
    await sees(element, 'Mã mới sau 30 giây');
  });

  it('goes on by itself, with nobody about', async () => {
    const element = await show();
    const first = drawn(element);
    ward.clock.advance(31 * SECOND);
    await until(() => drawn(element) !== first, 'the next code');
  });

  it('keeps the short code and the names under it', async () => {
    const element = await show();
    const code = await (await ward.services()).venues.code(venue.id, 1);
    await sees(element, code?.shortCode ?? '?');
    await sees(element, 'Chợ Hoa Sen');
    assert.include(
      element.shadowRoot?.querySelector('[part="image"]')?.getAttribute('aria-label') ?? '',
      'Cổng chính',
    );
  });

  it('shows no code after its end, but that one is being made, and then a fresh one', async () => {
    const element = await show();
    const first = drawn(element);
    ward.clock.advance(HOUR);
    look();
    await element.updateComplete;
    assert.isTrue(drawn(element) !== first, 'the old code is gone before the new one is signed');
    await until(() => drawn(element), 'a fresh code');
    assert.isTrue(drawn(element) !== first);
  });

  it('is gone while the page is hidden, and fresh when it comes back', async () => {
    const element = await show();
    const first = drawn(element);
    await hideThePage(async () => {
      await settled(element.shadowRoot ?? element);
      assert.isUndefined(drawn(element));
      await sees(element, 'Đang tạo mã mới');
      ward.clock.advance(HOUR);
    });
    await until(() => drawn(element), 'a fresh code');
    assert.isTrue(drawn(element) !== first);
  });

  it('is made anew when the clock is set back, since the old one is from the future', async () => {
    const element = await show();
    const first = drawn(element);
    await pass(element, -HOUR);
    await until(() => drawn(element) && drawn(element) !== first, 'another code');
  });

  it('says that none can be made, and shows one as soon as it can', async () => {
    const element = await ward.show<WardVenueCodeElement>(
      html`<ward-venue-code></ward-venue-code>`,
      'vi',
    );
    const { sign } = SubtleCrypto.prototype;
    SubtleCrypto.prototype.sign = () => Promise.reject(new Error('no key'));
    try {
      element.live = true;
      await sees(element, 'Chưa tạo được mã mới');
      await expectAccessible(element);
    } finally {
      SubtleCrypto.prototype.sign = sign;
    }
    look();
    await until(() => drawn(element), 'a code');
    assert.notInclude(visibleText(element), 'Chưa tạo được');
  });

  it('lets a code stand to its end while the next cannot be signed, and no longer', async () => {
    const element = await show();
    const first = drawn(element);
    const { sign } = SubtleCrypto.prototype;
    SubtleCrypto.prototype.sign = () => Promise.reject(new Error('no key'));
    try {
      await pass(element, 89 * SECOND);
      assert.isTrue(drawn(element) === first);
      await pass(element, SECOND);
      await sees(element, 'Chưa tạo được mã mới');
      assert.isUndefined(drawn(element));
    } finally {
      SubtleCrypto.prototype.sign = sign;
    }
  });

  it('leaves no timer behind when it is taken away, hidden, or live no more', async () => {
    const element = await show();
    const { setTimeout: set } = window;
    const begun: number[] = [];
    window.setTimeout = ((work: TimerHandler, delay?: number, ...args: unknown[]) => {
      if (delay && delay > 500) begun.push(delay);
      return set(work, delay, ...args);
    }) as typeof setTimeout;
    try {
      await hideThePage(() => Promise.resolve(assert.lengthOf(begun, 0)));
      await until(() => drawn(element), 'a code');
      element.live = false;
      await element.updateComplete;
      begun.length = 0;
      look();
      element.live = true;
      await element.updateComplete;
      assert.isAbove(begun.length, 0, 'the clock is looked at again');
      element.remove();
      begun.length = 0;
      look();
      assert.lengthOf(begun, 0);
    } finally {
      window.setTimeout = set;
    }
  });

  it('is not drawn on a poster, nor where it was handed over as it is', async () => {
    const code = await liveCode();
    const live = qrImage(code.text).path;
    const still = await ward.show<WardVenueCodeElement>(
      html`<ward-venue-code .code=${code}></ward-venue-code>`,
      'vi',
    );
    const lasting = await until(() => drawn(still), 'a code');
    assert.isFalse(lasting === live);
    await pass(still, HOUR);
    assert.isTrue(drawn(still) === lasting, 'it is one that does not change');
    const poster = await ward.show<HTMLElement>(
      html`<ward-venue-poster .code=${code}></ward-venue-poster>`,
      'vi',
    );
    const square = () => poster.shadowRoot?.querySelector('[part~="poster"]')?.innerHTML ?? '';
    await until(() => square().length > 1000, 'the poster');
    assert.isFalse(square().includes(live));
  });

  for (const lang of ['vi', 'en']) {
    it(`is accessible (${lang})`, async () => {
      await expectAccessible(await show(lang));
    });
  }

  describe('at the phone that scans it', () => {
    async function open(text: string): Promise<WardCheckInElement> {
      history.replaceState(null, '', text.slice(text.indexOf('#')));
      return ward.show<WardCheckInElement>(html`<ward-check-in></ward-check-in>`, 'vi');
    }

    async function fillIn(element: HTMLElement): Promise<void> {
      await until(() => element.shadowRoot?.querySelector('form'), 'the form');
      await type(element, 'Họ và tên', 'Nguyễn Thị Mẫu');
      await type(element, 'Số điện thoại', '0912 345 678');
      await tick(element, 'Tôi đồng ý');
    }

    const visits = async () => visitsOn((await ward.services()).log, venue, '2026-11-22');

    it('gives a check-in that says it was by a live code', async () => {
      const element = await open((await liveCode()).text);
      await fillIn(element);
      await press(element, 'Vào');
      await sees(element, 'Đã vào');
      assert.equal((await visits())[0]?.evidence, 'live-code');
    });

    it('is refused after its time, with the reason and what else there is to do', async () => {
      const { text } = await liveCode();
      ward.clock.advance(90 * SECOND);
      const element = await open(text);
      await sees(element, 'Mã này đã hết giờ');
      await sees(element, 'đồng hồ điện thoại');
      assert.lengthOf(await visits(), 0);
    });

    it('may be confirmed for a quarter of an hour after its end', async () => {
      const element = await open((await liveCode()).text);
      await fillIn(element);
      ward.clock.advance(90 * SECOND + 15 * MINUTE - 1);
      await press(element, 'Vào');
      await sees(element, 'Đã vào');
    });

    it('is to be scanned again after that, and nothing that was typed is lost', async () => {
      const element = await open((await liveCode()).text);
      await fillIn(element);
      ward.clock.advance(90 * SECOND + 15 * MINUTE);
      await press(element, 'Vào');
      await sees(element, 'Mã này đã hết giờ');
      assert.lengthOf(await visits(), 0);
      history.replaceState(null, '', `#${(await liveCode()).text.split('#')[1] ?? ''}`);
      dispatchEvent(new HashChangeEvent('hashchange'));
      await until(() => element.shadowRoot?.querySelector('form'), 'the form');
      assert.equal(labelled(element, 'Họ và tên').value, 'Nguyễn Thị Mẫu');
      assert.equal(labelled(element, 'Số điện thoại').value, '0912 345 678');
      assert.isFalse(labelled(element, 'Tôi đồng ý').checked, 'agreed to anew');
      await tick(element, 'Tôi đồng ý');
      await press(element, 'Vào');
      await sees(element, 'Đã vào');
      assert.lengthOf(await visits(), 1);
    });

    it('forgets what was typed when the visitor gives up', async () => {
      const element = await open((await liveCode()).text);
      await fillIn(element);
      ward.clock.advance(HOUR);
      await press(element, 'Vào');
      await sees(element, 'Mã này đã hết giờ');
      await press(element, 'Quay lại');
      history.replaceState(null, '', `#${(await liveCode()).text.split('#')[1] ?? ''}`);
      dispatchEvent(new HashChangeEvent('hashchange'));
      await until(() => element.shadowRoot?.querySelector('form'), 'the form');
      assert.equal(labelled(element, 'Họ và tên').value, '');
    });
  });
});
