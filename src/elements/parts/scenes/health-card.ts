import { svg } from 'lit';
import { lines, sheet } from './things.js';

export default svg`
  ${sheet(16, 22, 128, 78, 'o', 8)}<path class="t" d="M16 42V30q0-8 8-8h112q8 0 8 8v12z" />
  <path class="l" d="M46 90C30 78 24 72 24 63c0-12 16-16 22-4 6-12 22-8 22 4 0 9-6 15-22 27z" />
  <path class="o" d="M43 60h6v6h6v6h-6v6h-6v-6h-6v-6h6z" />
  ${lines([26, 32, 56], [82, 56, 50], [82, 68, 50], [82, 80, 30])}`;
