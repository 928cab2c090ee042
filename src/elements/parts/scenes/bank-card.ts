import { svg } from 'lit';
import { sheet } from './things.js';

export default svg`
  <g transform="rotate(9 80 60)">${sheet(26, 20, 112, 72, 't', 8)}</g>
  ${sheet(22, 28, 112, 72, 'o', 8)}<path class="i" d="M22 40h112v12H22z" />
  ${sheet(34, 62, 20, 15, 'l')}
  <path d="M66 70h0m7 0h0m7 0h0m14 0h0m7 0h0m7 0h0M34 88h40" />`;
