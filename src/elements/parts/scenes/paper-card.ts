import { svg } from 'lit';
import { arm, person } from './people.js';
import { lines, qr, sheet } from './things.js';

export default svg`
  ${person(48, 46, 'bun', { aside: 2, half: 26, wear: 't' })}
  ${sheet(78, 30, 70, 46, 'o', 6)}<path class="l" d="M78 40V36q0-6 6-6h58q6 0 6 6v4z" />${qr(86, 47)}
  ${lines([120, 52, 18], [120, 60, 18], [120, 68, 10])}
  ${arm('M68 80q16 38 24 2', 93, 78, 't')}`;
