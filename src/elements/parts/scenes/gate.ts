import { svg } from 'lit';
import { arm, collar, person } from './people.js';
import { phone, qr, sheet } from './things.js';

export default svg`
  <path class="o" d="M14 124V34h12v90M86 124V34h12v90" />
  <path class="l" d="M4 34q52-10 104 0l-10-16q-42-9-84 0z" />
  <path class="o" d="M124 98h6v26h-6z" />${sheet(106, 50, 42, 50)}${qr(115, 57)}<path d="M116 91h22" />
  ${person(54, 60, 'short', { aside: 2, half: 22, wear: 't', on: collar })}
  ${phone(82, 80, 17, 28)}
  ${arm('M72 92q6 26 12 12', 87, 100, 't')}`;
