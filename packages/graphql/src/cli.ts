#!/usr/bin/env node
import { run } from './server/command.ts';

await run(process.argv, process.env);
