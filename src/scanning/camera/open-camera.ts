/** Finds the camera to read codes with, and opens it. */
import { done, failed, type Outcome } from '../../core/outcome.js';
import { Camera, stopTracks } from './camera.js';
import { forget, recall, remember, type CameraMemory } from './camera-memory.js';
import {
  listCameras,
  oddity,
  rearCameras,
  type CameraFacing,
  type CameraSource,
} from './cameras.js';
import { cameraFailure, type CameraFailure } from '../scanner-state.js';

export interface CameraWish {
  readonly source: CameraSource | undefined;
  readonly memory: CameraMemory | undefined;
  readonly facing: CameraFacing;
  /** This one and no other. */
  readonly deviceId?: string | undefined;
  /** What was opened when this is aborted is let go at once. */
  readonly signal: AbortSignal;
}

type Opened = Outcome<Camera, CameraFailure>;

/** Past 720p a reader finds hardly more and takes longer. */
const SIZE = { width: { ideal: 1280 }, height: { ideal: 720 } };
/** How many other rear lenses are looked through for one that focuses. */
const MOST_LENSES = 2;

/**
 * The camera asked for, else the one remembered, else the one that faces the right way and suits
 * best, else any that opens. It is remembered, unless it only stands in for one that is busy; a
 * remembered camera that is gone is forgotten.
 */
export async function openCamera(wish: CameraWish): Promise<Opened> {
  const { source, memory, facing, deviceId, signal } = wish;
  if (!source?.getUserMedia) return failed(isSecureContext ? 'unsupported' : 'insecure');
  const known = deviceId ?? recall(memory, facing);
  if (known !== undefined) {
    const opened = await ask(source, known, facing);
    if (deviceId !== undefined && opened.ok) remember(memory, facing, opened.value.deviceId);
    if (deviceId !== undefined || opened.ok || opened.code === 'refused') return opened;
    if (opened.code === 'missing') forget(memory, facing);
  }
  const opened = await likeliest(wish, source);
  const isKept = recall(memory, facing) !== undefined || signal.aborted;
  if (opened.ok && !isKept) remember(memory, facing, opened.value.deviceId);
  return opened;
}

/** Where the likeliest camera is busy, whichever other opens. */
async function likeliest(wish: CameraWish, source: CameraSource): Promise<Opened> {
  const { facing, signal } = wish;
  const first = await ask(source, undefined, facing);
  if (first.ok) return facing === 'environment' ? bestLens(first.value, wish, source) : first;
  if (first.code !== 'busy') return first;
  for (const { id } of await listCameras(source)) {
    if (signal.aborted) break;
    const other = await ask(source, id, facing);
    if (other.ok) return other;
  }
  return first;
}

/**
 * Phones with several rear lenses may give any of them first, such as one that sees depth alone, or
 * never focuses near. Only while nothing is remembered: each look costs a person half a second.
 */
async function bestLens(first: Camera, wish: CameraWish, source: CameraSource): Promise<Opened> {
  const rear = rearCameras(await listCameras(source));
  const odd = oddity(first.track.label);
  if (first.focuses !== false && odd <= Math.min(...rear.map(({ label }) => oddity(label)))) {
    return done(first);
  }
  const others = rear.filter(({ id }) => id !== first.deviceId).slice(0, MOST_LENSES);
  let present: Opened = done(first);
  for (const { id } of others) {
    if (wish.signal.aborted) return present;
    // Phones cannot hold two cameras.
    if (present.ok) present.value.stop();
    present = await ask(source, id, wish.facing);
    if (present.ok && present.value.focuses !== false) return present;
  }
  if (others.length === 0 || wish.signal.aborted) return present;
  if (present.ok) present.value.stop();
  // None focuses, or none opens: the main lens, unless the first one was better than that.
  const main = first.focuses === false ? rear[0]?.id : undefined;
  return ask(source, main ?? first.deviceId, wish.facing);
}

async function ask(
  source: CameraSource,
  deviceId: string | undefined,
  facing: CameraFacing,
): Promise<Opened> {
  const which =
    deviceId === undefined ? { facingMode: { ideal: facing } } : { deviceId: { exact: deviceId } };
  try {
    const stream = await source.getUserMedia({ audio: false, video: { ...SIZE, ...which } });
    const [track] = stream.getVideoTracks();
    if (track) return done(new Camera(stream, track));
    stopTracks(stream);
    return failed('missing');
  } catch (error) {
    return failed(cameraFailure(error));
  }
}
