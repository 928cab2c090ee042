import * as fc from 'fast-check';
import { box, makeDeviceKey, unbox } from '../../src/crypto/device-key.js';
import { openSeal, seal, sealingSuite } from '../../src/crypto/sealing.js';
import { lockBackup, unlockBackup } from '../../src/crypto/venue-backup.js';
import { unwrapSigningKey } from '../../src/crypto/signing-key.js';
import {
  exposeVenueSecrets,
  makeVenueSecrets,
  publicKeys,
  unwrapSealingKeys,
  wrapVenueKeys,
} from '../../src/crypto/venue-keys.js';
import type { Venue } from '../../src/core/venue.js';
import { assert, describe, it } from '../support/suite.js';

const identity = { name: 'Nguyễn Thị Mẫu', phone: '0900000000' };

async function venueKeys() {
  const deviceKey = await makeDeviceKey();
  const secrets = await makeVenueSecrets();
  const wrapped = await wrapVenueKeys(secrets, deviceKey);
  const open = publicKeys(secrets);
  return { deviceKey, secrets, wrapped, open };
}

describe('an identity sealed to a venue', () => {
  it('opens with the venue’s unwrapped key, which itself cannot be taken out', async () => {
    const { deviceKey, wrapped, open } = await venueKeys();
    const sealed = await seal(identity, open.sealing, 'visit 1');
    const pair = await unwrapSealingKeys(wrapped, open.sealing, deviceKey);
    assert.deepEqual(await openSeal(sealed, pair, 'visit 1'), identity);
    assert.isFalse(pair.privateKey.extractable);
  });

  it('does not open for another venue, in another record, or after a bit changed', async () => {
    const { deviceKey, wrapped, open } = await venueKeys();
    const other = await venueKeys();
    const sealed = await seal(identity, open.sealing, 'visit 1');
    const pair = await unwrapSealingKeys(wrapped, open.sealing, deviceKey);
    const stranger = await unwrapSealingKeys(other.wrapped, other.open.sealing, other.deviceKey);
    assert.isUndefined(await openSeal(sealed, stranger, 'visit 1'));
    assert.isUndefined(await openSeal(sealed, pair, 'visit 2'));
    const flipped = sealed.slice(0, 60) + (sealed[60] === 'A' ? 'B' : 'A') + sealed.slice(61);
    assert.isUndefined(await openSeal(flipped, pair, 'visit 1'));
    assert.isUndefined(await openSeal('', pair, 'visit 1'));
  });

  it('looks different every time, so equal visitors cannot be told', async () => {
    const { open } = await venueKeys();
    assert.notEqual(
      await seal(identity, open.sealing, 'a'),
      await seal(identity, open.sealing, 'a'),
    );
  });
});

describe('a venue’s keys', () => {
  it('do not unwrap under another device’s key', async () => {
    const { wrapped, open } = await venueKeys();
    const stranger = await makeDeviceKey();
    const outcomes = await Promise.allSettled([
      unwrapSigningKey(wrapped, stranger),
      unwrapSealingKeys(wrapped, open.sealing, stranger),
    ]);
    assert.deepEqual(
      outcomes.map(({ status }) => status),
      ['rejected', 'rejected'],
    );
  });

  it('keep nothing secret in their public half', async () => {
    const { open } = await venueKeys();
    assert.notProperty(open.signing, 'd');
    assert.equal(open.sealing.length, 32);
  });
});

describe('a box', () => {
  it('gives back what was put in, and nothing under another key', async () => {
    const [key, stranger] = await Promise.all([makeDeviceKey(), makeDeviceKey()]);
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), async (value) => {
        const boxed = await box(value, key);
        assert.deepEqual(await unbox(boxed, key), JSON.parse(JSON.stringify(value)));
        assert.isUndefined(await unbox(boxed, stranger));
      }),
      { numRuns: 30 },
    );
  });
});

describe('a backup file', () => {
  const venue: Venue = {
    id: '0192f0a0-1111-7222-8333-444455556666',
    name: 'Chợ Hoa Sen',
    ward: '07069',
    address: '',
    entrances: ['Cổng chính'],
    maxStay: 240,
    registeredAt: 1,
  };

  it('brings venue and keys back with its passphrase, however its accents were typed', async () => {
    const { deviceKey, wrapped, secrets } = await venueKeys();
    const exposed = await exposeVenueSecrets(wrapped, deviceKey);
    if (!exposed) throw new Error('not opened');
    assert.deepEqual(exposed, secrets);
    const file = await lockBackup({ venue, secrets: exposed }, 'mật khẩu của chợ'.normalize('NFD'));
    const opened = await unlockBackup(`${file}\n`, 'mật khẩu của chợ'.normalize('NFC'));
    assert.deepEqual(opened, { ok: true, value: { venue, secrets } });
    assert.notInclude(file, 'Chợ');
  });

  it('stays shut for another passphrase, and says when a file is no backup', async () => {
    const { secrets } = await venueKeys();
    const file = await lockBackup({ venue, secrets }, 'mật khẩu của chợ');
    assert.deepEqual(await unlockBackup(file, 'mật khẩu khác'), { ok: false, code: 'locked' });
    assert.deepEqual(await unlockBackup('xin chào', 'gì cũng được'), {
      ok: false,
      code: 'unreadable',
    });
  });
});

describe('making keys', () => {
  it('does not fail by chance, as one engine’s X25519 does in seven of a thousand', async () => {
    const { kem } = await sealingSuite();
    for (let i = 0; i < 1000; i++) {
      const { publicKey } = await kem.generateKeyPair();
      assert.equal(publicKey.type, 'public');
    }
  });
});
