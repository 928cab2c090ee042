import { svg } from 'lit';
import { finger, phone } from './things.js';

export default svg`
  ${phone(44, 6, 66, 124)}
  <circle class="t" cx="77" cy="40" r="18" /><path class="o" d="M65 53q0-10 12-10t12 10q-12 9-24 0z" /><circle class="o" cx="77" cy="34" r="7" />
  <circle class="l" cx="77" cy="86" r="19" />
  <path class="o n" d="M62 92v-6q15-12 30 0v6h-9v-5q-6-3-12 0v5z" />
  ${finger(100, 90)}`;
