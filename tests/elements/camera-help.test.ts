import { cameraHelp } from '../../src/elements/code-scanner/camera-help.js';
import { assert, describe, it } from '../support/suite.js';

const ANDROID = 'Mozilla/5.0 (Linux; Android 14; SM-A546E) AppleWebKit/537.36 (KHTML, like Gecko)';
const WINDOWS = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko)';
const IPHONE =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)';
const MAC =
  'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko)';

function helpFor(userAgent: string, more: Partial<Parameters<typeof cameraHelp>[0]> = {}) {
  return cameraHelp({
    userAgent,
    maxTouchPoints: 0,
    permission: 'denied',
    isPolicyFine: true,
    ...more,
  });
}

describe('how to allow a refused camera', () => {
  for (const [name, userAgent, help] of [
    [
      'Chrome on Android',
      `${ANDROID} Chrome/126.0.0.0 Mobile Safari/537.36`,
      'scannerAllowChromeAndroid',
    ],
    ['Chrome on a desk', `${WINDOWS} Chrome/126.0.0.0 Safari/537.36`, 'scannerAllowChromeDesktop'],
    [
      'Cốc Cốc',
      `${WINDOWS} coc_coc_browser/125.0.0 Chrome/119.0.0.0 Safari/537.36`,
      'scannerAllowChromeDesktop',
    ],
    [
      'Edge',
      `${WINDOWS} Chrome/126.0.0.0 Safari/537.36 Edg/126.0.0.0`,
      'scannerAllowChromeDesktop',
    ],
    [
      'Samsung Internet',
      `${ANDROID} SamsungBrowser/25.0 Chrome/121.0.0.0 Mobile Safari/537.36`,
      'scannerAllowOther',
    ],
    [
      'Firefox on Android',
      'Mozilla/5.0 (Android 14; Mobile; rv:127.0) Gecko/127.0 Firefox/127.0',
      'scannerAllowFirefoxAndroid',
    ],
    [
      'Firefox on a desk',
      'Mozilla/5.0 (Windows NT 10.0; rv:127.0) Gecko/20100101 Firefox/127.0',
      'scannerAllowFirefoxDesktop',
    ],
    [
      'Safari on an iPhone',
      `${IPHONE} Version/17.5 Mobile/15E148 Safari/604.1`,
      'scannerAllowSafariIos',
    ],
    ['Chrome on an iPhone', `${IPHONE} CriOS/126.0 Mobile/15E148 Safari/604.1`, 'scannerAllowIos'],
    ['Safari on a Mac', `${MAC} Version/17.5 Safari/605.1.15`, 'scannerAllowSafariMac'],
    ['Chrome on a Mac', `${MAC} Chrome/126.0.0.0 Safari/537.36`, 'scannerAllowChromeDesktop'],
    [
      'Zalo on Android',
      `${ANDROID} Version/4.0 Chrome/125.0 Mobile Safari/537.36 Zalo android/240`,
      'scannerAllowInApp',
    ],
    ['Zalo on an iPhone', `${IPHONE} Mobile/15E148 Zalo iOS/610`, 'scannerAllowInApp'],
    [
      'Facebook',
      `${ANDROID} Version/4.0 Chrome/126 Mobile Safari/537.36 [FB_IAB/FB4A;FBAV/470.0]`,
      'scannerAllowInApp',
    ],
    ['Messenger', `${IPHONE} Mobile/15E148 [FBAN/MessengerForiOS;FBAV/460]`, 'scannerAllowInApp'],
    [
      'any app with a page in it',
      'Mozilla/5.0 (Linux; Android 13; 2201117TY; wv) Chrome/126 Mobile Safari/537.36',
      'scannerAllowInApp',
    ],
    [
      'another browser',
      'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.0 Safari/605.1.15',
      'scannerAllowOther',
    ],
    ['none that says what it is', '', 'scannerAllowOther'],
  ] as const) {
    it(`in ${name}`, () => assert.equal(helpFor(userAgent), help));
  }

  it('on an iPad, which says that it is a Mac', () => {
    const userAgent = `${MAC} Version/17.5 Safari/605.1.15`;
    assert.equal(helpFor(userAgent, { maxTouchPoints: 5 }), 'scannerAllowSafariIos');
  });

  it('where the question was closed without an answer, it is asked again', () => {
    const userAgent = `${ANDROID} Chrome/126.0.0.0 Mobile Safari/537.36`;
    assert.equal(helpFor(userAgent, { permission: 'prompt' }), 'scannerAllowAsked');
  });

  it('where the page may and the device says no, in the settings of the device', () => {
    const userAgent = `${WINDOWS} Chrome/126.0.0.0 Safari/537.36`;
    assert.equal(helpFor(userAgent, { permission: 'granted' }), 'scannerAllowSystem');
  });

  it('where the page stands in another, in a tab of its own', () => {
    const userAgent = `${WINDOWS} Chrome/126.0.0.0 Safari/537.36`;
    assert.equal(helpFor(userAgent, { isPolicyFine: false }), 'scannerAllowPolicy');
  });

  it('by the general words where the browser says nothing of permissions', () => {
    const userAgent = `${IPHONE} Version/15.0 Mobile/15E148 Safari/604.1`;
    assert.equal(helpFor(userAgent, { permission: undefined }), 'scannerAllowSafariIos');
  });
});
