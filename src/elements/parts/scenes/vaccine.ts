import { svg } from 'lit';
import { arm, coat, person } from './people.js';

export default svg`
  ${person(44, 44, 'short', { aside: 2, half: 26 })}
  ${arm('M62 80q7 24 3 54', 64, 140, 'f')}
  <path class="o" d="M52 86c-1-10 3-17 9-17s14 7 12 17q-10 3-21 0z" />
  ${person(124, 38, 'long', { aside: -2, down: 2, half: 24, wear: 't', on: coat })}
  <path d="M71 100h13M110 100h9M119 94v12" /><path class="o" d="M84 91h26v18H84z" /><path class="l" d="M84 91h13v18H84z" />
  ${arm('M141 72q11 46-14 40-5-1-7-4', 117, 106, 't')}`;
