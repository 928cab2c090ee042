/** Text in which the word that is being read aloud is lit. */
import { css, html, type TemplateResult } from 'lit';
import type { ReadRange } from '../../speech/reading.js';

/**
 * A text as it is, its lit part in a `mark`. Its letters are the same lit or not, so copying and
 * finding go on as before. The mark has no role: lighting is for who looks along, and a screen
 * reader speaks for itself. It must not stand in a live region, which would tell of every word.
 *
 * @param id the id under which the text is read
 * @param lit what the `ReadAloudController` says is lit
 */
export function litText(
  id: string,
  text: string,
  lit: ReadRange | undefined,
): TemplateResult | string {
  if (lit?.id !== id) return text;
  const { start, end } = lit;
  return html`${text.slice(0, start)}<mark role="presentation" class="lit"
      >${text.slice(start, end)}</mark
    >${text.slice(end)}`;
}

export const litTextStyles = css`
  mark.lit {
    background: var(--_green);
    color: var(--_on-green);
    border-radius: 0.15em;
    /* Room around the word that moves nothing. */
    box-shadow: 0 0 0 0.12em var(--_green);
    -webkit-box-decoration-break: clone;
    box-decoration-break: clone;
  }

  @media (forced-colors: active) {
    mark.lit {
      background: Mark;
      color: MarkText;
      outline: 2px solid MarkText;
      box-shadow: none;
    }
  }
`;
