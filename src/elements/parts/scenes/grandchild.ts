import { svg } from 'lit';
import { arm, person } from './people.js';
import { phone } from './things.js';

export default svg`
  ${person(54, 40, 'bun', { aside: 2, down: 2, half: 26 })}
  ${person(120, 58, 'girl', { aside: -1, down: 2, half: 20, wear: 'c' })}
  ${phone(78, 62, 28, 50)}<path class="t" d="M84 74h16v14H84z" />
  ${arm('M34 72q-10 46 24 42 12-2 16-9', 79, 102)}
  ${arm('M136 86q4 30-16 24-6-2-12-6', 104, 100, 'c')}`;
