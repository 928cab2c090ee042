import { svg } from 'lit';
import { head } from './people.js';
import { lines, qr, sheet } from './things.js';

export default svg`
  ${sheet(16, 22, 128, 78, 'o', 8)}
  <path class="l" d="M16 36v-6q0-8 8-8h112q8 0 8 8v6z" />
  ${sheet(26, 45, 36, 46, 't')}<path class="o" d="M30 91q0-17 14-17t14 17z" />${head(44, 62, 'short')}
  ${lines([72, 50, 28], [72, 60, 22], [72, 76, 60], [72, 86, 44])}${qr(110, 44, 0.9)}`;
