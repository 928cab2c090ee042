#!/usr/bin/env node
/** The command `wardkit`. */
import { readFile } from 'node:fs/promises';
import { dayOf } from '../../core/day.js';
import { checkGuideCommand } from './check-guide-command.js';

process.exitCode = await checkGuideCommand(process.argv.slice(2), {
  read: (file) => readFile(file, 'utf8'),
  write: (text) => void process.stdout.write(text),
  complain: (text) => void process.stderr.write(text),
  today: dayOf(Date.now()),
});
