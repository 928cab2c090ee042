/** The check of a guide refuses others; whoever hands one over unchecked opens nothing by it. */
export function isWebAddress(url: string | undefined): url is string {
  return url !== undefined && /^https:\/\//i.test(url) && URL.canParse(url);
}

/** The host of a web address, `xn--` and all, so that nothing hides in it. */
export function hostOf(url: string): string {
  return new URL(url).host;
}
