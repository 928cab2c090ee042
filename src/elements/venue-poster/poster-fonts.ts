/** Where the poster's typeface lies: beside this library's own files, never on another host. */

/** Be Vietnam Pro (SIL Open Font License 1.1), complete, as TrueType. */
export const FONT_FILES = {
  regular: new URL('../../fonts/BeVietnamPro-Regular.ttf', import.meta.url),
  bold: new URL('../../fonts/BeVietnamPro-Bold.ttf', import.meta.url),
} as const;
