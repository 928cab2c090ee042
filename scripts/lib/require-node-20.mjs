// Imported first, before anything that an older Node could not even parse.
if (Number(process.versions.node.split('.')[0]) < 20) {
  console.error(
    'wardkit needs Node 20 or newer; this is Node ' +
      process.versions.node +
      '. Install one from https://nodejs.org/ and run the command again.',
  );
  process.exit(1);
}
