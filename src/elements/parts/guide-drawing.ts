/** What a step of a guide looks like: a scene, the screen of a device, or a picture of the ward's own. */
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { Guide, GuideDrawing, GuideScreenPart } from '../../guides/format/guide.js';
import { wordsIn } from '../../guides/format/guide-view.js';

export { guideDrawingStyles } from './guide-drawing.styles.js';

/** As in the schema of guides: only these can be shown without running anything. */
const PICTURE = /^data:image\/(png|jpeg|webp);base64,[A-Za-z0-9+/]+=*$/;

const loaded = new Map<string, SVGTemplateResult>();

/** The scenes that a guide shows, in any step and variant. */
export function scenesOf({ steps }: Guide): string[] {
  const drawings = steps.flatMap(({ drawing, variants = {} }) => [
    drawing,
    ...Object.values(variants).map((variant) => variant?.drawing),
  ]);
  return [...new Set(drawings.flatMap((drawing) => drawing?.scene ?? []))];
}

/** Makes scenes ready to be drawn. Never rejects: what cannot be had stays empty. */
export async function loadScenes(names: Iterable<string>): Promise<void> {
  const wanted = [...new Set(names)].filter((name) => !loaded.has(name));
  if (wanted.length === 0) return;
  try {
    const { scenes } = await import('./scenes/loaders.js');
    const known = (name: string): name is keyof typeof scenes => Object.hasOwn(scenes, name);
    await Promise.allSettled(
      wanted.filter(known).map(async (name) => loaded.set(name, (await scenes[name]()).default)),
    );
  } catch {
    // Offline before the first visit was over: the words of the step say it all.
  }
}

/** Draws at once; a scene that is not loaded yet, or that nobody knows, leaves its room empty. */
export function guideDrawing(drawing: GuideDrawing, language: string): TemplateResult {
  const { screen, image, device = 'phone', scene = '' } = drawing;
  const alt = wordsIn(drawing.alt, language);
  if (image !== undefined && PICTURE.test(image)) {
    return html`<img class="drawing" src=${image} alt=${alt} />`;
  }
  return html`<div class="drawing" role="img" aria-label=${alt}>
    ${
      screen
        ? html`<div class="device ${device}" aria-hidden="true">
            <div class="screen">${screen.map((part) => screenPart(part, language))}</div>
          </div>`
        : sceneDrawing(scene)
    }
  </div>`;
}

/** A scene that goes without saying. */
export function sceneDrawing(scene: string): TemplateResult {
  return html`<svg class="scene" viewBox="0 0 160 120" aria-hidden="true">
    ${loaded.get(scene)}
  </svg>`;
}

function screenPart(part: GuideScreenPart, language: string): TemplateResult {
  const { kind, tap, value } = part;
  const label = part.label ? wordsIn(part.label, language) : '';
  return html`<div class="s-part s-${kind} ${tap ? 's-tap' : ''}">
    ${inside(kind, label, value, tap)}${tap ? finger : nothing}
  </div>`;
}

function inside(
  kind: GuideScreenPart['kind'],
  label: string,
  value: string | undefined,
  tap: true | undefined,
) {
  switch (kind) {
    case 'field':
      return html`${label}<b class="s-box">${value}</b>`;
    case 'option':
      // Ticked where it is to be ticked, or is already.
      return html`<b class="s-box">${(tap ?? value) ? tick : nothing}</b><span>${label}</span>`;
    case 'tile':
      return html`<b class="s-box">${app}</b>${label}`;
    case 'address':
      return address(value ?? label);
    case 'dots':
      return html`${label}
        <div class="s-boxes">${Array.from('123456', () => html`<b class="s-box">•</b>`)}</div>`;
    case 'code':
      return html`${qr}${label}`;
    default:
      return html`<span>${label || value}</span>`;
  }
}

/** The host is what tells a site from its fake, so it stands out; what stands before an @ is none. */
function address(url: string) {
  const [, scheme, user, host, after] = /^(\w+:\/\/)?([^/?#]*@)?([^/?#]*)(.*)$/s.exec(url) ?? [];
  return html`<span>${scheme}${user}<strong>${host}</strong>${after}</span>`;
}

const glyph = (content: SVGTemplateResult, name = '') =>
  html`<svg class="glyph ${name}" viewBox="0 0 24 24">${content}</svg>`;

const tick = glyph(svg`<path d="m5 12 5 6 9-12" />`);

const app = glyph(
  svg`<path d="M4 4h6v6H4zM14 4h6v6h-6zM4 14h6v6H4z" /><circle cx="17" cy="17" r="3" />`,
);

const qr = glyph(
  svg`<path d="M3 3h5v5H3zM16 3h5v5h-5zM3 16h5v5H3zM5.5 5.5h0M18.5 5.5h0M5.5 18.500h0M11 3v2h2M11 8h2M3 11h3M8 11v2H5M11 11h2v2h3M16 11h2M21 11v3M19 14h-1v2M11 15v3h2v3M16 18v3M16 16h0M19 19h2M21 21h0M11 21h0" />`,
);

const finger = glyph(
  svg`<path d="M8.5 15V3.5a2 2 0 0 1 4 0V10c0-1.4 3.6-1.6 3.6.6 0-1.4 3.3-1.2 3.3.9 0-1 2.6-.8 2.6 1.3V17c0 4-2.4 6-6 6h-2c-3 0-4.4-1.4-6-4l-3-5c-.9-1.7 1.3-3 2.6-1.500z" />`,
  's-finger',
);
