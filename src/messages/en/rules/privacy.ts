import type { PrivacyArgs } from '../../../diagnostics/rule-args.ts';
import type { Messages } from '../../types.ts';

export const privacy: Messages<PrivacyArgs> = {
  'identity-number': {
    message: ({ number }) =>
      `“${number}” is somebody’s identity number; a plan goes round, and whoever reads it can misuse the number.`,
    hint: () =>
      'Take it out and keep the name; where the number is needed, keep it in a list that does not go round.',
  },
  'bank-card': {
    message: ({ number }) =>
      `“${number}” is the number of a bank card, which everybody who gets the plan would have.`,
    hint: () =>
      'Take it out; where money is to be paid, give the number to those who pay, in a list of its own.',
  },
  'mobile-number': {
    message: ({ number }) =>
      `“${number}” is somebody’s own mobile number; once the plan is public, anybody can call it.`,
    hint: () =>
      'Write the number of the office or a mail address; if it has to stay, ask the person first and note that in an exception.',
  },
};
