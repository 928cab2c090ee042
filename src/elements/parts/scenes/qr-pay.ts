import { svg } from 'lit';
import { arm, person } from './people.js';
import { phone, qr, sheet, table } from './things.js';

export default svg`
  ${person(46, 54, 'long', { aside: 2, half: 22, wear: 't' })}
  <path class="y" d="M13 46 46 12 79 46q-33 10-66 0z" />
  ${table(102, 8)}
  <circle class="l" cx="16" cy="95" r="7.5" /><circle class="l" cx="31" cy="95" r="7.5" /><circle class="l" cx="23.5" cy="83" r="7.5" /><path class="w" d="M12 93q1-2 3-2M27 93q1-2 3-2M20 81q1-2 3-2" />
  <path class="o" d="M78 102l4-10h28l4 10z" />${sheet(74, 52, 44, 43)}${qr(84, 61)}
  ${arm('M166 124q-16-2-24-24', 142, 96, 't')}
  <g transform="rotate(12 138 72)">${phone(126, 44, 26, 50)}<path class="s" d="m133 70 4 5 8-11" /></g>
  <circle class="f" cx="144" cy="96" r="5" />`;
