import { html } from 'lit';
import { KeptInside } from '../../src/elements/kiosk/kept-inside.js';
import { mount } from '../support/fixture.js';
import { afterEach, assert, beforeEach, describe, it } from '../support/suite.js';

describe('a kiosk keeps people inside', () => {
  let host: HTMLElement;
  let inside: KeptInside;
  const listening: AbortController[] = [];

  beforeEach(async () => {
    host = await mount(html`<div></div>`);
    inside = new KeptInside(host);
    inside.connect();
  });

  afterEach(() => {
    inside.disconnect();
    for (const each of listening.splice(0)) each.abort();
  });

  /** Whether the page lets something happen; it never does happen. */
  function lets(event: Event, at: EventTarget): boolean {
    const end = new AbortController();
    listening.push(end);
    let isLet = true;
    addEventListener(
      event.type,
      () => {
        isLet = !event.defaultPrevented;
        event.preventDefault();
      },
      { signal: end.signal },
    );
    at.dispatchEvent(event);
    end.abort();
    return isLet;
  }

  /** Puts a link into an element of its own within the kiosk, and presses the words in it. */
  function follows(attributes: Record<string, string>, type = 'click'): boolean {
    const element = document.createElement('div');
    const link = document.createElement('a');
    const words = document.createElement('span');
    for (const [name, value] of Object.entries(attributes)) link.setAttribute(name, value);
    link.append(words);
    element.attachShadow({ mode: 'open' }).append(link);
    host.append(element);
    return lets(happening(type), words);
  }

  const happening = (type: string) =>
    new MouseEvent(type, { bubbles: true, composed: true, cancelable: true });

  it('follows no link that leaves the page', () => {
    for (const href of [
      'https://dichvucong.gov.vn',
      'tel:113',
      'mailto:a@phuong.example',
      'resident.html',
      '',
      '?language=en',
      'javascript:void 0',
      'blob:https://phuong.example/1',
      'https://[',
    ]) {
      assert.isFalse(follows({ href }), `“${href}”`);
    }
    assert.isFalse(follows({ href: 'https://dichvucong.gov.vn', target: '_blank' }));
    assert.isFalse(follows({ href: 'https://dichvucong.gov.vn' }, 'auxclick'), 'a middle button');
    assert.isFalse(follows({ href: '#top', target: '_blank' }), 'a second window');
    assert.isFalse(follows({ href: 'https://phuong.example/a.csv', download: '' }));
  });

  it('lets links within the page and files of its own be', () => {
    assert.isTrue(follows({ href: '#top' }));
    assert.isTrue(follows({ href: `${location.href.replace(/#.*$/s, '')}#top`, target: '_self' }));
    assert.isTrue(follows({ href: 'data:text/csv,a', download: 'a.csv' }));
    const blob = `blob:${location.origin}/1`;
    assert.isTrue(follows({ href: blob, download: 'a.csv' }));
    assert.isTrue(follows({ name: 'no link' }));
  });

  it('opens no menu under a long press, and nothing that is dropped', () => {
    for (const type of ['contextmenu', 'dragover', 'drop']) {
      assert.isFalse(lets(happening(type), host), type);
    }
    assert.isTrue(lets(happening('click'), host));
  });

  it('leaves the page alone once it is gone', () => {
    inside.disconnect();
    assert.isTrue(follows({ href: 'https://dichvucong.gov.vn' }));
    assert.isTrue(lets(happening('contextmenu'), host));
  });
});
