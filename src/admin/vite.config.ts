import { mergeConfig, type UserConfig } from 'vite';

/** See direction/radix-direction.tsx for why this one package is replaced. */
export default (config: UserConfig): UserConfig =>
  mergeConfig(config, {
    resolve: {
      alias: {
        '@radix-ui/react-direction': `${config.root}/src/admin/direction/radix-direction.tsx`,
      },
    },
  });
