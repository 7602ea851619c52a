import { mergeConfig, type UserConfig } from 'vite';

/** See the files in direction/ for why these two packages are replaced. */
export default (config: UserConfig): UserConfig =>
  mergeConfig(config, {
    resolve: {
      alias: {
        '@radix-ui/react-direction': `${config.root}/src/admin/direction/radix-direction.tsx`,
        stylis: `${config.root}/src/admin/direction/stylis.ts`,
        // What styled-components brings along; another version lies in node_modules/ itself.
        'original-stylis': `${config.root}/node_modules/styled-components/node_modules/stylis/index.js`,
      },
    },
  });
