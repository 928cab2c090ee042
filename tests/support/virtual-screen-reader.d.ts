/** The one file for browsers says nothing of its types; they are those of the package. */
declare module '@guidepup/virtual-screen-reader/browser.js' {
  export * from '@guidepup/virtual-screen-reader';
}
