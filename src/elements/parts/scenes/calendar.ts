import { svg } from 'lit';
import { sheet } from './things.js';

export default svg`
  ${sheet(26, 18, 108, 92, 'o', 8)}<path class="t" d="M26 42V26q0-8 8-8h92q8 0 8 8v16z" /><path d="M52 10v16M108 10v16" />
  <path d="M44 58h5m12 0h5m12 0h5m12 0h5m12 0h5M44 76h5m12 0h5m12 0h5m29 0h5M44 94h5m12 0h5m12 0h5m12 0h5" />
  <circle class="l" cx="97" cy="76" r="9" />`;
