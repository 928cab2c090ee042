import { svg } from 'lit';
import { arm } from './people.js';
import { lines, phone, qr, sheet } from './things.js';

export default svg`
  ${sheet(20, 8, 76, 100)}<path class="l" d="M20 26V12q0-4 4-4h68q4 0 4 4v14z" />${qr(34, 36, 2)}${lines([38, 97, 40])}
  ${arm('M160 126q-16-4-26-22', 133, 100)}
  <g transform="rotate(10 118 78)">${phone(98, 38, 40, 72)}<path class="s" d="M106 58v-6h6M124 52h6v6M130 76v6h-6M112 82h-6v-6" /></g>
  <circle class="f" cx="130" cy="99" r="5" />`;
