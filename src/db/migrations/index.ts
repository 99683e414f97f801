import * as migration_20261124_185123_initial from './20261124_185123_initial';

export const migrations = [
  {
    up: migration_20261124_185123_initial.up,
    down: migration_20261124_185123_initial.down,
    name: '20261124_185123_initial'
  },
];
