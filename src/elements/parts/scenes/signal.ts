import { svg } from 'lit';
import { phone } from './things.js';

export default svg`
  ${phone(54, 48, 52, 90)}
  <path class="i" d="M64 106v-6h5v6zM77 106V91h5v15zM90 106V80h5v26z" />
  <circle class="s l" cx="80" cy="38" r="1.5" /><path class="s" d="M69 29q11-10 22 0M59 20q21-18 42 0" />`;
