/**
 * Waits until a condition gives something truthy, and gives that. For results that no event or
 * promise tells; the error says what was waited for.
 */
export async function until<T>(
  condition: () => T | Promise<T>,
  what = 'the condition',
  limitMs = 8_000,
): Promise<NonNullable<T>> {
  const end = Date.now() + limitMs;
  for (;;) {
    const value = await condition();
    if (value) return value;
    if (Date.now() > end) throw new Error(`waited ${limitMs} ms in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
