import { svg } from 'lit';
import { lines } from './things.js';

export default svg`
  <path class="o" d="M46 8h68v98l-8.5 8-8.5-8-8.5 8-8.5-8-8.5 8-8.5-8-8.5 8-8.5-8z" />
  ${lines([58, 24, 24], [58, 40, 30], [96, 40, 6], [58, 52, 24], [96, 52, 6], [58, 64, 30], [96, 64, 6])}
  <path d="M58 74h44" />
  <g transform="rotate(-14 108 84)"><circle class="o s" cx="108" cy="84" r="19" /><path class="s" d="m98 84 7 8 13-16" /></g>`;
