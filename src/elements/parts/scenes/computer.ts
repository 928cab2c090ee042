import { svg } from 'lit';
import { lines, sheet } from './things.js';

export default svg`
  ${sheet(24, 10, 112, 74, 'o', 6)}<path class="t" d="M34 20h92v54H34z" /><path class="o" d="M34 20h92v12H34z" />
  ${lines([44, 46, 40], [44, 56, 28])}<path class="o" d="M70 84h20v12H70z" /><path class="o" d="M46 96h68q4 0 4 4v8H42v-8q0-4 4-4z" />
  <path class="l" d="M98 46l4 22 5-6 7 9 5-4-7-9 8-2z" />`;
