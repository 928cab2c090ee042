/**
 * Whether WebAssembly may run in this worker. To try it would be reported as a violation of the
 * page's policy, so the policy itself is read: that of a worker comes in the headers of its script.
 */
export async function allowsWasm(): Promise<boolean> {
  if (typeof WebAssembly === 'undefined') return false;
  // A worker made from a blob has no headers; it is bound by the page's policy, which it cannot see.
  if (location.protocol === 'blob:') return true;
  const { headers } = await fetch(location.href, { cache: 'force-cache' });
  return policyAllowsWasm(headers.get('Content-Security-Policy') ?? '');
}

/**
 * Content Security Policy 3, 4.4.1: every policy (they are joined by commas) whose `script-src`, or
 * else `default-src`, lacks `'wasm-unsafe-eval'` and `'unsafe-eval'` refuses.
 */
export function policyAllowsWasm(policies: string): boolean {
  return policies.split(',').every((policy) => {
    const directives = policy.split(';').map((directive) => directive.trim().split(/\s+/));
    const sources = ['script-src', 'default-src']
      .map((name) => directives.find(([first]) => first?.toLowerCase() === name))
      .find((directive) => directive !== undefined);
    return sources?.some((source) => /^'(wasm-)?unsafe-eval'$/i.test(source)) ?? true;
  });
}
