/** How the elements are described for editors and tools, in `dist/custom-elements.json`. */
import { readdirSync, readFileSync } from 'node:fs';

const DEFINE = new URL('src/define/', import.meta.url);

export default {
  globs: ['src/elements/**/*-element.ts'],
  litelement: true,
  packagejson: false,
  plugins: [tags(), published()],
};

/** A tag is given to its class in `src/define/`, where the analyzer does not look. */
function tags() {
  const tagOf = new Map();
  for (const file of readdirSync(DEFINE)) {
    const source = readFileSync(new URL(file, DEFINE), 'utf8');
    for (const [, tag, name] of source.matchAll(/define\(\s*'([^']+)',\s*(\w+)\s*\)/g)) {
      tagOf.set(name, { tag, file });
    }
  }
  return {
    name: 'tags-from-define',
    packageLinkPhase({ customElementsManifest }) {
      for (const module of customElementsManifest.modules) {
        for (const declaration of module.declarations ?? []) {
          const found = tagOf.get(declaration.name);
          if (!found) continue;
          declaration.tagName = found.tag;
          declaration.customElement = true;
        }
      }
      for (const [name, { tag, file }] of tagOf) {
        const home = customElementsManifest.modules.find((module) =>
          module.declarations?.some((declaration) => declaration.name === name),
        );
        if (!home) continue;
        customElementsManifest.modules.push({
          kind: 'javascript-module',
          path: `src/define/${file}`,
          declarations: [],
          exports: [
            {
              kind: 'custom-element-definition',
              name: tag,
              declaration: { name, module: home.path },
            },
          ],
        });
      }
    },
  };
}

/** Only what is public, under the paths that users import. */
function published() {
  const isPublic = ({ name, privacy }) =>
    !name.startsWith('#') && privacy !== 'private' && privacy !== 'protected';
  const distPath = (path) => path.replace(/^src\//, 'dist/').replace(/\.ts$/, '.js');
  return {
    name: 'published-surface',
    packageLinkPhase({ customElementsManifest }) {
      for (const module of customElementsManifest.modules) {
        module.path = distPath(module.path);
        for (const declaration of module.declarations ?? []) {
          declaration.members = declaration.members?.filter(isPublic);
          // The analyzer also guesses events from the code, some by the name of a variable.
          declaration.events = declaration.events?.filter(({ description }) => description);
          for (const attribute of declaration.attributes ?? []) {
            // Lit's own default, which the analyzer does not know.
            if (attribute.name === attribute.fieldName) {
              attribute.name = attribute.name.toLowerCase();
            }
          }
        }
        for (const { declaration } of module.exports ?? []) {
          if (declaration?.module) declaration.module = distPath(declaration.module);
        }
      }
    },
  };
}
