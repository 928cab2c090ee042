/** What `npm run bench` was asked for; scripts/bench.mjs describes it. */
import { parseArgs } from 'node:util';
import { photosIn } from './bench-photos.mjs';
import { READERS } from './bench-scan-figures.mjs';

const GROUPS = ['storage', 'fold', 'codes', 'scan', 'log', 'reception', 'guides', 'kiosk'];

/** Undefined, and said why, where they make no sense. */
export function readOptions(args) {
  try {
    const { values, positionals } = parseArgs({
      args,
      options: {
        quick: { type: 'boolean', default: false },
        photos: { type: 'string', multiple: true, default: [] },
        only: { type: 'string' },
      },
      allowPositionals: true,
    });
    const stranger = positionals.find((name) => !GROUPS.includes(name));
    if (stranger) throw new Error(`${stranger}: choose among ${GROUPS.join(', ')}`);
    const groups = positionals.length > 0 ? positionals : GROUPS;
    if (values.photos.length > 0 && !groups.includes('scan')) {
      throw new Error('--photos belongs to scan');
    }
    const only = values.only?.split(',');
    const unknown = only?.find((name) => !READERS.includes(name));
    if (unknown !== undefined) {
      throw new Error(`--only ${unknown}: choose among ${READERS.join(' | ')}`);
    }
    return {
      quick: values.quick,
      groups,
      photos: values.photos.map(photosIn),
      only,
    };
  } catch (error) {
    console.error(error.message);
    return undefined;
  }
}
