/** Longer is no config; nothing longer is read either. */
export const MOST_LETTERS = 500_000;

/**
 * The text at an address, as the server has it now; `undefined` where it does not come.
 * @param patience Milliseconds.
 */
export async function fetchText(
  address: string | URL,
  patience: number,
): Promise<string | undefined> {
  try {
    const response = await fetch(address, {
      cache: 'no-cache',
      signal: AbortSignal.timeout(patience),
    });
    if (!response.ok) return undefined;
    const text = await response.text();
    return text.length <= MOST_LETTERS ? text : undefined;
  } catch {
    return undefined;
  }
}
