#!/usr/bin/env node
/** The command `wardkit`. */
import { readFile } from 'node:fs/promises';
import { dayOf } from '../../core/day.js';
import { checkGuideCommand } from './check-guide-command.js';
import { policyGuideCommand } from './policy-guide-command.js';

const args = process.argv.slice(2);
const isPolicy = args[0] === 'policy-guide';
const command = isPolicy ? policyGuideCommand : checkGuideCommand;

process.exitCode = await command(isPolicy ? args.slice(1) : args, {
  read: (file) => readFile(file, 'utf8'),
  write: (text) => void process.stdout.write(text),
  complain: (text) => void process.stderr.write(text),
  today: dayOf(Date.now()),
});
