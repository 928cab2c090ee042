/** A reporter for `node --test`: how many tests passed, suites and skips aside, and which failed. */
export default async function* countTests(events) {
  let passed = 0;
  const failures = [];
  for await (const { type, data } of events) {
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    if (data.skip !== undefined || data.todo !== undefined) continue;
    if (type === 'test:pass') {
      // A file without tests reports itself as one that passed.
      if (data.details.type !== 'suite' && !isFile(data)) passed++;
    } else if (data.details.type !== 'suite' || !isSumOfChildren(data)) failures.push(data.name);
  }
  yield JSON.stringify({ passed, failures });
}

function isFile({ name, file, nesting }) {
  return nesting === 0 && (name === file || /\.test\.js$/.test(name));
}

/** A suite fails with its tests, which were counted; one that fails by itself counts. */
function isSumOfChildren({ details }) {
  return details.error?.failureType === 'subtestsFailed';
}
