import { svg } from 'lit';
import { arm, collar, person } from './people.js';
import { sheet } from './things.js';

export default svg`
  ${person(112, 46, 'bun', { aside: -2, half: 25 })}
  ${person(46, 42, 'short', { aside: 2, half: 26, wear: 't', on: collar })}
  <path class="l" d="M32 34q-1-18 15-18t15 16q9 1 11 5-18-4-41-3z" />
  ${sheet(62, 72, 44, 30)}<path d="m62 76 22 14 22-14" />
  ${arm('M26 72q-6 38 18 36 10-2 16-10', 63, 96, 't')}
  ${arm('M132 78q10 28-10 26-8-1-12-6', 106, 95)}`;
