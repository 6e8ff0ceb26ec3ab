import { defineBackground } from 'wxt/utils/define-background';
import { keepCommands } from '../lib/app/background/commands';
import { backgroundHandlers } from '../lib/app/background/handlers';
import { keepMaintained } from '../lib/app/background/maintain';
import { keepMenus } from '../lib/app/background/menus';
import { keepLoaderRegistered } from '../lib/app/background/register';
import { keepWelcoming } from '../lib/app/background/welcome';
import { keepUseDays } from '../lib/app/sites/used';
import { handleBackground } from '../lib/messaging/handle';
import { messagePort } from '../lib/platform/messages';

export default defineBackground({
  type: 'module',
  main() {
    handleBackground(messagePort, backgroundHandlers);
    keepLoaderRegistered();
    keepMaintained();
    keepMenus();
    keepCommands();
    keepWelcoming();
    keepUseDays();
  },
});
