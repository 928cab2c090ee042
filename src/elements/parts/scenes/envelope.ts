import { svg } from 'lit';
import { lines, sheet } from './things.js';

export default svg`
  ${sheet(38, 10, 84, 84)}${lines([52, 26, 40], [52, 38, 56], [52, 50, 56])}
  <path class="o" d="M22 46v60q0 6 6 6h104q6 0 6-6V46L80 84z" /><path d="m24 110 40-36M136 110 96 74" />
  <circle class="l" cx="136" cy="44" r="9" />`;
