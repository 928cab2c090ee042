import { assert, describe, it } from '../support/suite.js';
import { project } from '../support/server.js';

interface File {
  readonly path: string;
  readonly text: string;
}
const { checkElements } = (await import(
  new URL('scripts/lib/manifest-check.mjs', project).href
)) as { checkElements: (elements: File[], events: File[]) => string[] };

const event = {
  path: 'src/events/open-event.ts',
  text: "export class OpenEvent extends Event { constructor() { super('open', { bubbles: true }); } }",
};

function faults({ docs = '', body = '', render = '' }): string {
  const text = `
    /**
     * A door.
${docs.replace(/^/gm, '     * ')}
     */
    export class DoorElement extends LitElement {
      ${body}
      override render() { return html\`${render}\`; }
    }`;
  return checkElements([{ path: 'src/elements/door/door-element.ts', text }], [event]).join('\n');
}

describe('the manifest check', () => {
  it('accepts an element that says what it does', () => {
    const found = faults({
      docs: '@fires open - When it opens.\n@csspart leaf - The leaf.\n@slot - The sign.\n@slot bell\n@cssprop [--ward-door=1px] - Its width.',
      body: `
        static styles = css\`:host { width: var(--ward-door, 1px); }\`;
        /** Its colour. */
        @property() accessor colour = '';
        open() { this.dispatchEvent(new OpenEvent()); }`,
      render: '<p part="leaf"><slot></slot><slot name="bell"></slot></p>',
    });
    assert.equal(found, '');
  });

  it('finds an event, a part and slots that the documentation keeps quiet', () => {
    const found = faults({
      body: 'open() { this.dispatchEvent(new OpenEvent()); }',
      render: '<p part="leaf frame"><slot></slot><slot name="bell"></slot></p>',
    });
    for (const thing of [
      'event "open"',
      'part "leaf"',
      'part "frame"',
      'slot without',
      'slot "bell"',
    ]) {
      assert.include(found, thing);
    }
  });

  it('finds an event, a part, a slot and a custom property that do not exist', () => {
    const found = faults({
      docs: '@fires open\n@csspart leaf\n@slot bell\n@cssprop --ward-door',
    });
    for (const thing of ['event "open"', 'part "leaf"', 'slot "bell"', 'property "--ward-door"']) {
      assert.include(found, `${thing} in its JSDoc`);
    }
  });

  it('finds a property without a description', () => {
    assert.include(faults({ body: "@property() accessor colour = '';" }), 'DoorElement.colour');
  });

  it('leaves alone what is marked as the element’s own', () => {
    assert.equal(faults({ render: '<p part="_leaf"><slot name="_hinge"></slot></p>' }), '');
  });

  it('knows the drawing and the headless work that an element leaves to others', () => {
    const files = [
      {
        path: 'src/elements/door/door-element.ts',
        text: `
          import { bell } from '../bell/bell-parts.js';
          /**
           * A door.
           * @slot sign
           */
          export class DoorElement extends LitElement { override render() { return bell(); } }`,
      },
      {
        path: 'src/elements/door/door-flow.ts',
        text: "export class Flow extends EventTarget { go() { this.dispatchEvent(new Event('go')); } }",
      },
      {
        path: 'src/elements/bell/bell-parts.ts',
        text: 'export const bell = () => html`<p part="rope"><slot name="sign"></slot></p>`;',
      },
    ];
    assert.deepEqual(checkElements(files, []), []);
  });
});
