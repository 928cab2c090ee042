/** What the tests of posters share: content with real codes, and where the ink of a drawing is. */
import { claimsToSign, writeEnvelope } from '../../src/codes/envelope.js';
import { writeVenueClaims } from '../../src/codes/venue-claims.js';
import { writeLink } from '../../src/codes/code-link.js';
import type {
  PosterContent,
  PosterDrawing,
} from '../../src/elements/venue-poster/poster-drawing.js';
import { posterShapes, type PosterShape } from '../../src/elements/venue-poster/poster-shapes.js';
import type { PosterTypeface } from '../../src/elements/venue-poster/poster-typeface.js';
import type { VenueCode } from '../../src/services/venues.js';
import { CLAIMS, SIGNATURE } from '../codes/claims.js';

/** The text of a venue code as long as a real one, on a long host. */
export function codeText(name: string): string {
  const { payload } = claimsToSign(writeVenueClaims({ ...CLAIMS, name }));
  const envelope = writeEnvelope(payload, SIGNATURE);
  return writeLink('V', 'https://phuongmaokhe.quangninh.gov.vn/check-in/', envelope);
}

export function posterContent(venueName: string, more: Partial<PosterContent> = {}): PosterContent {
  return { venueName, codeText: codeText(venueName), shortCode: 'ABCD-EFGH', ...more };
}

export const VENUE_CODE: VenueCode = {
  venue: {
    id: CLAIMS.venue,
    name: 'Chợ Hoa Sen',
    ward: '07069',
    address: '',
    entrances: ['Cổng chính', 'Cổng sau'],
    maxStay: 240,
    registeredAt: 0,
  },
  entrance: 2,
  text: codeText('Chợ Hoa Sen'),
  shortCode: 'ABCD-EFGH',
};

/** A box of ink, mm from the page's top left. Drawings of more than one pen share a `group`. */
export interface Ink {
  readonly what: string;
  readonly group: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Where every text and every stroke lies on the paper, the QR aside, as the browser measures it. */
export function inkOf(drawing: PosterDrawing, typeface: PosterTypeface): Ink[] {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  document.body.append(svg);
  try {
    return posterShapes(drawing, typeface).flatMap((shape, i) => {
      const mark = drawing.marks[i];
      if (!mark || shape.crisp) return [];
      const what = mark.kind === 'text' ? mark.text : `drawing at ${mark.x} ${mark.y}`;
      return boxes(svg, shape).map((box) => ({ what, group: `${mark.x} ${mark.y}`, ...box }));
    });
  } finally {
    svg.remove();
  }
}

/** A fill is one box; a line is followed with its pen, for the box of a bow is mostly air. */
function boxes(svg: SVGSVGElement, shape: PosterShape): Omit<Ink, 'what' | 'group'>[] {
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  svg.append(path);
  const place = (x: number, y: number, width: number, height: number) => {
    const ys = [y, y + height].map((value) => shape.y + value * shape.scaleY);
    return {
      left: shape.x + x * shape.scaleX,
      right: shape.x + (x + width) * shape.scaleX,
      top: Math.min(...ys),
      bottom: Math.max(...ys),
    };
  };
  const { pen } = shape;
  if (pen === undefined) {
    path.setAttribute('d', shape.d);
    const { x, y, width, height } = path.getBBox();
    return [place(x, y, width, height)];
  }
  return shape.d.split(/(?=M)/).flatMap((stroke) => {
    path.setAttribute('d', stroke);
    const length = path.getTotalLength();
    const steps = Math.ceil(length / pen);
    return Array.from({ length: steps + 1 }, (_, i) => {
      const { x, y } = path.getPointAtLength((length * i) / steps);
      return place(x - pen / 2, y - pen / 2, pen, pen);
    });
  });
}

export function overlap(a: Ink, b: Omit<Ink, 'what' | 'group'>): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
