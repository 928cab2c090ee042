import { svg } from 'lit';
import { head } from './people.js';
import { phone } from './things.js';

export default svg`
  ${phone(44, 4, 72, 112)}
  <path class="t" d="M52 104q2-24 28-24t28 24z" /><path class="f" d="M74 66v14q6 5 12 0V66" />
  ${head(80, 52, 'bob')}
  <path class="s" d="M58 40V30q0-4 4-4h8M90 26h8q4 0 4 4v10M102 62v8q0 4-4 4h-4M58 62v8q0 4 4 4h4" />`;
