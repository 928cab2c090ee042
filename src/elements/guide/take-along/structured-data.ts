/**
 * Tells search engines of a guide, in the head of the page. In an element:
 *
 *   readonly #structured = new StructuredData(this, () =>
 *     this.structuredData && this.guide
 *       ? { guide: this.guide, language: this.#localize.lang(), variant }
 *       : undefined,
 *   );
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Guide } from '../../../guides/format/guide.js';

export interface StructuredGuide {
  readonly guide: Guide;
  /** As `lang`. */
  readonly language: string;
  readonly variant?: string | undefined;
}

interface ScriptPolicy {
  createScript(text: string): string;
}

/** Where a page allows scripts only from a policy, this one gives data alone: JSON runs nowhere. */
let policy: ScriptPolicy | undefined;

export class StructuredData implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #read: () => StructuredGuide | undefined;
  #script: HTMLScriptElement | undefined;
  #shown: StructuredGuide | undefined;
  #isConnected = false;

  constructor(host: ReactiveControllerHost, read: () => StructuredGuide | undefined) {
    this.#host = host;
    this.#read = read;
    host.addController(this);
  }

  hostConnected(): void {
    this.#isConnected = true;
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#isConnected = false;
    this.#clear();
  }

  hostUpdated(): void {
    const now = this.#isConnected ? this.#read() : undefined;
    const { guide, language, variant } = this.#shown ?? {};
    if (now?.guide === guide && now?.language === language && now?.variant === variant) return;
    if (now) void this.#write(now);
    else this.#clear();
  }

  async #write(shown: StructuredGuide): Promise<void> {
    this.#shown = shown;
    let text: string | undefined;
    try {
      const { howTo, scriptJson } = await import('../../../guides/format/how-to.js');
      const url = location.href.replace(/#.*$/s, '');
      const data = howTo(shown.guide, { ...shown, url });
      text = data && scriptJson(data);
    } catch {
      // Without a network the page says it without this, which no person reads.
    }
    if (this.#shown !== shown) return;
    this.#script?.remove();
    this.#script = text === undefined ? undefined : dataScript(text);
    if (this.#script) document.head.append(this.#script);
  }

  #clear(): void {
    this.#shown = undefined;
    this.#script?.remove();
    this.#script = undefined;
  }
}

function dataScript(json: string): HTMLScriptElement {
  const script = document.createElement('script');
  script.type = 'application/ld+json';
  const { trustedTypes } = globalThis as {
    readonly trustedTypes?: {
      createPolicy(name: string, rules: ScriptPolicy): ScriptPolicy;
    };
  };
  try {
    policy ??= trustedTypes?.createPolicy('wardkit-data', {
      // Anything but JSON throws: nobody can have code trusted by this.
      createScript: (text) => JSON.stringify(JSON.parse(text)) && text,
    });
    script.text = policy ? policy.createScript(json) : json;
  } catch {
    // A page that names its policies without this one: reported there, and the data stands all the same.
    script.append(json);
  }
  return script;
}
