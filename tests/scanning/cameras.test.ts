import { facingOf, oddity, rearCameras } from '../../src/scanning/camera/cameras.js';
import { assert, describe, it } from '../support/suite.js';

const device = (label: string, facingMode?: string[]) =>
  ({
    kind: 'videoinput',
    deviceId: label,
    label,
    ...(facingMode ? { getCapabilities: () => ({ facingMode }) } : {}),
  }) as unknown as MediaDeviceInfo;

const camera = (label: string) => {
  const facing = facingOf(device(label));
  return { id: label, label, ...(facing ? { facing } : {}) };
};

describe('the cameras of a device', () => {
  for (const [label, facing] of [
    ['camera2 0, facing back', 'environment'],
    ['camera2 1, facing front', 'user'],
    ['Back Dual Wide Camera', 'environment'],
    ['Front Camera', 'user'],
    ['Camera mặt sau', 'environment'],
    ['Camera mặt trước', 'user'],
    ['FaceTime HD Camera', 'user'],
    ['Integrated Webcam (0bda:5520)', undefined],
    ['Feedback Cam', undefined],
    ['', undefined],
  ] as const) {
    it(`“${label}” faces ${facing ?? 'nobody knows where'}`, () => {
      assert.equal(facingOf(device(label)), facing);
    });
  }

  it('takes the browser’s word where the name tells nothing', () => {
    assert.equal(facingOf(device('Cam', ['environment'])), 'environment');
    assert.equal(facingOf(device('Cam', [])), undefined);
  });

  it('puts the main rear lens of an Android phone first', () => {
    const labels = [
      'camera2 4, facing back',
      'camera2 1, facing front',
      'camera2 0, facing back',
      'camera2 12, facing back',
      'camera2 2, facing back',
    ];
    assert.deepEqual(
      rearCameras(labels.map(camera)).map(({ label }) => label),
      [
        'camera2 0, facing back',
        'camera2 2, facing back',
        'camera2 4, facing back',
        'camera2 12, facing back',
      ],
    );
  });

  it('puts lenses for other ends last, and leaves the others in their order', () => {
    const labels = [
      'Back Ultra Wide Camera',
      'Back Triple Camera',
      'Back Telephoto Camera',
      'Back Camera',
      'Front Camera',
    ];
    assert.deepEqual(
      rearCameras(labels.map(camera)).map(({ label }) => label),
      ['Back Triple Camera', 'Back Camera', 'Back Ultra Wide Camera', 'Back Telephoto Camera'],
    );
    assert.equal(oddity('Surface IR Camera Rear'), 100);
    assert.equal(oddity('First Camera, rear'), 0);
  });
});
