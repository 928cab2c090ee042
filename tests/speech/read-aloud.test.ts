import { LitElement, html } from 'lit';
import { ReadAloudController } from '../../src/controllers/read-aloud-controller.js';
import { litText, litTextStyles } from '../../src/elements/parts/lit-text.js';
import { FakeSpeech } from '../support/fake-speech.js';
import { afterEach, assert, beforeEach, describe, it } from '../support/suite.js';

const TEXT = 'Phí là 1.000.000 đ.';
let speech: FakeSpeech;

class SpeakingElement extends LitElement {
  static override styles = litTextStyles;
  readonly aloud = new ReadAloudController(this, {
    synthesis: speech,
    createUtterance: speech.createUtterance,
  });

  protected override render() {
    return html`<p>${litText('fee', TEXT, this.aloud.lit)}</p>
      ${this.aloud.available('vi', false) ? html`<button>${this.aloud.state}</button>` : ''}`;
  }
}

describe('an element that reads aloud', () => {
  let element: SpeakingElement;
  const shown = () => element.renderRoot.querySelector('p')?.textContent ?? '';
  const lit = () => element.renderRoot.querySelector('mark')?.textContent ?? '';
  const button = () => element.renderRoot.querySelector('button')?.textContent ?? 'none';
  const read = () => element.aloud.read([{ id: 'fee', text: TEXT }], { language: 'vi' });
  /** Until the voice has been given its words; the reader loads first. */
  const begun = async () => {
    while (!speech.speaking) await new Promise((resolve) => setTimeout(resolve));
    speech.start();
    await element.updateComplete;
  };

  beforeEach(async () => {
    speech = new FakeSpeech({ lang: 'vi-VN' });
    if (!customElements.get('test-speaking')) {
      customElements.define('test-speaking', SpeakingElement);
    }
    element = new SpeakingElement();
    document.body.append(element);
    await element.updateComplete;
  });
  afterEach(() => element.remove());

  it('offers it once a voice of the language is known, and no longer than that', async () => {
    assert.equal(button(), 'silent');
    speech.setVoices({ lang: 'en-US', default: true });
    await element.updateComplete;
    assert.equal(button(), 'none');
    assert.isTrue(element.aloud.available('vi', true), 'a recording needs no voice');
    speech.setVoices({ lang: 'vi_VN' });
    await element.updateComplete;
    assert.equal(button(), 'silent');
  });

  it('lights the sentence, then word by word, and changes no letter', async () => {
    const reading = read();
    await begun();
    assert.equal(button(), 'speaking');
    assert.equal(lit(), TEXT);
    speech.reach('một triệu');
    await element.updateComplete;
    assert.equal(lit(), '1.000.000');
    assert.equal(shown(), TEXT);
    speech.finish();
    assert.equal(await reading, 'finished');
    await element.updateComplete;
    assert.equal(lit(), '');
    assert.equal(shown(), TEXT);
    assert.equal(button(), 'silent');
  });

  it('keeps its lines where they are while a word is lit', async () => {
    const box = () =>
      JSON.stringify(element.renderRoot.querySelector('p')?.getBoundingClientRect());
    const before = box();
    void read();
    await begun();
    speech.reach('đồng');
    await element.updateComplete;
    assert.equal(lit(), 'đ');
    assert.equal(box(), before);
    assert.equal(element.renderRoot.querySelector('mark')?.getAttribute('role'), 'presentation');
  });

  it('falls silent when told to, also while it still loads', async () => {
    const reading = read();
    element.aloud.stop();
    assert.equal(element.aloud.state, 'silent');
    assert.equal(await reading, 'stopped');
    assert.deepEqual(speech.said, []);
    const again = read();
    await begun();
    element.aloud.stop();
    assert.equal(await again, 'stopped');
    assert.isFalse(speech.speaking);
  });

  it('falls silent when it leaves the page', async () => {
    const reading = read();
    await begun();
    element.remove();
    assert.equal(await reading, 'stopped');
    assert.isFalse(speech.speaking);
    assert.equal(element.aloud.state, 'silent');
  });
});
