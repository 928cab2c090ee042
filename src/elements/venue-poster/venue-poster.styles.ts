import { css } from 'lit';

export const venuePosterStyles = css`
  :host {
    container-type: inline-size;
  }

  .sheet {
    display: grid;
    gap: 1.5rem;
    grid-template-columns: minmax(0, 1fr);
    align-items: start;
  }

  .preview {
    display: grid;
    place-items: center;
    padding: clamp(0.75rem, 4cqi, 2rem);
    border-radius: var(--_radius);
    background: var(--_green-tint);
  }

  [part='poster'] {
    display: block;
    inline-size: 100%;
    block-size: auto;
    max-inline-size: 30rem;
    border-radius: 2px;
    box-shadow: 0 2px 12px rgb(20 33 28 / 25%);
    background: #fff;
    forced-color-adjust: none;
  }

  .sizes {
    display: grid;
    gap: 0.5rem;
    margin-block-start: 0.35rem;
  }

  .sizes .choice {
    padding-inline: 0.875rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  .sizes .choice:has(:checked) {
    border: 2px solid var(--_green);
    padding-inline: calc(0.875rem - 1px);
    background: var(--_green-tint);
  }

  .sizes .choice > span {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.6rem;
    align-items: baseline;
  }

  .files {
    display: grid;
    gap: 0.5rem;
    grid-template-columns: repeat(3, minmax(0, 1fr));
  }

  .files button {
    padding-inline: 0.5rem;
  }

  .waiting {
    display: grid;
    place-items: center;
    inline-size: 100%;
    min-block-size: 16rem;
  }

  @container (inline-size < 22rem) {
    .files {
      grid-template-columns: minmax(0, 1fr);
    }
  }

  @container (inline-size >= 46rem) {
    .sheet {
      grid-template-columns: minmax(0, 3fr) minmax(18rem, 2fr);
    }
  }
`;
