/** What the browser remembers of this page and the camera. */

/** Nothing where it does not say; `onChange` is called until the signal is aborted. */
export async function watchPermission(
  signal: AbortSignal,
  onChange: (state: PermissionState) => void,
): Promise<PermissionState | undefined> {
  try {
    const status = await navigator.permissions.query({ name: 'camera' });
    status.addEventListener('change', () => onChange(status.state), { signal });
    return status.state;
  } catch {
    return undefined;
  }
}

interface PolicyDocument extends Document {
  readonly featurePolicy?: { allowsFeature(feature: string): boolean };
}

/** False where the page's own policy, or the page around it, keeps cameras away. */
export function allowsCamera(page: PolicyDocument = document): boolean {
  return page.featurePolicy?.allowsFeature('camera') ?? true;
}
