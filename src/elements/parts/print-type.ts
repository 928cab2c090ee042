/** Brings the page's own typeface into the frame that prints, which knows no style of the page. */

const FAMILY = 'Be Vietnam Pro';
const WEIGHTS = [400, 600, 700];
/** A slow network must not keep anybody from printing in the device's own type. */
const PATIENCE_MS = 4000;

/** Settles when the type and the pictures of a page are there, or cannot be had. */
export async function settlePage(from: Document, page: Document): Promise<void> {
  const view = page.defaultView;
  if (!view) return;
  for (const face of facesOf(from, view)) page.fonts.add(face);
  const text = page.body.textContent;
  const waits = [
    ...WEIGHTS.map((weight) => page.fonts.load(`${weight} 12pt "${FAMILY}"`, text)),
    ...[...page.images].map((image) => image.decode()),
  ];
  const late = new Promise((resolve) => setTimeout(resolve, PATIENCE_MS));
  await Promise.race([Promise.allSettled(waits), late]);
}

type View = NonNullable<Document['defaultView']>;

function facesOf({ styleSheets, baseURI }: Document, { FontFace }: View): FontFace[] {
  return [...styleSheets].flatMap((sheet) =>
    rulesOf(sheet).flatMap((rule) => {
      if (!(rule instanceof CSSFontFaceRule)) return [];
      const said = (name: string) => rule.style.getPropertyValue(name);
      if (said('font-family').replace(/["']/g, '') !== FAMILY) return [];
      // The frame has no address of its own to begin at.
      const source = said('src').replace(
        /url\((["']?)(.*?)\1\)/g,
        (_, _quote, url: string) => `url("${new URL(url, sheet.href ?? baseURI).href}")`,
      );
      const face = new FontFace(FAMILY, source, {
        weight: said('font-weight') || 'normal',
        style: said('font-style') || 'normal',
        unicodeRange: said('unicode-range') || 'U+0-10FFFF',
      });
      return [face];
    }),
  );
}

/** Those of a sheet from another site are not told. */
function rulesOf(sheet: CSSStyleSheet): CSSRule[] {
  try {
    return [...sheet.cssRules];
  } catch {
    return [];
  }
}
