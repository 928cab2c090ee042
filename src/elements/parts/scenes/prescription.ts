import { svg } from 'lit';
import { lines, plus, sheet } from './things.js';

export default svg`
  ${sheet(20, 10, 72, 100)}${plus(38, 28)}${lines([54, 24, 26], [54, 33, 18], [32, 50, 48], [32, 62, 48], [32, 74, 34], [32, 86, 48])}
  <path class="o" d="M84 68h48v42q0 6-6 6H90q-6 0-6-6z" /><path class="l" d="M80 54h56v14H80z" /><path class="t" d="M84 80h48v22H84z" />`;
