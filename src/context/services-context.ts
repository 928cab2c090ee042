import { createContext } from '@lit/context';
import type { Services, ServicesFailure } from '../services/services.js';

/** How far the page's services are. */
export type ServicesState =
  | { readonly status: 'opening' }
  | { readonly status: 'ready'; readonly services: Services }
  | { readonly status: 'failed'; readonly code: ServicesFailure };

/** The one thing that `ward-services` gives its descendants. */
export const servicesContext = createContext<ServicesState>(Symbol('ward-services'));
