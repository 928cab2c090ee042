import { svg } from 'lit';
import { arm } from './people.js';
import { phone, sheet } from './things.js';

export default svg`
  ${arm('M160 126q-12-10-22-32', 138, 92)}
  ${sheet(58, 50, 84, 52, 'o', 6)}
  ${phone(24, 6, 56, 106)}<circle class="t" cx="38" cy="24" r="6" /><circle class="t" cx="38" cy="40" r="6" />
  <path class="s" d="M92 68q8 7 0 16M101 62q14 13 0 28M110 57q20 19 0 38" />
  <circle class="f" cx="139" cy="94" r="5" />`;
