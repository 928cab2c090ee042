import { svg } from 'lit';
import { lines, sheet, tick } from './things.js';

export default svg`
  <g transform="rotate(8 80 60)">${sheet(50, 12, 66, 88)}</g>
  <g transform="rotate(-5 80 60)">${sheet(42, 14, 66, 90)}${lines([70, 30, 26], [70, 40, 26], [54, 56, 42], [54, 66, 42], [54, 76, 30])}<path class="t" d="M54 26h9v16h-9z" /></g>
  <circle class="o" cx="112" cy="92" r="17" />${tick(104, 92)}`;
