import { html, LitElement } from 'lit';
import { describe, it, assert } from '../support/suite.js';
import { mount, part, visibleText } from '../support/fixture.js';
import { expectAccessible } from '../support/axe.js';
import { qrSvg } from '../../src/codes/qr-image.js';

class TrivialElement extends LitElement {
  override render() {
    return html`<button style="color:#777;background:#888">Xin <b>chào</b></button><slot></slot>`;
  }
}
customElements.define('zz-trivial', TrivialElement);

describe('trivial', () => {
  it('draws', async () => {
    const element = await mount(html`<zz-trivial>cô bác</zz-trivial>`);
    assert.equal(visibleText(element), 'Xin chào cô bác');
    assert.ok(part(element, 'button'));
    assert.include(qrSvg('hello'), '<svg');
  });
  it('axe finds contrast', async () => {
    const element = await mount('<zz-trivial>cô bác</zz-trivial>');
    let message = '';
    try {
      await expectAccessible(element);
    } catch (error) {
      message = String(error);
    }
    assert.match(message, /contrast/);
    assert.equal(document.querySelectorAll('zz-trivial').length, 1);
  });
});
