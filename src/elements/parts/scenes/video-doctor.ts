import { svg } from 'lit';
import { coat, person } from './people.js';
import { phone, plus, view } from './things.js';

export default svg`
  ${phone(42, 4, 76, 112)}
  ${view(48, 16, 64, 82, person(34, 34, 'long', { half: 25, on: svg`${coat}<path class="s" d="M-7 1q-4 22 4 24M7 1q2 14-2 18" />` }))}
  <path d="M74 107h12" />
  <path class="o" d="M104 14h34q6 0 6 6v20q0 6-6 6h-20l-8 9v-9h-6q-6 0-6-6V20q0-6 6-6z" />${plus(121, 30)}`;
