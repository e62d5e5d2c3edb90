#!/usr/bin/env node
// In CommonJS, as all that is in dist/: it starts sooner than a module.
const { main } = require('../dist/main.js');

main(process.argv.slice(2)).then((exitCode) => {
  process.exitCode = exitCode;
});
