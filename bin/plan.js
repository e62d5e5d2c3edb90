#!/usr/bin/env node
import module from 'node:module';

// Node 22.8 and newer keep what they have compiled from one run to the next.
module.enableCompileCache?.();
const { main } = await import('../dist/main.js');
process.exitCode = await main(process.argv.slice(2));
