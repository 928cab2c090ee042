import { svg } from 'lit';
import { sheet } from './things.js';

export default svg`
  <path class="o" d="M52 52V36q0-28 28-28t28 28v16H96V36q0-16-16-16T64 36v16z" />
  ${sheet(38, 52, 84, 60, 'o', 8)}<path class="l" d="M80 66a8 8 0 0 1 5 14l2 14H73l2-14a8 8 0 0 1 5-14z" />`;
