import { svg } from 'lit';
import { phone } from './things.js';

export default svg`
  ${phone(84, 8, 58, 106)}<path d="M106 104h14" />
  <path class="o" d="M30 22h34l20 20v56q0 6-6 6H30q-6 0-6-6V28q0-6 6-6z" />
  <rect class="l" x="35" y="50" width="38" height="42" rx="5" />
  <path class="w" d="M36 64h11v14H36M72 64H61v14h11M54 51v13M54 91V78" />`;
