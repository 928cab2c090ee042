import { Chime } from '../../src/elements/code-scanner/chime.js';
import { until } from '../support/fixture.js';
import { afterEach, assert, beforeEach, describe, it } from '../support/suite.js';

describe('a tone', () => {
  const { start } = OscillatorNode.prototype;
  const { resume } = AudioContext.prototype;
  let notes = 0;
  let opened: () => void;

  beforeEach(() => {
    notes = 0;
    // No test touches its page, and a browser opens no sound device for one that nobody touched.
    Object.defineProperty(navigator, 'userActivation', {
      configurable: true,
      value: { hasBeenActive: true },
    });
    const opening = new Promise<void>((resolve) => (opened = resolve));
    AudioContext.prototype.resume = () => opening;
    OscillatorNode.prototype.start = function (when) {
      notes++;
      start.call(this, when);
    };
  });

  afterEach(() => {
    Reflect.deleteProperty(navigator, 'userActivation');
    AudioContext.prototype.resume = resume;
    OscillatorNode.prototype.start = start;
  });

  it('sounds the first time too, as soon as the sound device is open', async () => {
    const chime = new Chime();
    chime.play({ notes: [440, 660], note: 0.1 });
    assert.equal(notes, 0);
    opened();
    await until(() => notes === 2, 'both notes');
    chime.close();
  });

  it('is not heard after what it belonged to has gone', async () => {
    const chime = new Chime();
    chime.play();
    chime.close();
    opened();
    await new Promise((resolve) => setTimeout(resolve, 50));
    assert.equal(notes, 0);
  });
});
