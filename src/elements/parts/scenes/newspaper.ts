import { svg } from 'lit';
import { lines, sheet } from './things.js';

export default svg`
  <path class="t" d="M126 36h10q6 0 6 6v56q0 12-10 12H112z" />
  <path class="o" d="M20 10h106v90q0 10 8 10H30q-10 0-10-10z" />
  <path class="i" d="M32 22h82v8H32z" />${sheet(32, 42, 38, 34, 'l', 2)}<path class="o" d="M32 74l12-16 10 10 6-6 10 12z" />
  ${lines([82, 44, 32], [82, 54, 32], [82, 64, 32], [82, 74, 20], [32, 90, 82], [32, 99, 60])}`;
