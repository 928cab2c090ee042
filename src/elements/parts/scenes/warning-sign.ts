import { svg } from 'lit';

export default svg`
  <path class="o" d="M72 16q8-12 16 0l48 78q6 14-8 14H32q-14 0-8-14z" />
  <path class="t" d="M80 32l40 64H40z" />
  <path class="l" d="M75 50h10l-2 24h-6z" /><circle class="l" cx="80" cy="85" r="4" />`;
