#!/usr/bin/env node
/** The command `wardkit`. */
import { readFile } from 'node:fs/promises';
import { dayOf } from '../core/day.js';
import { checkGuideCommand } from './check-guide-command.js';
import { checkKioskCommand } from './check-kiosk-command.js';
import { policyGuideCommand } from './policy-guide-command.js';

const COMMANDS = new Map([
  ['check-kiosk', checkKioskCommand],
  ['policy-guide', policyGuideCommand],
]);

const args = process.argv.slice(2);
const named = COMMANDS.get(args[0] ?? '');
const command = named ?? checkGuideCommand;

process.exitCode = await command(named ? args.slice(1) : args, {
  read: (file) => readFile(file, 'utf8'),
  write: (text) => void process.stdout.write(text),
  complain: (text) => void process.stderr.write(text),
  today: dayOf(Date.now()),
});
