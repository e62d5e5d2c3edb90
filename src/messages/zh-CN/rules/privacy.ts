import type { PrivacyArgs } from '../../../diagnostics/rule-args.ts';
import type { Messages } from '../../types.ts';

export const privacy: Messages<PrivacyArgs> = {
  'identity-number': {
    message: ({ number }) => `“${number}”是身份证号码；计划要报送、张贴，传出去就收不回来，容易被人冒用。`,
    hint: () => '删去号码，只写姓名；确实要登记的，另外造册，不和计划一起发。',
  },
  'bank-card': {
    message: ({ number }) => `“${number}”是银行卡号，属于敏感个人信息，写进计划就等于发给了每个看计划的人。`,
    hint: () => '删去卡号；发放、报销要用的，另外造册，交给经办的人。',
  },
  'mobile-number': {
    message: ({ number }) => `“${number}”是个人的手机号；计划公开以后，谁都能打。`,
    hint: () => '换成单位的值班电话或者邮箱；确实要写的，先征得本人同意，再按“忽略”的办法注明。',
  },
};
