import * as migration_20261124_200950_initial from './20261124_200950_initial';

export const migrations = [
  {
    up: migration_20261124_200950_initial.up,
    down: migration_20261124_200950_initial.down,
    name: '20261124_200950_initial'
  },
];
