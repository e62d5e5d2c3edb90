import type { FileArgs } from '../../diagnostics/codes.ts';
import { excerpt } from '../excerpt.ts';
import type { Messages } from '../types.ts';
import { pictureHint, pictureMessage } from './pictures.ts';

/** What the system's error codes mean to a reader. */
const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'the system does not allow it',
  EPERM: 'the system does not allow it',
  EBUSY: 'another program holds it',
  ELOOP: 'it is a link that leads back to itself',
  EMFILE: 'too many files are open',
  EIO: 'the disk gave no answer',
};

export const files: Messages<FileArgs> = {
  'file-not-found': {
    message: ({ path }) => `There is no file "${path}".`,
    hint: ({ path }) =>
      path.includes('\ufffd')
        ? 'A name in another encoding than UTF-8 cannot be read: give the file another name.'
        : 'Check the name and the folder; a name with spaces has to stand in quotes.',
  },
  'file-unreadable': {
    message: ({ path, reason }) => `"${path}" cannot be opened: ${REASONS[reason] ?? reason}.`,
    hint: () => 'See whether another program holds the file, or whether you may read it.',
  },
  'file-is-folder': {
    message: ({ path }) => `"${path}" is a folder; a file is needed here.`,
  },
  'file-binary': {
    message: ({ path }) => `"${path}" is not a plain text file, so nothing can be read from it.`,
    hint: () =>
      'Plans are written as plain text (.yaml). If this is a Word or PDF file, start a new plan and copy the text over.',
  },
  'file-damaged': {
    message: ({ path, line }) =>
      `"${path}" has characters from line ${line} on that cannot be read: two encodings got into one file, or a piece of it is missing.`,
    hint: () =>
      'Open it in a text editor, type what is garbled anew, and save it as UTF-8; or go back to an earlier copy.',
  },
  'file-empty': {
    message: ({ path }) => `"${path}" is empty; nothing is written in it yet.`,
    hint: () => 'For a plan, run "plan init": it writes a starter with comments to fill in.',
  },
  'file-too-large': {
    message: ({ path, limit }) => `"${path}" has more than the ${limit} MB allowed; no plan is that large.`,
    hint: () => 'Check whether this is the right file.',
  },
  'file-encoding': {
    message: ({ encoding }) =>
      `This file is not in UTF-8; it was read as ${encoding.toUpperCase()}, with nothing lost.`,
    hint: () => 'Save it as UTF-8 so that it stays readable on other computers.',
  },
  'file-write-failed': {
    message: ({ path, reason }) => `"${path}" could not be written: ${REASONS[reason] ?? reason}.`,
    hint: () => 'If the file is open in Word, close it there and run the command again.',
  },
  'picture-unusable': {
    message: ({ path, problem }) => `The picture "${excerpt(path)}" ${pictureMessage(problem, REASONS)}.`,
    hint: ({ problem }) => pictureHint(problem),
  },
  'output-edited': {
    message: ({ path }) =>
      `"${path}" was edited after it was made, so it was not overwritten and the edits are safe.`,
    hint: () => 'Choose another name with -o, or add --force if the edits may go.',
  },
  'output-exists': {
    message: ({ path }) => `"${path}" is already there and was not overwritten.`,
    hint: () => 'Choose another name, or add --force to overwrite it.',
  },
};
