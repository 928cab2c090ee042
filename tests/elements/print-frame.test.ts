import { html } from 'lit';
import { forgetPrint, print, type PrintJob } from '../../src/elements/parts/print-frame.js';
import { mount, nextEvent, until } from '../support/fixture.js';
import { afterEach, assert, beforeEach, describe, it } from '../support/suite.js';
import { press, sees } from '../support/ward.js';
import { guideOf, hostOf, type TakeAlongHost } from './guide-take-along-kit.js';

describe('printing from a frame', () => {
  let printed: string[];

  beforeEach(() => void (printed = []));
  afterEach(forgetPrint);

  const frames = () => [...document.querySelectorAll('body > iframe')];

  /** A page that settles when a test says so; `settling` once it stands in its frame. */
  function slowPage(name: string) {
    const picture = new Image();
    const page = new EventTarget();
    const settling = nextEvent(page, 'settling');
    picture.decode = async () => {
      const view = picture.ownerDocument.defaultView;
      if (view) view.print = () => void printed.push(name);
      page.dispatchEvent(new Event('settling'));
      await nextEvent(page, 'settle');
    };
    const job: PrintJob = { content: html`${picture}`, styles: '', title: name, lang: 'vi' };
    return { job, settling, settle: () => page.dispatchEvent(new Event('settle')) };
  }

  it('waits until the page has settled', async () => {
    const { job, settling, settle } = slowPage('sheet');
    const printing = print(job);
    await settling;
    assert.deepEqual(printed, []);
    settle();
    await printing;
    assert.deepEqual(printed, ['sheet']);
    assert.equal(frames().length, 1);
    forgetPrint();
    assert.equal(frames().length, 0);
  });

  it('prints nothing that was forgotten while it settled', async () => {
    const { job, settling, settle } = slowPage('sheet');
    const printing = print(job);
    await settling;
    forgetPrint();
    assert.equal(frames().length, 0, 'nothing of it is left on the page');
    settle();
    await printing;
    assert.deepEqual(printed, []);
    assert.equal(frames().length, 0);
  });

  it('prints nothing that was forgotten before its frame had opened', async () => {
    const { job } = slowPage('sheet');
    const printing = print(job);
    forgetPrint();
    await printing;
    assert.deepEqual(printed, []);
    assert.equal(frames().length, 0);
  });

  it('prints the later of two', async () => {
    const first = slowPage('first');
    const second = slowPage('second');
    const printings = [print(first.job)];
    await first.settling;
    printings.push(print(second.job));
    await second.settling;
    first.settle();
    second.settle();
    await Promise.all(printings);
    assert.deepEqual(printed, ['second']);
    assert.equal(frames().length, 1);
  });

  it('prints nothing for what has left the page meanwhile', async () => {
    const { job, settling, settle } = slowPage('sheet');
    const host = await mount('<div></div>');
    const printing = print(job, host);
    await settling;
    host.remove();
    settle();
    await printing;
    assert.deepEqual(printed, []);
    assert.equal(frames().length, 0);
  });

  it('prints no guide that has left the page before its paper was ready', async () => {
    const element = await mount<TakeAlongHost>(hostOf(await guideOf('vneid-password')));
    await sees(element, 'In tờ A4');
    const made: string[] = [];
    const watch = new MutationObserver((changes) => {
      for (const { addedNodes } of changes) made.push(...[...addedNodes].map((n) => n.nodeName));
    });
    watch.observe(document.body, { childList: true });
    const pressing = press(element, 'In tờ A4');
    element.remove();
    await pressing;
    await until(() => !element.shadowRoot?.querySelector('button:disabled'), 'the end of the work');
    watch.disconnect();
    assert.deepEqual(made, []);
  });
});
