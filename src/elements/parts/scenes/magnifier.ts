import { svg } from 'lit';
import { lines, sheet } from './things.js';

export default svg`
  ${sheet(24, 8, 84, 104)}${lines([36, 24, 44], [36, 36, 60], [36, 96, 44])}
  <path class="o" d="m110 90 8-8 26 24q3 5-1 9t-9 1z" /><circle class="o s" cx="90" cy="66" r="32" />
  ${lines([74, 56, 32], [74, 67, 32], [74, 78, 18])}`;
