import { svg } from 'lit';
import { arm, collar, person } from './people.js';
import { table } from './things.js';

export default svg`
  <circle class="o" cx="124" cy="34" r="20" /><path class="s" d="M124 22v12l8 5" />
  ${person(58, 40, 'grey', { aside: 1, half: 26, wear: 't', on: collar })}
  ${table(88, 24)}
  ${arm('M38 72q-10 30 4 31 14 0 26-3', 73, 98, 't')}
  ${arm('M78 72q10 30-4 32-14 0-26-2', 44, 101, 't')}
  <path class="o" d="M104 107l8-14h30l-8 14z" /><path class="t" d="m113 103 4-6h15l-4 6z" />`;
