/** Venue codes: signed, verified and drawn; and codes of all kinds, read. */
import { encodeQR } from 'qr';
import decodeQR from 'qr/decode.js';
import { renderSVG } from 'uqr';
import { claimsToSign } from '../../src/codes/envelope.js';
import { QUIET_ZONE, qrSvg } from '../../src/codes/qr-image.js';
import { writeVenueClaims, type VenueClaims } from '../../src/codes/venue-claims.js';
import type { Trust, TrustedVenue } from '../../src/crypto/trust.js';
import { issueVenueCode, verifyVenueCode } from '../../src/crypto/venue-code.js';
import { makeVenueSecrets, publicKeys } from '../../src/crypto/venue-keys.js';
import { newId } from './data.js';
import { measureReading, type ReadingPlan } from './reading.js';
import { contestant, interleave, type Plan, type Series } from './rounds.js';

const CURVE = { name: 'ECDSA', namedCurve: 'P-256' } as const;
const SIGNATURE = { name: 'ECDSA', hash: 'SHA-256' } as const;
const CHECK_IN_URL = 'https://phuonghoasen.example/vao/';
/** 40 characters. */
const VENUE_NAME = 'Nhà văn hóa khu phố 12 đường Hoa Sen Mới';
/** Venues on a ward's trust list; ours stands in the middle. */
const TRUSTED = 300;

export interface CodePlans {
  readonly crypto: Plan;
  readonly images: Plan;
  readonly reading: ReadingPlan;
}

export interface Image {
  /** QR version, 1 to 40. */
  readonly version: number;
  /** Characters of the SVG. */
  readonly characters: number;
}

export async function measureCodes(plans: CodePlans) {
  const secrets = await makeVenueSecrets();
  const { signing, sealing } = publicKeys(secrets);
  const claims: VenueClaims = {
    venue: newId(),
    entrance: 1,
    name: VENUE_NAME,
    ward: '07069',
    maxStay: 240,
    sealingKey: sealing,
    issuedAt: Date.now(),
  };
  const key = await crypto.subtle.importKey('jwk', secrets.signing, CURVE, false, ['sign']);
  const text = await issueVenueCode(claims, key, CHECK_IN_URL);
  // Without capitals there are no alphanumeric stretches: all three encode it alike.
  const plain = text.toLowerCase();
  const images = { code: await draw(text), plain: await draw(plain) };
  return {
    text,
    nameCharacters: VENUE_NAME.length,
    images,
    reading: await measureReading(plans.reading),
    series: {
      ...(await signatures(claims, key, text, signing, plans.crypto)),
      qrCode: await drawing(text, plans.images),
      qrPlain: await drawing(plain, plans.images),
    },
  };
}

async function signatures(
  claims: VenueClaims,
  key: CryptoKey,
  text: string,
  jwk: JsonWebKey,
  plan: Plan,
): Promise<Record<'issue' | 'verify', Series>> {
  const { signed } = claimsToSign(writeVenueClaims(claims));
  const signature = await crypto.subtle.sign(SIGNATURE, key, signed);
  const venues = Array.from({ length: TRUSTED }, (_, i): TrustedVenue => ({
    id: i === TRUSTED / 2 ? claims.venue : newId(),
    keys: [{ jwk }],
  }));
  const trust: Trust = { origin: new URL(CHECK_IN_URL).origin, venues };
  const issue = [
    contestant('wardkit', () => issueVenueCode(claims, key, CHECK_IN_URL)),
    contestant('bare ECDSA signature', () => crypto.subtle.sign(SIGNATURE, key, signed)),
  ];
  const verify = [
    contestant('wardkit', async () => {
      const { status } = await verifyVenueCode(text, trust, Date.now());
      if (status !== 'trusted') throw new Error(status);
    }),
    contestant('bare key import and ECDSA check', async () => {
      const publicKey = await crypto.subtle.importKey('jwk', jwk, CURVE, false, ['verify']);
      if (!(await crypto.subtle.verify(SIGNATURE, publicKey, signature, signed))) {
        throw new Error('not verified');
      }
    }),
  ];
  return { issue: await interleave(issue, plan), verify: await interleave(verify, plan) };
}

/** The same level, the same quiet zone, the mask with the lowest penalty: each does all of it. */
const PAINTERS: Readonly<Record<string, (text: string) => string>> = {
  wardkit: (text) => qrSvg(text),
  uqr: (text) => renderSVG(text, { ecc: 'M', border: QUIET_ZONE, pixelSize: 1 }),
  qr: (text) => encodeQR(text, 'svg', { ecc: 'medium', border: QUIET_ZONE }),
};

function drawing(text: string, plan: Plan): Promise<Series> {
  const painters = Object.entries(PAINTERS).map(([name, paint]) =>
    contestant(name, () => paint(text)),
  );
  return interleave(painters, plan);
}

/** Draws a text with each painter and reads every image back. */
async function draw(text: string): Promise<Record<string, Image>> {
  const images: [string, Image][] = [];
  for (const [name, paint] of Object.entries(PAINTERS)) {
    const svg = paint(text);
    const side = Number(/viewBox="0 0 (\d+)/.exec(svg)?.[1]);
    if (decodeQR(await rasterise(svg, side * 4)) !== text) throw new Error(`${name} drew it wrong`);
    images.push([name, { version: (side - 2 * QUIET_ZONE - 17) / 4, characters: svg.length }]);
  }
  return Object.fromEntries(images);
}

async function rasterise(svg: string, side: number): Promise<ImageData> {
  const image = new Image(side, side);
  image.src = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  await image.decode();
  URL.revokeObjectURL(image.src);
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = side;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, side, side);
  context.drawImage(image, 0, 0, side, side);
  return context.getImageData(0, 0, side, side);
}
