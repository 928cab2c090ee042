import { svg } from 'lit';
import { sheet } from './things.js';

export default svg`
  <g transform="rotate(-10 88 40)">${sheet(58, 12, 72, 40, 't')}</g>
  <g transform="rotate(4 84 50)">${sheet(50, 28, 78, 44)}<circle class="l" cx="89" cy="50" r="11" /><path d="M60 50h6m46 0h6" /></g>
  <path class="f" d="M32 84q14-8 26-4l22 6q8 3 5 9-2 4-9 3l-16-3 16 3q9 1 9-6l36-15q9-3 11 3 2 5-5 9L96 112q-8 5-16 4l-48-3z" />
  <path class="t" d="M10 78h24v40H10z" />`;
