/** What was seen of a kiosk, in words. */
import { formatMoment } from '../../../core/day.js';
import type { HeartbeatStatus } from '../../../kiosk/heartbeat.js';
import { upSince } from '../../../kiosk/kiosk-report.js';
import { kioskSizes, pixelsPerMillimetre } from '../../../kiosk/screen-scale.js';
import { configFacts } from './config-said.js';
import type { Fact, FactGroup } from './facts-view.js';
import { sizeWords } from './size-words.js';
import type { StaffContext } from './staff-context.js';
import type { Count, StatusLook } from './status-look.js';

/** The groups by name, so that each may be given what can be done about it. */
export type StatusGroups = Readonly<
  Record<
    'program' | 'config' | 'storage' | 'camera' | 'network' | 'beat' | 'records' | 'screen',
    FactGroup
  >
>;

export function statusGroups(context: StaffContext, look: StatusLook): StatusGroups {
  const { localize, machine } = context;
  return {
    program: { title: localize.term('staffProgram'), facts: programFacts(context, look) },
    config: {
      title: localize.term('staffConfig'),
      facts: configFacts(machine.state, localize, look.at),
    },
    storage: { title: localize.term('staffStorage'), facts: storageFacts(context, look) },
    camera: { title: localize.term('staffCameraGroup'), facts: cameraFacts(context, look) },
    network: {
      title: localize.term('staffNetwork'),
      facts: [
        navigator.onLine
          ? {
              name: localize.term('staffNetwork'),
              value: localize.term('staffOnline'),
              mark: 'good',
            }
          : {
              name: localize.term('staffNetwork'),
              value: localize.term('staffOfflineNow'),
              mark: 'watch',
            },
      ],
    },
    beat: {
      title: localize.term('staffBeat'),
      facts: beatFacts(context, machine.heartbeat?.status, look.at),
    },
    records: { title: localize.term('staffRecords'), facts: recordFacts(context, look) },
    screen: { title: localize.term('staffScreen'), facts: screenFacts(context) },
  };
}

function programFacts({ localize, machine }: StaffContext, look: StatusLook): readonly Fact[] {
  const { status, missing, version, content } = look.offline;
  const unknown = localize.term('staffUnknown');
  const lacks = missing.map(({ group, files }) => localize.term('staffMissing', group, files));
  const { lastReset } = machine.says;
  return [
    { name: localize.term('staffVersion'), value: version || unknown },
    { name: localize.term('staffContent'), value: content || unknown },
    {
      name: localize.term('staffOffline'),
      value: localize.term(
        status === 'complete'
          ? 'staffOfflineComplete'
          : status === 'incomplete'
            ? 'staffOfflineIncomplete'
            : 'staffOfflineUnsupported',
      ),
      mark: status === 'complete' ? 'good' : 'watch',
      notes: status === 'incomplete' ? [...lacks, localize.term('staffMissingHow')] : [],
    },
    { name: localize.term('staffUp'), value: formatMoment(upSince(), look.at) },
    {
      name: localize.term('staffReset'),
      value: lastReset === null ? localize.term('staffNotYet') : formatMoment(lastReset, look.at),
    },
  ];
}

function storageFacts({ localize }: StaffContext, { storage, store }: StatusLook): readonly Fact[] {
  const { usage, quota, persisted } = storage;
  const size = (bytes: number | null) =>
    bytes === null ? localize.term('staffUnknown') : sizeWords(bytes, localize);
  const isOpen = store === 'open';
  return [
    {
      name: localize.term('staffUsed'),
      value: localize.term('staffUsedOf', size(usage), size(quota)),
    },
    {
      name: localize.term('staffPersisted'),
      value: localize.term(persisted ? 'staffPersistedYes' : 'staffPersistedNo'),
      mark: persisted ? 'good' : 'watch',
    },
    {
      name: localize.term('staffKiosk'),
      value: localize.term(isOpen ? 'staffKioskOpen' : 'staffKioskClosed'),
      mark: isOpen ? 'good' : 'watch',
    },
  ];
}

function cameraFacts({ localize }: StaffContext, { camera }: StatusLook): readonly Fact[] {
  const { state, permission, devices } = camera;
  if (state === 'failed') {
    const value = localize.term('staffCameraUnsupported');
    return [{ name: localize.term('staffCameraFound'), value, mark: 'watch' }];
  }
  const permitted = {
    granted: localize.term('staffCameraGranted'),
    denied: localize.term('staffCameraDenied'),
    prompt: localize.term('staffCameraPrompt'),
    unknown: localize.term('staffUnknown'),
  };
  return [
    {
      name: localize.term('staffCameraFound'),
      value: devices === 0 ? localize.term('staffCameraNone') : localize.number(devices),
      mark: devices === 0 ? 'watch' : 'good',
    },
    {
      name: localize.term('staffCameraPermission'),
      value: permitted[permission ?? 'unknown'],
      mark: permission === 'granted' ? 'good' : permission === 'denied' ? 'watch' : undefined,
    },
  ];
}

export function beatFacts(
  { localize }: StaffContext,
  status: HeartbeatStatus | undefined,
  now: number,
): readonly Fact[] {
  if (!status) {
    return [{ name: localize.term('staffBeatSent'), value: localize.term('staffBeatNone') }];
  }
  const { sentAt, failedAt, failure, missed } = status;
  const failed: Fact[] = [];
  if (failedAt !== undefined) {
    const at = formatMoment(failedAt, now);
    const why = { refused: 'staffBeatRefused', unreachable: 'staffBeatUnreachable' } as const;
    const value = failure ? localize.term(why[failure], at) : at;
    failed.push({ name: localize.term('staffBeatFailed'), value, mark: failure && 'watch' });
  }
  return [
    {
      name: localize.term('staffBeatSent'),
      value: sentAt === undefined ? localize.term('staffNotYet') : formatMoment(sentAt, now),
      mark: sentAt === undefined || failure ? undefined : 'good',
    },
    ...failed,
    { name: localize.term('staffBeatMissed'), value: localize.number(missed) },
  ];
}

export function recordFacts({ localize }: StaffContext, { records }: StatusLook): readonly Fact[] {
  const sync: Fact = {
    name: localize.term('staffSync'),
    value: localize.term('staffSyncNone'),
    notes: [localize.term('staffSyncNoneHow')],
  };
  const name = localize.term('staffOpenVisits');
  if (records === 'none') return [{ name, value: localize.term('staffNoVenue') }, sync];
  if (records === 'unread') {
    return [{ name, value: localize.term('staffRecordsUnread'), mark: 'watch' }, sync];
  }
  const words = ({ visits, people }: Count) => localize.term('staffVisits', visits, people);
  return [
    { name, value: words(records.inside) },
    { name: localize.term('staffVisitsToday'), value: words(records.today) },
    sync,
  ];
}

function screenFacts({ localize, machine }: StaffContext): readonly Fact[] {
  const { state } = machine;
  const { width, height } = screen;
  const name = localize.term('staffScreen');
  if (state.status !== 'ready') return [{ name, value: `${width} × ${height} px` }];
  const { inches } = state.loaded.config.screen;
  const scale = pixelsPerMillimetre(screen, inches);
  const { target, text, keyText } = kioskSizes(screen, inches);
  const mm = localize.number(target / scale, { maximumFractionDigits: 1 });
  return [
    { name, value: localize.term('staffScreenSize', width, height, localize.number(inches)) },
    {
      name: localize.term('staffScreenMeasures'),
      value: localize.term('staffScreenMm', Math.round(width / scale), Math.round(height / scale)),
      notes: [localize.term('staffScreenMeasuresHow')],
    },
    { name: localize.term('staffTarget'), value: localize.term('staffTargetSize', target, mm) },
    {
      name: localize.term('staffLetters'),
      value: localize.term('staffLettersSize', text, keyText),
    },
  ];
}
