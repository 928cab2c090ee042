import { svg } from 'lit';
import { arm, coat, person } from './people.js';

export default svg`
  ${person(44, 46, 'bun', { aside: 2, half: 25, wear: 't' })}
  ${person(114, 36, 'short', { aside: -2, down: 2, half: 26, on: coat })}
  ${arm('M94 70q-4 36-26 22', 64, 90)}
  <path class="s" d="M107 52q-2 22-18 24-18 2-34 8M121 52q-2 10-10 13" />
  <circle class="l" cx="54" cy="86" r="5.5" />`;
