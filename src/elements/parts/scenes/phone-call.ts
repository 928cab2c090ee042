import { svg } from 'lit';
import { arm, person } from './people.js';
import { phone } from './things.js';

export default svg`
  ${person(70, 46, 'bun', { aside: -1, listens: true, half: 26, wear: 't' })}
  ${arm('M92 82q32 30 26-8-3-8-14-14', 100, 60, 't')}
  <g transform="rotate(-14 92 48)">${phone(84, 28, 16, 38)}</g>
  <circle class="f" cx="100" cy="60" r="5" />
  <path class="s" d="M118 26q8 11 0 24M128 18q14 20 0 40" />`;
