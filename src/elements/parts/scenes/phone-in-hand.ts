import { svg } from 'lit';
import { arm, collar, person } from './people.js';
import { phone } from './things.js';

export default svg`
  ${person(68, 36, 'bob', { aside: 2, down: 2, half: 26, wear: 't', on: collar })}
  ${arm('M88 66q6 46 24 34', 112, 98, 't')}
  <g transform="rotate(10 114 70)">${phone(99, 42, 32, 56)}<path class="l" d="M107 74h16v10h-16z" /></g>
  <circle class="f" cx="117" cy="100" r="5" />
  ${arm('M48 66q-16 48 20 44 18-2 28-20', 100, 86, 't')}`;
