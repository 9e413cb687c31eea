import { createRequire } from 'node:module';

// Prints, of every subpath that is named, what its import and its require() offer, and whether these are the very
// things that the package's root offers.
const require = createRequire(import.meta.url);
const roots = { import: await import('@beatwork/core'), require: require('@beatwork/core') };
const report = {};
for (const name of process.argv.slice(2)) {
  const offered = {
    import: await import(`@beatwork/core/${name}`),
    require: require(`@beatwork/core/${name}`),
  };
  report[name] = {};
  for (const [way, module] of Object.entries(offered)) {
    const names = Object.keys(module).sort();
    report[name][way] = { names, same: names.every((each) => module[each] === roots[way][each]) };
  }
}
console.log(JSON.stringify(report));
