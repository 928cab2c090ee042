/** Words for people. Vietnamese is registered first, so it is also the fallback. */
import {
  LocalizeController as BaseController,
  registerTranslation,
  type Translation,
} from '@shoelace-style/localize';
import en from './en.js';
import vi from './vi.js';

/** Every string an element shows or speaks: write a `Strings` to add a language. */
export type Strings = typeof vi;

export class LocalizeController extends BaseController<Strings & Translation> {
  static {
    registerTranslation(vi, en);
  }
}

export { registerTranslation };
