/** People, from the head to the waist: one way to draw a face, an arm, a hand. */
import { nothing, svg, type SVGTemplateResult } from 'lit';

/** About the middle of the head: what lies behind the face, and what over it. Grey hair is light. */
const HAIR = {
  bun: [
    svg`<circle class="y" cy="-16" r="6" />`,
    svg`<path class="y" d="M-12 2C-15-9-9-14.5 0-14.5S15-9 12 2C10-4 6-7 0-9-6-7-10-4-12 2z" />`,
  ],
  grey: [
    nothing,
    svg`<path class="y" d="M-11 6C-16 2-16-9-8-11-10-5-9.5 0-11 6zM11 6C16 2 16-9 8-11 10-5 9.5 0 11 6z" />`,
  ],
  short: [
    nothing,
    svg`<path class="h" d="M-12-1C-14-12-7-15.5 1-15.5S14-10 12-1C11-4 10-6 8-8 3-5.5-4-6-7-8-9-6-11-4-12-1z" />`,
  ],
  long: [
    svg`<path class="h" d="M-14 17C-16 8-14 4-13.5-3-13-12-7-15.5 0-15.5S13-12 13.5-3C14 4 16 8 14 17z" />`,
    svg`<path class="h" d="M-12 0C-13-9-8-13 0-13S13-9 12 0C7-2 2-5 0-9-2-5-7-2-12 0z" />`,
  ],
  bob: [
    svg`<path class="h" d="M-13 9C-16 5-14-1-13.5-4-12-12-7-15.5 0-15.5S12-12 13.5-4C14-1 16 5 13 9z" />`,
    svg`<path class="h" d="M-12-1C-12-9-8-13 0-13S12-9 12-1C10-4 8-6 5-8 0-5-7-4-12-1z" />`,
  ],
  boy: [
    nothing,
    svg`<path class="h" d="M-10.5 0C-13-11-5-14 1-14S12-9 10.5 0C10-2 9-4 7-5.5 3-4-4-4-7.5-5.5-9-4-10-2-10.5 0z" />`,
  ],
  girl: [
    svg`<path class="h" d="M-12-4c-6 0-7 6-4 9 3-1 5-4 5-7M12-4c6 0 7 6 4 9-3-1-5-4-5-7z" />`,
    svg`<path class="h" d="M-10.5-1C-12-9-7-13 0-13S12-9 10.5-1C8-3 3-5 1-10-1-5-7-3-10.5-1z" />`,
  ],
} as const;

const SMILE = 'q3.5 3 7 0';
const LISTENING = 'h5';

export type Hair = keyof typeof HAIR;

/** A head with its middle at x, y, that looks some units aside and down. */
export function head(x: number, y: number, hair: Hair, aside = 0, down = 1): SVGTemplateResult {
  return svg`${behind(x, y, hair)}${face(x, y, hair, aside, down)}`;
}

const isChild = (hair: Hair) => hair === 'boy' || hair === 'girl';

const behind = (x: number, y: number, hair: Hair) =>
  svg`<g transform="translate(${x} ${y})">${HAIR[hair][0]}</g>`;

const face = (x: number, y: number, hair: Hair, aside: number, down: number, mouth = SMILE) =>
  svg`<g transform="translate(${x} ${y})">
    <circle class="f" r=${isChild(hair) ? 10.5 : 12} />${HAIR[hair][1]}
    <path d="M${aside - 4.5} ${down}h0m9 0h0m-8 4.5${mouth}" />
  </g>`;

export interface Looks {
  /** Where the face is turned. */
  readonly aside?: number;
  readonly down?: number;
  /** Without a smile: what is heard may be bad news. */
  readonly listens?: boolean;
  /** Half the width of the shoulders. */
  readonly half?: number;
  /** Class of the clothes, and what is worn on them, drawn about the neck. */
  readonly wear?: string;
  readonly on?: SVGTemplateResult;
}

/** Down to the lower edge of the scene. */
export function person(x: number, y: number, hair: Hair, looks: Looks = {}): SVGTemplateResult {
  const { aside = 0, down = 1, half = 23, wear = 'o', on = nothing, listens } = looks;
  const neck = y + (isChild(hair) ? 12 : 15);
  const slope = half - 7;
  return svg`${behind(x, y, hair)}
    <path class=${wear} d="M${x - half} 124V${neck + 14}q0-11 ${slope}-14h14q${slope} 3 ${slope} 14V124z" />
    <path class="f" d="M${x - 5} ${neck - 6}v7q5 5 10 0v-7" />
    <g transform="translate(${x} ${neck})">${on}</g>${face(x, y, hair, aside, down, listens ? LISTENING : SMILE)}`;
}

/** An arm along a path, in a sleeve; the hand is at x, y. */
export function arm(path: string, x: number, y: number, wear = 'o'): SVGTemplateResult {
  return svg`<path class="limb" d=${path} /><path class="sleeve ${wear}" d=${path} />
    <circle class="f" cx=${x} cy=${y} r="5" />`;
}

/** What is worn, drawn about the neck. */
export const collar = svg`<path class="o" d="M-6 0-8 8l8-2 8 2-2-8q-6 5-12 0z" />`;
export const lanyard = svg`<path class="s" d="M-6 1 0 20 6 1" /><path class="l" d="M-5 20H5v12H-5z" />`;
export const tie = svg`${collar}<path class="l" d="m-3 7 3-2 3 2-1 3 3 14-5 5-5-5 3-14z" />`;
export const coat = svg`<path d="m-7 0 7 16 7-16M0 16v80M10 40h8" />`;
